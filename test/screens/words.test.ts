import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ScreenKey, say } from '../../source/screens/frame/say.ts';
import { screenWords } from '../../source/wording/screen.ts';

const KEYS = Object.keys(screenWords) as ScreenKey[];
const NAMES = ['days', 'hours', 'minutes', 'count', 'parts', 'seconds', 'words', 'number', 'attempt'];
const VALUES = Object.fromEntries([
  ...NAMES.map((name) => [name, 2]),
  ...[
    ...new Set(
      JSON.stringify(screenWords)
        .match(/\{[a-z]+/gu)
        ?.map((each) => each.slice(1)),
    ),
  ]
    .filter((name) => !NAMES.includes(name))
    .map((name) => [name, 'x']),
]) as Record<string, string | number>;

describe('the words of the screen', () => {
  it('can all be said in both languages', () => {
    for (const key of KEYS) {
      for (const language of ['en', 'fr'] as const) {
        const sentence = say(language, key, VALUES);
        expect(sentence, key).not.toBe('');
        expect(sentence, key).not.toMatch(/[{}]| {2}|^ | $/u);
      }
    }
  });

  it('keep the French spaces, and shout in neither language', () => {
    for (const key of KEYS) {
      const sentence = say('fr', key, VALUES);
      expect(sentence, key).not.toMatch(/ [:;?!»]|« |'/u);
      expect(sentence, key).not.toMatch(/[^\u202f][;?]|[^\u00a0\d]:(?!\/\/)/u);
      expect(sentence + say('en', key, VALUES), key).not.toContain('!');
    }
  });

  it('are all used', () => {
    const folder = new URL('../../source/screens/', import.meta.url);
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('');
    // Names of what is asked for are put together from the scenario's.
    const asked = /^(?:ask|example|fact|value|answer|mode)-/u;
    for (const key of KEYS) expect(asked.test(key) || code.includes(`'${key}'`), key).toBe(true);
  });
});
