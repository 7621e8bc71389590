import { HOUR, type Instant, MINUTE } from '../day/interview.ts';

const COUNT = String.raw`(\d{1,4}|une?|an?|one|half an|une demi-?|un quart d')`;
const LENGTH = new RegExp(
  String.raw`^(?:${COUNT} ?(?:h|hrs?|heures?|hours?))? ?(?:(?:and|et) )?(?:(\d{1,4}|une?|an?|one) ?(?:min|mn|minutes?|mins)?)?$`,
  'u',
);

const HALF_HOUR = /^(?:half an hour|une demi-? ?heure|30 ?min)$/u;
const QUARTER = /^(?:a quarter of an hour|un quart d'heure)$/u;

const number = (text: string): number => (/^\d/u.test(text) ? Number(text) : 1);

function lengthOf(text: string): number | null {
  if (HALF_HOUR.test(text)) return 30 * MINUTE;
  if (QUARTER.test(text)) return 15 * MINUTE;
  const match = LENGTH.exec(text);
  if (match === null || text === '') return null;
  const [, hours, minutes] = match;
  if (hours === undefined && !/min|mn/u.test(text)) return null;
  if (hours !== undefined && /quart|demi|half/u.test(hours)) return null;
  return (hours === undefined ? 0 : number(hours)) * HOUR + (minutes === undefined ? 0 : number(minutes)) * MINUTE;
}

/**
 * `in 20 minutes`, `dans 1 h 30`, `now + 3 min`, `il y a 5 minutes`, `now`: an instant counted from
 * now, at a whole minute as every hour that is typed: the one that a clock without seconds leads to. Null for any other text. Takes a folded text.
 */
export function relativeHour(folded: string, now: Instant): Instant | null {
  const shown = Math.floor(now / MINUTE) * MINUTE;
  if (/^(?:now|maintenant|tout de suite|right now)$/u.test(folded)) return shown;
  const ahead = /^(?:in|dans|d'ici|(?:now|maintenant) ?\+|\+) ?(.+)$/u.exec(folded) ?? /^(.+) from now$/u.exec(folded);
  const back =
    /^il y a (.+)$/u.exec(folded) ?? /^(.+) ago$/u.exec(folded) ?? /^(?:now|maintenant) ?- ?(.+)$/u.exec(folded);
  const length = lengthOf((ahead ?? back)?.[1]?.trim() ?? '');
  if (length === null) return null;
  return ahead === null ? shown - length : shown + length;
}
