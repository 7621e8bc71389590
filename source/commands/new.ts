import { appointmentOf, overlapsWith } from '../day/agenda.ts';
import type { Instant, Interview } from '../day/interview.ts';
import { interviewLength } from '../day/interview-length.ts';
import type { Source } from '../day/sources.ts';
import type { Context } from './context.ts';
import { zoneRemarks } from './day-remarks.ts';
import { disagreementText } from './disagreement-text.ts';
import { announcedRound, earlierRound, type NextRound, roundAfter } from './earlier-round.ts';
import { Failure } from './failure.ts';
import type { GivenInvitation } from './given-invitation.ts';
import type { GivenMail } from './given-sources.ts';
import { addInterview, newContext, readFlags, type TypedFacts } from './new-interview.ts';
import { openScreen } from './open-screen.ts';
import { sourcesAt } from './sources-at.ts';
import { StoredDay } from './stored-day.ts';
import { allDays, dayNamed } from './which-day.ts';

/**
 * `new`: adds an interview at once where hour and mode are given, else opens the form. Its id is the last line. An
 * invitation gives what it says; `--dry-run` only says what that is.
 */
export async function newInterview(
  context: Context,
  invitation: string | undefined,
  { after, ...given }: TypedFacts,
  { dryRun = false, mail = [] }: { readonly dryRun?: boolean; readonly mail?: readonly string[] } = {},
): Promise<void> {
  if ([invitation, ...mail].filter((each) => each === '-').length > 1) throw new Failure('standard-input-twice');
  const mails = mail.length === 0 ? [] : await (await import('./given-sources.ts')).givenMails(context, mail);
  // A mail stands for the invitation that is missing, unless the hour is known without it: then it is only compared.
  const isRead = dryRun || (given.at === undefined && after === undefined);
  const [first, ...others] = invitation === undefined && isRead ? mails : [];
  if (first && (dryRun || !first.reading.refusal)) return take(context, first, given, dryRun, others);
  if (invitation !== undefined) {
    const { givenInvitation } = await import('./given-invitation.ts');
    return take(context, await givenInvitation(context, invitation), given, dryRun, mails);
  }
  if (dryRun) throw new Failure('dry-run-needs-invitation');
  const { mode } = (await context.scenario()).chart;
  const next = after === undefined ? null : await roundAfterId(context, after);
  const typed = { ...next?.typed, ...given };
  if (typed.at !== undefined && (typed.mode !== undefined || mode !== null))
    return addTyped(context, typed, (at) => sourcesAt(context, null, mails, given, at), {}, next);
  readFlags(typed, newContext(context));
  if (!process.stdin.isTTY || !process.stdout.isTTY || context.json) throw new Failure('hour-and-mode-needed');
  const begins = next ? { ...next, typed } : mails.length > 0 ? typed : await formBegins(context, typed);
  await openScreen(context, null, begins, [], null, mails);
}

async function take(
  context: Context,
  invitation: GivenInvitation,
  given: TypedFacts,
  dryRun: boolean,
  mails: readonly GivenMail[],
): Promise<void> {
  const { addInvitation, tryInvitation } = await import('./add-invitation.ts');
  if (dryRun) return tryInvitation(context, invitation, given, mails);
  return addInvitation(context, invitation, given, false, mails);
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
 * Adds an interview of which hour and mode were given, says what does not agree, and prints its id.
 * @param sourcesThen what each source says of an interview at that hour
 * @param origin where it came from
 * @param next the round that it is, where it follows another
 */
export async function addTyped(
  context: Context,
  typed: TypedFacts,
  sourcesThen: (at: Instant) => Promise<readonly Source[]>,
  origin: Pick<Interview, 'invitation'> = {},
  next: NextRound | null = null,
): Promise<void> {
  const { facts, remarks } = readFlags(typed, newContext(context));
  const past = remarks.find(({ code }) => code === 'hour-is-past');
  for (const each of remarks) if (each !== past) context.remark(context.say(each.code, each.values));
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
  const sources = await sourcesThen(facts.at ?? 0);
  const kept = { ...origin, ...(sources.length > 0 ? { sources } : {}) };
  const id = await addInterview(context, { ...earlier?.facts, ...facts, round }, typed, kept);
  if (past) context.remark(`${context.say(past.code, past.values)} ${context.say('past-as-added', { id })}`);
  const others = days.map(({ situation }) => appointmentOf(situation));
  const length = interviewLength({ durationMinutes: origin.invitation?.durationMinutes ?? null });
  for (const other of overlapsWith({ id, scheduledAt: facts.at ?? 0, length, ended: false }, others)) {
    context.remark(context.say('overlaps', { id: other }));
  }
  if (sources.length > 0) {
    const day = await StoredDay.open(context.store, id, context.scenario);
    for (const line of disagreementText(day.situation(context.clock.now()), context.language)) context.remark(line);
  }
  context.print(context.json ? JSON.stringify({ id }) : id);
}
