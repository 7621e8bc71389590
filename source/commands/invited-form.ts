import { answerInvitation } from '../intake/invitation/answer-invitation.ts';
import { markOf } from '../intake/invitation/invitation-mark.ts';
import type { InvitationReading } from '../intake/invitation/invitation-reading.ts';
import type { Recognise } from '../intake/links/link-patterns.ts';
import { isoDay, isoWall, isoWithOffset, readWallTime, wallTimeAt } from '../intake/wall-time.ts';
import type { FormHost, FormQuestion } from '../screens/host.ts';
import { attempt } from './attempt.ts';
import type { Context } from './context.ts';
import { readOrFail } from './failure.ts';
import type { InvitedForm } from './form-of.ts';
import { detailsOf, type GivenInvitation } from './given-invitation.ts';
import { invitationFacts } from './invitation-facts.ts';
import { answerWords, questionWords, readingLines } from './invitation-words.ts';
import { dayOfInvitation, takeUpdate } from './known-invitation.ts';
import { linkRecogniser } from './link-recogniser.ts';
import { newContext, readFlags, type TypedFacts } from './new-interview.ts';
import { allDays } from './which-day.ts';

/**
 * What an invitation brings into the form; each answer leads to a form that knows it.
 * @param next the form that goes on with what an answer brought
 */
export async function invitedForm(
  context: Context,
  flags: TypedFacts,
  given: GivenInvitation,
  next: (invited: InvitedForm) => FormHost,
): Promise<InvitedForm> {
  const recognise = await linkRecogniser(context);
  const zone = readFlags(flags, newContext(context)).facts.zone ?? newContext(context).zone;
  return formFrom({ context, flags, zone, recognise, next }, given);
}

interface Setting {
  readonly context: Context;
  readonly flags: TypedFacts;
  /** One's own. */
  readonly zone: string;
  readonly recognise: Recognise;
  readonly next: (invited: InvitedForm) => FormHost;
}

function formFrom(setting: Setting, given: GivenInvitation): InvitedForm {
  const { context, flags, zone, recognise } = setting;
  const { reading } = given;
  const details = detailsOf(context, reading, recognise);
  const picked = flags.at === undefined && isPicked(reading);
  // A day and an hour are typed as any other: what is asked of them stands above the field.
  const asked = picked || flags.at !== undefined ? null : questionWords(context, reading, { zone });
  return {
    invitation: given,
    said: invitationFacts(reading, details),
    hour: hourToType(reading, zone),
    lines: [...readingLines(context, reading, details, { zone }), ...(asked === null ? [] : [asked])],
    question: picked ? questionOf(setting, given) : null,
    async taken(facts) {
      const answered = { ...reading, start: facts.at };
      const known = dayOfInvitation(await allDays(context), markOf(answered));
      return known ? (await takeUpdate(context, known, answered, facts)).day.id : null;
    },
  };
}

/** Whether the first question has answers to pick from. */
function isPicked({ questions: [question] }: InvitationReading): boolean {
  return question !== undefined && question.about !== 'time' && question.about !== 'date';
}

function questionOf(setting: Setting, given: GivenInvitation): FormQuestion {
  const { context, zone, next } = setting;
  const { reading } = given;
  const [question] = reading.questions;
  return {
    text: questionWords(context, reading, { zone }) ?? '',
    answers: answerWords(context, reading, { zone }).map(({ label }) => label),
    preselected: question && 'preselected' in question ? question.preselected : null,
    typed: question?.about === 'zone',
    answer: (text) =>
      attempt(context, () => {
        const answered = readOrFail(answerInvitation(reading, text, [zone], context.language));
        return next(formFrom(setting, { ...given, reading: answered }));
      }),
  };
}

/** The hour of an invitation as one would type it on one's own clock; of a day without an hour, the day. */
function hourToType({ start, questions: [question] }: InvitationReading, zone: string): string {
  if (question?.about === 'time') return `${isoDay(question.day)} `;
  if (start === null) return '';
  const wall = wallTimeAt(start, zone);
  return readWallTime(wall, zone).kind === 'once' ? isoWall(wall).replace('T', ' ') : isoWithOffset(start, zone);
}
