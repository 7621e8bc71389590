import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../source/commands/command-table.ts';
import { keyRows } from './helpers/readme-keys.ts';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

describe('the README tells the truth of today', () => {
  test.each([
    ['README.md', 'en'],
    ['README.fr.md', 'fr'],
  ] as const)('%s has the table of keys that the program uses (node test/helpers/readme-keys.ts)', (file, language) => {
    const squeezed = read(file).replace(/ {2,}/g, ' ');
    expect(squeezed).toContain(keyRows(language).join('\n'));
  });

  test('every command it shows exists', () => {
    const names = COMMANDS.map(({ name }) => name);
    const shown = [...read('README.md').matchAll(/^jour-j +([a-z]+)/gm)].map(([, name = '']) => name);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((name) => !names.includes(name))).toEqual([]);
  });
});
