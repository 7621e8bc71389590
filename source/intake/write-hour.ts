import type { Instant } from '../day/interview.ts';
import { baseOf } from '../wording/base-of.ts';
import type { UiLanguage } from '../wording/words.ts';
import type { HourContext } from './hour-day.ts';
import { readHour } from './read-hour.ts';
import { dayInWords, hourInWords, isoHour, isoWall, isoWithOffset, type WallTime, wallTimeAt } from './wall-time.ts';

/**
 * An hour as a person types it, `mardi 1er décembre 14h30`, `Tuesday 1 December 14:30`, in America with PM: the plainest form that is read
 * back as that very instant; of an hour that a change of clocks repeats, the one with its offset.
 */
export function writeHour(at: Instant, context: HourContext): string {
  const { zone, language } = context;
  const wall = wallTimeAt(at, zone);
  const hour = typedHour(wall, language);
  const day = dayInWords(wall, language);
  const forms = [`${day.replace(/,? \d+$/u, '')} ${hour}`, `${day} ${hour}`, isoWall(wall)];
  const readBack = (form: string): boolean => {
    const reading = readHour(form, context);
    return reading.ok && reading.value === at;
  };
  return forms.find(readBack) ?? isoWithOffset(at, zone);
}

function typedHour(wall: WallTime, language: UiLanguage): string {
  if (language === 'en-US') return hourInWords(wall, language);
  return baseOf(language) === 'fr' ? isoHour(wall).replace(':', 'h').replace(/h00$/u, 'h') : isoHour(wall);
}
