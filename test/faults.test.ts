import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The cases, by their letter and how many there are. */
const CASES = { T: 20, I: 17, S: 14, C: 9, X: 14 } as const;

const inTest = (name: string) => new URL(name, import.meta.url);
const rows = [...readFileSync(inTest('faults.md'), 'utf8').matchAll(/^\| ([TISCX]\d\d) \| ([^|]+) \| ([^|]+) \|$/gm)];

test('every fault has its row, and every test that a row names holds that case', () => {
  const expected = Object.entries(CASES).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`),
  );
  expect(rows.map(([, id]) => id)).toEqual(expected);
  for (const [, id = '', , shown = ''] of rows) {
    const files = [...shown.matchAll(/`([\w./-]+\.test\.tsx?)`/g)].map(([, file = '']) => file);
    if (files.length === 0) expect(shown, id).toMatch(/^not shown here: \w/);
    for (const file of files) {
      expect(existsSync(inTest(file)), `${id}: ${file}`).toBe(true);
      expect(readFileSync(inTest(file), 'utf8'), `${id}: ${file}`).toMatch(new RegExp(`\\b${id}\\b`));
    }
  }
});
