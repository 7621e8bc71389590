import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONDITIONS } from '../../source/day/conditions.ts';
import { isKnown } from '../../source/proof/dependence.ts';
import { PROVED_BY_TEST } from '../../source/proof/test-names.ts';

test('of every condition it is known what it looks at', () => {
  expect(Object.keys(CONDITIONS).filter((name) => !isKnown(name))).toEqual([]);
});

test('every test that an invariant is proved by exists by that name', () => {
  const folder = new URL('../', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.test\.tsx?$/.test(name));
  const all = files
    .filter((name) => !name.startsWith('proof'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  for (const name of Object.values(PROVED_BY_TEST))
    expect(
      all.some((text) => text.includes(`'${name}'`)),
      name,
    ).toBe(true);
});
