import type { Title } from '../day/interview.ts';
import { folded } from './plain-text.ts';

const TITLE_WORDS: readonly (readonly [Title | null, string])[] = [
  ['ms', 'mme|madame|ms|miss|mlle|mademoiselle|mmme'],
  ['mrs', 'mrs|missis'],
  ['mr', 'm|mr|monsieur|mister'],
  ['mx', 'mx'],
  ['dr', 'dr|docteur|doctor'],
  ['dre', 'dre|docteure|doctoresse'],
  ['me', 'me|maitre|mtre'],
  [null, 'pr|prof|professeur|professeure|professor'],
];
const TITLES = new Map(TITLE_WORDS.flatMap(([title, words]) => words.split('|').map((word) => [word, title] as const)));

/** The title that a word is, with or without its dot; null for one that no greeting has, undefined for any other word. */
export function titleOf(word: string): Title | null | undefined {
  return TITLES.get(folded(word).replace(/\.$/u, ''));
}
