import { expect, test } from 'vitest';
import { calendarEvents } from '../../../source/calendar/calendar-events.ts';
import { readInvitation } from '../../../source/intake/invitation/read-invitation.ts';
import { calendarOf } from '../../helpers/calendar-of.ts';
import { shippedInterface } from '../../helpers/load-interface.ts';
import { at, CHART, SampleDay, VIDEO } from '../../helpers/sample-day.ts';

/** The hours of a day as it is exported, and as our own intake reads that file back. */
async function bothWays(day: SampleDay, hour: string) {
  const { interview, journal } = day;
  const words = { interface: shippedInterface(), language: 'fr' as const };
  const input = { chart: CHART, interview, journal: [...journal], now: at(hour), words };
  const text = calendarOf(input);
  const { events } = calendarEvents(input);
  const reading = await readInvitation(new TextEncoder().encode(text), at(hour));
  const read = reading.candidates.length > 0 ? reading.candidates : [reading];
  return {
    written: events.map(({ uid, start }) => [uid, start] as const).sort(),
    read: read.map(({ version, start }) => [version?.uid ?? '', start] as const).sort(),
  };
}

test('I17 our own calendar, read by our own intake: the same instants, one by one', async () => {
  const ended = new SampleDay(VIDEO);
  ended.tell('14:31', 'they-call');
  ended.tell('15:10', 'ended');
  for (const [day, hour] of [
    [new SampleDay(), '12:00'],
    [new SampleDay(VIDEO), '09:00'],
    [ended, '15:20'],
  ] as const) {
    const { written, read } = await bothWays(day, hour);
    expect(read).toEqual(written);
    expect(written.length).toBeGreaterThan(0);
  }
});
