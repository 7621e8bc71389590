import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, type Facts, HOUR, type Instant, MINUTE } from '../../source/day/interview.ts';
import { situationAt } from '../../source/day/situation-at.ts';
import { named } from '../../source/screens/keys/pressed-key.ts';
import { createSession } from '../../source/screens/session.ts';
import { CHART, T } from '../helpers/sample-day.ts';
import { tally } from '../helpers/tally.ts';
import { fakeHost } from '../screens/fake-host.ts';

const RUNS = Number(process.env.RUNS ?? 60);

/** What may happen to a machine and at its keyboard. */
type Happening =
  | { readonly is: 'tick'; readonly after: number }
  | { readonly is: 'sleep'; readonly for: number }
  | { readonly is: 'jump'; readonly by: number }
  | { readonly is: 'key'; readonly key: string }
  | { readonly is: 'restart' };

const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ is: fc.constant('tick' as const), after: fc.integer({ min: 1, max: 90_000 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ is: fc.constant('sleep' as const), for: fc.integer({ min: MINUTE, max: 9 * DAY }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ is: fc.constant('jump' as const), by: fc.integer({ min: -4 * HOUR, max: 4 * HOUR }) }),
    },
    {
      weight: 6,
      arbitrary: fc.record({ is: fc.constant('key' as const), key: fc.constantFrom(...'123456789aumnrh') }),
    },
    { weight: 1, arbitrary: fc.constant({ is: 'restart' as const }) },
  ),
  { maxLength: 30 },
);

const facts: fc.Arbitrary<Partial<Facts>> = fc.record({
  mode: fc.constantFrom('phone', 'video'),
  whoCalls: fc.constantFrom('they', 'me'),
  theirZone: fc.constantFrom('Europe/Paris', 'America/Toronto', 'Australia/Lord_Howe', 'Africa/Casablanca'),
} as const);

test('T01 T02 T03 T04 T05 T19 after any ticks, sleeps, jumps, keys and restarts, the screen shows one evaluation at the last hour', async () => {
  await fc.assert(
    fc.asyncProperty(facts, fc.integer({ min: -180, max: 70 }), happenings, async (given, minutes, script) => {
      const host = fakeHost('14:30', given);
      host.setInstant(T + minutes * MINUTE);
      let session = createSession(host, host.day);
      let stop = session.start();
      try {
        for (const happening of script) {
          switch (happening.is) {
            case 'tick':
              host.pass(happening.after);
              session.tick();
              break;
            case 'sleep':
              host.setInstant(host.clock.now() + happening.for);
              session.tick();
              break;
            case 'jump':
              host.setInstant(host.clock.now() + happening.by);
              session.tick();
              break;
            case 'restart':
              stop();
              session = createSession(host, host.day);
              stop = session.start();
              break;
            case 'key': {
              const before = host.sample.journal.length;
              session.press(named(happening.key), SIZE);
              await session.settled();
              // One key tells one thing at most, whatever the clocks do.
              expect(Math.abs(host.sample.journal.length - before)).toBeLessThanOrEqual(1);
            }
          }
          const shown = session.state().situation;
          const now = host.clock.now();
          const { interview, journal } = host.sample;
          if (happening.is !== 'key') expect(shown).toEqual(situationAt(CHART, interview, journal, now));
        }
        expect(host.rung).toBeLessThanOrEqual(script.length);
      } finally {
        stop();
      }
    }),
    { numRuns: RUNS },
  );
  tally('T01–T05 random days with sleeps, jumps and restarts, equal to one evaluation', RUNS);
});

const SIZE = { columns: 80, rows: 24 };

test('T13 follow-ups lie weeks ahead, and no look at the clock is ever further off than a second', () => {
  const host = fakeHost('14:30');
  const delays: number[] = [];
  const real = globalThis.setTimeout;
  globalThis.setTimeout = ((work: () => void, delay: number) => {
    delays.push(delay);
    return real(work, 1_000_000);
  }) as typeof setTimeout;
  try {
    for (const later of [0, 9 * DAY, 25 * DAY, 400 * DAY] as Instant[]) {
      host.setInstant(T + later);
      createSession(host, host.day).start()();
    }
  } finally {
    globalThis.setTimeout = real;
  }
  expect(delays).toHaveLength(4);
  for (const delay of delays) expect(delay).toBeLessThanOrEqual(1_005);
});

test('T03 asleep over nine days of follow-ups: one is proposed at most, the right one', () => {
  const host = fakeHost('15:00');
  const session = createSession(host, host.day);
  session.press(named('a'), SIZE);
  return session.settled().then(() => {
    host.setInstant(T + 10 * DAY);
    session.tick();
    const { situation } = session.state();
    expect(situation?.state).toBe('follow-up');
    expect(situation?.offers.filter(({ channel }) => channel === 'email')).toHaveLength(1);
    expect(host.rung).toBeLessThanOrEqual(1);
  });
});

test('T14 an interview that is past when it is added storms nobody with alarms', () => {
  const host = fakeHost('14:30');
  host.setInstant(T + 3 * DAY);
  const session = createSession(host, host.day);
  for (let look = 0; look < 5; look++) {
    host.pass(1_000);
    session.tick();
  }
  expect(host.rung).toBe(0);
});

test('T15 added three minutes before: no confirmation is asked for, one goes to connect', () => {
  const { interview } = fakeHost('14:27').sample;
  const situation = situationAt(CHART, { ...interview, createdAt: T - 3 * MINUTE }, [], T - 3 * MINUTE);
  expect(situation.log.every(({ event }) => event === 'deadline')).toBe(true);
  expect(situation.offers.map(({ text }) => text)).not.toContain('confirm');
  expect(situation.deadline?.at).toBeLessThanOrEqual(T);
});
