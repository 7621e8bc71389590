import { expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';

test.each([
  ['remote-interview', 25, 114],
  ['on-site-interview', 13, 47],
])('jour-j check %s: every invariant and every rule, in every setting', (name, invariants, rules) => {
  const home = new SampleHome('en');
  const began = Date.now();
  const found = home.json('12:00', 'check', name);
  home.remove();
  expect(found.ok).toBe(true);
  expect(found.invariants.filter(({ ok }: { ok: boolean }) => ok)).toHaveLength(invariants);
  expect(found.rules.filter(({ states }: { states: string[] }) => states.length > 0)).toHaveLength(rules);
  console.info(`${name}: ${found.situations} situations in ${Math.round((Date.now() - began) / 1000)} s`);
});
