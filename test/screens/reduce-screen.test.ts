import { describe, expect, it } from 'vitest';
import { cut, flow, line, lineWidth, widthOf, wrap } from '../../source/screens/frame/lines.ts';
import { clockLeft, fromNow, spanWords } from '../../source/screens/frame/remaining.ts';
import { scrolled } from '../../source/screens/frame/scrolled.ts';
import { BLANK_PROMPT } from '../../source/screens/keys/ask.ts';
import { edited, fieldOf, LONGEST_TYPED, pasted } from '../../source/screens/keys/field.ts';
import { named } from '../../source/screens/keys/pressed-key.ts';
import { momentOf } from '../../source/screens/moment.ts';
import { reduceScreen } from '../../source/screens/reduce-screen.ts';
import type { Prompt } from '../../source/screens/screen-state.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import { at, SampleDay } from '../helpers/sample-day.ts';
import { settingOf } from './fake-host.ts';

const day = new SampleDay();
const prompt: Prompt = {
  ...BLANK_PROMPT,
  event: 'will-call-back',
  names: ['at'],
  optional: ['at'],
  field: fieldOf('15h'),
};

describe('the state of the screen', () => {
  it('forgets selection, scroll and message with the step, and nothing within it', () => {
    const busy = {
      ...EMPTY_SCREEN,
      situation: day.at('14:46'),
      selected: 1,
      scroll: 3,
      page: 1,
      unfolded: true,
      copied: true,
    };
    const same = reduceScreen(busy, { type: 'shown', situation: day.at('14:47'), elapsed: 5 });
    expect(same).toEqual({ ...busy, situation: day.at('14:47') });
    const other = reduceScreen(busy, { type: 'shown', situation: day.at('14:55'), elapsed: 5 });
    expect(other).toEqual({ ...EMPTY_SCREEN, situation: day.at('14:55'), settling: { since: 5, step: true } });
  });

  it('drops a question of a step that is over, and says so', () => {
    const asking = { ...EMPTY_SCREEN, situation: day.at('14:46'), prompt };
    const after = reduceScreen(asking, { type: 'shown', situation: day.at('14:55'), elapsed: 5 });
    expect(after.prompt).toBeNull();
    expect(after.notices).toEqual([{ tone: 'warning', key: 'step-passed' }]);
  });

  it('keeps a question of every step, with what was typed', () => {
    const leaving = { ...prompt, event: 'must-leave' };
    const asking = { ...EMPTY_SCREEN, situation: day.at('14:46'), prompt: leaving };
    expect(reduceScreen(asking, { type: 'shown', situation: day.at('14:55'), elapsed: 5 }).prompt).toEqual(leaving);
  });

  it('leaves one thing at a time with Esc, the nearest first', () => {
    let state = { ...EMPTY_SCREEN, situation: day.at('14:46'), prompt, panel: 'help' as const, unfolded: true };
    state = reduceScreen(state, { type: 'back' }) as typeof state;
    expect([state.prompt, state.panel, state.unfolded]).toEqual([null, 'help', true]);
    state = reduceScreen(state, { type: 'back' }) as typeof state;
    expect([state.panel, state.unfolded]).toEqual(['step', true]);
    state = reduceScreen(state, { type: 'back' }) as typeof state;
    expect(state.unfolded).toBe(false);
  });
});

describe('the moment at which a key acts', () => {
  const frame = day.at('14:54:59');
  it('is now, while the frame shows the step of now', () => {
    expect(momentOf(frame, day.at('14:54:59'), 1)).toBe(at('14:54:59'));
  });
  it('is the frame’s own where its deadline passed less than two seconds ago', () => {
    expect(momentOf(frame, day.at('14:55:01'), 1)).toBe(at('14:54:59'));
  });
  it('is none where the frame is older, but for a clock that runs faster', () => {
    expect(momentOf(frame, day.at('14:55:02'), 1)).toBeNull();
    expect(momentOf(frame, day.at('14:55:30'), 60)).toBe(at('14:54:59'));
  });
});

