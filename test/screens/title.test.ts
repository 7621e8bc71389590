import { describe, expect, it } from 'vitest';
import type { Situation } from '../../source/day/situation.ts';
import { frameOf } from '../../source/screens/frame/frame.ts';
import type { Tone } from '../../source/screens/frame/lines.ts';
import { lookOf } from '../../source/screens/frame/theme.ts';
import { BLANK_PROMPT } from '../../source/screens/keys/ask.ts';
import { fieldOf } from '../../source/screens/keys/field.ts';
import type { ScreenState } from '../../source/screens/screen-state.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import { SampleDay } from '../helpers/sample-day.ts';
import { settingOf } from './fake-host.ts';

/** The tone of the row that begins so. */
function toneOf(words: string, situation: Situation, state: Partial<ScreenState> = {}): Tone | undefined {
  for (const size of [
    { columns: 80, rows: 24 },
    { columns: 40, rows: 20 },
  ]) {
    const { lines } = frameOf({ setting: settingOf('en'), state: { ...EMPTY_SCREEN, situation, ...state } }, size);
    const row = lines.find((each) => each[0]?.text.replaceAll('\u00a0', ' ').startsWith(words));
    if (row === undefined) return undefined;
    if (size.columns === 40) return row[0]?.tone;
  }
  return undefined;
}

const asking = { ...BLANK_PROMPT, event: 'must-leave', names: ['at'], field: fieldOf('') };

describe('what to do now', () => {
  it('stands out from all around it, without colours too', () => {
    const day = new SampleDay();
    expect(toneOf('Call Ms Dupont now', day.at('14:50'))).toBe('title');
    for (const palette of ['dark', 'light', null] as const)
      for (const tone of ['title', 'new'] as const)
        expect(lookOf(tone, { palette, ascii: false })).toMatchObject({ bold: true, inverse: true });
  });

  it('is shown as new for a minute, where the clock alone led there and a bell may ring', () => {
    const day = new SampleDay();
    day.tell('14:36', 'all-fine');
    expect(toneOf('Call Ms Dupont now', day.at('14:45'))).toBe('new');
    expect(toneOf('Call Ms Dupont now', day.at('14:46'))).toBe('title');
    // What one told led here: that is no news.
    day.tell('14:46', 'no-answer');
    expect(toneOf('Pause until', day.at('14:46'))).toBe('title');
  });

  it('INV-09 is not shown as new from two minutes before the hour on, until something was told after it', () => {
    const day = new SampleDay();
    expect(day.at('14:35').state).toBe('check-details');
    expect(toneOf('A quick look', day.at('14:35'))).toBe('title');
  });

  it('INV-09 does not stand out while somebody talks, nor does a question', () => {
    const day = new SampleDay();
    const live = day.tell('14:31', 'they-call');
    expect(toneOf('The interview is under way', live)).toBe('dim');
    expect(toneOf('At what time must you leave', live, { prompt: asking })).toBe('strong');
  });

  it('gives way to the question that is open', () => {
    const situation = new SampleDay().at('14:50');
    expect(toneOf('At what time must you leave', situation, { prompt: asking })).toBe('title');
    expect(toneOf('Call Ms Dupont now', situation, { prompt: asking })).toBe('strong');
    expect(toneOf('Call Ms Dupont now', situation, { closing: true })).toBe('strong');
  });
});
