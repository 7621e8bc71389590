import type { Person, Title } from '../day/interview.ts';
import { folded, hasControls, oneLine, quoted } from './plain-text.ts';
import { type Reading, read, refuse } from './result.ts';

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
const TITLE_OF = new Map(
  TITLE_WORDS.flatMap(([title, words]) => words.split('|').map((word) => [word, title] as const)),
);

/** Words with which a family name begins; the first group also right after a title. */
const LEADING = /^(?:de|du|des|d'.+|le|la|les|van|von|der|den|ter|ten|di|da|dos|del|della|o'.+)$/u;
const JOINING = /^(?:ben|bin|bint|el|al|ait|san|santa|st|st\.|mac|y)$/u;
const MOST = 80;

/**
 * Reads who the interview is with: `Mme Claire Dupont`, `M. Dupont`, `Dr Anne Martin`, `Claire`,
 * `DUPONT Claire` (capitals: the family name), `Dupont, Claire`. One word is a last name after a
 * title and a first name without one; of several words without capitals the last is the last name,
 * with the particles before it.
 */
export function readPerson(text: string): Reading<Person> {
  const line = oneLine(text.slice(0, 10 * MOST).normalize('NFC'))
    .replace(/\s+/gu, ' ')
    .replace(/[’ʼ]/gu, '’');
  if (hasControls(text)) return refuse('name-controls');
  if (line === '') return refuse('name-empty');
  if ([...line].length > MOST || text.length > 10 * MOST) return refuse('name-too-long', { most: MOST });
  if (/[@<>|;{}\\]|:\/\//u.test(line)) return refuse('name-not-understood', { name: quoted(line) });
  if (!/\p{L}/u.test(line)) return refuse('name-without-letters', { name: quoted(line) });
  const words = line.split(' ');
  let title: Title | null = null;
  let titled = false;
  while (words.length > 0) {
    const word = folded(words[0] ?? '').replace(/\.$/u, '');
    const after = titled && /^(?:le|la|l')$/u.test(word) && TITLE_OF.has(folded(words[1] ?? '').replace(/\.$/u, ''));
    if (!after && !TITLE_OF.has(word)) break;
    if (!after) title = TITLE_OF.get(word) ?? title;
    titled = true;
    words.shift();
  }
  if (words.length === 0) return refuse('name-only-title', { name: quoted(line) });
  const [first, last] = split(words, titled);
  return read({
    title,
    first: first === '' ? null : tidy(first),
    last: last === '' ? null : tidy(last),
  });
}

function split(words: readonly string[], titled: boolean): readonly [first: string, last: string] {
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma >= 0 && comma < words.length - 1) {
    return [
      words.slice(comma + 1).join(' '),
      words
        .slice(0, comma + 1)
        .join(' ')
        .replace(/,$/u, ''),
    ];
  }
  const clean = words.map((word) => word.replace(/,$/u, '')).filter((word) => word !== '');
  const capital = clean.map((word) => isCapitals(word));
  if (clean.length === 1) return titled || capital[0] ? ['', clean[0] ?? ''] : [clean[0] ?? '', ''];
  if (capital.includes(true) && capital.includes(false)) {
    const name = clean.filter((_, index) => belongsToCapitals(clean, capital, index));
    const given = clean.filter((_, index) => !belongsToCapitals(clean, capital, index));
    if (given.length > 0) return [given.join(' '), name.join(' ')];
    return ['', name.join(' ')];
  }
  const particle = clean.findIndex((word, index) => {
    if (index === clean.length - 1) return false;
    const plain = folded(word);
    return LEADING.test(plain) ? index > 0 || titled : index > 0 && JOINING.test(plain);
  });
  const at = particle >= 0 ? particle : clean.length - 1;
  return [clean.slice(0, at).join(' '), clean.slice(at).join(' ')];
}

/** `de` of `Anne de LA TOUR` goes with the capitals that follow it. */
function belongsToCapitals(words: readonly string[], capital: readonly boolean[], index: number): boolean {
  if (capital[index]) return true;
  return LEADING.test(folded(words[index] ?? '')) && capital.slice(index + 1).includes(true);
}

const isCapitals = (word: string): boolean => (word.match(/\p{Lu}/gu) ?? []).length > 1 && !/\p{Ll}/u.test(word);

/** Names typed all in capitals or all in small letters are written as names are. */
function tidy(name: string): string {
  const words = name.split(' ');
  return words.map((word, index) => tidyWord(word, words.length > 1 && index < words.length - 1)).join(' ');
}

function tidyWord(word: string, mayBeParticle: boolean): string {
  const small = word.toLowerCase();
  if (!isCapitals(word) && word !== small) return word;
  if (mayBeParticle && /^(?:de|du|des|van|von|der|den|di|da|dos|del|della|y)$/u.test(small)) return small;
  if (mayBeParticle && word === small && LEADING.test(small)) return small;
  return small.replace(/(^|[-’'])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
