import { expect, test } from 'vitest';
import { prove } from '../../source/proof/prove.ts';
import { carriedRules, verdicts } from '../../source/proof/verdict.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';

test('INV-01 … INV-25 the remote interview keeps what it promises, in the settings of check --quick', () => {
  const scenario = shippedScenario();
  const proof = prove(scenario.chart, true);
  expect(proof).toMatchObject({ broken: [], unreached: [], endless: [], unknown: [] });
  const rules = carriedRules(scenario, proof);
  expect(rules.filter(({ states }) => states.length === 0)).toEqual([]);
  expect(rules).toHaveLength(114);
  const found = verdicts(scenario, proof, rules, true);
  expect(found.filter(({ ok }) => !ok)).toEqual([]);
  expect(found.map(({ id }) => id)).toEqual(
    Array.from({ length: 25 }, (_, index) => `INV-${String(index + 1).padStart(2, '0')}`),
  );
});
