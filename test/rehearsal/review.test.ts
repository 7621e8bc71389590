import { describe, expect, it } from 'vitest';
import { type ReviewedStep, reviewOf } from '../../source/rehearsal/review.ts';
import { walk } from '../../source/rehearsal/walk.ts';
import { at, clock } from '../helpers/sample-day.ts';
import { playWith, told } from './sample-play.ts';

const short = ({ state, from, verdict, told: events }: ReviewedStep) =>
  [clock(from), state, verdict, ...events.map(({ event, after }) => `${event} +${after / 1000}`)].join(' ');

describe('the review of a rehearsal', () => {
  it('INV-03 INV-04 lists what was done in time, each contact, and the pause between two calls', () => {
    const play = playWith('absent');
    const day = walk(play);
    const { steps, contacts, rings, stayed } = reviewOf(play, day.told, at('15:21'));
    expect(steps.map(short)).toEqual([
      '12:30 confirm done sent +30',
      '12:30:30 within-reach done done +30',
      '14:25 signal done sent +30',
      '14:25:30 last-minutes nothing-due',
      '14:30 quiet-wait nothing-due',
      '14:35 check-details done all-fine +30',
      '14:40 ping done sent +30',
      '14:40:30 wait-ping nothing-due',
      '14:45 call-1 done no-answer +25',
      '14:45:25 pause nothing-due',
      '14:50:25 call-2 done mailbox +25',
      '14:50:50 voicemail done left +30',
      '14:51:20 email done sent +30',
      '14:51:50 wait-back nothing-due',
      '15:20 released done keep-door-open +30',
    ]);
    expect(rings).toEqual([]);
    expect(contacts.map(({ ration, at: hours, most }) => [ration, most, ...hours.map(clock)])).toEqual([
      ['pings', 1, '14:40:30'],
      ['calls', 2, '14:45:25', '14:50:50'],
      ['voicemails', 1, '14:51:20'],
      ['emails', 1, '14:51:50'],
    ]);
    expect(stayed).toEqual({ until: at('15:20'), kept: true });
  });

  it('says what the clock passed: a contact that was due, not one that is optional', () => {
    const { steps } = reviewOf(playWith('absent'), [], at('15:00'));
    expect(steps.filter(({ verdict }) => verdict === 'passed').map(({ state }) => state)).toEqual(['ping', 'call-1']);
  });

  it('says what was told before it had happened', () => {
    const early = reviewOf(playWith('absent'), told(['14:45:05', 'no-answer']), at('14:46')).steps.at(-1);
    expect(early).toMatchObject({ state: 'call-1', verdict: 'too-early' });
    const invented = reviewOf(playWith('absent'), told(['14:31', 'they-call']), at('14:32')).steps;
    expect(invented.find(({ state }) => state === 'quiet-wait')?.verdict).toBe('too-early');
    const missed = reviewOf(playWith('absent'), told(['14:31', 'missed-call']), at('14:32')).steps;
    expect(missed.find(({ state }) => state === 'quiet-wait')?.verdict).toBe('too-early');
  });

  it('counts an answer from the ring, and a missed call from its end', () => {
    const answered = reviewOf(playWith('on-time'), told(['14:30:12', 'they-call']), at('14:31'));
    expect(answered.rings).toMatchObject([{ at: at('14:30'), answeredAt: at('14:30:12') }]);
    expect(answered.steps.at(-1)).toMatchObject({ told: [{ event: 'they-call', after: 12_000 }] });
    const missed = reviewOf(playWith('hidden-number'), told(['14:32:40', 'missed-call']), at('14:33'));
    expect(missed.rings).toMatchObject([{ answeredAt: null, missedAt: at('14:32:40') }]);
    expect(missed.steps.at(-1)).toMatchObject({ told: [{ event: 'missed-call', after: 25_000 }] });
  });

  it('INV-05 says when one gave up before the hour that they had been told', () => {
    const play = playWith('absent');
    const day = walk(play).told.filter(({ at: instant }) => instant < at('15:00'));
    const left = [...day, ...told(['15:08', 'release'])];
    expect(reviewOf(play, left, at('15:30')).stayed).toEqual({ until: at('15:20'), kept: false });
  });
});