describe('a field', () => {
  it('takes letters where the cursor is, and rubs out whole characters', () => {
    const typed = [named('left'), { key: 'é', text: 'é' }].reduce(edited, fieldOf('ab'));
    expect(typed).toEqual({ text: 'aéb', cursor: 2 });
    expect(edited(fieldOf('a😀'), named('backspace'))).toEqual({ text: 'a', cursor: 1 });
    expect(edited(fieldOf('a😀'), named('left'))).toEqual({ text: 'a😀', cursor: 1 });
  });
  it('C09 takes a paste as one line of at most its length, without any control', () => {
    expect(pasted(fieldOf(''), 'Claire\r\nDupont\u001b[201~\u0007')).toEqual(fieldOf('Claire Dupont '));
    expect(pasted(fieldOf(''), 'x'.repeat(1_000_000)).text).toHaveLength(LONGEST_TYPED);
  });
});

describe('rows', () => {
  it('breaks at plain spaces and never at a no-break space', () => {
    expect(wrap('à 14\u00a0h\u00a030 précises', 8)).toEqual(['à', '14\u00a0h\u00a030', 'précises']);
  });
  it('breaks what is longer than a row, and loses nothing', () => {
    expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
    expect(wrap('a\n\nb', 4)).toEqual(['a', '', 'b']);
  });
  it('counts wide letters as two columns and marks as none', () => {
    expect(widthOf('株式')).toBe(4);
    expect(widthOf('e\u0301')).toBe(1);
    // As many as a terminal gives it that cannot join them.
    expect(widthOf('👩‍💻')).toBe(4);
    expect(widthOf('🗓️')).toBe(2);
    expect(cut('株式会社', 5, '…')).toBe('株式…');
  });
  it('flows pieces into rows of at most the columns', () => {
    const rows = flow(
      ['aa', 'bb', 'cc'].map((text) => line(text)),
      '  ',
      6,
    );
    expect(rows.map((row) => row.map(({ text }) => text).join(''))).toEqual(['aa  bb', 'cc']);
    expect(Math.max(...rows.map(lineWidth))).toBeLessThanOrEqual(6);
  });
});

describe('what is longer than its room', () => {
  const rows = Array.from({ length: 10 }, (_, index) => line(String(index)));
  const seen = (first: number, height: number) =>
    scrolled(rows, first, { columns: 40, rows: height }, settingOf('en')).lines.map((row) => row[0]?.text);
  it('says how much is out of sight on either side', () => {
    expect(seen(0, 4)).toEqual(['0', '1', '2', '… 7 more lines (Space)']);
    expect(seen(3, 4)).toEqual(['… 3 more lines above ↑', '3', '4', '… 5 more lines (Space)']);
    expect(seen(99, 4)).toEqual(['… 7 more lines above ↑', '7', '8', '9']);
    expect(seen(0, 10)).toHaveLength(10);
  });
  it('names no key where a space is a letter', () => {
    const { lines } = scrolled(rows, 0, { columns: 40, rows: 2 }, settingOf('en'), []);
    expect(lines.at(-1)?.[0]?.text).toBe('… 9 more lines ↓');
  });
  it('shows every row at some scroll, in any room of two rows or more', () => {
    for (const height of [2, 3, 4, 5, 9]) {
      const { most } = scrolled(rows, 0, { columns: 40, rows: height }, settingOf('en'));
      const all = Array.from({ length: most + 1 }, (_, first) => seen(first, height)).flat();
      for (const row of rows) expect(all, `${height} rows`).toContain(row[0]?.text);
    }
  });
});

describe('what is left', () => {
  it('reaches 00:00 at the deadline itself', () => {
    expect([0, 1, 999, 1000, 1001, -5].map(clockLeft)).toEqual(['00:00', '00:01', '00:01', '00:01', '00:02', '00:00']);
    expect(clockLeft(59 * 60_000 + 59_000)).toBe('59:59');
  });
  it('is said in words from an hour on: digits would read as an hour of the day', () => {
    expect(clockLeft(59 * 60_000 + 59_001)).toBeNull();
    expect(clockLeft(3_900_000)).toBeNull();
    expect(fromNow(63_540_000, 0, 'en')).toBe('in 17 h 39');
    expect(fromNow(63_540_000, 0, 'fr')).toBe('dans 17\u00a0h\u00a039');

    expect(spanWords((3 * 24 + 4) * 3_600_000, 'en')).toBe('3 d 4 h');
    expect(spanWords((3 * 24 + 4) * 3_600_000, 'fr')).toBe('3\u00a0j 4\u00a0h');
  });
});
