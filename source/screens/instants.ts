import type { Instant, Language } from '../day/interview.ts';
import { dayIn, hourIn } from '../texts/hours.ts';
import type { UiLanguage } from '../wording/words.ts';
import { say } from './say.ts';

const LANGUAGES: Readonly<Record<UiLanguage, Language>> = { fr: 'fr-FR', en: 'en-GB' };

/** The message language whose way of writing hours and days the program itself follows. */
export function styleOf(language: UiLanguage): Language {
  return LANGUAGES[language];
}

/** An hour, with its day where that is not the day of now (T16). */
export function when(at: Instant, now: Instant, zone: string, language: UiLanguage): string {
  const style = styleOf(language);
  const hour = hourIn(at, zone, style);
  const day = dayIn(at, zone, style);
  return day === dayIn(now, zone, style) ? hour : say(language, 'day-and-hour', { day, hour });
}
