import { DateTime } from 'luxon';
import { CORRECTED } from '../scenario/known-events.ts';
import { flagOfFact } from './facts.ts';
import { DAY, type Facts, type Instant, type Interview } from './interview.ts';
import type { LogEntry } from './situation.ts';
import type { Source, SourceKind, Statement, WhoRings } from './sources.ts';

/** What two sources can disagree about. */
export type Topic = Statement['about'];

/** Where something was read. */
export interface Saying {
  readonly kind: SourceKind;
  readonly file: string | null;
  readonly where: string;
}

/** One of the values that were said, by whom, and what is told with `corrected` if it is the right one. */
export interface SaidValue {
  readonly value:
    | { readonly about: 'hour'; readonly at: Instant }
    | { readonly about: 'zone'; readonly zone: string }
    | { readonly about: 'link'; readonly link: string }
    | { readonly about: 'their-phone' | 'my-phone'; readonly number: string }
    | { readonly about: 'who-calls'; readonly who: WhoRings };
  readonly said: readonly Saying[];
  /** Whether the day goes by this one now. */
  readonly inForce: boolean;
  readonly set: Readonly<Record<string, string>>;
}

/** Something that the sources do not agree about: asked, never guessed. */
export interface Disagreement {
  readonly about: Topic;
  /** The one in force first. */
  readonly values: readonly SaidValue[];
}

const TOPICS: readonly Topic[] = ['hour', 'zone', 'who-calls', 'link', 'their-phone', 'my-phone'];

/** What `corrected` puts right, and so settles. */
const SETTLED_BY: Readonly<Record<Topic, readonly string[]>> = {
  hour: ['at'],
  zone: ['their-zone'],
  'who-calls': ['who-calls', 'mode'],
  link: ['link'],
  'their-phone': ['their-phone'],
  'my-phone': ['my-phone'],
};

type Said<A extends Topic> = Extract<Statement, { about: A }> & { readonly by: Saying };

/**
 * What the invitation, the mail, the person and the settings say of hour, zone, link, numbers and who rings whom,
 * compared: every disagreement that nobody has settled since. One is settled by `corrected` with its fact, whichever
 * value was chosen, and that of the hour also when the hour has moved.
 */
export function crossCheck(
  { sources = [], scheduledAt }: Interview,
  present: { readonly scheduledAt: Instant; readonly facts: Facts; readonly log: readonly LogEntry[] },
): Disagreement[] {
  if (sources.length === 0) return [];
  const settled = new Set(
    present.log
      .filter(({ event, applied }) => event === CORRECTED && applied)
      .flatMap(({ set }) => Object.keys(set ?? {})),
  );
  const moved = present.scheduledAt !== scheduledAt;
  return TOPICS.flatMap((about) => {
    if ((about === 'hour' && moved) || SETTLED_BY[about].some((name) => settled.has(name))) return [];
    const values = valuesOf(about, sources, { scheduledAt, facts: present.facts });
    if (values.length < 2) return [];
    return [{ about, values: values.sort((one, other) => Number(other.inForce) - Number(one.inForce)) }];
  });
}

function saidOf<A extends Topic>(about: A, sources: readonly Source[]): Said<A>[] {
  return sources.flatMap(({ kind, file, says }) =>
    says
      .filter((each): each is Extract<Statement, { about: A }> => each.about === about)
      .map((each) => ({ ...each, by: { kind, file, where: each.where } })),
  );
}

interface InForce {
  readonly scheduledAt: Instant;
  readonly facts: Facts;
}

function valuesOf(about: Topic, sources: readonly Source[], day: InForce): SaidValue[] {
  switch (about) {
    case 'hour':
      return hoursOf(saidOf('hour', sources), day);
    case 'zone':
      return zonesOf(saidOf('zone', sources), day);
    case 'link':
      return grouped(
        saidOf('link', sources),
        ({ meeting }) => meeting,
        ({ link, platform }) => ({
          value: { about: 'link', link },
          inForce: link === day.facts.link,
          set: { link, ...(platform === null ? {} : { platform }) },
        }),
      );
    case 'their-phone':
    case 'my-phone':
      return numbersOf(about, sources, day);
    case 'who-calls':
      return whoCallsOf(saidOf('who-calls', sources), day);
  }
}

/** Values that are the same by a key are one, said by several. */
function grouped<S extends { readonly by: Saying }>(
  said: readonly S[],
  keyOf: (each: S) => string,
  made: (each: S) => Omit<SaidValue, 'said'>,
): SaidValue[] {
  const groups = new Map<string, S[]>();
  for (const each of said) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()].map((group) => {
    const values = group.map(made);
    const value = values.find(({ inForce }) => inForce) ?? (values[0] as Omit<SaidValue, 'said'>);
    return { ...value, said: distinct(group.map(({ by }) => by)) };
  });
}

function distinct(sayings: readonly Saying[]): Saying[] {
  const key = (each: Saying): string => [each.kind, each.file, each.where].join('\n');
  return [...new Map(sayings.map((each) => [key(each), each])).values()];
}

// ------------------------------------------------------------------------ hours

/** At most so many instants are shown: what is open in more ways is no help. */
const MOST_HOURS = 4;

/**
 * The instants that were said. What a source left open (no zone, no day) agrees with whatever it can mean; a weekday
 * that is not the date's can mean two days, and then both are asked.
 */
