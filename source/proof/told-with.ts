import { flagOfFact } from '../day/facts.ts';
import { DAY, type FactName, type Facts, type Instant, MINUTE } from '../day/interview.ts';
import type { Memory } from '../day/memory.ts';
import type { EventRule } from '../scenario/chart.ts';
import { CORRECTED, INVITATION_CANCELLED, INVITATION_UPDATED } from '../scenario/known-events.ts';
import { TOLD_APART } from './universe.ts';

type Set = Readonly<Record<string, string>>;

const iso = (at: Instant): string => new Date(at).toISOString();
/** People name round hours: the next multiple of five minutes, and some more. */
const ahead = (at: Instant, minutes: number): string =>
  iso(Math.ceil(at / (5 * MINUTE)) * 5 * MINUTE + minutes * MINUTE);

/**
 * What may be told with an event, one of each kind that the conditions can tell apart.
 * @param corrections whether a fact is corrected to another value
 */
export function toldWith(
  { ledger, interruption }: Memory,
  event: string,
  rule: EventRule,
  at: Instant,
  corrections: boolean,
): readonly Set[] {
  if (event === CORRECTED) {
    const hours = [{ at: ahead(at, 60) }, { at: iso(ledger.scheduledAt + 7 * DAY) }];
    return [{}, ...(interruption ? [] : hours), ...(corrections ? otherFacts(ledger.facts) : [])];
  }
  if (event === INVITATION_UPDATED)
    return [0, -60 * MINUTE, 60 * MINUTE, 7 * DAY].map((later) => ({ uid: 'x', at: iso(ledger.scheduledAt + later) }));
  if (event === INVITATION_CANCELLED) return [{ uid: 'x' }];
  let sets: Set[] = [{}];
  for (const name of rule.needs)
    sets = sets.flatMap((set) => valuesOf(name).map((value) => ({ ...set, [name]: value })));
  return rule.hour === 'ahead' && rule.may.includes('at') ? [...sets, { at: ahead(at, 30) }] : sets;

  function valuesOf(name: string): readonly string[] {
    switch (name) {
      case 'minutes':
        return minutesOf(rule);
      case 'at':
        if (does('must-leave')) return ledger.leaveAt === null ? [ahead(at, 10), ahead(at, 35)] : [];
        if (rule.hour === 'any') return [iso(ledger.scheduledAt - 60 * MINUTE), ahead(at, 60)];
        return [ahead(at, 60), iso(ledger.scheduledAt + 7 * DAY)];
      case 'due':
        if (does('promise') && ledger.promises.some(({ state }) => state !== 'kept')) return [];
        if (does('they-decide-by') && ledger.decisionBy !== null) return [];
        return [iso(at + 3 * DAY)];
      case 'message':
        return ledger.passed;
      case 'how':
        return ledger.followUp === null ? ['call', 'wait'] : [];
      case 'reason':
        return ['1', '6'];
      default:
        return ['x'];
    }
  }

  function does(effect: string): boolean {
    return rule.branches.some((branch) => branch.do.includes(effect));
  }
}

/** Of how late somebody is: the most that each branch takes, and more; where it makes no difference, little and much. */
function minutesOf({ branches }: EventRule): readonly string[] {
  const most = branches.flatMap(({ if: conditions }) =>
    conditions.flatMap(({ name, argument }) => (name === 'minutes-at-most' ? [Number(argument)] : [])),
  );
  return most.length === 0 ? ['10', '45'] : [...most, Math.max(...most) + 15].map(String);
}

/** Every fact that conditions look at on the day, as each other value of it. */
function otherFacts(facts: Facts): Set[] {
  return Object.entries(TOLD_APART).flatMap(([name, values]) =>
    (values as readonly (string | null)[])
      .filter((value) => value !== facts[name as FactName])
      .map((value) => ({ [flagOfFact(name)]: value ?? '' })),
  );
}
