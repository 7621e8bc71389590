import type { Instant } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { situationAt } from '../day/situation-at.ts';
import { markOf } from '../intake/invitation/invitation-mark.ts';
import type { Context } from './context.ts';
import { dryRun } from './dry-run.ts';
import { Failure } from './failure.ts';
import { detailsOf, type GivenInvitation } from './given-invitation.ts';
import { type GivenMail, givenSources } from './given-sources.ts';
import { invitationFacts } from './invitation-facts.ts';
import { readFrom } from './invitation-words.ts';
import { linkRecogniser } from './link-recogniser.ts';
import { addTyped } from './new.ts';
import { interviewFrom, newContext, readFlags, type TypedFacts } from './new-interview.ts';
import { openScreen } from './open-screen.ts';
import { merged, overruled, takeInvitation, unanswered } from './take-invitation.ts';

/** What is read against one's own zone, where a flag names it. */
function usualFor(context: Context, typed: TypedFacts) {
  const usual = newContext(context);
  const { zone } = readFlags(typed.zone === undefined ? {} : { zone: typed.zone }, usual).facts;
  return zone === undefined ? usual : { ...usual, zone, theirZone: zone };
}

/** `new INVITE.ics --dry-run`, with what does not agree where mails are given beside it. */
export async function tryInvitation(
  context: Context,
  given: GivenInvitation,
  typed: TypedFacts,
  mails: readonly GivenMail[],
): Promise<void> {
  await dryRun(context, given, usualFor(context, typed).zone, await compared(context, given, typed, mails));
}

/**
 * The interview as it would stand, with what each source says of it; null where there is nothing to compare, or no hour
 * yet at which.
 */
async function compared(
  context: Context,
  given: GivenInvitation,
  typed: TypedFacts,
  mails: readonly GivenMail[],
): Promise<Situation | null> {
  const { reading } = given;
  if (mails.length === 0 || reading.refusal || reading.verdict === 'cancel') return null;
  const said = merged(reading, detailsOf(context, reading, await linkRecogniser(context)), typed);
  const { facts } = readFlags(said, usualFor(context, typed));
  if (facts.at === undefined) {
    context.remark(context.say('mail-compared-later'));
    return null;
  }
  const { chart } = await context.scenario();
  const sources = await givenSources(context, given, mails, typed, facts.at);
  const interview = await interviewFrom(context, { mode: 'phone', ...facts }, typed, { sources });
  const situation = situationAt(chart, interview, [], context.clock.now());
  // Who rings depends on the mode: where nobody says it, it is asked when the interview is added.
  const told = situation.disagreements.filter(({ about }) => about !== 'who-calls' || facts.mode !== undefined);
  return { ...situation, disagreements: told };
}

/**
 * Takes an invitation in: one whose interview is kept goes into its journal; a new one is added, on a terminal through
 * the form with what it leaves to ask. Flags win over it, and that is said.
 * @param opens shows the interview on the screen afterwards, as `jour-j INVITE.ics` does
 */
export async function addInvitation(
  context: Context,
  given: GivenInvitation,
  typed: TypedFacts,
  opens: boolean,
  mails: readonly GivenMail[] = [],
): Promise<void> {
  const usual = usualFor(context, typed);
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
