import { describe, expect, it } from 'vitest';
import { happeningAt } from '../../source/rehearsal/happening.ts';
import { nextMoment } from '../../source/rehearsal/next-moment.ts';
import { seenAt } from '../../source/rehearsal/play.ts';
import type { RecruiterName } from '../../source/rehearsal/recruiters.ts';
import { ringsOf } from '../../source/rehearsal/rings.ts';
import { walk } from '../../source/rehearsal/walk.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';
import { at, CHART, clock, T } from '../helpers/sample-day.ts';
import { playWith, told } from './sample-play.ts';

/** Each thing told on a day that is walked through: `14:46:25 call-1 no-answer`. */
const deeds = (name: RecruiterName, own = {}) =>
  walk(playWith(name, own))
    .moments.filter(({ tells }) => tells !== null)
    .map((moment) => `${clock(moment.at)} ${moment.situation.state} ${moment.tells}`);

describe('the day of somebody who does the right thing', () => {
  it('with a recruiter on time is an interview, and looking back on it', () => {
    expect(deeds('on-time')).toEqual([
      '12:30:30 confirm sent',
      '12:31 within-reach done',
      '14:25:30 signal sent',
      '14:30:05 quiet-wait they-call',
      '15:10:10 live ended',
      '15:10:40 debrief done',
      '15:11:10 promises done',
    ]);
  });

  it('with one who never calls is the whole ladder, to its honest end', () => {
    expect(deeds('absent').slice(3)).toEqual([
      '14:35:30 check-details all-fine',
      '14:40:30 ping sent',
      '14:45:25 call-1 no-answer',
      '14:50:50 call-2 mailbox',
      '14:51:20 voicemail left',
      '14:51:50 email sent',
      '15:20:30 released keep-door-open',
    ]);
  });

  it('with a late one stops where they call', () => {
    expect(deeds('late').slice(-5)).toEqual([
      '14:51:50 email sent',
      '14:52:05 wait-back they-call',
      '15:22:10 live ended',
      '15:22:40 debrief done',
      '15:23:10 promises done',
    ]);
  });

  it('with an early one takes the call nine minutes before', () => {
    expect(deeds('early')).toContain('14:21:05 within-reach they-call');
  });

  it('with a withheld number answers it all the same', () => {
    expect(deeds('hidden-number')).toContain('14:32:05 quiet-wait they-call');
  });

  it('goes by video, with a link, where one does not telephone', () => {
    expect(deeds('absent', { voice: 'no' })).toContain('14:40:30 ping sent');
    expect(deeds('absent', { voice: 'no' }).join()).not.toMatch(/call-1|call-2|voicemail/);
    expect(deeds('on-time', { voice: 'no' })).toContain('14:30:05 waiting-room they-call');
  });

  it('is the same twice', () => {
    expect(deeds('late')).toEqual(deeds('late'));
  });
});

describe('a day of another scenario', () => {
  const { chart } = shippedScenario('on-site-interview');
  const onSite = (name: RecruiterName) => {
    const play = playWith(name);
    return walk({ ...play, chart }).moments.filter(({ tells }) => tells !== null);
  };
  const short = (name: RecruiterName) =>
    onSite(name).map((moment) => `${clock(moment.at)} ${moment.situation.state} ${moment.tells}`);

  it('is met by its own event: they come for one', () => {
    expect(short('on-time')).toContain('14:30:05 waiting called-in');
    expect(short('late')).toContain('14:52:05 wait-on called-in');
    expect(short('early')).toContain('14:21:05 waiting called-in');
  });

  it('goes to its own end where nobody comes: one call, one word, and away', () => {
    expect(short('absent').slice(-5)).toEqual([
      '14:35:30 ask-reception done',
      '14:45:25 contact-them no-answer',
      '14:45:30 contact-them sent',
      '15:15:30 forgotten done',
      '15:16 no-show sent',
    ]);
    expect(short('absent').join()).not.toContain('called-in');
  });

  it('lets whoever comes look round for a while, and takes no telephone for them', () => {
    const play = { ...playWith('on-time'), chart };
    const seen = (hour: string, events = told()) => happeningAt(play, events, at(hour));
    expect(seen('14:31:59')).toMatchObject({ kind: 'ringing', tells: 'called-in' });
    expect(seen('14:32:01')).toMatchObject({ kind: 'stopped', tells: null });
    expect(seen('14:25', told(['14:24:30', 'they-call']))).toMatchObject({ kind: 'nobody-there', tells: 'undo' });
  });
});

