import type { Instant } from '../day/interview.ts';
import { markOf } from '../intake/invitation/invitation-mark.ts';
import type { Context } from './context.ts';
import { dryRun } from './dry-run.ts';
import { Failure } from './failure.ts';
import { detailsOf, type GivenInvitation, givenInvitation } from './given-invitation.ts';
import { type GivenMail, givenSources } from './given-sources.ts';
import { invitationFacts } from './invitation-facts.ts';
import { readFrom } from './invitation-words.ts';
import { linkRecogniser } from './link-recogniser.ts';
import { addTyped } from './new.ts';
import { newContext, readFlags, type TypedFacts } from './new-interview.ts';
import { openScreen } from './open-screen.ts';
import { overruled, takeInvitation, unanswered } from './take-invitation.ts';

/** What is read against one's own zone, where a flag names it. */
function usualFor(context: Context, typed: TypedFacts) {
  const usual = newContext(context);
  const { zone } = readFlags(typed.zone === undefined ? {} : { zone: typed.zone }, usual).facts;
  return zone === undefined ? usual : { ...usual, zone, theirZone: zone };
}

/** `new INVITE.ics --dry-run`. */
export async function tryInvitation(context: Context, file: string, typed: TypedFacts): Promise<void> {
  await dryRun(context, await givenInvitation(context, file), usualFor(context, typed).zone);
}

/**
 * Takes an invitation in: one whose interview is kept goes into its journal; a new one is added, on a terminal through
 * the form with what it leaves to ask. Flags win over it, and that is said.
 * @param opens shows the interview on the screen afterwards, as `jour-j INVITE.ics` does
 */
export async function addInvitation(
  context: Context,
  file: string,
  typed: TypedFacts,
  opens: boolean,
  mails: readonly GivenMail[] = [],
): Promise<void> {
  const usual = usualFor(context, typed);
  const given = await givenInvitation(context, file);
  const onScreen = process.stdin.isTTY && process.stdout.isTTY && !context.json;
  const taken = await takeInvitation(context, given, typed, usual);
  if (taken.kind === 'taken') {
    const { day, outcome, sentence } = taken;
    if (mails.length > 0) context.remark(context.say('mail-not-compared', { id: day.id }));
    if (onScreen && opens) return openScreen(context, day, {}, [sentence]);
    context.remark(sentence);
    context.print(context.json ? JSON.stringify({ id: day.id, outcome }) : day.id);
    return;
  }
  const { reading } = taken;
  const { mode } = (await context.scenario()).chart;
  if (onScreen && (opens || typed.at === undefined || (typed.mode === undefined && mode === null))) {
    return openScreen(context, null, typed, [], { ...given, reading }, mails);
  }
  if (reading.questions.length > 0 && typed.at === undefined)
    throw unanswered(context, { ...given, reading }, usual.zone);
  await addRead(context, { ...given, reading }, typed, mails);
}

/** Adds what was read, with nothing left to ask but the mode. */
async function addRead(
  context: Context,
  given: GivenInvitation,
  typed: TypedFacts,
  mails: readonly GivenMail[],
): Promise<void> {
  const { reading } = given;
  const details = detailsOf(context, reading, await linkRecogniser(context));
  const said = invitationFacts(reading, details);
  const facts = { ...said, ...typed };
  if (facts.mode === undefined && (await context.scenario()).chart.mode === null)
    throw new Failure('invitation-mode-needed', readFrom(reading));
  for (const { code, values } of [...reading.warnings, ...details.remarks]) context.remark(context.say(code, values));
  const names = overruled(said, typed, usualFor(context, typed));
  if (names.length > 0)
    context.remark(context.say('flags-over-invitation', { names: names.map((name) => `--${name}`).join(', ') }));
  const sources = (at: Instant) => givenSources(context, given, mails, typed, at);
  await addTyped(context, facts, sources, { invitation: markOf(reading) });
}
