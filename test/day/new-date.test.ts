import { describe, expect, test } from 'vitest';
import type { Situation } from '../../source/day/situation.ts';
import { renderMessage } from '../../source/texts/render.ts';
import { shippedMessages } from '../helpers/load-messages.ts';
import { at, clock, SampleDay } from '../helpers/sample-day.ts';

const iso = (hour: string) => ({ at: new Date(at(hour)).toISOString() });

/** A day on which nobody rang and one wrote, up to the next morning. */
function noShow(day: SampleDay, date: string): void {
  day.tell(`${date} 14:46`, 'no-answer');
  day.tell(`${date} 14:52`, 'no-answer');
  day.tell(`${date} 14:54`, 'sent');
}

describe('a new date', () => {
  test('INV-19 the same journal, budgets cleared, attempt 2', () => {
    const day = new SampleDay();
    noShow(day, '2026-11-23');
    day.tell('2026-11-24 11:00', 'they-wrote');
    expect(day.tell('2026-11-24 11:01', 'they-move').state).toBe('they-move');
    const next = day.tell('2026-11-24 11:05', 'agreed', iso('2026-11-26 14:30'));
    expect([next.state, next.attempt, clock(next.scheduledAt)]).toEqual(['days-before', 2, '2026-11-26 14:30']);
    expect(next.budget).toEqual({
      pings: { used: 0, most: 1 },
      calls: { used: 0, most: 2 },
      voicemails: { used: 0, most: 1 },
      emails: { used: 0, most: 1 },
    });
    expect(next.availableUntil).toBeNull();
    expect(day.at('2026-11-26 14:37').state).toBe('check-details');
    expect(next.ledger.flexible).toBe(true);
  });

  test('INV-19 their second no-show passes through pattern', () => {
    const day = new SampleDay();
    noShow(day, '2026-11-23');
    day.tell('2026-11-24 11:00', 'they-wrote');
    day.tell('2026-11-24 11:01', 'they-move');
    day.tell('2026-11-24 11:05', 'agreed', iso('2026-11-26 14:30'));
    noShow(day, '2026-11-26');
    expect(day.see('2026-11-26 15:30')).toBe('released until 2026-11-27 09:00 then pattern');
    expect(day.tell('2026-11-27 09:10', 'once-more').state).toBe('new-time');
  });

  test('INV-19 their second move with a no-show passes through pattern', () => {
    const day = new SampleDay();
    day.tell('10:00', 'they-wrote');
    day.tell('10:01', 'they-move');
    day.tell('10:02', 'agreed', iso('2026-11-26 14:30'));
    noShow(day, '2026-11-26');
    day.tell('2026-11-27 10:00', 'they-wrote');
    expect(day.tell('2026-11-27 10:01', 'they-move').state).toBe('pattern');
  });

  test('INV-19 my own moves never count', () => {
    const day = new SampleDay();
    for (const date of ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']) {
      const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      day.tell(`${date} 10:00`, 'late-or-cancel');
      day.tell(`${date} 10:01`, 'cancel');
      expect(day.tell(`${date} 10:02`, 'reached').state).toBe('new-time');
      expect(day.tell(`${date} 10:04`, 'agreed', iso(`${next} 14:30`)).state).toBe('recap');
      day.tell(`${date} 10:05`, 'sent');
    }
    const last = day.at('2026-11-26 11:00');
    expect([last.attempt, last.ledger.myMoves, last.ledger.theirMoves]).toEqual([5, 4, 0]);
  });

  test('S3-20 the recap is passed by the clock 45 min before the new hour', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    day.tell('14:32', 'they-move');
    expect(day.tell('14:33', 'agreed', iso('17:00')).state).toBe('recap');
    expect(day.see('14:33')).toBe('recap until 16:15 then within-reach');
    expect(day.at('16:20').attempt).toBe(2);
  });

  test('S3-19 after the pattern one may withdraw or stop quietly', () => {
    const day = new SampleDay();
    noShow(day, '2026-11-23');
    day.tell('2026-11-24 11:00', 'they-wrote');
    day.tell('2026-11-24 11:01', 'they-move');
    day.tell('2026-11-24 11:05', 'agreed', iso('2026-11-26 14:30'));
    noShow(day, '2026-11-26');
    expect(day.tell('2026-11-27 09:10', 'withdraw').state).toBe('withdrawn');
  });
});

