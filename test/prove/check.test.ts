import { expect, test } from 'vitest';
import type { Facts } from '../../source/day/interview.ts';
import { explore } from '../../source/proof/explore.ts';
import { Settings } from '../../source/proof/settings.ts';
import { INTERVIEW, pairwiseSettings, usualSetting } from '../../source/proof/universe.ts';
import { watchOver } from '../../source/proof/watch.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';
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

/** More settings in which a fact is corrected than `check` has the time for. */
test.each(['remote-interview', 'on-site-interview'])(
  '%s keeps its promises whatever fact is corrected on the way',
  (name) => {
    const { chart } = shippedScenario(name);
    const range = { interruptions: 1, manyDays: false, corrections: true };
    const explored = pairwiseSettings(chart).map((facts) =>
      explore(chart, { ...INTERVIEW, facts }, new Settings([facts]), watchOver(chart), range),
    );
    console.info(`${name}, corrected: ${explored.reduce((sum, { situations }) => sum + situations, 0)} situations`);
    const breaches = explored.flatMap((found) => found.breaches);
    expect(breaches.map(({ id, journal }) => [id, ...journal.map(({ event }) => event)])).toEqual([]);
  },
);

/** More settings with an interruption, and more interruptions on one day, than `check` has the time for. */
test.each([
  ['remote-interview', 1, 'settings in which every two facts meet'],
  ['remote-interview', 2, 'the usual setting'],
  ['on-site-interview', 3, 'settings in which every two facts meet'],
] as const)('%s keeps its promises with %i interruptions a day, in %s', (name, interruptions, where) => {
  const { chart } = shippedScenario(name);
  const list: Facts[] = where === 'the usual setting' ? [usualSetting(chart)] : pairwiseSettings(chart);
  const interview = { ...INTERVIEW, facts: list[0] as Facts };
  const range = { interruptions, manyDays: false };
  const { situations, breaches } = explore(chart, interview, new Settings(list), watchOver(chart), range);
  console.info(`${name}, ${interruptions} interruptions: ${situations} situations`);
  expect(breaches.map(({ id, journal }) => [id, ...journal.map(({ event }) => event)])).toEqual([]);
});
