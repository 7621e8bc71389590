import type ICAL from 'ical.js';

/** How many dates may still be tried: one for all the rules of a file, whose number is not bounded either (I11). */
export interface Tries {
  left: number;
}

/** A tenth of a millisecond each, at worst. */
export const MOST_TRIES = 5000;
const LONGEST_INTERVAL = 60;
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/**
 * The occurrences of a rule one by one, null at their end. Throws for what repeats by the second, the minute or the
 * hour, for a rule that is none, and where nothing is left to try: a rule that never matches (30 February) would be
 * tried for ever.
 */
export function guardedIterator(rule: ICAL.Recur, start: ICAL.Time, tries: Tries): () => ICAL.Time | null {
  if (!FREQUENCIES.includes(rule.freq)) throw new Error(`repeats ${rule.freq}`);
  if (!(rule.interval >= 1 && rule.interval <= LONGEST_INTERVAL)) throw new Error(`repeats every ${rule.interval}`);
  const iterator = rule.iterator(start);
  // Called once for each date that is tried: there is no other place to stop the search.
  const contracting = iterator.check_contracting_rules.bind(iterator);
  iterator.check_contracting_rules = () => {
    tries.left -= 1;
    if (tries.left < 0) throw new Error('matches too seldom');
    return contracting();
  };
  return () => iterator.next()?.clone() ?? null;
}