describe('what a recruiter does', () => {
  it('depends on nothing but what was told and the hour: taking back brings the ring back', () => {
    const play = playWith('on-time');
    const answered = told(['14:30:10', 'they-call']);
    expect(happeningAt(play, answered, at('14:30:12'))?.kind).toBe('talking');
    expect(happeningAt(play, [], at('14:30:12'))?.kind).toBe('ringing');
  });

  it('a late one rings while one is ringing them', () => {
    const play = playWith('late', { pace: 'patient' });
    expect(seenAt(play, [], at('14:52')).state).toBe('call-1');
    expect(happeningAt(play, [], at('14:52'))).toMatchObject({ kind: 'ringing', tells: 'they-call' });
  });

  it('rings for a while, stops, and stays in sight until it is told', () => {
    const play = playWith('hidden-number');
    expect(happeningAt(play, [], at('14:31:59'))).toBeNull();
    expect(happeningAt(play, [], at('14:32:15'))).toMatchObject({ kind: 'ringing-hidden', tells: 'they-call' });
    expect(happeningAt(play, [], at('14:32:16'))).toMatchObject({ kind: 'stopped', tells: 'missed-call' });
    const missed = told(['14:32:40', 'missed-call']);
    expect(happeningAt(play, missed, at('14:32:41'))).toBeNull();
  });

  it('whoever has rung can be reached: calling back is answered', () => {
    const play = playWith('hidden-number');
    const back = told(['14:32:40', 'missed-call'], ['14:33:30', 'ready']);
    expect(happeningAt(play, back, at('14:33:49'))?.kind).toBe('dialling');
    expect(happeningAt(play, back, at('14:33:50'))).toMatchObject({ kind: 'answered', tells: 'now' });
  });

  it('nobody answers the first call, and voicemail the second', () => {
    const play = playWith('absent');
    expect(happeningAt(play, [], at('14:45:19'))).toMatchObject({ kind: 'dialling', tells: null });
    expect(happeningAt(play, [], at('14:45:20'))).toMatchObject({ kind: 'no-answer', tells: 'no-answer' });
    const second = happeningAt(play, told(['14:46', 'no-answer']), at('14:52'));
    expect(second).toMatchObject({ kind: 'mailbox', tells: 'mailbox' });
  });

  it('one who is early rings again at the hour, if asked to keep it or not heard', () => {
    const play = playWith('early');
    const kept = told(['14:21:10', 'they-call'], ['14:21:30', 'not-ready']);
    expect(ringsOf(play, kept, at('14:22')).map((ring) => clock(ring.at))).toEqual(['14:21', '14:30']);
    expect(ringsOf(play, [], at('14:22')).map((ring) => clock(ring.at))).toEqual(['14:21', '14:30']);
    const taken = told(['14:21:10', 'they-call']);
    expect(ringsOf(play, taken, at('14:22')).map((ring) => clock(ring.at))).toEqual(['14:21']);
  });

  it('rings at the new hour where the hour was moved', () => {
    const play = playWith('on-time');
    const late = [
      ...told(['14:00', 'late-or-cancel'], ['14:00:10', 'late']),
      { at: at('14:01'), event: 'sent', set: { minutes: '15' } },
    ];
    expect(ringsOf(play, late, at('14:02')).map((ring) => clock(ring.at))).toEqual(['14:45']);
  });

  it('says so when it was told that they call and nobody had', () => {
    expect(happeningAt(playWith('absent'), told(['14:31', 'they-call']), at('14:31:05'))).toMatchObject({
      kind: 'nobody-there',
      tells: 'undo',
    });
  });

  it('does nothing where the chart has no event for it', () => {
    const { [CHART.initial]: first } = CHART.states;
    if (first === undefined) throw new Error('no first state');
    const bare = { ...CHART, states: { [CHART.initial]: { ...first, until: [], on: {} } } };
    const play = { ...playWith('early'), chart: bare };
    expect(ringsOf(play, [], at('14:40'))).toEqual([]);
    expect(happeningAt(play, [], at('14:30:05'))).toBeNull();
    expect(walk(play).moments).toHaveLength(1);
  });
});

describe('the next moment', () => {
  it('is a deadline, an hour inside the step, a ring, its end, or what comes of a call', () => {
    const play = playWith('hidden-number');
    const next = (hour: string) => clock(nextMoment(play, [], at(hour)));
    expect(next('12:30')).toBe('13:30');
    expect(next('13:30')).toBe('13:45');
    expect(next('14:30')).toBe('14:32');
    expect(next('14:32')).toBe('14:32:15');
    expect(next('14:45')).toBe('14:45:20');
  });

  it('is none once the day has nothing more', () => {
    expect(nextMoment(playWith('absent'), [], T + 10 * 60 * 60_000)).toBeNull();
    expect(nextMoment(playWith('absent'), told(['14:31', 'close']), at('14:31'))).toBeNull();
  });
});

describe('an invented interview', () => {
  it('lies on the next working day and takes over what one has said about oneself', () => {
    const { interview } = playWith('on-time', { me: 'Ana Martin', pace: 'patient' });
    expect(interview.scheduledAt).toBe(T);
    expect(interview.facts).toMatchObject({ me: 'Ana Martin', pace: 'patient', mode: 'phone' });
  });
});
