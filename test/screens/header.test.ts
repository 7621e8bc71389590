import { describe, expect, it } from 'vitest';
import type { Situation } from '../../source/day/situation.ts';
import { headerLines, timeLines } from '../../source/screens/frame/header.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import type { UiLanguage } from '../../source/wording/words.ts';
import { SampleDay } from '../helpers/sample-day.ts';
import { settingOf } from './fake-host.ts';

const hours = (situation: Situation, language: UiLanguage = 'en'): string =>
  timeLines({ setting: settingOf(language), state: { ...EMPTY_SCREEN, situation }, situation }, 80)
    .flat()
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('the hour of the interview at the head of the screen', () => {
  it('INV-11 is the one at which one met, once they called early: nothing is counted down to any more', () => {
    const day = new SampleDay();
    day.tell('14:05', 'they-call');
    expect(hours(day.tell('14:25', 'ended'))).toBe('Interview: 2:05 pm · 20 min ago');
    const before = new SampleDay();
    before.tell('2026-11-21 14:31', 'they-call');
    const ended = before.tell('2026-11-21 15:00', 'ended');
    expect(hours(ended)).toBe('Interview: 2:31 pm · 29 min ago');
    expect(hours(before.at('2026-11-22 09:01'), 'fr')).toMatch(/^Entretien : samedi 21 novembre, 14 h 31 · il y a /u);
  });

  it('is the agreed one where one met at it or later', () => {
    const day = new SampleDay();
    day.tell('14:40', 'they-call');
    expect(hours(day.tell('15:10', 'ended'))).toBe('Interview: 2:30 pm · 40 min ago');
  });

  it('is not counted down to while it is being moved, nor once it was called off', () => {
    const day = new SampleDay();
    day.tell('14:00', 'they-wrote');
    expect(hours(day.at('14:01'))).toBe('Interview: 2:30 pm · in 29 min');
    expect(hours(day.tell('14:01', 'they-cancel'))).toBe('Interview: 2:30 pm');
    day.undo();
    expect(hours(day.tell('14:01', 'they-move'))).toBe('Interview: 2:30 pm');
  });
});

describe('who it is with, at the head of the screen', () => {
  const head = (situation: Situation, columns: number): string[] =>
    headerLines({ setting: settingOf('en'), state: { ...EMPTY_SCREEN, situation }, situation }, columns).map((row) =>
      row.map(({ text }) => text).join(''),
    );

  it('says nothing where nobody is known, for the row of the hour says that it is an interview', () => {
    const nobody = new SampleDay({ with: [], org: null });
    expect(head(nobody.at('14:20'), 80)).toEqual(['phone · 2:20 pm'.padStart(80)]);
    expect(head(nobody.at('14:20'), 12)).toEqual(['phone', '2:20 pm']);
    // While one talks that row is not there.
    expect(head(nobody.tell('14:31', 'they-call'), 80)[0]).toMatch(/^Interview /u);
    expect(head(new SampleDay({ with: [], org: null, round: 2 }).at('14:20'), 80)[0]).toMatch(/^2nd interview /u);
  });
});
