import { DAY, type Instant, MINUTE } from '../day/interview.ts';
import type { Memory } from '../day/memory.ts';
import type { EventRule } from '../scenario/chart.ts';

type Set = Readonly<Record<string, string>>;

const iso = (at: Instant): string => new Date(at).toISOString();
/** People name round hours: the next multiple of five minutes, and some more. */
const ahead = (at: Instant, minutes: number): string =>
  iso(Math.ceil(at / (5 * MINUTE)) * 5 * MINUTE + minutes * MINUTE);

/** What may be told with an event, one of each kind that the conditions can tell apart. */
export function toldWith(memory: Memory, event: string, rule: EventRule, at: Instant): readonly Set[] {
  const { ledger, visit } = memory;
  if (event === 'corrected') {
    const hours = [{ at: ahead(at, 60) }, { at: iso(ledger.scheduledAt + 7 * DAY) }];
    return [{}, ...(memory.interruption ? [] : hours)];
  }
  if (event === 'invitation-updated')
    return [0, -60 * MINUTE, 60 * MINUTE, 7 * DAY].map((later) => ({ uid: 'x', at: iso(ledger.scheduledAt + later) }));
  if (event === 'invitation-cancelled') return [{ uid: 'x' }];
  let sets: Set[] = [{}];
  for (const name of rule.needs)
    sets = sets.flatMap((set) => valuesOf(name).map((value) => ({ ...set, [name]: value })));
  if (event === 'will-call-back') sets = [...sets, { at: ahead(at, 30) }];
  return sets;

  function valuesOf(name: string): readonly string[] {
    switch (name) {
      case 'minutes':
        return event === 'sent' ? ['5', '20', '45'] : ['10', '45'];
      case 'at':
        if (event === 'must-leave') return ledger.leaveAt === null ? [ahead(at, 10), ahead(at, 35)] : [];
        if (visit.state === 'zone-mix-up') return [iso(ledger.scheduledAt - 60 * MINUTE), ahead(at, 60)];
        return [ahead(at, 60), iso(ledger.scheduledAt + 7 * DAY)];
      case 'due':
        if (event === 'promise' && ledger.promises.some(({ state }) => state !== 'kept')) return [];
        if (event === 'they-decide-by' && ledger.decisionBy !== null) return [];
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
}
