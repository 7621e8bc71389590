import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarEvents, type HistoryEntry } from '../../source/calendar/calendar-events.ts';
import { sameEvent, sequenceOf } from '../../source/calendar/same-event.ts';
import { calendarResource } from '../../source/calendar/write-calendar.ts';
import { MINUTE } from '../../source/day/interview.ts';
import { calendarOf } from '../helpers/calendar-of.ts';
import { shippedInterface } from '../helpers/load-interface.ts';
import { at, CHART, clock, SampleDay, T, VIDEO } from '../helpers/sample-day.ts';

const INTERFACE = shippedInterface();
const ID = '2026-11-23-dupont';

function inputOf(day: SampleDay, hour: string, history?: HistoryEntry[], language: 'fr' | 'en' = 'en') {
  const words = { interface: INTERFACE, language };
  const { interview, journal } = day;
  return { chart: CHART, interview, journal: [...journal], now: at(hour), words, ...(history ? { history } : {}) };
}

/** What a reader sees of a file: the method, and each entry by its short name. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    return {
      name: event.uid.replace(`${ID}-`, '').replace(ID, 'interview').replace('@jour-j', ''),
      at: clock(event.startDate.toJSDate().getTime()),
      minutes: event.duration.toSeconds() / 60,
      status: component.getFirstPropertyValue('status'),
      sequence: event.sequence,
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 60),
      component,
    };
  });
  return { method: calendar.getFirstPropertyValue('method'), entries };
}

/** `name at its hour`, with what is not as usual. */
function seen(day: SampleDay, hour: string, history?: HistoryEntry[]): string[] {
  const { entries } = readBack(calendarOf(inputOf(day, hour, history)));
  return entries.map(
    ({ name, at, status, sequence }) =>
      `${name} ${at} #${sequence}${status === 'CONFIRMED' ? '' : ` ${String(status).toLowerCase()}`}`,
  );
}

/** A day on which nobody came, with the one email sent. */
function noShow(): SampleDay {
  const day = new SampleDay();
  day.tell('14:46', 'no-answer');
  day.tell('14:52', 'mailbox');
  day.tell('14:53', 'left');
  day.tell('14:55', 'sent');
  return day;
}

