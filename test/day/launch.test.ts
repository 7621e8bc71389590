import { describe, expect, test } from 'vitest';
import { at, SampleDay, VIDEO } from '../helpers/sample-day.ts';

describe('INV-21 whoever starts late lands at the step that is right at that minute', () => {
  test.each([
    ['2026-11-20 12:00', 'days-before'],
    ['08:00', 'day'],
    ['13:00', 'confirm'],
    ['14:10', 'within-reach'],
    ['14:27', 'last-minutes'],
    ['14:38', 'check-details'],
    ['15:10', 'what-happened'],
  ])('at %s: %s', (hour, state) => {
    expect(new SampleDay().at(hour).state).toBe(state);
  });

  test('T01 after a sleep over the confirmation, it is said once that it is not needed now', () => {
    expect(new SampleDay().at('14:10').advice).toContain('confirm-not-needed');
  });

  test('T02 asleep from T−10 to T+20: the first call, with nothing fired in between', () => {
    const day = new SampleDay();
    expect(day.at('14:50').state).toBe('call-1');
    expect(day.at('14:50').budget.calls.used).toBe(0);
  });

  test('S3-02 at T+40 with nothing told: asked first, then the step valid now', () => {
    const day = new SampleDay();
    expect(day.at('15:10').state).toBe('what-happened');
    expect(day.tell('15:10', 'still-nothing').state).toBe('call-1');
    const later = new SampleDay();
    expect(later.tell('15:40', 'still-nothing').state).toBe('email');
    expect(later.tell('15:42', 'sent').state).toBe('wait-back');
  });

  test('it took place: the end of the interview is when they said it was', () => {
    const day = new SampleDay();
    const told = day.tell('15:20', 'took-place', { at: new Date(at('15:00')).toISOString() });
    expect([told.state, told.ended, told.ledger.endedAt]).toEqual(['debrief', false, at('15:00')]);
  });

  test('T16 an interview at twenty past midnight is confirmed the evening before', () => {
    const day = new SampleDay({}, at('2026-11-24 00:20'));
    expect(day.at('23:00').state).toBe('confirm');
    expect(day.at('23:40').state).toBe('within-reach');
  });

  test('T09 one hour before 03:15 on the night of the change is 01:15', () => {
    const day = new SampleDay({}, Date.parse('2026-03-29T03:15:00+02:00'));
    expect(day.at('2026-03-29 01:30').state).toBe('within-reach');
    expect(day.at('2026-03-29 01:29').state).toBe('confirm');
  });
});

describe('before T', () => {
  test('S3-18 confirmed within a day: not proposed again', () => {
    const day = new SampleDay();
    day.tell('09:00', 'already-confirmed');
    expect(day.at('12:31').state).toBe('within-reach');
  });

  test('S3-18 an hour before 10:30 theirs may be confirmed from 16:00 the working day before', () => {
    const monday = new SampleDay({}, at('09:30'));
    const offered = (hour: string) => monday.at(hour).offers.some(({ text }) => text === 'confirm');
    expect([offered('2026-11-20 15:59'), offered('2026-11-20 16:00')]).toEqual([false, true]);
    monday.tell('2026-11-22 20:00', 'sent');
    expect(monday.at('07:45').state).toBe('within-reach');
  });

  test('S0-17 by video with a link: the room five minutes early, nothing to send without a chat', () => {
    const day = new SampleDay(VIDEO);
    expect(day.at('14:26').state).toBe('signal');
    expect(day.at('14:26').offers).toEqual([]);
    expect(day.at('14:26').choices.map(({ event }) => event)).not.toContain('sent');
  });

  test('INV-09 from T−2 min a bell needs something told since T', () => {
    const day = new SampleDay();
    expect(day.at('14:20').mayRing).toBe(true);
    expect(day.at('14:28').mayRing).toBe(false);
    expect(day.at('14:40').mayRing).toBe(false);
    day.tell('14:36', 'other-caller');
    expect(day.at('14:40').mayRing).toBe(false);
    day.tell('14:37', 'all-fine');
    expect(day.at('14:40').mayRing).toBe(true);
    day.tell('14:41', 'they-call');
    expect(day.at('14:41').mayRing).toBe(false);
  });

  test('design: a clock set back loses nothing that was told', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    const behind = day.at('12:00');
    expect([behind.clockBehind, behind.state, behind.now]).toEqual([true, 'pause', at('14:46')]);
  });
});
