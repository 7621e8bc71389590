import { expect, test } from 'vitest';
import { simulatedClock, systemClock } from '../../source/platform/clock.ts';

const PARIS = 'Europe/Paris';

/** The instant at which the clock starts, or the problem. */
function start(spec: string, zone = PARIS): unknown {
  const clock = simulatedClock(spec, zone, () => 0);
  return clock.ok ? new Date(clock.value.now()).toISOString() : clock.problem.code;
}

test('the machine’s clock is the machine’s', () => {
  const before = Date.now();
  const clock = systemClock();
  expect(clock.now()).toBeGreaterThanOrEqual(before);
  expect(clock).toMatchObject({ simulated: false, speed: 1 });
});

test('a simulated clock starts at its instant and runs at its speed', () => {
  let elapsed = 5_000;
  const clock = simulatedClock('2026-11-23T13:00:00Zx60', PARIS, () => elapsed);
  if (!clock.ok) throw new Error(clock.problem.code);
  expect(clock.value).toMatchObject({ simulated: true, speed: 60 });
  expect(clock.value.now()).toBe(Date.UTC(2026, 10, 23, 13));
  elapsed += 1_500.4;
  expect(clock.value.now()).toBe(Date.UTC(2026, 10, 23, 13, 1, 30, 24));
});

test('without a speed it is 1, with x0 it stands still; by itself it never goes back', () => {
  const clock = simulatedClock('2026-11-23T13:00:00Z', PARIS);
  const still = simulatedClock('2026-11-23T13:00:00Zx0', PARIS);
  if (!clock.ok || !still.ok) throw new Error();
  let last = clock.value.now();
  expect(clock.value.speed).toBe(1);
  for (let look = 0; look < 10_000; look++) {
    const now = clock.value.now();
    expect(now).toBeGreaterThanOrEqual(last);
    last = now;
  }
  expect(still.value.now()).toBe(Date.UTC(2026, 10, 23, 13));
});

test('an instant has an offset, or is wall time in the machine’s zone', () => {
  expect(start('2026-11-23T14:00+01:00')).toBe('2026-11-23T13:00:00.000Z');
  expect(start('2026-11-23 14:00')).toBe('2026-11-23T13:00:00.000Z');
  expect(start(' 2026-07-01T14:00:30x2.5 ')).toBe('2026-07-01T12:00:30.000Z');
  expect(start('2026-11-23T14:00', 'Australia/Lord_Howe')).toBe('2026-11-23T03:00:00.000Z');
});

test('T07 T08 wall time that does not exist, or comes twice, is refused; with an offset it is taken', () => {
  expect(start('2026-03-29T02:30')).toBe('clock-no-such-hour');
  expect(start('2026-10-25T02:30')).toBe('clock-two-hours');
  expect(start('2026-10-25T02:30+02:00')).toBe('2026-10-25T00:30:00.000Z');
  expect(start('2026-10-04T02:15', 'Australia/Lord_Howe')).toBe('clock-no-such-hour');
  expect(start('2026-04-05T01:45', 'Australia/Lord_Howe')).toBe('clock-two-hours');
  const twice = simulatedClock('2026-10-25 02:30', PARIS);
  expect(twice.ok ? null : twice.problem.values).toEqual({
    wall: '2026-10-25T02:30',
    zone: PARIS,
    first: '2026-10-25T02:30+02:00',
    second: '2026-10-25T02:30+01:00',
  });
});

test('what is no instant is refused', () => {
  for (const spec of [
    '',
    'x60',
    'now',
    '2026-11-23',
    '2026-13-01T10:00',
    '2027-02-29T10:00Z',
    '2026-11-23T24:00',
    '2026-11-23T25:00Z',
    '2026-11-23T13:00Zx',
    '2026-11-23T13:00Zx-1',
    '2026-11-23T13:00Zx1e3',
    '2026-11-23T13:00Z x60 y',
    '2026-11-23T13:61',
  ]) {
    expect(start(spec), spec).toBe('clock-not-read');
  }
});
