import { type Instant, MODES } from '../day/interview.ts';
import { answerInvitation } from '../intake/invitation/answer-invitation.ts';
import { markOf } from '../intake/invitation/invitation-mark.ts';
import type { InvitationReading } from '../intake/invitation/invitation-reading.ts';
import type { Recognise } from '../intake/links/link-patterns.ts';
import type { FactsInput } from '../intake/read-facts.ts';
import { readHour } from '../intake/read-hour.ts';
import { isoDay, isoWall, isoWithOffset, readWallTime, wallTimeAt } from '../intake/wall-time.ts';
import type { Chart } from '../scenario/chart.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { DayHost, Draft, FormHost, FormQuestion, Outcome, Understood } from '../screens/host.ts';
import { styleOf } from '../screens/instants.ts';
import { spokenOf } from '../texts/people.ts';
import { attempt, failed } from './attempt.ts';
import type { Context } from './context.ts';
import { zoneRemarks } from './day-remarks.ts';
import type { NextRound } from './earlier-round.ts';
import { readOrFail } from './failure.ts';
import { detailsOf, type GivenInvitation } from './given-invitation.ts';
import type { GivenMail } from './given-sources.ts';
import { invitationFacts } from './invitation-facts.ts';
import { answerWords, questionWords, readingLines } from './invitation-words.ts';
import { linkRecogniser } from './link-recogniser.ts';
import { addInterview, newContext, readFlags, type TypedFacts } from './new-interview.ts';
import { sourcesAt } from './sources-at.ts';
import { dayAndHour } from './status-text.ts';

/**
 * How an interview is added through the form: with what flags gave, and with what an invitation says and leaves to ask.
 * @param opened the interview that was added, for the screen
 */
export async function formOf(
  context: Context,
  typed: TypedFacts | NextRound,
  { chart }: Scenario,
  { invitation, mails }: Given,
  opened: (id: string) => Promise<DayHost>,
): Promise<FormHost> {
  if (isNextRound(typed)) return formOfRound(context, typed, chart, opened, mails);
  const flags = withMode(typed, chart);
  if (invitation === null) return formWith(context, flags, null, mails, opened);
  const recognise = await linkRecogniser(context);
  return formWith(context, flags, { ...invitation, recognise }, mails, opened);
}

const isNextRound = (known: TypedFacts | NextRound): known is NextRound => typeof known.round === 'number';

/** The form for a round that follows another: what is known of that one is taken over, and said in one sentence (A9). */
export function formOfRound(
  context: Context,
  next: NextRound,
  chart: Chart,
  opened: (id: string) => Promise<DayHost>,
  mails: readonly GivenMail[] = [],
): FormHost {
  return formWith(context, withMode(next.typed, chart), null, mails, opened, next.round);
}

/** How all interviews of a scenario take place is not asked, nor left to flags and invitations. */
const withMode = (typed: TypedFacts, { mode }: Chart): TypedFacts => (mode === null ? typed : { ...typed, mode });

/** What a next round takes over, so that nobody types it again. */
function aboutRound({ say, language }: Context, round: number, given: Partial<FactsInput>): string {
  const { with: people = [], org, job } = given;
  const known = [spokenOf(people[0], styleOf(language)), org, job].filter((each) => each);
  return say('next-round', { round, known: known.length === 0 ? 'none' : known.join(', ') });
}

/** What came from outside: an invitation, and mails to compare with it. */
interface Given {
  readonly invitation: GivenInvitation | null;
  readonly mails: readonly GivenMail[];
}

interface Invited extends GivenInvitation {
  readonly recognise: Recognise;
}

