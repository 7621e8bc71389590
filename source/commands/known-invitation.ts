import type { InvitationMark, ToldEvent } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { FLAGS } from '../intake/flags.ts';
import { compareVersions, isSameInvitation, markOf, markToTell } from '../intake/invitation/invitation-mark.ts';
import type { InvitationReading } from '../intake/invitation/invitation-reading.ts';
import { type FactsInput, writeFact } from '../intake/read-facts.ts';
import type { Chart } from '../scenario/chart.ts';
import { INVITATION_CANCELLED, INVITATION_UPDATED } from '../scenario/known-events.ts';
import { when } from '../screens/frame/instants.ts';
import type { Context } from './context.ts';
import { Failure, fail } from './failure.ts';
import type { StoredDay } from './stored-day.ts';
import type { KnownDay } from './which-day.ts';

/** What an invitation did to an interview that is kept: `outcome` for scripts, and the sentence that says it. */
export interface Taken {
  readonly day: StoredDay;
  readonly outcome: 'updated' | 'unchanged' | 'older' | 'cancelled' | 'over';
  readonly sentence: string;
}

/** The interview that an invitation speaks of, the last added of several; null where none came from it. */
export function dayOfInvitation(days: readonly KnownDay[], mark: InvitationMark): KnownDay | null {
  const known = days.filter(({ day }) => day.invitation !== null && isSameInvitation(day.invitation, mark));
  const [last] = known.sort((a, b) => b.day.interview.createdAt - a.day.interview.createdAt);
  return last ?? null;
}

/** What an update may put right: how one joins, and their clock. Who and what was typed by hand stays. */
const UPDATED = ['their-zone', 'link', 'platform', 'dial-in', 'pin', 'their-phone'];

/**
 * Takes a new version of an invitation whose interview is kept into its journal: an older one is ignored, the same one
 * changes nothing, a later one moves the hour or puts facts right, as the chart says (I05, T20).
 * @param facts what the invitation says, read
 */
export async function takeUpdate(
  context: Context,
  { day, situation }: KnownDay,
  reading: InvitationReading,
  facts: Partial<FactsInput>,
): Promise<Taken> {
  const mark = markOf(reading);
  const settled = notLater(context, day, mark);
  if (settled) return settled;
  const at = facts.at !== undefined && facts.at !== situation.scheduledAt ? facts.at : null;
  const changes = changedFacts(situation, facts);
  const set = {
    ...(at === null ? {} : { at: new Date(at).toISOString() }),
    ...changes,
    ...markToTell(mark),
  };
  const now = day.present(context.clock.now());
  const update: ToldEvent = { at: now, event: INVITATION_UPDATED, set };
  if (!day.after(update, now).log.at(-1)?.applied) return over(context, day);
  const after = await told(context, day, update);
  const hour = (instant: number) => when(instant, now, situation.ledger.facts.zone, context.language);
  const values = { id: day.id, from: hour(situation.scheduledAt), to: hour(after.scheduledAt) };
  if (after.scheduledAt !== situation.scheduledAt) {
    return { day, outcome: 'updated', sentence: context.say('invitation-moved', values) };
  }
  if (at !== null) return over(context, day);
  const lasts = after.ledger.durationMinutes !== situation.ledger.durationMinutes;
  const names = [...Object.keys(changes), ...(lasts ? [context.say('invitation-length')] : [])].join(', ');
  const code = names === '' ? 'invitation-newer-same' : 'invitation-facts-changed';
  return { day, outcome: names === '' ? 'unchanged' : 'updated', sentence: context.say(code, { id: day.id, names }) };
}

/** Takes a cancellation into the journal of its interview; it can be undone like anything that was told (I04). */
export async function takeCancellation(
  context: Context,
  { day, situation }: KnownDay,
  reading: InvitationReading,
): Promise<Taken> {
  const mark = markOf(reading);
  const settled = notLater(context, day, mark);
  if (settled) return settled;
  if (leadsTo(day.scenario.chart, INVITATION_CANCELLED, situation.state)) {
    return { day, outcome: 'unchanged', sentence: context.say('invitation-cancelled-already', { id: day.id }) };
  }
  const now = day.present(context.clock.now());
  const hour = reading.start === null ? [] : [['at', new Date(reading.start).toISOString()]];
  const cancel: ToldEvent = {
    at: now,
    event: INVITATION_CANCELLED,
    set: { ...Object.fromEntries(hour), ...markToTell(mark) },
  };
  if (!day.after(cancel, now).log.at(-1)?.applied) {
    return over(context, day);
  }
  await told(context, day, cancel);
  return { day, outcome: 'cancelled', sentence: context.say('invitation-cancelled', { id: day.id }) };
}

/** Whether an event leads to a step, wherever it is told: there, it has been told already. */
const leadsTo = ({ states }: Chart, event: string, state: string): boolean =>
  Object.values(states).some(({ on }) => on[event]?.branches.some(({ to }) => to === state));

/** A conversation that is under way or held is not moved by a file. */
const over = (context: Context, day: StoredDay): Taken => ({
  day,
  outcome: 'over',
  sentence: context.say('invitation-over', { id: day.id }),
});

/** What is to be said of a version that is not later than the one the day goes by; null for a later one. */
export function notLater(context: Context, day: StoredDay, mark: InvitationMark): Taken | null {
  const known = day.invitation;
  const compared = known ? compareVersions(mark, known) : 'later';
  if (compared === 'later') return null;
  return compared === 'older'
    ? { day, outcome: 'older', sentence: context.say('invitation-older', { id: day.id }) }
    : { day, outcome: 'unchanged', sentence: context.say('invitation-known', { id: day.id }) };
}

function changedFacts({ ledger }: Situation, facts: Partial<FactsInput>): Record<string, string> {
  const present = ledger.facts as unknown as FactsInput;
  return Object.fromEntries(
    FLAGS.filter(({ name, property }) => UPDATED.includes(name) && facts[property] != null)
      .map(({ name, property }) => {
        const written = writeFact(name, facts[property] as FactsInput[keyof FactsInput]);
        return [name, written, writeFact(name, present[property])] as const;
      })
      .filter(([, written, known]) => written !== known)
      .map(([name, written]) => [name, written]),
  );
}

/** Puts the event on disk, once more if another window was faster. */
async function told(context: Context, day: StoredDay, event: ToldEvent): Promise<Situation> {
  for (let tries = 0; tries < 3; tries++) {
    const kept = await day.tell(event);
    if (kept.kind === 'kept') return day.situation(day.present(context.clock.now()));
    if (kept.kind === 'failed') fail(kept.problem, 1);
  }
  throw new Failure('moved-on-again', {}, 1);
}