function hoursOf(said: readonly Said<'hour'>[], { scheduledAt, facts }: InForce): SaidValue[] {
  const exact = new Set<Instant>(said.flatMap(({ instant }) => (instant === null ? [] : [Date.parse(instant)])));
  if (exact.size === 0) exact.add(scheduledAt);
  const meant = said.map((each) => {
    const instants = instantsOf(each, scheduledAt, facts);
    const agreed = contradictsItself(each) ? [] : instants.filter((at) => exact.has(at));
    return { by: each.by, instants: agreed.length > 0 ? agreed.slice(0, 1) : instants };
  });
  const values = new Map<Instant, Saying[]>();
  for (const { by, instants } of meant) for (const at of instants) values.set(at, [...(values.get(at) ?? []), by]);
  if (values.size > 1 && !values.has(scheduledAt)) values.set(scheduledAt, []);
  return [...values]
    .sort(([one], [other]) => Number(other === scheduledAt) - Number(one === scheduledAt) || one - other)
    .slice(0, MOST_HOURS)
    .map(([at, sayings]) => ({
      value: { about: 'hour', at },
      said: distinct(sayings),
      inForce: at === scheduledAt,
      set: { at: new Date(at).toISOString().replace('.000Z', 'Z') },
    }));
}

const ISO_DAY = 'yyyy-MM-dd';

function contradictsItself({ day, weekday }: Said<'hour'>): boolean {
  return day !== null && weekday !== null && DateTime.fromISO(day, { zone: 'utc' }).weekday !== weekday;
}

function instantsOf(said: Said<'hour'>, scheduledAt: Instant, { zone, theirZone }: Facts): Instant[] {
  if (said.instant !== null) return [Date.parse(said.instant)];
  const zones = said.zones.length > 0 ? said.zones : [theirZone, zone];
  const instants = zones.flatMap((each) => {
    const there = DateTime.fromMillis(scheduledAt, { zone: each });
    const hour = said.hour ?? there.toFormat('HH:mm');
    // An hour that the clocks show twice is both of them.
    return daysOf(said, there).flatMap((day) =>
      DateTime.fromISO(`${day}T${hour}`, { zone: each })
        .getPossibleOffsets()
        .map((at) => at.toMillis()),
    );
  });
  return [...new Set(instants)].filter((at) => !Number.isNaN(at));
}

/** The date that was said; with a weekday that is not its own, also the nearest such day. */
function daysOf({ day, weekday }: Said<'hour'>, there: DateTime): string[] {
  if (day === null && weekday === null) return [there.toFormat(ISO_DAY)];
  const date = day === null ? there : DateTime.fromISO(day, { zone: 'utc' });
  const off = weekday === null ? 0 : ((weekday - date.weekday + 10) % 7) - 3;
  const nearest = date.plus({ days: off }).toFormat(ISO_DAY);
  return day === null || off === 0 ? [nearest] : [day, nearest];
}

/** Zones are different only where their clocks differ around that day. */
function zonesOf(said: readonly Said<'zone'>[], { scheduledAt, facts }: InForce): SaidValue[] {
  const offsets = (zone: string): string =>
    [scheduledAt, scheduledAt + 7 * DAY].map((at) => DateTime.fromMillis(at, { zone }).offset).join();
  return grouped(
    said,
    ({ zone }) => offsets(zone),
    ({ zone }) => ({
      value: { about: 'zone', zone },
      inForce: offsets(zone) === offsets(facts.theirZone),
      set: { [flagOfFact('theirZone')]: zone },
    }),
  );
}

// ---------------------------------------------------------------------- numbers

/** Somebody may have several numbers: sources disagree only where none of one is among those of another. */
function numbersOf(about: 'their-phone' | 'my-phone', sources: readonly Source[], { facts }: InForce): SaidValue[] {
  const said = saidOf(about, sources);
  const bySource = sources
    .map(({ says }) => says.flatMap((each) => (each.about === about ? [each.number] : [])))
    .filter((numbers) => numbers.length > 0);
  const differ = bySource.some((one) => bySource.some((other) => !one.some((number) => other.includes(number))));
  if (!differ) return [];
  const current = about === 'their-phone' ? facts.theirPhone : facts.myPhone;
  return grouped(
    said,
    ({ number }) => number,
    ({ number }) => ({ value: { about, number }, inForce: number === current, set: { [about]: number } }),
  );
}

// -------------------------------------------------------------------- who rings

/** Who rings as the day has it: with a link, nobody does. */
function ringsNow({ mode, link, whoCalls }: Facts): WhoRings {
  return mode === 'video' && link !== null ? 'link' : whoCalls;
}

/** What one said is compared with what the day goes by, even where no source said that. */
function whoCallsOf(said: readonly Said<'who-calls'>[], { facts }: InForce): SaidValue[] {
  // Where one goes, nobody rings.
  if (facts.mode === 'on-site') return [];
  const now = ringsNow(facts);
  const value = (who: WhoRings): Omit<SaidValue, 'said'> => ({
    value: { about: 'who-calls', who },
    inForce: who === now,
    set: who === 'link' ? { mode: 'video' } : { 'who-calls': who, mode: who === now ? facts.mode : 'phone' },
  });
  const values = grouped(
    said,
    ({ who }) => who,
    ({ who }) => value(who),
  );
  if (values.length === 0 || values.some(({ inForce }) => inForce)) return values;
  return [{ ...value(now), said: [] }, ...values];
}
