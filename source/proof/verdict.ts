import type { Scenario } from '../scenario/scenario.ts';
import type { Broken, Proof } from './prove.ts';
import { PROVED_BY_TEST } from './test-names.ts';

/** One invariant: whether it holds, by what that is known, and the way on which it does not. */
export interface Verdict {
  readonly id: string;
  readonly ok: boolean;
  /** `situations`, or the name of a test. */
  readonly by: string;
  readonly broken: Broken | null;
}

/** One rule, and what carries it: steps that are reached, and the texts that are offered there. */
export interface CarriedRule {
  readonly id: string;
  readonly source: string;
  readonly states: readonly string[];
  readonly texts: readonly string[];
}

/** Those that hold in any scenario: every wait ends, a new day is new, time spends nothing, every rule is carried. */
export const IN_ANY = ['INV-08', 'INV-19', 'INV-21', 'INV-25'];

/** Every rule of a scenario with what carries it. */
export function carriedRules({ chart, rules }: Scenario, { unreached }: Pick<Proof, 'unreached'>): CarriedRule[] {
  return Object.entries(rules.rules).map(([id, { source }]) => {
    const carrying = Object.entries(chart.states).filter(
      ([name, state]) => state.rules.includes(id) && !unreached.includes(name),
    );
    return {
      id,
      source,
      states: carrying.map(([name]) => name),
      texts: [...new Set(carrying.flatMap(([, state]) => state.messages.map(({ text }) => text)))],
    };
  });
}

/** What was proved of a scenario, by invariant; those that a test proves are of the product, with what ships with it. */
export function verdicts(
  scenario: Scenario,
  proof: Proof,
  rules: readonly CarriedRule[],
  isShipped: boolean,
): Verdict[] {
  const tested = isShipped ? Object.keys(PROVED_BY_TEST) : [];
  const ids = new Set([
    ...Object.keys(scenario.chart.promises),
    ...IN_ANY,
    ...tested,
    ...proof.broken.map(({ id }) => id),
  ]);
  const uncarried = rules.some(({ states }) => states.length === 0);
  return [...ids].sort().map((id) => {
    const broken = proof.broken.find((each) => each.id === id) ?? null;
    const still =
      id === 'INV-25' ? uncarried : id === 'INV-08' && (proof.endless.length > 0 || proof.unreached.length > 0);
    return { id, ok: broken === null && !still, by: PROVED_BY_TEST[id] ?? 'situations', broken };
  });
}
