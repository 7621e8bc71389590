import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { thanksDue, workdayAfter } from '../../source/day/calendar.ts';
import { workingDays } from '../../source/day/dates-after.ts';
import { DAY, type Facts, HOUR, type Instant, MINUTE, type ToldEvent } from '../../source/day/interview.ts';
import type { Situation } from '../../source/day/situation.ts';
import { situationAt } from '../../source/day/situation-at.ts';
import { flagOf } from '../../source/intake/flags.ts';
import { CHART, clock, SampleDay, T } from '../helpers/sample-day.ts';

/** What a restless person does: waits a while, then tells one of the things that can be told. */
interface Move {
  readonly waitSeconds: number;
  readonly pick: number;
  readonly minutes: number;
}

const facts: fc.Arbitrary<Partial<Facts>> = fc.record({
  mode: fc.constantFrom('phone', 'video'),
  platform: fc.constantFrom(null, 'zoom', 'whatsapp'),
  whoCalls: fc.constantFrom('they', 'me'),
  chat: fc.constantFrom(null, 'Teams'),
  link: fc.constantFrom(null, 'https://zoom.example/j/1'),
  theirPhone: fc.constantFrom(null, '+33145678901'),
  theirEmail: fc.constantFrom(null, 'claire.dupont@lumen.example'),
  dialIn: fc.constantFrom(null, '+33170372246'),
  through: fc.constantFrom('direct', 'agency'),
  voice: fc.constantFrom('yes', 'relay', 'no'),
  pace: fc.constantFrom('brisk', 'standard', 'patient'),
  stay: fc.constantFrom(15, 20, 30),
  thanks: fc.constantFrom('evening', 'morning', 'later'),
  process: fc.constantFrom('urgent', 'normal', 'long'),
  grace: fc.constantFrom(2, 3),
  announce: fc.constantFrom('yes', 'no'),
  theirZone: fc.constantFrom('Europe/Paris', 'America/Toronto'),
} as const);

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    waitSeconds: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 240 }) },
      { weight: 3, arbitrary: fc.integer({ min: 60, max: 1_200 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1_200, max: 7_200 }) },
      { weight: 1, arbitrary: fc.integer({ min: 7_200, max: 400_000 }) },
    ),
    pick: fc.nat(),
    minutes: fc.integer({ min: 1, max: 70 }),
  }),
  { maxLength: 22 },
);

const start = fc.integer({ min: -180, max: 70 }).map((minutes) => T + minutes * MINUTE);

/** The day told by such a person, seen before and after each telling, and once in between. */
function live(overrides: Partial<Facts>, from: Instant, script: readonly Move[]) {
  const { interview } = new SampleDay(overrides);
  const journal: ToldEvent[] = [];
  const seen: { situation: Situation; journal: ToldEvent[]; told: ToldEvent | null }[] = [];
  const look = (now: Instant, told: ToldEvent | null) => {
    const situation = situationAt(CHART, interview, journal, now);
    seen.push({ situation, journal: [...journal], told });
    return situation;
  };
  let now = from;
  for (const { waitSeconds, pick, minutes } of script) {
    look(now + (waitSeconds * 1000) / 2, null);
    now += waitSeconds * 1000;
    const { choices, scheduledAt, ledger } = look(now, null);
    const choice = choices.filter(({ event }) => event !== 'close')[pick % Math.max(1, choices.length - 1)];
    if (!choice) continue;
    const set = Object.fromEntries(
      [...choice.needs, ...(minutes % 2 ? choice.may : [])].map((name) => [
        name,
        payload(name, now, minutes, ledger.passed),
      ]),
    );
    if (choice.event === 'corrected')
      Object.assign(set, minutes % 3 ? { org: 'Lumen' } : { at: iso(Math.max(now, scheduledAt) + minutes * MINUTE) });
    const told = { at: now, event: choice.event, set };
    journal.push(told);
    look(now, told);
  }
  return { interview, journal, seen, end: now };
}

const iso = (at: Instant) => new Date(at).toISOString();

