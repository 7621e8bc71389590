import type { Person, Title } from '../day/interview.ts';
import { isAcronymOfRole, isRole } from './is-role.ts';
import { type NamePart, partNames } from './part-names.ts';
import { folded, hasControls, oneLine, quoted } from './plain-text.ts';
import { type Reading, read, refuse } from './result.ts';
import { titleOf } from './title-of.ts';

/** Words with which a family name begins; the first group also right after a title. */
const LEADING = /^(?:de|du|des|d'.+|le|la|les|van|von|der|den|ter|ten|di|da|dos|del|della|o'.+)$/u;
const JOINING = /^(?:ben|bin|bint|el|al|ait|san|santa|st|st\.|mac|y)$/u;
const MOST = 80;

/** A title in the middle of a name begins the name of somebody else; `M.` may be an initial, and `Me` a word. */
const SOMEBODY_ELSE = /^(?:mme|madame|mlle|mademoiselle|monsieur|mr|mrs|ms|mister)\.?$/u;

/** Somebody more in what stands beside a name. */
const WITH_MORE = /(?:^|\s)(?:et|and|avec|with|&|\+)\s/iu;

/**
 * Reads who the interview is with: `Mme Claire Dupont`, `M. Dupont`, `Dr Anne Martin`, `Claire`,
 * `DUPONT Claire` (capitals: the family name), `Dupont, Claire`. One word is a last name after a
 * title and a first name without one; of several words without capitals the last is the last name,
 * with the particles before it. A role beside the name (`(RH)`, `, Head of Data`) is left out with a remark; what may
 * be several people or a firm is refused, for a wrong name in a greeting cannot be taken back.
 *
 * @param source where `account`, the line is the one name of an account, in which a comma stands behind the last name.
 */