describe('the interview in a calendar', () => {
  test('in UTC, one hour, with alarms an hour and five minutes before, and nothing that is not due', () => {
    const day = new SampleDay({ ...VIDEO, job: 'chargée; de, projet' });
    const text = calendarOf(inputOf(day, '10:00'));
    expect(text).toContain('\r\nMETHOD:PUBLISH\r\n');
    expect(text).toContain('\r\nDTSTART:20261123T133000Z\r\nDTEND:20261123T143000Z\r\n');
    expect(text).toContain('\r\nDTSTAMP:20261120T133000Z\r\n');
    expect(text).toContain('\r\nURL:https://zoom.example/j/123456\r\n');
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
    const { entries } = readBack(text);
    expect(entries).toMatchObject([{ name: 'interview', at: '14:30', minutes: 60, alarms: [-60, -5] }]);
    const read = (name: string) => entries[0]?.component.getFirstPropertyValue(name);
    expect(read('summary')).toBe('Interview by video · Ms Dupont · Lumen');
    expect(read('location')).toBe('https://zoom.example/j/123456');
    expect(String(read('description')).split('\n')).toContain('Job: chargée; de, projet');
  });

  test('both clocks are told, and a name keeps to its line (I17)', () => {
    const day = new SampleDay({
      theirZone: 'America/New_York',
      with: [{ title: 'ms', first: 'Claire', last: 'Du\r\npont\u202e;,\\' }],
    });
    const [entry] = readBack(calendarOf(inputOf(day, '10:00', undefined, 'fr'))).entries;
    expect(entry?.component.getFirstPropertyValue('summary')).toBe('Entretien par téléphone · Mme Du pont;,\\ · Lumen');
    expect(entry?.component.getFirstPropertyValue('description')).toMatch(
      /14\u00a0h\u00a030 pour vous \(8\u00a0h\u00a030, New York\)/,
    );
  });

  test('T08 on a day of two half past twos each is its own instant', () => {
    for (const [agreed, written] of [
      ['2026-10-25T02:30:00+02:00', '20261025T003000Z'],
      ['2026-10-25T02:30:00+01:00', '20261025T013000Z'],
      ['2026-03-29T03:30:00+02:00', '20260329T013000Z'],
    ] as const) {
      const day = new SampleDay({}, Date.parse(agreed));
      expect(calendarOf(inputOf(day, '2026-03-01 10:00'))).toContain(`DTSTART:${written}\r\n`);
    }
  });

  test('the same entry for ever: SEQUENCE grows with what is exported and with nothing else', () => {
    const day = new SampleDay();
    expect(seen(day, '10:00')).toEqual(['interview 14:30 #0']);
    day.tell('10:10', 'corrected', { need: 'a second planner' });
    expect(seen(day, '10:10')).toEqual(['interview 14:30 #0']);
    day.tell('10:20', 'corrected', { at: '2026-11-23T14:00:00.000Z' });
    expect(seen(day, '10:20')).toEqual(['interview 15:00 #1']);
    day.tell('10:30', 'corrected', { org: 'Lumen Nord' });
    expect(seen(day, '10:30')).toEqual(['interview 15:00 #2']);
    expect(calendarOf(inputOf(day, '10:30'))).toContain('DTSTAMP:20261123T093000Z');
  });

  test('an undo is a change too: the number grows although less is told', () => {
    const day = new SampleDay();
    day.tell('10:20', 'corrected', { at: '2026-11-23T14:00:00.000Z' });
    const history: HistoryEntry[] = [...day.journal, { at: at('10:25'), undo: true }];
    day.undo();
    expect(seen(day, '10:30', history)).toEqual(['interview 14:30 #2']);
    expect(calendarOf(inputOf(day, '10:30', history))).toContain('DTSTAMP:20261123T092500Z');
    day.tell('10:40', 'corrected', { at: '2026-11-23T14:30:00.000Z' });
    expect(seen(day, '10:40', [...history, ...day.journal])).toEqual(['interview 15:30 #3']);
  });

  test('called off: cancelled, without an alarm, in a file that says so', () => {
    const day = new SampleDay();
    day.tell('10:00', 'they-wrote');
    day.tell('10:01', 'they-cancel');
    const { method, entries } = readBack(calendarOf(inputOf(day, '10:02')));
    expect(method).toBe('CANCEL');
    expect(entries).toMatchObject([{ name: 'interview', status: 'CANCELLED', sequence: 1, alarms: [] }]);
  });

  test('moved beforehand: no alarm at the old hour, then the new one under the same name', () => {
    const day = new SampleDay();
    day.tell('10:00', 'they-wrote');
    day.tell('10:01', 'they-move');
    const [moving] = readBack(calendarOf(inputOf(day, '10:02'))).entries;
    expect(moving).toMatchObject({ status: 'TENTATIVE', at: '14:30', alarms: [] });
    day.tell('10:05', 'agreed', { at: '2026-11-26T09:00:00.000Z' });
    const [moved] = readBack(calendarOf(inputOf(day, '10:05'))).entries;
    expect(moved).toMatchObject({ name: 'interview', status: 'CONFIRMED', at: '2026-11-26 10:00', alarms: [-60, -5] });
    expect(moved?.sequence).toBeGreaterThan(moving?.sequence ?? 9);
  });

  test('agreed anew in the conversation: the new hour at once, before it is written down', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    day.tell('14:32', 'they-move');
    expect(day.tell('14:35', 'agreed', { at: '2026-11-26T09:00:00.000Z' }).state).toBe('recap');
    expect(seen(day, '14:36')[0]).toBe('interview 2026-11-26 10:00 #1');
    day.tell('14:40', 'sent');
    expect(seen(day, '14:41')[0]).toBe('interview 2026-11-26 10:00 #1');
  });

  test('one that took place stays as it was, whatever came of it', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    day.tell('15:10', 'ended');
    day.tell('15:12', 'close');
    expect(seen(day, '15:13')).toContain('interview 14:30 #0');
  });
});

