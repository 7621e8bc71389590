import { describe, expect, test } from 'vitest';
import { SampleDay } from '../helpers/sample-day.ts';

describe('I missed their call', () => {
  test('S3-21…S3-25 breathe, call back, voicemail and email, wait, door open', () => {
    const day = new SampleDay();
    expect(day.tell('14:40', 'missed-call').state).toBe('breathe');
    expect(day.see('14:40')).toBe('breathe until 14:42 then call-back');
    day.tell('14:41', 'ready');
    expect(day.see('14:41')).toBe('call-back until 15:30 then what-happened');
    expect(day.at('14:41').ledger.missed?.fault).toBe(true);
    expect(day.tell('14:43', 'no-answer').state).toBe('missed-trace');
    expect(day.at('14:43').budget.calls.used).toBe(0);
    day.tell('14:44', 'left');
    day.tell('14:46', 'sent');
    expect(day.see('14:46')).toBe('missed-trace until 14:58 then missed-wait');
    day.tell('14:47', 'done');
    expect(day.see('14:47')).toBe('missed-wait until 15:10 then door-open');
    expect(day.at('15:10').state).toBe('door-open');
  });

  test.each([
    ['before T', '14:20', []],
    ['while I was ringing them', '14:47', []],
    [
      'after the hour they had been given',
      '15:40',
      [
        ['14:46', 'mailbox'],
        ['14:47', 'left'],
        ['14:48', 'sent'],
      ],
    ],
  ] as [string, string, [string, string][]][])('S3-24 nobody is at fault %s', (_, hour, script) => {
    const day = new SampleDay();
    for (const [when, event] of script) day.tell(when, event);
    expect(day.tell(hour, 'missed-call').ledger.missed?.fault).toBe(false);
  });

  test('before T the day goes on at T', () => {
    const day = new SampleDay();
    day.tell('14:20', 'missed-call');
    expect(day.see('14:23')).toBe('call-back until 14:30 then quiet-wait');
    expect(day.at('14:30').state).toBe('quiet-wait');
  });

  test('S3-22 days before T one calls back now, once: after half an hour the day is what it was', () => {
    const day = new SampleDay();
    day.tell('2026-11-20 10:00', 'they-wrote');
    day.tell('2026-11-20 10:01', 'they-tried');
    expect(day.see('2026-11-20 10:03')).toBe('call-back until 2026-11-20 10:33 then days-before');
    expect(day.at('2026-11-20 10:33').state).toBe('days-before');
  });

  test('S3-24 days before T the voicemail or the email has a quarter of an hour, and what was sent stays sent', () => {
    const day = new SampleDay();
    day.tell('2026-11-20 10:00', 'they-wrote');
    day.tell('2026-11-20 10:01', 'they-tried');
    day.tell('2026-11-20 10:04', 'no-answer');
    day.tell('2026-11-20 10:05', 'sent');
    expect(day.see('2026-11-20 10:05')).toBe('missed-trace until 2026-11-20 10:19 then days-before');
    const later = day.at('2026-11-20 11:00');
    expect([later.state, later.log.filter(({ event }) => event === 'sent').length]).toEqual(['days-before', 1]);
  });

  test('S3-12 without a voicemail one silent call more is possible after a quarter of an hour, once', () => {
    const day = new SampleDay();
    day.tell('14:40', 'missed-call');
    day.tell('14:41', 'ready');
    day.tell('14:42', 'no-answer');
    day.tell('14:43', 'sent');
    day.tell('14:44', 'done');
    const offers = (hour: string) => day.at(hour).choices.some(({ event }) => event === 'call-again');
    expect([offers('14:58'), offers('14:59')]).toEqual([false, true]);
    day.tell('15:00', 'call-again');
    expect(offers('15:06')).toBe(false);
  });

  test('their voicemail says something else', () => {
    const day = new SampleDay();
    day.tell('14:40', 'missed-call');
    expect(day.tell('14:41', 'they-said-otherwise').state).toBe('they-wrote');
    expect(day.tell('14:41', 'nothing-new').state).toBe('breathe');
  });

  test('somebody else answers my return call: no email of the wrong kind', () => {
    const day = new SampleDay();
    day.tell('14:40', 'missed-call');
    day.tell('14:41', 'ready');
    day.tell('14:43', 'other-person');
    expect(day.tell('14:45', 'absent').state).toBe('missed-trace');
  });
});
