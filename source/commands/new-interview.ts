import { NOTHING_SAID, withTheirAddress } from '../day/facts.ts';
import type { Facts, Interview, Language, Mode } from '../day/interview.ts';
import { FLAGS } from '../intake/flags.ts';
import { interviewId } from '../intake/interview-id.ts';
import { type FactContext, type FactsInput, readFact, writeFact } from '../intake/read-facts.ts';
import { platformOfLink } from '../intake/read-link.ts';
import { countryOfZone, readZone } from '../intake/read-zone.ts';
import type { Problem } from '../intake/result.ts';
import { choicesOf } from '../storage/setting-table.ts';
import { notSaved } from '../storage/storage-problem.ts';
import type { Context } from './context.ts';
import { Failure, fail, readOrFail } from './failure.ts';
import { linkRecogniser } from './link-recogniser.ts';
import { rememberMe } from './remember-me.ts';

/** The flags of `new` and `edit` as they were typed, by their public names. */
export type TypedFacts = Readonly<Record<string, string>>;

/** What flags amount to: facts, the hour if one was given, and remarks on what is unusual. */
export interface ReadFacts {
  readonly facts: Partial<FactsInput>;
  readonly remarks: readonly Problem[];
}

/**
 * Reads flags, the zones first, for the hour and the numbers depend on them.
 * @throws Failure (2) for the first that is wrong.
 */
export function readFlags(typed: TypedFacts, usual: FactContext): ReadFacts {
  const facts: Record<string, unknown> = {};
  const remarks: Problem[] = [];
  const zoneOf = (name: string, fallback: string) => {
    const text = typed[name];
    return text === undefined ? fallback : readOrFail(readZone(text, usual.language));
  };
  const zone = zoneOf('zone', usual.zone);
  const theirZone = zoneOf('their-zone', typed.zone === undefined ? usual.theirZone : zone);
  const context = { ...usual, zone, theirZone };
  for (const { name } of FLAGS) {
    const text = typed[name];
    if (text === undefined) continue;
    const reading = readFact(name, text, context);
    Object.assign(facts, readOrFail(reading));
    if (reading.ok) remarks.push(...(reading.remarks ?? []));
  }
  return { facts: facts as Partial<FactsInput>, remarks };
}

/** What flags are read against before there is an interview. */
export function newContext(context: Context): FactContext {
  const zone = context.settings.zone ?? context.platform.zone;
  return { zone, theirZone: zone, country: null, now: context.clock.now(), language: context.language };
}

/** Keeps a new interview and returns its id. What was said about oneself is remembered for the next one. */
export async function addInterview(
  context: Context,
  read: Partial<FactsInput>,
  typed: TypedFacts = {},
  origin: Origin = {},
): Promise<string> {
  const interview = await interviewFrom(context, read, typed, origin);
  const { facts } = interview;
  await create(context, interview);
  await rememberMe(context, {
    me: facts.me ?? '',
    'my-phone': writeFact('my-phone', facts.myPhone),
    'my-email': facts.myEmail ?? '',
    voice: facts.voice,
  });
  return interview.id;
}

/** Where an interview came from, kept with it. */
type Origin = Pick<Interview, 'invitation' | 'sources'>;

/**
 * A new interview as it would be kept, under an id that is free.
 * Where no language of the messages was given, the settings', else that of the title as it was typed ("Mme", "Mr") or
 * of the recruiter's country, else the machine's.
 * @throws Failure (2) where hour or mode are missing
 */
export async function interviewFrom(
  context: Context,
  read: Partial<FactsInput>,
  typed: TypedFacts,
  origin: Origin,
): Promise<Interview> {
  const { at, ...given } = read;
  const scenario = await context.scenario();
  const mode = (scenario.chart.mode as Mode | null) ?? given.mode;
  if (at === undefined || mode === undefined) throw new Failure('hour-and-mode-needed');
  const { settings } = context;
  const zone = given.zone ?? settings.zone ?? context.platform.zone;
  const theirZone = given.theirZone ?? zone;
  const facts = withTheirAddress({
    ...usualFacts(context, { mode, zone, theirZone }),
    language: settings.language ?? likelyLanguage(typed, theirZone) ?? context.platform.messageLanguage,
    platform: given.link ? platformOfLink(given.link, await linkRecogniser(context)) : null,
    ...given,
    mode,
    zone,
    theirZone,
  });
  return {
    id: interviewId(at, zone, facts.with[0] ?? null, (id) => !context.store.isFree(id)),
    createdAt: context.clock.now(),
    scheduledAt: at,
    facts,
    scenario: { name: scenario.name, hash: scenario.chart.hash },
    ...origin,
  };
}

/** What holds of an interview of which nothing else was said: the settings, and what the recruiter's zone tells. */
export function usualFacts(
  { settings, platform }: Pick<Context, 'settings' | 'platform'>,
  { mode, zone, theirZone }: Pick<Facts, 'mode' | 'zone' | 'theirZone'>,
): Facts {
  return {
    ...NOTHING_SAID,
    language: settings.language ?? platform.messageLanguage,
    me: settings.me,
    myPhone: settings.myPhone,
    myEmail: settings.myEmail,
    voice: settings.voice,
    ...choicesOf(settings),
    country: countryOfZone(theirZone),
    mode,
    zone,
    theirZone,
  };
}

const SPOKEN_IN: Readonly<Record<string, Language>> = { FR: 'fr-FR', GB: 'en-GB', IE: 'en-GB', US: 'en-US' };

function likelyLanguage(typed: TypedFacts, theirZone: string): Language | null {
  const country = countryOfZone(theirZone);
  if (/^(?:mme|m\.|madame|monsieur|docteure?|ma[iî]tre|me\b)/iu.test(typed.with ?? ''))
    return country === 'CA' ? 'fr-CA' : 'fr-FR';
  if (/^(?:mr|mrs|ms|mx)\b/iu.test(typed.with ?? '')) return country === 'US' || country === 'CA' ? 'en-US' : 'en-GB';
  return typed['their-zone'] === undefined ? null : (SPOKEN_IN[country ?? ''] ?? null);
}

async function create(context: Context, interview: Interview): Promise<void> {
  const created = await context.store.create(interview);
  if (created.kind === 'taken' || created.kind === 'bad-id') throw new Failure('moved-on-again', {}, 1);
  const problem = notSaved(created, interview.id);
  if (problem) fail(problem, 1);
}
