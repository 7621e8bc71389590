import { describe, expect, test } from 'vitest';
import { lookingBack } from '../../source/day/looking-back.ts';
import { stepWords } from '../../source/texts/interface.ts';
import { shippedInterface } from '../helpers/load-interface.ts';
import { at, clock, SampleDay } from '../helpers/sample-day.ts';

const iso = (instant: string) => new Date(instant).toISOString();

/** An interview that ended, its debrief and its promises told. */
function ended(hour = '15:10', facts = {}): SampleDay {
  const day = new SampleDay(facts);
  day.tell('14:31', 'they-call');
  day.tell(hour, 'ended');
  day.tell(hour, 'skip');
  return day;
}

describe('the days after', () => {
  test('C6 INV-14 thanks are due at nine the next working day, never within the hour', () => {
    const day = ended();
    day.tell('15:12', 'done');
    expect(clock(day.at('15:12').dates.thanks)).toBe('2026-11-24 09:00');
    expect(day.at('16:09').choices.map(({ event }) => event)).not.toContain('sent');
    expect(day.at('16:10').choices.map(({ event }) => event)).toContain('sent');
    const friday = new SampleDay({}, Date.parse('2026-11-27T15:00:00+01:00'));
    friday.tell('2026-11-27 15:01', 'they-call');
    friday.tell('2026-11-27 15:40', 'ended');
    expect(clock(friday.at('2026-11-27 15:40').dates.thanks)).toBe('2026-11-30 09:00');
  });

  test('INV-14 S4-17 within the hour no digit refuses the thanks, and the step says from when on they can be noted as sent', () => {
    const day = ended();
    const early = day.tell('15:12', 'done');
    expect(early.choices.filter(({ more, everywhere }) => !more && !everywhere)).toEqual([]);
    expect(stepWords(shippedInterface(), early, 'en').advice[0]).toContain('From 4:10 pm on');
    expect(stepWords(shippedInterface(), early, 'fr').advice[0]).toContain('Dès 16\u00a0h\u00a010');
    const later = day.at('16:10');
    expect(later.choices.filter(({ more, everywhere }) => !more && !everywhere).map(({ event }) => event)).toEqual([
      'sent',
    ]);
    expect(later.advice[0]).toBe('write-now-send-at');
  });

  // The sample's Monday is 23 November 2026; 25 December is a Friday, and a holiday in France.
  test.each([
    ['evening', '2026-11-23 15:10', '18:00'],
    ['evening', '2026-11-23 17:40', '18:40'],
    ['evening', '2026-11-23 20:30', '2026-11-24 09:00'],
    ['evening', '2026-11-27 11:00', '2026-11-30 09:00'],
    ['evening', '2026-12-24 11:00', '2026-12-28 09:00'],
    ['evening', '2026-11-28 11:00', '2026-11-30 09:00'],
    ['morning', '2026-11-23 15:10', '2026-11-24 09:00'],
    ['morning', '2026-11-24 08:40', '2026-11-24 09:40'],
    ['later', '2026-11-23 15:10', '2026-11-25 09:00'],
    ['later', '2026-11-26 15:10', '2026-11-30 09:00'],
    ['later', '2026-11-27 15:10', '2026-11-30 09:00'],
    ['later', '2026-12-23 15:10', '2026-12-28 09:00'],
  ] as const)('C6 INV-14 thanks %s, an interview that ended at %s: due %s', (thanks, end, due) => {
    const day = new SampleDay({ thanks }, at(end) - 40 * 60_000);
    day.tell(end, 'they-call');
    day.tell(end, 'ended');
    const { dates, ledger } = day.at(end);
    expect(clock(dates.thanks)).toBe(due);
    expect(dates.thanks).toBeGreaterThanOrEqual((ledger.endedAt ?? 0) + 60 * 60_000);
  });

  test('C6 S1-05 the moment is chosen anew for this one interview, and the step follows', () => {
    const day = ended();
    day.tell('15:12', 'done');
    expect(day.at('15:12').choices.find(({ event }) => event === 'corrected')).toMatchObject({
      may: ['with', 'thanks', 'announce', 'process', 'linkedin'],
      everywhere: false,
      more: true,
    });
    const later = day.tell('15:13', 'corrected', { thanks: 'later' });
    expect([later.state, clock(later.dates.thanks), clock(later.deadline?.at)]).toEqual([
      'thank-you',
      '2026-11-25 09:00',
      '2026-11-26 10:00',
    ]);
    expect(later.rings.map(clock)).toContain('2026-11-25 09:00');
    const evening = day.tell('15:14', 'corrected', { thanks: 'evening' });
    expect([evening.state, clock(evening.dates.thanks)]).toEqual(['thank-you', '18:00']);
  });

  test.each([
    [
      'good',
      { felt: '+', ease: '=', points: '+', manner: '+' },
      /You judged it good \(3 of 4\): a real chance\. Now let it be\./u,
    ],
    ['mixed', { felt: '+', ease: '=', impression: '-' }, /mixed \(1 of 3\): an open chance/u],
    ['hard', { felt: '-', ease: '=', points: '-' }, /hard: a slim chance, perhaps/u],
  ] as const)(
    'S4-10 the debrief ends in an honest line, which stays until the thanks are sent: %s',
    (view, answers, words) => {
      const day = new SampleDay();
      day.tell('14:31', 'they-call');
      day.tell('15:10', 'ended');
      const promises = day.tell('15:20', 'done', answers);
      const thanks = day.tell('15:22', 'done');
      expect(lookingBack(promises.ledger.debrief).view).toBe(view);
      for (const situation of [promises, thanks]) {
        expect(situation.advice).toContain('looking-back');
        expect(stepWords(shippedInterface(), situation, 'en').advice.join('\n')).toMatch(words);
        expect(stepWords(shippedInterface(), situation, 'fr').advice.join('\n')).toContain('Votre bilan');
      }
      expect(day.tell('2026-11-24 09:01', 'sent').advice).not.toContain('looking-back');
    },
  );

  test('S4-10 nothing is summed up where nothing was answered', () => {
    const day = ended();
    expect([day.at('15:11').state, day.at('15:11').advice]).toEqual(['promises', ['what-was-promised']]);
    expect(lookingBack({}).view).toBeNull();
  });

  test('S4-17 thanks are never skipped by one key: declined twice', () => {
    const day = ended();
    day.tell('15:12', 'done');
    expect(day.tell('15:13', 'declined').state).toBe('thank-you');
    expect(day.tell('15:14', 'declined').state).toBe('quiet');
  });

  test.each([
    ['a Tuesday', '2026-12-01', '2026-12-04 10:00'],
    ['a Thursday', '2026-12-03', '2026-12-08 10:00'],
    ['a Friday', '2026-12-04', '2026-12-09 10:00'],
    ['the eve of Christmas', '2026-12-24', '2026-12-30 10:00'],
  ])('INV-16 S1-15 their date is %s: three days and two full working days', (_, date, due) => {
    const day = ended();
    day.tell('15:11', 'they-decide-by', { due: iso(`${date}T09:00:00Z`) });
    day.tell('15:12', 'done');
    day.tell('2026-11-24 09:05', 'sent');
    expect(clock(day.at('2026-11-24 09:05').deadline?.at)).toBe(due);
  });

  test.each([
    ['a Tuesday', '2026-12-01', '2026-12-03 10:00'],
    ['a Friday', '2026-12-04', '2026-12-08 10:00'],
  ])('C17 INV-16 a grace of two, their date is %s: two days and one full working day', (_, date, due) => {
    const day = ended('15:10', { grace: 2 });
    day.tell('15:11', 'they-decide-by', { due: iso(`${date}T09:00:00Z`) });
    day.tell('15:12', 'done');
    day.tell('2026-11-24 09:05', 'sent');
    expect(clock(day.at('2026-11-24 09:05').deadline?.at)).toBe(due);
  });

  describe('C14 S2-22 an announced day', () => {
    const thanked = (facts: object, ...told: [string, Record<string, string>?][]): SampleDay => {
      const day = ended('15:10', facts);
      for (const [event, set] of told) day.tell('15:11', event, set);
      day.tell('15:12', 'done');
      day.tell('2026-11-24 09:05', 'sent');
      return day;
    };
    const announced = (day: SampleDay) => day.at('2026-11-24 09:05').ledger.facts.announced;

    test('is the one on which one would ask anyway, and only where one chose to', () => {
      expect(announced(thanked({}))).toBeNull();
      expect(announced(thanked({ announce: 'yes' }))).toBe('2026-12-03');
      expect(announced(thanked({ announce: 'yes', process: 'urgent' }))).toBe('2026-12-01');
      expect(announced(thanked({ announce: 'yes', announced: '2026-12-02' }))).toBe('2026-12-02');
    });

    test('binds once the thanks are out, whatever they say later', () => {
      const due = iso('2026-12-01T09:00:00Z');
      const day = thanked({ announce: 'yes' }, ['they-decide-by', { due }]);
      expect(announced(day)).toBe('2026-12-04');
      day.tell('2026-11-25 09:00', 'corrected', { process: 'long', grace: '2' });
      expect(clock(day.at('2026-11-25 09:01').deadline?.at)).toBe('2026-12-04 10:00');
    });

    test('is none where they said to wait', () => {
      expect(announced(thanked({ announce: 'yes' }, ['may-follow-up', { how: 'wait' }]))).toBeNull();
    });
  });

  test.each([
    ['urgent', '2026-12-01 10:00'],
    ['normal', '2026-12-03 10:00'],
    ['long', '2026-12-08 10:00'],
  ])('C8 no date, a recruitment that is %s: moved forward only, from a Monday to the Tuesday', (process, due) => {
    const day = ended('15:10', { process });
    day.tell('15:12', 'done');
    day.tell('2026-11-24 09:05', 'sent');
    expect(clock(day.at('2026-11-24 09:05').deadline?.at)).toBe(due);
  });

  test('C17 a date of one’s own is that day', () => {
    const day = ended('15:10', { announced: '2026-12-02' });
    day.tell('15:12', 'done');
    day.tell('2026-11-24 09:05', 'sent');
    expect(clock(day.at('2026-11-24 09:05').deadline?.at)).toBe('2026-12-02 10:00');
  });

  test('INV-15 S2-07 between thanks and follow-up only promises and replies; chasing the decision is refused', () => {
    const day = ended();
    day.tell('15:12', 'done');
    day.tell('2026-11-24 09:05', 'sent');
    const own = day.at('2026-11-25 09:00').choices.filter(({ everywhere }) => !everywhere);
    expect(own.map(({ event }) => event)).toEqual(['write']);
    expect(() => day.tell('2026-11-25 09:00', 'write', { reason: '5' })).toThrow();
    day.undo();
    day.tell('2026-11-25 09:01', 'write', { reason: '3' });
    expect(day.at('2026-11-25 09:02').ledger.reasons).toEqual(['3']);
  });

  test('INV-24 S2-08 a promise that is due before the thanks went out takes its turn at its own time, and gives it back', () => {
    const day = ended();
    day.tell('15:11', 'promise', { what: 'une adresse', due: iso('2026-11-24T09:00:00Z') });
    expect(day.see('15:11')).toBe('promises until 2026-11-24 09:00 then thank-you');
    day.tell('15:12', 'done');
    expect(day.see('15:12')).toBe('thank-you until 2026-11-24 10:00 then promise-due');
    expect(day.see('2026-11-24 10:05')).toBe('promise-due until 2026-11-26 10:00 then quiet');
    const thanks = day.tell('2026-11-24 10:06', 'sent');
    expect(thanks.state).toBe('thank-you');
    expect(thanks.ledger.thankedAt).toBeNull();
    expect(day.see('2026-11-24 10:07')).toBe('thank-you until 2026-11-26 10:00 then quiet');
    expect(day.tell('2026-11-24 10:08', 'sent').state).toBe('quiet');
    expect(day.at('2026-11-24 10:09').ledger.thankedAt).not.toBeNull();

    const later = ended();
    later.tell('15:12', 'done');
    later.tell('15:13', 'they-wrote');
    later.tell('15:13', 'nothing-new');
    expect(later.see('15:13')).toBe('thank-you until 2026-11-26 10:00 then quiet');

    const asking = ended();
    asking.tell('15:11', 'promise', { what: 'un livre', due: iso('2026-12-07T09:00:00Z') });
    asking.tell('15:12', 'done');
    asking.tell('2026-11-24 09:00', 'sent');
    expect(asking.see('2026-12-04 10:00')).toBe('follow-up until 2026-12-07 10:00 then promise-due');
    asking.tell('2026-12-07 10:05', 'sent');
    expect(asking.at('2026-12-07 10:05').state).toBe('follow-up');
  });

  test('INV-24 every dated promise is reminded of once, and put off on request', () => {
    const day = ended();
    day.tell('15:11', 'promise', { what: 'une adresse', due: iso('2026-11-26T09:00:00Z') });
    day.tell('15:11', 'promise', { what: 'un livre', due: iso('2026-11-27T09:00:00Z') });
    day.tell('15:12', 'done');
    day.tell('2026-11-24 09:05', 'sent');
    expect(day.at('2026-11-26 10:00').state).toBe('promise-due');
    day.tell('2026-11-26 10:05', 'later', { due: iso('2026-11-30T09:00:00Z') });
    expect(day.see('2026-11-26 10:05')).toBe('quiet until 2026-11-27 10:00 then promise-due');
    day.tell('2026-11-27 10:05', 'sent');
    expect(day.at('2026-11-30 10:00').state).toBe('promise-due');
    expect(day.see('2026-12-02 10:00')).toBe('quiet until 2026-12-03 10:00 then follow-up');
    expect(day.at('2026-12-02 10:00').advice).toContain('promise-open');
  });

  test('INV-17 one follow-up, one last word a week later, then it is closed', () => {
    const day = ended();
    day.tell('15:12', 'done');
    day.tell('2026-11-24 09:05', 'sent');
    expect(day.tell('2026-12-03 10:30', 'sent').state).toBe('silence');
    expect(day.see('2026-12-03 10:30')).toBe('silence until 2026-12-10 10:30 then last-word');
    day.tell('2026-12-10 11:00', 'sent');
    expect(day.at('2026-12-10 11:00').choices.map(({ event }) => event)).not.toContain('sent');
    expect(day.at('2026-12-17 10:30').state).toBe('closed-by-silence');
  });

  test('INV-17 a new date of theirs opens one follow-up more', () => {
    const day = ended();
    day.tell('15:12', 'done');
    day.tell('2026-11-24 09:05', 'sent');
    day.tell('2026-12-03 10:30', 'sent');
    day.tell('2026-12-04 10:00', 'they-wrote');
    expect(day.tell('2026-12-04 10:01', 'decision').state).toBe('result');
    day.tell('2026-12-04 10:02', 'new-date', { due: iso('2026-12-11T09:00:00Z') });
    expect(day.see('2026-12-04 10:02')).toBe('quiet until 2026-12-16 10:00 then follow-up');
  });

  test('S1-12 INV-22 the call is offered second, and not where they said email only', () => {
    const offers = (how: string) => {
      const day = ended();
      day.tell('15:11', 'may-follow-up', { how });
      day.tell('15:12', 'done');
      day.tell('2026-11-24 09:05', 'sent');
      return day.at(how === 'wait' ? '2026-12-10 10:30' : '2026-12-03 10:30');
    };
    expect(offers('call').choices.map(({ event }) => event)).toContain('called');
    expect(offers('email').choices.map(({ event }) => event)).not.toContain('called');
    expect([offers('wait').state, offers('wait').advice]).toEqual(['follow-up', ['ask-once', 'told-to-wait']]);
  });

  test('silence to the end, nothing told: every step passes, and it is closed', () => {
    const day = ended();
    const states = [
      '2026-11-24 16:00',
      '2026-11-30 10:00',
      '2026-12-03 10:00',
      '2026-12-10 10:00',
      '2026-12-17 10:00',
      '2026-12-24 10:00',
    ];
    expect(states.map((hour) => day.at(hour).state)).toEqual([
      'thank-you',
      'quiet',
      'follow-up',
      'silence',
      'last-word',
      'closed-by-silence',
    ]);
  });

  test('a call after the interview: live, and back to the step that A left', () => {
    const day = ended();
    day.tell('15:12', 'done');
    day.tell('2026-11-24 09:05', 'sent');
    const before = day.at('2026-11-25 10:00');
    day.tell('2026-11-25 10:00', 'they-call');
    const after = day.tell('2026-11-25 10:10', 'ended');
    expect([after.state, after.deadline]).toEqual([before.state, before.deadline]);
    expect(clock(after.ledger.endedAt)).toBe('15:10');
  });
});

describe('public holidays', () => {
  test('a day off of the recruiter’s country is no working day', () => {
    const day = new SampleDay({}, Date.parse('2026-12-24T14:30:00+01:00'));
    day.tell('2026-12-24 14:31', 'they-call');
    day.tell('2026-12-24 15:10', 'ended');
    expect(clock(day.at('2026-12-24 15:10').dates.thanks)).toBe('2026-12-28 09:00');
  });

  test('the table is what the library says (node test/helpers/public-holidays.ts writes it)', async () => {
    const { holidayTable } = await import('../helpers/public-holidays.ts');
    const { default: table } = await import('../../source/day/public-holidays.json', { with: { type: 'json' } });
    expect(table).toEqual(holidayTable());
  });
});
