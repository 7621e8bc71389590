import { DAY, type Instant } from '../day/interview.ts';
import { oldZoneOf } from '../platform/zone-data.ts';
import { styleOf } from '../wording/style-of.ts';
import type { Context } from './context.ts';
import type { StoredDay } from './stored-day.ts';

/**
 * What is to be said of a day before it is shown: damage in its file, a chart that reads it otherwise, a clock that
 * cannot be right (T06), hours that old time-zone data may get wrong (T10).
 */
export function dayRemarks(context: Context, day: StoredDay): string[] {
  const { say, clock } = context;
  const now = clock.now();
  const { scheduledAt, ledger } = day.situation(now);
  return [
    ...day.remarks().map(({ code, values }) => say(code, values)),
    ...clockRemarks(context, day.writtenAt, now, ledger.facts.zone),
    ...zoneRemarks(context, [ledger.facts.zone, ledger.facts.theirZone], Math.max(now, scheduledAt)),
  ];
}

/** A clock that stands more than a day before what was written by it. */
function clockRemarks({ say, language }: Context, writtenAt: Instant, now: Instant, zone: string): string[] {
  if (now >= writtenAt - DAY) return [];
  return [say('clock-wrong', { now: inFull(now, zone, language), last: inFull(writtenAt, zone, language) })];
}

/**
 * That hours in these zones, at such an instant, are read by rules that have changed; and that one of them is UTC only
 * because the machine does not say its own.
 */
export function zoneRemarks(context: Context, zones: readonly string[], at: Instant): string[] {
  const { say, language, platform, settings } = context;
  const isGuessed = !platform.isZoneKnown && settings.zone === null && zones.includes(platform.zone);
  const unknown = isGuessed ? [say('zone-not-known')] : [];
  const old = [...new Set(zones)].flatMap((zone) => {
    const old = oldZoneOf(zone, at);
    if (old === null) return [];
    return [say('zone-data-old', { zone, since: inFull(old.since, 'UTC', language), node: process.version })];
  });
  return [...unknown, ...old];
}

/** A day with its year: a clock that is wrong may be wrong by years. */
function inFull(at: Instant, timeZone: string, language: Context['language']): string {
  return new Intl.DateTimeFormat(styleOf(language), { dateStyle: 'long', timeZone }).format(at);
}
