import { type Instant, MODES } from '../day/interview.ts';
import { situationAt } from '../day/situation-at.ts';
import { LATE_LAUNCH } from '../intake/hour-day.ts';
import { markOf } from '../intake/invitation/invitation-mark.ts';
import type { FactsInput } from '../intake/read-facts.ts';
import { readHour } from '../intake/read-hour.ts';
import type { Problem } from '../intake/result.ts';
import type { Chart } from '../scenario/chart.ts';
import { DECIDED } from '../scenario/known-events.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { DayHost, Draft, FormHost, FormQuestion, Outcome, Understood } from '../screens/host.ts';
import { memoryStore } from '../storage/memory-store.ts';
import type { Store } from '../storage/store.ts';
import { spokenOf } from '../texts/people.ts';
import { styleOf } from '../wording/style-of.ts';
import { attempt, failed } from './attempt.ts';
import type { Context } from './context.ts';
import { zoneRemarks } from './day-remarks.ts';
import type { NextRound } from './earlier-round.ts';
import { Failure, fail } from './failure.ts';
import type { GivenInvitation } from './given-invitation.ts';
import type { GivenMail } from './given-sources.ts';
import { addInterview, newContext, readFlags, type TypedFacts, usualFacts } from './new-interview.ts';
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
  opened: OpenDay,
): Promise<FormHost> {
  if (isNextRound(typed)) return formOfRound(context, typed, chart, opened, mails);
  const flags = withMode(typed, chart);
  if (invitation === null) return formWith(context, flags, chart, null, mails, opened);
  const { invitedForm } = await import('./invited-form.ts');
  const next = (invited: InvitedForm) => formWith(context, flags, chart, invited, mails, opened);
  return next(await invitedForm(context, flags, invitation, next));
}

const isNextRound = (known: TypedFacts | NextRound): known is NextRound => typeof known.round === 'number';