export function readPerson(text: string, source: 'typed' | 'account' = 'typed'): Reading<Person> {
  const line = oneLine(text.slice(0, 10 * MOST).normalize('NFC'))
    .replace(/\s+/gu, ' ')
    .replace(/[’ʼ]/gu, '’');
  if (hasControls(text)) return refuse('name-controls');
  if (line === '') return refuse('name-empty');
  if ([...line].length > MOST || text.length > 10 * MOST) return refuse('name-too-long', { most: MOST });
  if (/[@<>|;{}\\]|:\/\//u.test(line)) return refuse('name-not-understood', { name: quoted(line) });
  if (!/\p{L}/u.test(line)) return refuse('name-without-letters', { name: quoted(line) });
  // A number that was typed here is not greeted; an account may have one in its name.
  if (source === 'typed' && /\d{3}|\d \d/u.test(line)) return refuse('name-not-understood', { name: quoted(line) });
  const several = refuse('name-several', { name: quoted(line) });
  const parts = partNames(line);
  const [one, given] = parts;
  if (!one || parts.length > 2 || /[()[\]]/u.test(one.name)) return several;
  if (given && !isInverted(one, given, source)) return several;
  const { words, title, titled } = withoutTitle(one.name);
  if (words.length === 0) return refuse('name-only-title', { name: quoted(line) });
  if (words.some((word) => SOMEBODY_ELSE.test(folded(word)) || /^(?:of|chez)$/iu.test(word))) return several;
  const behind = parts.flatMap(({ asides }) => asides).filter((aside) => aside.trim() !== '');
  const titles = behind.map(withoutTitle).filter((aside) => aside.titled);
  // “Claire Dupont (Mme)” says her title; “Mme Dupont (et M. Roy)” names somebody else.
  if (titles.length > (titled ? 0 : 1) || titles.some((aside) => aside.words.length > 0)) return several;
  const named = behind.flatMap((aside) => partNames(aside)).map(({ name }) => withoutTitle(name));
  if (named.some((each) => each.titled && each.words.length > 0)) return several;
  if (behind.some((aside) => WITH_MORE.test(aside) && !isRole(aside))) return several;
  const left = behind.filter((aside) => !withoutTitle(aside).titled);
  while (words.length > 1 && isAcronymOfRole(words.at(-1) ?? '')) left.push(words.pop() ?? '');
  if (words.length === 1 && isAcronymOfRole(words[0] ?? '')) return several;
  const [first, last] = given ? turned(words, given.name.split(' ')) : split(words, titled);
  return read(
    {
      title: title ?? titles[0]?.title ?? null,
      first: first === '' ? null : tidy(first),
      last: last === '' ? null : tidy(last),
    },
    left.map((aside) => ({ code: 'name-aside', values: { text: quoted(aside) } })),
  );
}

/** The words behind the titles with which a name begins, `Madame la Docteure`, and the last of these titles. */
function withoutTitle(name: string): {
  readonly words: string[];
  readonly title: Title | null;
  readonly titled: boolean;
} {
  const words = name.split(' ').filter((word) => word !== '');
  let title: Title | null = null;
  let titled = false;
  while (words.length > 0) {
    const word = words[0] ?? '';
    const after = titled && /^(?:le|la|l')$/u.test(folded(word)) && titleOf(words[1] ?? '') !== undefined;
    const own = titleOf(word);
    if (!after && own === undefined) break;
    if (!after) title = own ?? title;
    titled = true;
    words.shift();
  }
  return { words, title, titled };
}

/** `Berg, Jan van der`: the particles behind the first name belong to the last one. */
function turned(last: readonly string[], given: readonly string[]): readonly [first: string, last: string] {
  const end = given.findLastIndex((word) => !/^\p{Ll}/u.test(word) || !LEADING.test(folded(word))) + 1;
  return end === 0
    ? [given.join(' '), last.join(' ')]
    : [given.slice(0, end).join(' '), [...given.slice(end), ...last].join(' ')];
}

/** Whether two parts are `Last, First`, and neither two people nor a name and a firm. */
function isInverted({ name: last }: NamePart, { name: first, after }: NamePart, source: 'typed' | 'account'): boolean {
  if (after !== 'comma' || withoutTitle(first).titled || /[()[\]]/u.test(first)) return false;
  if (isRole(last) || isRole(first)) return false;
  if (source === 'account') return true;
  const names = last.split(' ');
  const own = names.slice(names.findIndex((word) => !isParticle(word)));
  const capitals = names.every((word) => isCapitals(word) || isParticle(word));
  if (withoutTitle(last).titled || !(own.length === 1 || capitals)) return false;
  if (capitals) return !isRole(first);
  const [given = '', ...more] = first.split(' ');
  if (isCapitals(given) || (/^\p{Lu}/u.test(own[0] ?? '') && /^\p{Ll}/u.test(given))) return false;
  return more.every((word) => /^\p{L}\.?$/u.test(word) || isParticle(word));
}

const isParticle = (word: string): boolean => LEADING.test(folded(word)) || JOINING.test(folded(word));

function split(words: readonly string[], titled: boolean): readonly [first: string, last: string] {
  const capital = words.map(
    (word, index) => isCapitals(word) && !(index === 0 && words.length > 1 && isInitials(word)),
  );
  if (words.length === 1) return titled || capital[0] ? ['', words[0] ?? ''] : [words[0] ?? '', ''];
  if (capital.includes(true) && capital.includes(false)) {
    const name = words.filter((_, index) => belongsToCapitals(words, capital, index));
    const given = words.filter((_, index) => !belongsToCapitals(words, capital, index));
    if (given.length > 0) return [given.join(' '), name.join(' ')];
    return ['', name.join(' ')];
  }
  const particle = words.findIndex((word, index) => {
    if (index === words.length - 1) return false;
    const plain = folded(word);
    return LEADING.test(plain) ? index > 0 || titled : index > 0 && JOINING.test(plain);
  });
  const at = particle >= 0 ? particle : words.length - 1;
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}

/** `de` of `Anne de LA TOUR` goes with the capitals that follow it. */
function belongsToCapitals(words: readonly string[], capital: readonly boolean[], index: number): boolean {
  if (capital[index]) return true;
  return LEADING.test(folded(words[index] ?? '')) && capital.slice(index + 1).includes(true);
}

/** More than one capital and no small letter; `J.-P.` are initials. */
const isCapitals = (word: string): boolean =>
  (word.match(/\p{Lu}/gu) ?? []).length > 1 && !/\p{Ll}/u.test(word) && !/^(?:\p{Lu}\.-?)+$/u.test(word);

/** `JP`, `MJ`: no vowel that could be spoken, and not the family name Ng. */
const isInitials = (word: string): boolean => /^(?!NG$)[B-DF-HJ-NP-TV-XZ]{2}$/u.test(word);

/** Names typed all in capitals or all in small letters are written as names are. */
function tidy(name: string): string {
  const words = name.split(' ');
  return words.map((word, index) => tidyWord(word, words.length > 1 && index < words.length - 1)).join(' ');
}

function tidyWord(word: string, mayBeParticle: boolean): string {
  const small = word.toLowerCase();
  if ((!isCapitals(word) && word !== small) || isInitials(word)) return word;
  if (mayBeParticle && /^(?:de|du|des|van|von|der|den|di|da|dos|del|della|y)$/u.test(small)) return small;
  if (mayBeParticle && word === small && LEADING.test(small)) return small;
  return small.replace(/(^|[-’'])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