describe('dated actions in a calendar', () => {
  test('after a no-show: the word two working days on, the last one a week on, a quarter of an hour each', () => {
    const { entries } = readBack(calendarOf(inputOf(noShow(), '15:30')));
    expect(entries.slice(1)).toMatchObject([
      { name: 'ask-them-to-call-1', at: '2026-11-25 10:00', minutes: 15, alarms: [0] },
      { name: 'close-out-1', at: '2026-11-30 10:00', minutes: 15, alarms: [0] },
    ]);
    expect(entries[1]?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(entries[1]?.component.getFirstPropertyValue('summary')).toMatch(/ · Ms Dupont$/);
  });

  test('what is due now stays while it is due, and goes when it is done; what follows it moves', () => {
    const day = noShow();
    const names = (hour: string) => seen(day, hour).map((each) => each.split(' #')[0]);
    expect(names('2026-11-25 10:04')).toContain('ask-them-to-call-1 2026-11-25 10:00');
    day.tell('2026-11-25 10:05', 'sent');
    expect(names('2026-11-25 10:05')).toEqual(['interview 14:30', 'close-out-1 2026-12-02 10:00']);
    expect(calendarEvents(inputOf(day, '2026-11-25 10:05')).withdrawn.map(({ uid }) => uid)).toEqual([
      `${ID}-ask-them-to-call-1@jour-j`,
    ]);
  });

  test('what is no longer due while it lies ahead is taken away again, with a higher number', () => {
    const day = noShow();
    const before = seen(day, '16:00');
    expect(before).toContain('close-out-1 2026-11-30 10:00 #1');
    day.tell('16:10', 'they-wrote');
    day.tell('16:11', 'they-move');
    day.tell('16:12', 'agreed', { at: '2026-11-26T09:00:00.000Z' });
    const after = seen(day, '16:13');
    expect(after[0]).toMatch(/^interview 2026-11-26 10:00 #[1-9]$/);
    expect(after[1]).toMatch(/^ask-them-to-call-1 2026-11-25 .*cancelled$/);
    expect(after[2]).toMatch(/^close-out-1 2026-11-30 10:00 #[2-9] cancelled$/);
    expect(after).toHaveLength(3);
  });

  test('INV-07 an interruption gives an action back under its own name and hour', () => {
    const day = noShow();
    const before = seen(day, '2026-11-25 10:01').slice(1);
    day.tell('2026-11-25 10:02', 'they-wrote');
    day.tell('2026-11-25 10:03', 'nothing-new');
    const after = seen(day, '2026-11-25 10:03').slice(1);
    expect(after.map((each) => each.split(' #')[0])[0]).toBe(before.map((each) => each.split(' #')[0])[0]);
  });

  test('after the interview: thanks at their hour, the promise, the follow-up, the last word', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    day.tell('14:50', 'end-card');
    day.tell('14:51', 'promise', { what: 'portfolio', due: '2026-11-27T09:00:00.000Z' });
    day.tell('15:20', 'ended');
    day.tell('15:22', 'skip');
    day.tell('15:23', 'done');
    expect(seen(day, '15:24').map((each) => each.split(' #')[0])).toEqual([
      'interview 14:30',
      'thank-you-1 2026-11-24 09:00',
      'promise-due-1 2026-11-27 10:00',
      'follow-up-1 2026-12-03 10:00',
      'last-word-1 2026-12-17 10:00',
    ]);
  });

  test('C6 the thanks ring on the working day on which they are due, whatever was not told after the interview', () => {
    const thanks = (end: string) => {
      const day = new SampleDay({}, at(end) - 40 * MINUTE);
      day.tell(end, 'they-call');
      day.tell(end, 'ended');
      return ['16:00', '23:00'].map((hour) => {
        const { entries } = readBack(calendarOf(inputOf(day, `${end.slice(0, 10)} ${hour}`)));
        return entries.find(({ name }) => name === 'thank-you-1')?.at;
      });
    };
    expect(thanks('2026-11-26 15:40')).toEqual(['2026-11-27 09:00', '2026-11-27 09:00']);
    expect(thanks('2026-11-27 15:40')).toEqual(['2026-11-30 09:00', '2026-11-30 09:00']);
  });

  test('the hour at which it is asked changes nothing but what is over', () => {
    const day = noShow();
    const texts = ['15:30', '18:00', '2026-11-24 12:00', '2026-11-25 09:59', '2026-11-25 11:00'].map((hour) =>
      calendarOf(inputOf(day, hour)),
    );
    expect(new Set(texts).size).toBe(1);
  });
});

describe('every calendar', () => {
  const EVENTS = ['they-call', 'missed-call', 'they-wrote', 'no-answer', 'sent', 'they-move', 'nothing-new', 'skip'];
  const told = fc.array(
    fc.record({
      event: fc.constantFrom(...EVENTS, 'ended', 'done', 'close', 'agreed'),
      after: fc.integer({ min: 0, max: 3000 }),
    }),
    { maxLength: 12 },
  );

  test('reads back with the same instants, unique names, one line per property, and numbers that never fall', () => {
    fc.assert(
      fc.property(told, fc.string({ unit: 'grapheme', maxLength: 120 }), (steps, org) => {
        const day = new SampleDay({ ...VIDEO, org });
        let now = T - 60 * MINUTE;
        let numbers = new Map<string, number>();
        for (const { event, after } of [{ event: 'done', after: 0 }, ...steps]) {
          now += after * MINUTE;
          const set = event === 'agreed' ? { set: { at: new Date(now + 3000 * MINUTE).toISOString() } } : {};
          day.journal.push({ at: now, event, ...set });
          const input = {
            chart: CHART,
            interview: day.interview,
            journal: [...day.journal],
            now,
            words: { interface: INTERFACE, language: 'fr' as const },
          };
          const { events, withdrawn } = calendarEvents(input);
          const all = [...events, ...withdrawn];
          expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
          for (const { uid, sequence } of all) expect(sequence).toBeGreaterThanOrEqual(numbers.get(uid) ?? 0);
          for (const [uid] of numbers) expect(all.some((each) => each.uid === uid)).toBe(true);
          numbers = new Map(all.map(({ uid, sequence }) => [uid, sequence]));
          const text = calendarOf(input);
          expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
          for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          const { entries } = readBack(text);
          expect(entries.map(({ component }) => new ICAL.Event(component).startDate.toJSDate().getTime())).toEqual(
            [...events, ...withdrawn.filter(({ start }) => start > now)].map(({ start }) => start),
          );
          for (const { component } of entries) {
            const names = component.getAllProperties().map(({ name }) => name);
            expect(new Set(names).size).toBe(names.length);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('whether a server has what we say', () => {
  const day = new SampleDay({ ...VIDEO });
  const text = calendarResource(calendarEvents(inputOf(day, '10:00')).events[0] as never);

  test('however it folds, orders and adds to it', () => {
    const component = new ICAL.Component(ICAL.parse(text));
    const event = component.getFirstSubcomponent('vevent');
    event?.addPropertyWithValue('x-apple-something', 'yes');
    event?.updatePropertyWithValue('sequence', 7);
    const theirs = component.toString().replaceAll('\r\n', '\n');
    expect(sameEvent(text, theirs)).toBe(true);
    expect(sequenceOf(theirs)).toBe(7);
  });

  test.each([
    ['the hour', /DTSTART:20261123T133000Z/, 'DTSTART:20261123T143000Z'],
    ['the title', /SUMMARY:.*/, 'SUMMARY:Something else'],
    ['an alarm', '-PT5M', '-PT15M'],
    ['the status', 'CONFIRMED', 'TENTATIVE'],
  ])('not where %s differs', (_, from, to) => {
    expect(sameEvent(text, text.replace(from, to))).toBe(false);
  });

  test('what cannot be read says nothing', () => {
    for (const odd of ['', 'hello', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', '<html></html>']) {
      expect(sameEvent(odd, odd)).toBe(false);
      expect(sequenceOf(odd)).toBe(0);
    }
  });

  test('a server’s copy carries no method', () => expect(text).not.toContain('METHOD'));
});