function formWith(
  context: Context,
  flags: TypedFacts,
  invited: Invited | null,
  mails: readonly GivenMail[],
  opened: (id: string) => Promise<DayHost>,
  round: number | null = null,
): FormHost {
  const said = invited ? invitationFacts(invited.reading, detailsOf(context, invited.reading, invited.recognise)) : {};
  const typed = { ...said, ...flags };
  const { at = '', mode, ...rest } = typed;
  const usual = newContext(context);
  const { facts: given } = readFlags(rest, usual);
  const zone = given.zone ?? usual.zone;
  const theirZone = given.theirZone ?? zone;
  const read = (draft: Draft, now: Instant): Outcome<Understood> =>
    attempt(context, () => {
      const at = readOrFail(readHour(draft.at, { zone, now, language: context.language }));
      const lines = understoodLines(context, at, zone, theirZone, now);
      return { scheduledAt: at, lines: [...lines, ...zoneRemarks(context, [zone, theirZone], at)] };
    });
  const asked = invited && flags.at === undefined ? questionOf(context, flags, invited, mails, zone, opened) : null;
  const hour = flags.at ?? (invited ? hourToType(invited.reading, zone) : at);
  return {
    initial: { at: hour, mode: MODES.find((each) => each === mode) ?? null },
    given: invited ? givenLines(context, invited, zone) : round === null ? [] : [aboutRound(context, round, given)],
    question: asked,
    read,
    async create(draft, now) {
      const understood = read(draft, now);
      if (!understood.ok) return understood;
      if (draft.mode === null) return { ok: false, sentence: context.say('hour-and-mode-needed') };
      try {
        const facts = { ...given, ...(round && { round }), at: understood.value.scheduledAt, mode: draft.mode };
        const mark = invited ? { invitation: markOf({ ...invited.reading, start: facts.at }) } : {};
        const sources = await sourcesAt(context, invited, mails, { ...flags, mode: draft.mode }, facts.at);
        const origin = { ...mark, ...(sources.length > 0 ? { sources } : {}) };
        return { ok: true, value: await opened(await addInterview(context, facts, typed, origin)) };
      } catch (error) {
        return failed(context, error);
      }
    },
  };
}

/** What the invitation leaves to ask, where an answer can be picked; a day and an hour are typed as any other. */
function questionOf(
  context: Context,
  flags: TypedFacts,
  invited: Invited,
  mails: readonly GivenMail[],
  zone: string,
  opened: (id: string) => Promise<DayHost>,
): FormQuestion | null {
  const { reading } = invited;
  const [question] = reading.questions;
  if (!question || question.about === 'time' || question.about === 'date') return null;
  return {
    text: questionWords(context, reading, { zone }) ?? '',
    answers: answerWords(context, reading, { zone }).map(({ label }) => label),
    preselected: 'preselected' in question ? question.preselected : null,
    typed: question.about === 'zone',
    answer: (text) =>
      attempt(context, () => {
        const answered = readOrFail(answerInvitation(reading, text, [zone], context.language));
        return formWith(context, flags, { ...invited, reading: answered }, mails, opened);
      }),
  };
}

/** What was read, and the question that only the hour answers. */
function givenLines(context: Context, { reading, recognise }: Invited, zone: string): string[] {
  const [question] = reading.questions;
  const typed = question?.about === 'time' || question?.about === 'date';
  const asks = typed ? [questionWords(context, reading, { zone }) ?? ''] : [];
  return [...readingLines(context, reading, detailsOf(context, reading, recognise), { zone }), ...asks];
}

/** The hour of an invitation as one would type it on one's own clock; of a day without an hour, the day. */
function hourToType({ start, questions: [question] }: InvitationReading, zone: string): string {
  if (question?.about === 'time') return `${isoDay(question.day)} `;
  if (start === null) return '';
  const wall = wallTimeAt(start, zone);
  return readWallTime(wall, zone).kind === 'once' ? isoWall(wall).replace('T', ' ') : isoWithOffset(start, zone);
}

/** The hour as it was understood, in full, on one's own clock, on theirs, and on the machine's where that is another. */
function understoodLines(
  { language, say, platform }: Context,
  at: Instant,
  zone: string,
  theirZone: string,
  now: Instant,
): string[] {
  const hourIn = (each: string) =>
    say('understood', { hour: dayAndHour(at, each, language), zone: each.replaceAll('_', ' ') });
  const own = at < now ? say('understood-past', { hour: hourIn(zone) }) : hourIn(zone);
  const others = [...new Set([theirZone, platform.zone])].filter((each) => each !== zone);
  return [own, ...others.map(hourIn)];
}