describe('S3-14 the hour that is to be accepted', () => {
  const acceptance = (situation: Situation) => {
    const rendering = renderMessage(shippedMessages(), situation, 'accept-move', { channel: 'email' });
    return rendering.kind === 'refused' ? rendering.problem.code : rendering.kind;
  };
  const toTheirMove = (day: SampleDay, hour: string) => {
    day.tell(hour, 'they-wrote');
    return day.tell(hour, 'they-move');
  };

  test('is asked for at a second move as at the first', () => {
    const day = new SampleDay();
    expect(acceptance(toTheirMove(day, '09:00'))).toBe('text-needs-new-hour');
    day.tell('09:02', 'agreed', iso('2026-11-24 10:00'));
    const second = toTheirMove(day, '09:10');
    expect([second.state, acceptance(second)]).toEqual(['they-move', 'text-needs-new-hour']);
  });

  test('is not the one to which a later invitation moved the interview', () => {
    for (const to of ['16:00', '2026-11-24 10:00']) {
      const day = new SampleDay();
      const moved = day.tell('09:00', 'invitation-updated', iso(to));
      expect([moved.via, acceptance(moved)]).toEqual(['invitation-updated', 'message']);
      expect(acceptance(toTheirMove(day, '09:10'))).toBe('text-needs-new-hour');
    }
  });

  test('is neither a delay that clashes, nor one that another move overtakes', () => {
    const late = () => {
      const day = new SampleDay();
      day.tell('14:20', 'they-wrote');
      day.tell('14:21', 'they-are-late', { minutes: '20' });
      return day;
    };
    const clash = late().tell('14:22', 'clash');
    expect([clash.state, clash.ledger.newHour, acceptance(clash)]).toEqual(['new-time', null, 'text-needs-new-hour']);
    expect(acceptance(toTheirMove(late(), '14:22'))).toBe('text-needs-new-hour');
  });

  test('is not the date that was agreed anew and is moved before it was put in writing', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    day.tell('14:32', 'they-move');
    expect(day.tell('14:33', 'agreed', iso('2026-11-24 10:00')).state).toBe('recap');
    const again = toTheirMove(day, '14:40');
    expect([again.ledger.newHour, acceptance(again)]).toEqual([null, 'text-needs-new-hour']);
  });
});

describe('the hour moves within the day', () => {
  test('they are late by twenty minutes: T moves, nothing else is spent', () => {
    const day = new SampleDay();
    day.tell('14:33', 'they-wrote');
    const announced = day.tell('14:34', 'they-are-late', { minutes: '20' });
    expect([announced.state, clock(announced.ledger.newHour)]).toEqual(['delay-announced', '14:50']);
    const agreed = day.tell('14:35', 'agreed');
    expect([clock(agreed.scheduledAt), agreed.state, agreed.attempt]).toEqual(['14:50', 'within-reach', 1]);
    expect(day.at('14:57').state).toBe('check-details');
  });

  test('S3-06 I am late: up to 5 min said at the start, up to 30 the hour moves, beyond it a new one', () => {
    const late = (minutes: string) => {
      const day = new SampleDay();
      day.tell('14:20', 'late-or-cancel');
      day.tell('14:20', 'late');
      return day.tell('14:22', 'sent', { minutes });
    };
    expect([late('5').state, clock(late('5').scheduledAt)]).toEqual(['within-reach', '14:30']);
    expect([late('6').state, clock(late('6').scheduledAt)]).toEqual(['within-reach', '14:36']);
    expect([late('30').state, clock(late('30').scheduledAt)]).toEqual(['within-reach', '15:00']);
    expect(late('31').state).toBe('new-time');
    expect(late('6').ledger.fault).toBe(true);
  });

  test('S0-18 a mix-up of zones: ahead, the hour moves; past, it was missed', () => {
    const ahead = new SampleDay();
    ahead.tell('14:36', 'zone-error');
    const moved = ahead.tell('14:37', 'agreed', iso('15:30'));
    expect([moved.state, clock(moved.scheduledAt), moved.ledger.zoneMistake]).toEqual(['within-reach', '15:30', true]);
    const past = new SampleDay();
    past.tell('14:36', 'zone-error');
    expect(past.tell('14:37', 'agreed', iso('13:30')).state).toBe('breathe');
  });

  test('corrected puts the hour right at any step, and the step with it', () => {
    const day = new SampleDay();
    const corrected = day.tell('14:36', 'corrected', iso('16:00'));
    expect([corrected.state, clock(corrected.scheduledAt)]).toEqual(['within-reach', '16:00']);
    expect(day.see('14:36')).toBe('within-reach until 15:55 then last-minutes');
  });
});
