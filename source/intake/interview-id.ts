import type { Instant, Person } from '../day/interview.ts';
import { isoDay, isoHour, wallTimeAt } from './wall-time.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const LONGEST = 40;

/**
 * The id of a new interview: `2026-11-23-dupont`, without a name that Latin letters can write
 * `2026-11-23-1430`, with `-2` and so on where `taken`. The day and the hour are the candidate's.
 */
export function interviewId(
  scheduledAt: Instant,
  zone: string,
  person: Person | null,
  taken: (id: string) => boolean,
): string {
  const wall = wallTimeAt(scheduledAt, zone);
  const name = slug(person?.last ?? '') || slug(person?.first ?? '');
  const id = `${isoDay(wall)}-${name || isoHour(wall).replace(':', '')}`;
  if (!taken(id)) return id;
  for (let count = 2; ; count += 1) {
    if (!taken(`${id}-${count}`)) return `${id}-${count}`;
  }
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßœæøłđðþı]/gu, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '');
}
