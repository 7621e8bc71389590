import { describe, expect, it } from 'vitest';
import { smallCountdown } from '../../source/screens/frame/countdown.ts';
import { rowsOf } from '../../source/screens/frame/frame.ts';
import { fromNow } from '../../source/screens/frame/remaining.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import type { UiLanguage } from '../../source/wording/words.ts';
import { SampleDay } from '../helpers/sample-day.ts';
import { settingOf } from './fake-host.ts';

const small = (hour: string, columns: number, language: UiLanguage, day = new SampleDay()): string[] => {
  const situation = day.at(hour);
  const view = { setting: settingOf(language), state: { ...EMPTY_SCREEN, situation }, situation };
  return rowsOf(smallCountdown(view, columns)).map((row) => row.replaceAll(/[\u00a0\u202f]/gu, ' '));
};

describe('the countdown on one row', () => {
  it('says that its clock is what is left, and no hour of the day, in whatever room', () => {
    expect(small('14:47', 80, 'en')).toEqual(['08:00 left · then, at 2:55 pm: What happened']);
    expect(small('14:47', 80, 'fr')).toEqual(['encore 08:00 · puis, à 14 h 55 : Où en est-on']);
    expect(small('14:47', 40, 'fr')).toEqual(['encore 08:00 · 14 h 55 : Où en est-on']);
    expect(small('14:47', 40, 'en')).toEqual(['08:00 left · 2:55 pm: What happened']);
    expect(small('14:47', 30, 'fr')).toEqual(['encore 08:00', 'puis, à 14 h 55 : Où en est-on']);
  });

  it('names what begins with its day by the day alone, and takes no row more than it needs', () => {
    expect(small('2026-11-21 14:31', 80, 'fr')).toEqual(['dans 1 j 9 h · puis, lundi 23 novembre : Jour J']);
    expect(small('2026-11-21 14:31', 40, 'en')).toEqual(['in 1 d 9 h', 'then, Monday 23 November: The day']);
    const over = new SampleDay();
    over.tell('14:46', 'no-answer');
    over.tell('14:52', 'no-answer');
    over.tell('14:55', 'sent');
    const [first, ...rest] = small('15:31', 40, 'fr', over);
    expect(first).toBe('dans 17 h 29 · puis, mardi 24 novembre,');
    expect(rest).toEqual(['9 h : Porte ouverte']);
  });

  it('names nothing that the line of the day has at another hour: then it says until when the question stays', () => {
    const waiting = new SampleDay();
    waiting.tell('14:46', 'no-answer');
    waiting.tell('14:52', 'no-answer');
    waiting.tell('14:54', 'sent');
    expect(small('14:55', 80, 'fr', waiting)).toEqual(['encore 25:00 · puis, à 15 h 20 : Journée finie']);
    waiting.tell('15:17', 'they-wrote');
    expect(small('15:17', 80, 'fr', waiting)).toEqual(['encore 30:00 · jusqu’à 15 h 47']);
    const missed = new SampleDay();
    missed.tell('14:32', 'missed-call');
    missed.tell('14:33', 'they-said-otherwise');
    expect(small('14:33', 80, 'en', missed)).toEqual(['30:00 left · until 3:03 pm']);
  });

  it('counts no hours and no minutes where there are none', () => {
    const [now, day] = [0, 24 * 60 * 60_000];
    expect(fromNow(2 * day, now, 'en')).toBe('in 2 d');
    expect(fromNow(-5 * day, now, 'fr')).toBe('il y a 5\u00a0j');
    expect(fromNow(day / 8, now, 'en')).toBe('in 3 h');
    expect(fromNow(-day / 8, now, 'fr')).toBe('il y a 3\u00a0h');
    expect(fromNow(day + day / 8, now, 'fr')).toBe('dans 1\u00a0j 3\u00a0h');
  });
});
