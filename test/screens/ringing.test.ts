import { describe, expect, it } from 'vitest';
import { situationAt } from '../../source/day/situation-at.ts';
import { alertOf, tabOf } from '../../source/screens/outside-words.ts';
import { heard, NOTHING_RUNG, type Ringing, rungBetween, snoozed, stillRinging } from '../../source/screens/ringing.ts';
import { LIVE, NASTY } from '../helpers/nasty.ts';
import { at, CHART, SampleDay } from '../helpers/sample-day.ts';
import { settingOf } from './fake-host.ts';

const lookAt = (day: SampleDay, now: number) => situationAt(CHART, day.interview, day.journal, now);

/** A day in which the first call was not answered: from then on alerts may ring. */
function afterFirstCall(): SampleDay {
  const day = new SampleDay();
  day.tell('14:46', 'no-answer');
  return day;
}

/** The hours at which it rings, looked at every ten seconds, with keys pressed and snoozes asked for at some of them. */
function ringsOf(
  day: SampleDay,
  from: string,
  to: string,
  insistent: boolean,
  keys: Readonly<Record<string, (ringing: Ringing, now: number) => Ringing>> = {},
): string[] {
  const rung: string[] = [];
  let ringing = NOTHING_RUNG;
  for (let now = at(from); now < at(to); now += 10_000) {
    const look = rungBetween(ringing, lookAt(day, now), lookAt(day, now + 10_000), insistent);
    ringing = look.ringing;
    const hour = new Date(now + 10_000 + 3_600_000).toISOString().slice(11, 19);
    if (look.ring) rung.push(hour);
    ringing = keys[hour]?.(ringing, now + 10_000) ?? ringing;
  }
  return rung;
}

describe('an alert is said as loudly as the person chose', () => {
  it('once; or again each minute, three times, while no key is pressed', () => {
    expect(ringsOf(afterFirstCall(), '14:50', '14:58', false)).toEqual(['14:51:00']);
    const insistent = ['14:51:00', '14:52:00', '14:53:00', '14:54:00'];
    expect(ringsOf(afterFirstCall(), '14:50', '14:58', true)).toEqual(insistent);
  });

  it('a key ends it; a snooze says it again five minutes later', () => {
    const pressed = { '14:52:30': heard };
    expect(ringsOf(afterFirstCall(), '14:50', '14:58', true, pressed)).toEqual(['14:51:00', '14:52:00']);
    const later = { '14:52:30': (ringing: Ringing, now: number) => snoozed(ringing, now, false) };
    expect(ringsOf(afterFirstCall(), '14:50', '14:59', false, later)).toEqual(['14:51:00', '14:57:30']);
  });

  it('INV-09 what was put off stays silent where nothing may ring, and is gone with its step', () => {
    const day = afterFirstCall();
    const before = day.at('14:51');
    const after = day.tell('14:52', 'they-call');
    expect(stillRinging(snoozed(NOTHING_RUNG, at('14:51'), true), before, after).again).toBeNull();
    const live = [day.at('14:55'), day.at('14:59')] as const;
    expect(rungBetween(snoozed(NOTHING_RUNG, at('14:52'), true), ...live, true).ring).toBe(false);
    // Before T, with T−2 between: the step is the same.
    const quiet = new SampleDay();
    const looks = [quiet.at('14:28:10'), quiet.at('14:29')] as const;
    expect(rungBetween(snoozed(NOTHING_RUNG, at('14:23'), false), ...looks, false).ring).toBe(false);
  });
});

describe('what is said beside the screen', () => {
  it('the tab: the time left in whole minutes, what is to be done, how much of the step is over', () => {
    const day = afterFirstCall();
    expect(tabOf(day.at('14:46:20'), settingOf('en'))).toEqual({
      title: '5 min · Pause until 2:51 pm · jour-j',
      progress: 5,
    });
    expect(tabOf(day.at('14:50:30'), settingOf('fr'))).toEqual({
      title: '1\u00a0min · On fait une pause jusqu’à 14\u00a0h\u00a051 · jour-j',
      progress: 90,
    });
  });

  it('stays the same within a minute, so that it costs nothing', () => {
    const day = afterFirstCall();
    const titles = new Set<string>();
    for (let now = at('14:46'); now < at('14:51'); now += 1_000)
      titles.add(tabOf(lookAt(day, now), settingOf('en')).title);
    expect(titles.size).toBe(5);
  });

  it('S3-02 INV-09 in live nothing but the name of the program: a screen may be shared', () => {
    const day = afterFirstCall();
    day.tell('14:50', 'they-call');
    expect(tabOf(day.at('14:55'), settingOf('en'))).toEqual({ title: 'jour-j', progress: null });
  });

  it('X09 for a screen reader it says the name of the program alone: the step is said on the page', () => {
    const day = afterFirstCall();
    for (const hour of ['14:46:20', '14:49', '14:52'])
      expect(tabOf(day.at(hour), settingOf('en', { screenReader: true }))).toEqual({ title: 'jour-j', progress: null });
  });

  it('says of a rehearsal, and of a simulated clock, that it is one; without UTF-8 in ASCII', () => {
    const situation = afterFirstCall().at('14:46:20');
    const rehearsal = tabOf(situation, settingOf('fr', { unreal: 'rehearsal' }));
    expect(rehearsal).toMatchObject({ title: expect.stringMatching(/^RÉPÉTITION\. 5/), progress: null });
    expect(alertOf(situation, settingOf('en', { unreal: 'simulated' })).title).toMatch(/^Simulated\. /);
    const ascii = settingOf('fr', { theme: { palette: null, ascii: true } });
    expect(tabOf(situation, ascii).title).toBe("5 min | On fait une pause jusqu'a 14 h 51 | jour-j");
  });

  it('the notification: what to do, with whom, until when', () => {
    expect(alertOf(afterFirstCall().at('14:51'), settingOf('en'))).toEqual({
      title: 'One more call, the last for today',
      body: 'Ms Claire Dupont · Lumen · then, at 3:30 pm: Done\u00a0for\u00a0today',
    });
  });

  it('X01 no name brings a live byte into either', () => {
    const hostile = NASTY.join(' ');
    const day = new SampleDay({ with: [{ title: 'ms', first: hostile, last: hostile }], org: hostile });
    const situation = day.at('14:46');
    const { title, body } = alertOf(situation, settingOf('en'));
    for (const text of [title, body, tabOf(situation, settingOf('en')).title]) expect(text).not.toMatch(LIVE);
  });
});