function payload(name: string, now: Instant, minutes: number, passed: readonly string[]): string {
  if (name === 'minutes') return String(minutes);
  if (name === 'at' || name === 'due') return iso(now + minutes * (minutes % 4 === 0 ? 60 : 1) * MINUTE);
  if (name === 'message') return passed[minutes % Math.max(1, passed.length)] ?? 'ping';
  if (name === 'how') return 'email';
  const values = flagOf(name)?.values;
  return values?.[minutes % values.length] ?? 'x';
}

function check(name: string, property: (day: ReturnType<typeof live>) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(facts, start, moves, (overrides, from, script) => property(live(overrides, from, script))),
      { numRuns: Number(process.env.RUNS ?? 20) },
    );
  });
}

const NO_SHOW_TEXTS = [
  'ping',
  'call-opening',
  'wrong-number',
  'voicemail-no-show',
  'email-no-show',
  'sms-no-show',
  'call-as-agreed',
];
const WAITS = ['quiet-wait', 'waiting-room', 'wait-ping', 'pause', 'wait-back'];
const log = ({ log: entries, now }: Situation) =>
  [...entries.map((each) => `${clock(each.at)} ${each.from} ${each.event} → ${each.to}`), `now ${clock(now)}`].join(
    '\n',
  );

describe('random days, before and after T', () => {
  check('INV-01 no wait of more than 30 min after a contact, none past T+20 before one', ({ seen }) => {
    for (const { situation } of seen) {
      const { state, deadline, ledger, scheduledAt, choices, offers } = situation;
      if (WAITS.includes(state) && deadline && ledger.lastContactAt !== null && deadline.at > scheduledAt) {
        expect(deadline.at - Math.max(ledger.lastContactAt, situation.enteredAt), log(situation)).toBeLessThanOrEqual(
          30 * MINUTE,
        );
      }
      if (situation.part === 'ladder' && ledger.lastContactAt === null && situation.now > scheduledAt + 20 * MINUTE) {
        const own = choices.filter(({ everywhere }) => !everywhere);
        // Only the pause and the wait for an answer offer nothing but their hour.
        if (!['pause', 'wait-back'].includes(state))
          expect(own.length + offers.length, log(situation)).toBeGreaterThan(0);
        expect(['quiet-wait', 'waiting-room', 'wait-ping'], log(situation)).not.toContain(state);
      }
    }
  });

  check(
    'INV-02 stopping is not recommended before what we told them, nor before 15 min after a contact',
    ({ seen }) => {
      for (const { situation } of seen) {
        const { ledger, now } = situation;
        if (situation.advice.includes('done-for-today') && ledger.until?.uttered) {
          expect(now, log(situation)).toBeGreaterThanOrEqual(
            Math.min(ledger.until.at, ledger.leaveAt ?? ledger.until.at),
          );
        }
        if (situation.choices.some(({ event }) => event === 'release') && ledger.lastContactAt !== null) {
          expect(now - ledger.lastContactAt, log(situation)).toBeGreaterThanOrEqual(15 * MINUTE);
        }
      }
    },
  );

  check('INV-03 never more than one message, two calls, one voicemail, one email in a day', ({ seen }) => {
    for (const { situation } of seen) {
      const over = Object.entries(situation.budget).filter(([, { used, most }]) => used > most);
      if (over.length > 0) expect.fail(`${over}\n${log(situation)}`);
    }
  });

  check('INV-04 five minutes between two counted calls', ({ seen }) => {
    let last = null as { at: Instant; attempt: number } | null;
    let used = 0;
    for (const { situation, told } of seen) {
      const { calls } = situation.budget;
      if (told && calls.used > used && used > 0 && last?.attempt === situation.attempt) {
        expect(told.at - last.at, log(situation)).toBeGreaterThanOrEqual(5 * MINUTE);
      }
      if (told && calls.used > used) last = { at: told.at, attempt: situation.attempt };
      used = calls.used;
    }
  });

  check('INV-05 what was said never moves, unless the person must leave', ({ seen }) => {
    let said: { at: Instant; scheduledAt: Instant; attempt: number } | null = null;
    for (const { situation } of seen) {
      const { ledger, availableUntil, scheduledAt, attempt } = situation;
      if (said && (said.scheduledAt !== scheduledAt || said.attempt !== attempt)) said = null;
      if (said && ledger.until?.uttered) {
        expect(ledger.until.at, log(situation)).toBe(said.at);
        const shown = Math.min(said.at, ledger.leaveAt ?? said.at);
        expect(availableUntil, log(situation)).toBe(shown > situation.now ? shown : null);
      }
      if (ledger.until?.uttered) said = { at: ledger.until.at, scheduledAt, attempt };
    }
  });

  check('INV-06 no word about a no-show before its time', ({ seen }) => {
    for (const { situation } of seen) {
      const { ledger, now, scheduledAt, offers, via } = situation;
      const patience = ledger.facts.whoCalls === 'me' ? 0 : ledger.facts.pace === 'brisk' ? 3 : 5;
      if (ledger.linkFailed || via === 'call-me' || now >= scheduledAt + patience * MINUTE) continue;
      if (situation.state === 'last-minutes') continue; // the sentence to read before dialling at T
      expect(
        offers.map(({ text }) => text).filter((text) => NO_SHOW_TEXTS.includes(text)),
        log(situation),
      ).toEqual([]);
    }
  });

  check(
    'INV-07 they call: one key, wherever it is offered; undo is f without the event',
    ({ interview, journal, seen }) => {
      for (const { situation } of seen) {
        const offered = situation.choices.find(({ event }) => event === 'they-call');
        const nowhere = ['live', 'end-card', 'settled', 'withdrawn', 'cancelled-by-them'].includes(situation.state);
        expect(offered?.leadsTo ?? null, log(situation)).toBe(nowhere ? null : 'live');
      }
      // Taking the last event back gives the day as it was seen before it was told.
      const last = seen.findLastIndex(({ told }) => told !== null);
      const before = seen[last - 1];
      if (!before) return;
      expect(before.journal).toEqual(journal.slice(0, -1));
      expect(situationAt(CHART, interview, journal.slice(0, -1), before.situation.now)).toEqual(before.situation);
    },
  );

  check('an interruption that is answered with nothing new is the day without it', ({ interview, journal, end }) => {
    const now = end + 7 * MINUTE;
    const told = [...journal, { at: end, event: 'they-wrote' }];
    const entry = situationAt(CHART, interview, told, end).log.at(-1);
    if (!entry?.applied || entry.from === 'they-wrote') return;
    const {
      log: _,
      line: __,
      ...back
    } = situationAt(CHART, interview, [...told, { at: now, event: 'nothing-new' }], now);
    const { log: ___, line: ____, ...plain } = situationAt(CHART, interview, journal, now);
    expect(back).toEqual(plain);
  });

  check('INV-08 whatever was told, silence comes to an end', ({ interview, journal, end, seen }) => {
    const last = seen.at(-1)?.situation;
    const horizon = Math.max(end, last?.scheduledAt ?? T) + 120 * DAY;
    const situation = situationAt(CHART, interview, journal, horizon);
    expect(situation.ended, log(situation)).toBe(true);
  });

  check('INV-09 no sound in a conversation, nor from T−2 min until somebody is seen to be free', ({ seen }) => {
    for (const { situation, journal } of seen) {
      const { mayRing, state, now, scheduledAt } = situation;
      if (state === 'live' || state === 'end-card') expect(mayRing).toBe(false);
      const free = journal.some(
        ({ at, event }) => at >= scheduledAt && !['they-call', 'other-caller', 'must-leave'].includes(event),
      );
      if (now >= scheduledAt - 2 * MINUTE && !free) expect(mayRing, log(situation)).toBe(false);
    }
  });

  check('INV-18 one nudge and one closing text for a day, five working days apart', ({ seen }) => {
    const sent = new Map<string, Instant>();
    for (const { situation, told } of seen) {
      const entry = situation.log.at(-1);
      if (told?.event !== 'sent' || !entry?.applied) continue;
      if (entry.from !== 'ask-them-to-call' && entry.from !== 'close-out') continue;
      const key = `${situation.attempt} ${entry.from}`;
      expect(sent.has(key), log(situation)).toBe(false);
      const nudge = sent.get(`${situation.attempt} ask-them-to-call`);
      if (entry.from === 'close-out' && nudge !== undefined) {
        expect(told.at, log(situation)).toBeGreaterThanOrEqual(workdayAfter(nudge, 5, workingDays(situation.ledger)));
      }
      sent.set(key, told.at);
    }
  });

  check('INV-19 a new day clears the budgets; only their acts lead through pattern', ({ seen }) => {
    let previous: Situation | null = null;
    for (const { situation, told } of seen) {
      if (previous && situation.attempt > previous.attempt) {
        expect(situation.attempt).toBe(previous.attempt + 1);
        expect(
          Object.values(situation.budget).every(({ used }) => used === 0),
          log(situation),
        ).toBe(true);
        expect(situation.ledger.until?.uttered ?? false, log(situation)).toBe(false);
      }
      const entry = situation.log.at(-1);
      if (told?.event === 'they-move' && entry?.applied) {
        const { theirMoves, noShows, released, reachedAt } = situation.ledger;
        const absent = noShows + (released && reachedAt === null ? 1 : 0);
        const often = theirMoves >= 3 || absent >= 2 || (theirMoves >= 2 && absent >= 1);
        expect(situation.state === 'pattern', log(situation)).toBe(often);
      }
      if (situation.state === 'pattern' && previous?.state !== 'pattern') {
        expect(
          situation.ledger.theirMoves + situation.ledger.noShows + (situation.ledger.released ? 1 : 0),
        ).toBeGreaterThanOrEqual(2);
      }
      previous = situation;
    }
  });

  check('INV-20 deadlines are instants: the same whatever the zone of the screen', ({ interview, journal, end }) => {
    const elsewhere = { ...interview, facts: { ...interview.facts, zone: 'Europe/Brussels' } };
    const { deadline } = situationAt(CHART, interview, journal, end);
    expect(situationAt(CHART, elsewhere, journal, end).deadline).toEqual(deadline);
  });

  check(
    'INV-21 looking more often changes nothing, and what expired is skipped, not spent',
    ({ interview, seen, end }) => {
      for (const { situation, told } of seen) {
        if (told) continue;
        const spent = Object.values(situation.budget).reduce((sum, { used }) => sum + used, 0);
        expect(spent).toBeLessThanOrEqual(
          situation.log.filter(({ event, applied }) => applied && event !== 'deadline').length,
        );
      }
      // What one saw on the way is what one sees from the end: looking changes nothing.
      const last = seen.at(-1);
      if (last) expect(situationAt(CHART, interview, last.journal, last.situation.now)).toEqual(last.situation);
      const asleep = situationAt(CHART, interview, [], end);
      expect(Object.values(asleep.budget).every(({ used }) => used === 0)).toBe(true);
    },
  );

  check('INV-22 a text message about a no-show only through its gate', ({ seen }) => {
    for (const { situation } of seen) {
      for (const { text, channel } of situation.offers) {
        if (channel === 'sms' && text === 'sms-no-show') expect(situation.state).toBe('sms-gate');
        if (channel === 'sms' && text !== 'sms-no-show') {
          const { chat, theirEmail } = situation.ledger.facts;
          expect(chat === null || theirEmail === null, `${situation.state} ${text}`).toBe(true);
        }
        expect(channel).not.toBe('linkedin');
      }
    }
  });

  check('INV-14 thanks never within the hour, never twice, never without an interview', ({ seen }) => {
    let thanks = 0;
    for (const { situation, told } of seen) {
      const entry = situation.log.at(-1);
      if (told?.event !== 'sent' || !entry?.applied || entry.from !== 'thank-you') continue;
      const { endedAt } = situation.ledger;
      expect(endedAt !== null && told.at - endedAt >= HOUR, log(situation)).toBe(true);
      expect(++thanks, log(situation)).toBe(1);
    }
  });

  check(
    'INV-14 each of several people is offered one note, and their hour is never before an hour has passed',
    ({ seen }) => {
      for (const { situation } of seen) {
        const { dates, ledger, offers } = situation;
        if (ledger.endedAt !== null) expect(dates.thanks).toBeGreaterThanOrEqual(ledger.endedAt + HOUR);
        const notes = offers
          .filter(({ text }) => text.startsWith('thank-you'))
          .map(({ person, channel }) => `${person} ${channel}`);
        expect(new Set(notes).size, notes.join()).toBe(notes.length);
      }
    },
  );

  test('INV-14 C6 thanks are due in time for every end, choice and country, on a working day, before they are let go', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 * 366 * 24 * 60 }),
        fc.constantFrom('evening', 'morning', 'later'),
        fc.constantFrom(
          ['Europe/Paris', 'FR'],
          ['America/Montreal', 'CA'],
          ['Europe/London', 'GB'],
          ['America/New_York', 'US'],
          ['Africa/Casablanca', null],
        ),
        (minutes, thanks, [zone, country]) => {
          const days = { zone: zone as string, country: country as string | null, off: [] };
          const end = T + minutes * MINUTE;
          const due = thanksDue(end, thanks, days);
          expect(due).toBeGreaterThanOrEqual(end + HOUR);
          expect(due).toBeLessThan(workdayAfter(end, 3, days));
          const midnight = DateTime.fromMillis(due, { zone: days.zone }).startOf('day').toMillis();
          // Only an interview held on a day off before nine can be thanked for on it: it is not.
          expect(workdayAfter(midnight - DAY, 1, days) - 10 * HOUR).toBe(midnight);
        },
      ),
      { numRuns: 300 },
    );
  });

  check('INV-23 the thanks are for a new time exactly when there was a new day', ({ seen }) => {
    for (const { situation } of seen) {
      expect(situation.ledger.flexible, log(situation)).toBe(situation.attempt > 1);
    }
  });

  check('INV-15 between thanks and follow-up only promises kept and replies', ({ seen }) => {
    for (const { situation } of seen) {
      if (situation.state !== 'quiet') continue;
      expect(situation.offers.filter(({ text }) => text !== 'other-caller')).toEqual([]);
      expect(situation.choices.filter(({ everywhere }) => !everywhere).map(({ event }) => event)).toEqual(['write']);
    }
  });

  check('INV-16 the follow-up waits for their date, or for a week at least', ({ seen }) => {
    for (const { situation } of seen) {
      if (situation.state !== 'follow-up') continue;
      const { decisionBy, endedAt, facts } = situation.ledger;
      if (facts.announced !== null || endedAt === null) continue;
      const earliest =
        decisionBy === null
          ? endedAt + 6.5 * DAY
          : Math.max(
              decisionBy + (facts.grace - 0.5) * DAY,
              workdayAfter(decisionBy, facts.grace - 1, workingDays(situation.ledger)),
            );
      expect(situation.enteredAt, log(situation)).toBeGreaterThan(earliest);
    }
  });

  check('INV-17 one follow-up for each date they gave, one last word, a week apart', ({ seen }) => {
    let followUps = 0;
    let dates = 0;
    let lastWords = 0;
    for (const { situation, told } of seen) {
      const entry = situation.log.at(-1);
      if (!told || !entry?.applied) continue;
      if (told.event === 'new-date') dates++;
      if (entry.from === 'follow-up' && ['sent', 'called'].includes(told.event)) followUps++;
      if (entry.from === 'last-word' && told.event === 'sent') {
        lastWords++;
        const { followedUpAt } = situation.ledger;
        if (followedUpAt !== null) expect(told.at - followedUpAt, log(situation)).toBeGreaterThanOrEqual(7 * DAY);
      }
      expect(followUps, log(situation)).toBeLessThanOrEqual(1 + dates);
      expect(lastWords, log(situation)).toBeLessThanOrEqual(1);
    }
  });

  check('INV-24 a dated promise is reminded of once until it is done or put off', ({ interview, journal, end }) => {
    const promised = journal.filter(({ event }) => ['promise', 'later', 'write'].includes(event));
    const { log: entries, ledger } = situationAt(CHART, interview, journal, end + 90 * DAY);
    // Coming back from a conversation is no new reminder.
    const steps = ['quiet', 'silence', 'last-word', 'thank-you'];
    const reminders = entries.filter(({ to, from }) => to === 'promise-due' && steps.includes(from));
    expect(reminders.length).toBeLessThanOrEqual(promised.length);
    if (ledger.endedAt !== null && entries.at(-1)?.to === 'closed-by-silence' && journal.at(-1)?.event === 'promise') {
      expect(ledger.promises.filter(({ state }) => state === 'open')).toEqual([]);
    }
  });
});
