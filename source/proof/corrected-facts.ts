import type { FactName, Facts } from '../day/interview.ts';
import { TOLD_APART } from './universe.ts';

/** Facts as a day goes on with them, and what tells them apart from those it began with. */
interface Corrected {
  readonly facts: Facts;
  /** Empty where nothing was corrected that conditions can tell apart. */
  readonly name: string;
}

/**
 * What becomes of facts that were corrected: those that conditions look at on the day stand as they were corrected, all
 * others as they were.
 */
export function correctedFrom(first: Facts): (facts: Facts) => Corrected {
  const asBefore: Corrected = { facts: first, name: '' };
  const known = new Map<string, Corrected>();
  const names = Object.keys(TOLD_APART) as FactName[];
  return (facts) => {
    if (facts === first) return asBefore;
    const changes = names.filter((each) => facts[each] !== first[each]).map((each) => [each, facts[each]] as const);
    if (changes.length === 0) return asBefore;
    const name = changes.map((change) => change.join('=')).join(' ');
    const corrected = known.get(name) ?? { facts: { ...first, ...Object.fromEntries(changes) }, name };
    known.set(name, corrected);
    return corrected;
  };
}
