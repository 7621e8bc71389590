import { describe, expect, test } from 'vitest';
import { SampleDay } from '../helpers/sample-day.ts';

const MONTREAL = { zone: 'America/Toronto', theirZone: 'Europe/Paris' };

describe('S0-18 INV-20 a change of clocks shows its line', () => {
  test('in the week when only one side has changed, the gap is said', () => {
    const day = new SampleDay(MONTREAL, Date.parse('2026-10-27T14:30:00+01:00'));
    expect(day.at('2026-10-27 08:00').advice).toContain('clocks-apart');
    const usual = new SampleDay(MONTREAL, Date.parse('2026-11-10T14:30:00+01:00'));
    expect(usual.at('2026-11-10 08:00').advice).not.toContain('clocks-apart');
  });

  test('a change between now and then is said, and not once it is past', () => {
    const day = new SampleDay({}, Date.parse('2026-10-26T14:30:00+01:00'));
    expect(day.at('2026-10-24 12:00').advice).toContain('clocks-change');
    expect(day.at('2026-10-26 12:00').advice).not.toContain('clocks-change');
  });
});

describe('hours that were offered', () => {
  test('are asked for anew on a later day', () => {
    const day = new SampleDay();
    day.tell('15:00', 'corrected', { slots: 'mardi 10 h' });
    expect(day.at('16:00').ledger.facts.slots).toBe('mardi 10 h');
    expect(day.at('2026-11-24 10:00').ledger.facts.slots).toBeNull();
  });
});
