import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, harmlessLine, hasControls, oneLine, withoutControls } from '../../source/wording/harmless.ts';
import { LIVE, NASTY } from '../helpers/nasty.ts';
import { STUCK } from '../helpers/stuck.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(...NASTY, '\u001b', '[', ']', '\u009d', '31m', '\r', '\u202e', '\u200d', '\ud83d', 'e\u0301'),
      {
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join('')),
);

describe('X01 the one sanitiser', () => {
  test('shows every control as ^X, keeps lines, leaves out what hides or reorders', () => {
    expect(harmless('a\u001b[31m\r\nb\u009b1m\u0007\u007f\u202e\u200b\ufeffc')).toBe('a^[[31m\nb^[[1m^G^?c');
    expect(harmless('a\rb\u2028c\u0085d\te')).toBe('a\nb\nc\nd e');
    expect(harmless('half \ud83d')).toBe('half \ufffd');
    expect(harmlessLine('a\nb')).toBe('a b');
  });

  test('nothing live can form anew, whatever goes in', () => {
    expect(harmless('\u001b\u202e[31m')).toBe('^[[31m');
    expect(harmless('\u001b \u001b[31m[31m')).toBe('^[ ^[[31m[31m');
    fc.assert(
      fc.property(anyText, (text) => {
        for (const clean of [harmless(text), withoutControls(text), oneLine(text)]) {
          expect(clean).not.toMatch(LIVE);
          expect(harmless(clean)).toBe(clean);
        }
        expect(oneLine(text)).not.toContain('\n');
        expect(hasControls(oneLine(text))).toBe(false);
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });

  test('leaves good writing as it is, byte for byte', () => {
    const good = [
      'Mme Zoë d’Été-Łuczak, à 14\u00a0h\u00a030\u202f? « Oui\u202f! »',
      'Straße, Ωμέγα, Đặng Thị Ngọc, नमस्ते, 山田太郎 葛\u{e0100}, שלום, می\u200cخواهم',
      '👩\u200d👩\u200d👧\u200d👦 👍🏽 🇫🇷 🗓\ufe0f',
    ];
    for (const text of good) {
      expect(harmless(text)).toBe(text);
      expect(oneLine(text)).toBe(text);
      expect(hasControls(text)).toBe(false);
    }
  });

  test('marks piled on a letter are cut down', () => {
    expect(harmless(`e${'\u0301'.repeat(10_000)}x`)).toBe(`e${'\u0301'.repeat(8)}x`);
  });

  test('100 kB of the beginnings of sequences take no time', () => {
    const from = performance.now();
    harmless('\u001b['.repeat(50_000));
    oneLine('\u0301\u200d'.repeat(50_000));
    expect(performance.now() - from).toBeLessThan(STUCK);
  });
});
