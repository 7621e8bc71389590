import { DateTime } from 'luxon';
import { factName } from '../day/facts.ts';
import type { Situation } from '../day/situation.ts';
import { phoneToDial } from '../texts/hours.ts';
import { styleOf } from '../wording/style-of.ts';
import type { UiLanguage } from '../wording/words.ts';

/**
 * A fact as one would type it, to be put right where it is wrong: each is read back as itself. The agreed hour by its
 * day in digits, on one's own clock, for that means the same in every language and on every day.
 */
export function typedFact(name: string, { ledger: { facts }, scheduledAt }: Situation, language: UiLanguage): string {
  if (name === 'at') return DateTime.fromMillis(scheduledAt, { zone: facts.zone }).toFormat('yyyy-MM-dd HH:mm');
  const value = facts[factName(name)];
  if (typeof value !== 'string') return '';
  return name.endsWith('-phone') ? phoneToDial(value, styleOf(language), facts) : value;
}
