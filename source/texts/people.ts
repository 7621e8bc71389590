import type { Language, Person, Title, Tone } from '../day/interview.ts';
import { baseOf } from '../wording/base-of.ts';
import type { BaseLanguage, UiLanguage } from '../wording/words.ts';

const FRENCH_TITLES: Readonly<Record<Title, string | null>> = {
  ms: 'Madame',
  mrs: 'Madame',
  mr: 'Monsieur',
  mx: null,
  dr: 'Docteur',
  dre: 'Docteure',
  me: 'Maître',
};

const FRENCH_SHORT: Readonly<Record<Title, string | null>> = {
  ms: 'Mme',
  mrs: 'Mme',
  mr: 'M.',
  mx: null,
  dr: 'le docteur',
  dre: 'la docteure',
  me: 'Maître',
};

/** Maître has no English counterpart: the full name serves. */
const ENGLISH_TITLES: Readonly<Record<Title, string | null>> = {
  ms: 'Ms',
  mrs: 'Mrs',
  mr: 'Mr',
  mx: 'Mx',
  dr: 'Dr',
  dre: 'Dr',
  me: null,
};

/**
 * How somebody is greeted, without the comma: "Bonjour Madame Dupont", "Dear
 * Ms Smith", "Hello Ms Smith". Who is not known, or whose title is not, is
 * greeted without a name rather than by a guess.
 *
 * @param written false for what is said or chatted, where English says "Hello"
 */
export function greeting(person: Person | undefined, language: Language, tone: Tone, written: boolean): string {
  if (language.startsWith('fr')) return `Bonjour ${frenchAddress(person, language, tone)}`.trim();
  const name = person === undefined ? null : englishName(person, language);
  return `${written && name !== null ? 'Dear' : 'Hello'} ${name ?? ''}`.trim();
}

/** What follows "Bonjour", or stands alone where one thanks somebody: "Madame Dupont", "Docteur", "Claire". */
function frenchAddress(person: Person | undefined, language: Language, tone: Tone): string {
  if (person === undefined) return '';
  const { title, first, last } = person;
  const civil = title === null ? null : FRENCH_TITLES[title];
  if (civil === null) return last === null && first !== null ? first : '';
  const named = (civil === 'Madame' || civil === 'Monsieur') && language === 'fr-FR' && tone !== 'reserved';
  return named && last !== null ? `${civil} ${last}` : civil;
}

function englishName({ title, first, last }: Person, language: Language): string | null {
  const civil = title === null ? null : ENGLISH_TITLES[title];
  if (civil !== null && last !== null) return `${civil}${language === 'en-US' ? '.' : ''} ${last}`;
  if (first === null) return null;
  return last === null ? first : `${first} ${last}`;
}

/**
 * How somebody is spoken of to others: "Mme Dupont", "Maître Dupont", "Mr. Lee",
 * "Claire Dupont"; null where only a bare family name, or nothing, is known.
 *
 * @param aloud French titles in full, as they are said (default: Mme, M.)
 */
export function spokenOf(person: Person | undefined, language: Language, aloud = false): string | null {
  if (person === undefined) return null;
  if (!language.startsWith('fr')) return englishName(person, language);
  const { title, first, last } = person;
  const civil =
    title === null ? null : (aloud && FRENCH_SHORT[title]?.startsWith('M') ? FRENCH_TITLES : FRENCH_SHORT)[title];
  if (civil !== null && last !== null) return `${civil} ${last}`;
  if (first === null) return null;
  return last === null ? first : `${first} ${last}`;
}

/** Titles as one types them, each of which is read back as itself. */
const TYPED_TITLES: Readonly<Record<BaseLanguage, Readonly<Record<Title, string>>>> = {
  fr: { ms: 'Mme', mrs: 'Mrs', mr: 'M.', mx: 'Mx', dr: 'Dr', dre: 'Dre', me: 'Me' },
  en: { ms: 'Ms', mrs: 'Mrs', mr: 'Mr', mx: 'Mx', dr: 'Dr', dre: 'Dre', me: 'Maître' },
};

/** Somebody as one would type it: `Mme Claire Dupont <claire@lumen.example>: the garden`. */
export function typedPerson({ title, first, last, email, detail }: Person, language: UiLanguage): string {
  const name = [title === null ? null : TYPED_TITLES[baseOf(language)][title], first, last].filter(
    (part) => part !== null,
  );
  const address = email === undefined ? '' : ` <${email}>`;
  return `${name.join(' ')}${address}${detail === undefined ? '' : `: ${detail}`}`;
}
