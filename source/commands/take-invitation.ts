import type { InvitationMark } from '../day/interview.ts';
import { FLAGS, type Flag } from '../intake/flags.ts';
import { answerInvitation, answersOf } from '../intake/invitation/answer-invitation.ts';
import { compareVersions, isSameInvitation, markOf } from '../intake/invitation/invitation-mark.ts';
import type { InvitationReading } from '../intake/invitation/invitation-reading.ts';
import type { FactContext } from '../intake/read-facts.ts';
import { readHour } from '../intake/read-hour.ts';
import { cancelledInvitations, rememberCancelled } from '../storage/cancelled-invitations.ts';
import type { Context } from './context.ts';
import { Failure, readOrFail } from './failure.ts';
import { detailsOf, type GivenInvitation, unlessRefused } from './given-invitation.ts';
import { invitationFacts } from './invitation-facts.ts';
import { answerWords, questionWords } from './invitation-words.ts';
import { dayOfInvitation, notLater, type Taken, takeCancellation, takeUpdate } from './known-invitation.ts';
import { linkRecogniser } from './link-recogniser.ts';
import { readFlags, type TypedFacts } from './new-interview.ts';
import { allDays } from './which-day.ts';

/** An invitation to an interview that is not kept yet: what it leaves to ask, and what it says. */
export interface Fresh {
  readonly kind: 'fresh';
  readonly reading: InvitationReading;
}

/**
 * What is to be done with an invitation: one whose interview is kept goes into its journal (`taken`), one that is not
 * is left to be added (`fresh`).
 * @param typed flags, which answer its questions and win over it
 * @throws Failure (2) for what is no invitation, (3) for one that takes back what is not kept, or was taken back itself
 */
export async function takeInvitation(
  context: Context,
  given: GivenInvitation,
  typed: TypedFacts,
  usual: FactContext,
): Promise<Fresh | ({ readonly kind: 'taken' } & Taken)> {
  const reading = answeredByFlags(unlessRefused(given), typed, usual);
  const days = await allDays(context);
  if (reading.verdict === 'cancel') {
    const all = reading.candidates.length > 0 ? reading.candidates : [reading];
    const known = all.flatMap((each) => {
      const day = dayOfInvitation(days, markOf(each));
      return day ? [{ day, each }] : [];
    });
    const [first, ...others] = known;
    if (first === undefined) throw cancelsNothing(context, all);
    for (const { day, each } of others) context.remark((await takeCancellation(context, day, each)).sentence);
    return { kind: 'taken', ...(await takeCancellation(context, first.day, first.each)) };
  }
  // Of several events the one that is meant is not known yet, so neither is whether it is kept.
  const known = reading.questions[0]?.about === 'event' ? null : dayOfInvitation(days, markOf(reading));
  if (known && !(known.situation.ledger.endedAt !== null && (reading.start ?? 0) > known.situation.ledger.endedAt)) {
    const settled = notLater(context, known.day, markOf(reading));
    if (settled) return { kind: 'taken', ...settled };
    if (reading.questions.length > 0 && typed.at === undefined) return { kind: 'fresh', reading };
    const { facts } = readFlags(
      merged(reading, detailsOf(context, reading, await linkRecogniser(context)), typed),
      usual,
    );
    return { kind: 'taken', ...(await takeUpdate(context, known, reading, facts)) };
  }
  const mark = markOf(reading);
  if (cancelledInvitations(context.folders).some((each) => covers(each, mark))) {
    throw new Failure('invitation-was-cancelled', {}, 3);
  }
  return { kind: 'fresh', reading };
}

/** A cancellation of the same interview that is not older than the invitation. */
function covers(cancelled: InvitationMark, mark: InvitationMark): boolean {
  return isSameInvitation(cancelled, mark) && compareVersions(mark, cancelled) !== 'later';
}

function cancelsNothing(context: Context, readings: readonly InvitationReading[]): Failure {
  for (const reading of readings) {
    const remembered = rememberCancelled(context.folders, markOf(reading));
    if (remembered.kind === 'failed') {
      const { code } = remembered;
      context.remark(context.say('not-saved-other', { code, file: context.folders.state }));
    }
  }
  return new Failure('invitation-cancels-unknown', {}, 3);
}

/** What the invitation says, with the flags over it. */
export function merged(
  reading: InvitationReading,
  details: Parameters<typeof invitationFacts>[1],
  typed: TypedFacts,
): TypedFacts {
  return { ...invitationFacts(reading, details), ...typed };
}

/** The flags whose value is another than the one in the invitation: they win, and that is said. */
export function overruled(said: TypedFacts, typed: TypedFacts, usual: FactContext): readonly string[] {
  const read = (each: TypedFacts) => readFlags(each, usual).facts;
  const [before, after] = [read(said), read({ ...said, ...typed })];
  const changed = ({ name, property }: Flag) =>
    typed[name] !== undefined &&
    said[name] !== undefined &&
    JSON.stringify(before[property]) !== JSON.stringify(after[property]);
  return FLAGS.filter(changed).map(({ name }) => name);
}

/** Answers what flags can answer: the zone by `--their-zone`, one of several by an hour that is its own. */
function answeredByFlags(reading: InvitationReading, typed: TypedFacts, usual: FactContext): InvitationReading {
  const [question] = reading.questions;
  if (!question || reading.verdict !== 'ask') return reading;
  const { language, zone } = usual;
  const answer = (text: string): InvitationReading =>
    answeredByFlags(readOrFail(answerInvitation(reading, text, [zone], language)), typed, usual);
  const theirs = typed['their-zone'];
  if ((question.about === 'zone' || question.about === 'contradiction') && theirs !== undefined) return answer(theirs);
  if (typed.at === undefined) return reading;
  const at = readOrFail(readHour(typed.at, usual));
  const answers = answersOf(reading, [zone]);
  const index = answers.findIndex(({ start }) => start === at);
  return index < 0 ? reading : answer(answers[index]?.value ?? '');
}

/** Why an invitation alone is not enough, with the ways to answer on the command line. */
export function unanswered(
  context: Context,
  { reading, file }: { reading: InvitationReading; file: string },
  zone: string,
): Failure {
  const [question] = reading.questions;
  const asked = questionWords(context, reading, { zone }) ?? '';
  const lines = answerWords(context, reading, { zone }).map(({ value, start, label }) => {
    const flag =
      question?.about === 'zone'
        ? `--their-zone ${value}`
        : start === null
          ? ''
          : `--at ${new Date(start).toISOString().replace('.000Z', 'Z')}`;
    return `  ${flag.padEnd(34)} ${label}`;
  });
  const how = context.say(question?.about === 'zone' ? 'answer-with-zone' : 'answer-with-hour', { file });
  return new Failure('invitation-question', { question: asked }, 2, [...lines, how]);
}