/** The form for a round that follows another: what is known of that one is taken over, and said in one sentence (A9). */
export function formOfRound(
  context: Context,
  next: NextRound,
  chart: Chart,
  opened: OpenDay,
  mails: readonly GivenMail[] = [],
): FormHost {
  return formWith(context, withMode(next.typed, chart), chart, null, mails, opened, next.round);
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

/** What an invitation brings into the form. */
export interface InvitedForm {
  readonly invitation: GivenInvitation;
  /** What it says, as if it had been typed. */
  readonly said: TypedFacts;
  /** Its hour as one would type it; empty where it is asked. */
  readonly hour: string;
  /** What was read, in lines. */
  readonly lines: readonly string[];
  readonly question: FormQuestion | null;
  /** The id of the interview that is kept already and takes it as a later version; null where it is a new one. */
  taken(facts: Partial<FactsInput> & { readonly at: Instant }): Promise<string | null>;
}

/** Opens an interview that was added, for the screen. */
export type OpenDay = (id: string, store?: Store) => Promise<DayHost>;

function formWith(
  context: Context,
  flags: TypedFacts,
  chart: Chart,
  invited: InvitedForm | null,
  mails: readonly GivenMail[],
  opened: OpenDay,
  round: number | null = null,
): FormHost {
  const typed = { ...invited?.said, ...flags };
  const { at = '', mode, ...rest } = typed;
  const usual = newContext(context);
  const { facts: given } = readFlags(rest, usual);
  const zone = given.zone ?? usual.zone;
  const read = (draft: Draft, now: Instant): Outcome<Understood & Pick<FormHour, 'theirZone'>> =>
    attempt(context, () => {
      const { at, theirZone, remarks } = hourOfForm(context, draft.at, now, { zone, theirZone: given.theirZone });
      const zones = [zone, theirZone ?? zone] as const;
      const lines = [...understoodLines(context, at, ...zones, now), ...zoneRemarks(context, zones, at)];
      const facts = usualFacts(context, { mode: draft.mode ?? 'phone', zone, theirZone: theirZone ?? zone });
      const interview = {
        id: '',
        createdAt: now,
        scheduledAt: at,
        facts,
        scenario: { name: chart.name, hash: chart.hash },
      };
      const choosesNext = situationAt(chart, interview, [], now).choices.some(({ event }) => event === DECIDED);
      return { scheduledAt: at, theirZone, lines, doubt: doubtOf(context, at, now, remarks), choosesNext };
    });
  const hour = flags.at ?? invited?.hour ?? at;
  return {
    initial: { at: hour, mode: MODES.find((each) => each === mode) ?? null },
    given: invited?.lines ?? (round === null ? [] : [aboutRound(context, round, given)]),
    question: invited?.question ?? null,
    read,
    async create(draft, now) {
      const understood = read(draft, now);
      if (!understood.ok) return understood;
      if (draft.mode === null) return { ok: false, sentence: context.say('hour-and-mode-needed') };
      try {
        const { scheduledAt, theirZone } = understood.value;
        const facts = { ...given, ...(round && { round }), at: scheduledAt, mode: draft.mode, theirZone };
        const isNew = theirZone !== undefined && theirZone !== given.theirZone;
        const zoneTyped: TypedFacts = isNew ? { 'their-zone': theirZone } : {};
        const taken = await invited?.taken(facts);
        if (taken) return { ok: true, value: await opened(taken) };
        const invitation = invited?.invitation ?? null;
        const mark = invitation ? { invitation: markOf({ ...invitation.reading, start: facts.at }) } : {};
        const sources = await sourcesAt(
          context,
          invitation,
          mails,
          { ...flags, ...zoneTyped, mode: draft.mode },
          facts.at,
        );
        const origin = { ...mark, ...(sources.length > 0 ? { sources } : {}) };
        const keepIn = async (where: Context) =>
          opened(await addInterview(where, facts, { ...typed, ...zoneTyped }, origin), where.store);
        return { ok: true, value: await keepIn(context).catch(ifDiskTakesNothing(context, keepIn)) };
      } catch (error) {
        return failed(context, error);
      }
    },
  };
}

/** An hour as it was typed into the form. */
interface FormHour {
  readonly at: Instant;
  /** The recruiter's zone, from flags, an invitation or the words of the hour; undefined where none was named. */
  readonly theirZone: string | undefined;
  readonly remarks: readonly Problem[];
}

/**
 * Reads the hour. `14h30 heure de Montréal` says two things, and both are taken: the form has no other place for a zone,
 * and shows both clocks. Where their zone is known already, and is another, the words are refused.
 * @throws Failure (2) where it is not understood
 */
function hourOfForm(
  context: Context,
  typed: string,
  now: Instant,
  zones: { readonly zone: string; readonly theirZone: string | undefined },
): FormHour {
  const reading = readHour(typed, { zone: zones.zone, now, language: context.language });
  if (reading.ok) return { at: reading.value, theirZone: zones.theirZone, remarks: reading.remarks ?? [] };
  const { code, values } = reading.problem;
  const named = String(values.example);
  if (code === 'hour-in-their-zone' && (zones.theirZone ?? named) === named)
    return hourOfForm(context, String(values.hour), now, { ...zones, theirZone: named });
  if (code === 'hour-with-zone') throw new Failure('hour-needs-city', values);
  return fail(reading.problem);
}

/** Why an hour may be a slip: it is more than a year away, or so long past that nobody starts late for it. */
function doubtOf({ say }: Context, at: Instant, now: Instant, remarks: readonly Problem[]): string | null {
  const remark = remarks.find(({ code }) => code === 'hour-is-far' || (code === 'hour-is-past' && isLongPast(at, now)));
  return remark ? `${say(remark.code, remark.values)} ${say('enter-once-more')}` : null;
}

const isLongPast = (at: Instant, now: Instant): boolean => at <= now - LATE_LAUNCH;

/** The ways in which a disk takes nothing, now and in a minute. */
const DISK_TAKES_NOTHING = [
  'not-saved-full',
  'not-saved-forbidden',
  'not-saved-read-only',
  'not-saved-disk-error',
  'not-saved-no-file',
  'not-saved-no-folder',
  'not-saved-other',
];

/** Then the day is led all the same, in this window alone, which says so for as long as it is open (S06). */
function ifDiskTakesNothing(context: Context, keepIn: (where: Context) => Promise<DayHost>) {
  return (error: unknown): Promise<DayHost> => {
    if (!(error instanceof Failure) || !DISK_TAKES_NOTHING.includes(error.code)) throw error;
    return keepIn({ ...context, store: memoryStore(context.clock), remark() {} });
  };
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
    say('understood', { hour: dayAndHour(at, each, language, now), zone: each.replaceAll('_', ' ') });
  const own = at < now ? say('understood-past', { hour: hourIn(zone) }) : hourIn(zone);
  const others = [...new Set([theirZone, platform.zone])].filter((each) => each !== zone);
  return [own, ...others.map(hourIn)];
}
