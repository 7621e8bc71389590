import { appointmentOf, overlapsWith } from '../day/agenda.ts';
import type { Interview } from '../day/interview.ts';
import type { Context } from './context.ts';
import { zoneRemarks } from './day-remarks.ts';
import { announcedRound, earlierRound, type NextRound, roundAfter } from './earlier-round.ts';
import { Failure } from './failure.ts';
import { addInterview, newContext, readFlags, type TypedFacts } from './new-interview.ts';
import { openScreen } from './open-screen.ts';
import { allDays, dayNamed } from './which-day.ts';

/**
 * `new`: adds an interview at once where hour and mode are given, else opens the form. Its id is the last line. An
 * invitation gives what it says; `--dry-run` only says what that is.
 */
export async function newInterview(
  context: Context,
  invitation: string | undefined,
  { after, ...given }: TypedFacts,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<void> {
  if (invitation !== undefined) {
    const { addInvitation, tryInvitation } = await import('./add-invitation.ts');
    return dryRun ? tryInvitation(context, invitation, given) : addInvitation(context, invitation, given, false);
  }
  if (dryRun) throw new Failure('dry-run-needs-invitation');
  const { mode } = (await context.scenario()).chart;
  const next = after === undefined ? null : await roundAfterId(context, after);
  const typed = { ...next?.typed, ...given };
  if (typed.at !== undefined && (typed.mode !== undefined || mode !== null)) return addTyped(context, typed, {}, next);
  readFlags(typed, newContext(context));
  if (!process.stdin.isTTY || !process.stdout.isTTY || context.json) throw new Failure('hour-and-mode-needed');
  await openScreen(context, null, next ? { ...next, typed } : await formBegins(context, typed));
}

async function roundAfterId(context: Context, id: string): Promise<NextRound> {
  const day = await dayNamed(context, id);
  return roundAfter(day.situation(context.clock.now()), context.language);
}

/** An empty form begins with the round that was announced, if there is one; what was typed is never mixed with it. */
async function formBegins(context: Context, typed: TypedFacts): Promise<TypedFacts | NextRound> {
  if (Object.keys(typed).length > 0) return typed;
  return announcedRound(await allDays(context), context.language) ?? typed;
}

/**
 * Adds an interview of which hour and mode were given, and prints its id.
 * @param origin where it came from
 * @param next the round that it is, where it follows another
 */
export async function addTyped(
  context: Context,
  typed: TypedFacts,
  origin: Pick<Interview, 'invitation' | 'sources'> = {},
  next: NextRound | null = null,
): Promise<void> {
  const { facts, remarks } = readFlags(typed, newContext(context));
  for (const { code, values } of remarks) context.remark(context.say(code, values));
  const days = await allDays(context);
  const earlier = next ? null : earlierRound(days, facts.org ?? null);
  if (earlier) context.remark(context.say('knows-earlier-round', { id: earlier.id }));
  // S0-13: the tone of the first round is taken over, unless another is asked for
  const { tone } = earlier?.facts ?? {};
  if (tone && facts.tone && facts.tone !== tone) {
    context.remark(context.say('tone-changes', { former: tone, tone: facts.tone }));
  }
  const zone = facts.zone ?? newContext(context).zone;
  for (const sentence of zoneRemarks(context, [zone, facts.theirZone ?? zone], facts.at ?? 0)) context.remark(sentence);
  const round = next?.round ?? earlier?.facts.round ?? 1;
  const id = await addInterview(context, { ...earlier?.facts, ...facts, round }, typed, origin);
  const others = days.map(({ situation }) => appointmentOf(situation));
  for (const other of overlapsWith({ id, scheduledAt: facts.at ?? 0, ended: false }, others)) {
    context.remark(context.say('overlaps', { id: other }));
  }
  context.print(context.json ? JSON.stringify({ id }) : id);
}
