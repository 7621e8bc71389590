import { NUMERIC_FACTS, writePeople } from '../day/facts.ts';
import type { Facts, Instant, Person } from '../day/interview.ts';
import type { UiLanguage } from '../wording/words.ts';
import { CHOICE_WORDS } from './choice-words.ts';
import { type Flag, flagOf } from './flags.ts';
import { partPeople } from './part-names.ts';
import { folded, hasControls, oneLine, quoted } from './plain-text.ts';
import { readCountry } from './read-country.ts';
import { readEmail } from './read-email.ts';
import { readDay, readHour } from './read-hour.ts';
import { readLink } from './read-link.ts';
import { readPerson } from './read-person.ts';
import { readPhone } from './read-phone.ts';
import { readSlots } from './read-slots.ts';
import { countryOfZone, readZone } from './read-zone.ts';
import { type Problem, type Reading, read, refuse } from './result.ts';

/** The facts of an interview with its agreed hour, as they are read from flags. */
export interface FactsInput extends Facts {
  readonly at: Instant;
}

/** What a fact is read against. */
export interface FactContext {
  /** The interview's own zone: of hours, and of the candidate's number. */
  readonly zone: string;
  readonly theirZone: string;
  /** Overrides the country of their zone; null where nobody said. */
  readonly country: string | null;
  readonly now: Instant;
  readonly language: UiLanguage;
}

const LONGEST_TEXT = 200;
const LONGEST_NAME = 80;

/**
 * Reads one fact by its public name (`their-phone`, with or without its dashes). The empty value
 * takes a fact away where it can be missing. Several people are separated by `;`. What `writeFact`
 * wrote is read back as it was.
 */
export function readFact(name: string, value: string, context: FactContext): Reading<Partial<FactsInput>> {
  const flag = flagOf(name);
  if (flag === null) return refuse('unknown-fact', { name: quoted(name) });
  if (oneLine(value) === '') {
    if (!flag.nullable) return refuse('fact-needed', { name: flag.name });
    return read({ [flag.property]: flag.kind === 'people' ? [] : null });
  }
  const reading = readKind(flag, value, context);
  return reading.ok ? read({ [flag.property]: reading.value }, reading.remarks) : reading;
}

function readKind(flag: Flag, value: string, context: FactContext): Reading<unknown> {
  switch (flag.kind) {
    case 'hour':
      return readHour(value, context);
    case 'choice':
      return readChoice(flag, value, context);
    case 'zone':
      return readZone(value, context.language);
    case 'country':
      return readCountry(value);
    case 'people':
      return readPeople(value);
    case 'name':
      return readName(value);
    case 'text':
      return readText(value);
    case 'phone': {
      const theirs = context.country ?? countryOfZone(context.theirZone);
      return readPhone(value, {
        country: flag.name === 'my-phone' ? countryOfZone(context.zone) : theirs,
        language: context.language,
      });
    }
    case 'email':
      return readEmail(value);
    case 'link':
      return readLink(value);
    case 'day':
      return readDay(value, context);
    case 'days':
      return readDays(value, context);
    case 'slots': {
      const typed = readText(value);
      if (!typed.ok || WRITTEN_SLOTS.test(typed.value)) return typed;
      return read(readSlots(typed.value, { ...context, zone: context.theirZone }) ?? typed.value);
    }
    case 'pin':
      return readPin(value);
  }
}

/** What may stand behind a number. */
const UNITS: Readonly<Record<string, RegExp>> = {
  stay: / ?(?:min|mn|minutes?|m)$/u,
  grace: / ?(?:days?|d|jours?|j)$/u,
};

function readChoice(flag: Flag, value: string, context: FactContext): Reading<string | number> {
  const values = flag.values ?? [];
  const word = folded(value.slice(0, LONGEST_TEXT));
  if (flag.name === 'language') return readLanguage(value, context);
  if (flag.name === 'platform' && /^skype\b/u.test(word)) return refuse('skype-closed', { values: values.join(', ') });
  const other = CHOICE_WORDS[flag.name];
  const unit = UNITS[flag.name];
  const bare = unit === undefined ? word : word.replace(unit, '');
  const chosen = values.includes(bare)
    ? bare
    : other !== undefined && Object.hasOwn(other, bare)
      ? other[bare]
      : undefined;
  if (chosen === undefined)
    return refuse('not-a-choice', {
      name: flag.name,
      text: quoted(value),
      values: values.join(', '),
    });
  return read(NUMERIC_FACTS.has(flag.property) ? Number(chosen) : chosen);
}

/** `fr-FR`, `FR_fr`, `fr_CA.UTF-8`; a language alone takes the form of their country. */
function readLanguage(value: string, context: FactContext): Reading<string> {
  const tag = folded(value.slice(0, LONGEST_TEXT)).replace(/\..*$/u, '').replace(/_/gu, '-');
  const full: Readonly<Record<string, string>> = {
    'fr-fr': 'fr-FR',
    'fr-ca': 'fr-CA',
    'en-gb': 'en-GB',
    'en-uk': 'en-GB',
    'en-us': 'en-US',
  };
  if (Object.hasOwn(full, tag)) return read(full[tag] ?? '');
  const country = context.country ?? countryOfZone(context.theirZone);
  if (/^(?:fr|francais|french)$/u.test(tag)) return read(country === 'CA' ? 'fr-CA' : 'fr-FR');
  if (/^(?:en|anglais|english)$/u.test(tag)) return read(country === 'US' || country === 'CA' ? 'en-US' : 'en-GB');
  return refuse('not-a-choice', {
    name: 'language',
    text: quoted(value),
    values: 'fr-FR, fr-CA, en-GB, en-US',
  });
}

/** Hours that `writeFact` wrote: instants with commas between them. */
const WRITTEN_SLOTS = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z(?:,\d{4}-\d{2}-\d{2}T[\d:.]+Z)*$/u;

const WRITTEN_PERSON = /^([a-z]*)\|([^|;]*)\|([^|;]*)(?:\|([^|;]*))?(?:\|([^|;]*))?$/u;
const MOST_PEOPLE = 12;
/** An address beside a name, in angle brackets, after a comma or bare. */
const ADDRESS = /[\s,]*<?\s*([^\s<>|:,;]+@[^\s<>|:,;]+)\s*>?/u;

/**
 * Reads people as they are typed, `Mme Claire Dupont <claire@lumen.example>: what one talked about`, of which only the
 * name is needed, several with `;` between them; or as `writeFact` wrote them.
 */
function readPeople(value: string): Reading<readonly Person[]> {
  if (value.length > MOST_PEOPLE * (LONGEST_NAME + 2 * LONGEST_TEXT))
    return refuse('name-too-long', { most: LONGEST_NAME });
  const people: Person[] = [];
  const remarks: Problem[] = [];
  for (const text of value.split(';').filter((part) => oneLine(part) !== '')) {
    const written = WRITTEN_PERSON.exec(text.trim());
    for (const reading of written === null ? readTyped(text) : [readWrittenPerson(text, written)]) {
      if (!reading.ok) return reading;
      people.push(reading.value);
      remarks.push(...(reading.remarks ?? []));
    }
  }
  return people.length === 0 ? refuse('name-empty') : read(people, remarks);
}

/** One person, or several where they are certain; what was said after a colon would be of none of several. */
function readTyped(text: string): readonly Reading<Person>[] {
  const [, head = text, said = ''] = /^([^:]*)(?::\s(.*))?$/su.exec(text) ?? [];
  if (hasControls(head)) return [refuse('name-controls')];
  const people = partPeople(oneLine(head).replace(/\s+/gu, ' '));
  if (people.length > 1 && oneLine(said) !== '') return [refuse('name-several', { name: quoted(head) })];
  return people.map((person) => readTypedPerson(person, said));
}

function readTypedPerson(head: string, said: string): Reading<Person> {
  const address = ADDRESS.exec(head)?.[1];
  const person = readPerson(head.replace(ADDRESS, ' ').replace(/\s+,/gu, ','));
  if (!person.ok) return person;
  const whole = withMore(person.value, address ?? '', said);
  return whole.ok ? read(whole.value, person.remarks) : whole;
}

function readWrittenPerson(text: string, written: RegExpExecArray): Reading<Person> {
  const [, title, first = '', last = '', email = '', detail = ''] = written;
  const name = readName([first, last].join(' '));
  if (!name.ok) return name;
  if (!(title === '' || isTitle(title))) return refuse('name-not-understood', { name: quoted(text) });
  const person = {
    title: isTitle(title) ? title : null,
    first: oneLine(first) || null,
    last: oneLine(last) || null,
  };
  return withMore(person, email, detail);
}

/** The marks with which people are kept apart in the journal do not stand in what was said of them. */
function withMore(person: Person, address: string, said: string): Reading<Person> {
  const email = address === '' ? null : readEmail(address);
  if (email?.ok === false) return email;
  const detail = readText(said.replaceAll('|', '/').replaceAll(';', ','));
  if (!detail.ok) return detail;
  return read({
    ...person,
    ...(email === null ? {} : { email: email.value }),
    ...(detail.value === '' ? {} : { detail: detail.value }),
  });
}

const isTitle = (text: string | undefined): text is NonNullable<Person['title']> =>
  text !== undefined && /^(?:ms|mrs|mr|mx|dr|dre|me)$/u.test(text);

function readName(value: string): Reading<string> {
  if (hasControls(value)) return refuse('name-controls');
  const name = oneLine(value.slice(0, 10 * LONGEST_NAME)).replace(/\s+/gu, ' ');
  if ([...name].length > LONGEST_NAME || value.length > 10 * LONGEST_NAME)
    return refuse('name-too-long', { most: LONGEST_NAME });
  if (!/\p{L}/u.test(name)) return refuse('name-without-letters', { name: quoted(name) });
  return /[@<>{}\\|]|:\/\//u.test(name) ? refuse('name-not-understood', { name: quoted(name) }) : read(name);
}

function readText(value: string): Reading<string> {
  const text = oneLine(value.slice(0, 100 * LONGEST_TEXT)).replace(/ {2,}/gu, ' ');
  const letters = [...text].length;
  return letters > LONGEST_TEXT ? refuse('text-too-long', { letters, most: LONGEST_TEXT }) : read(text);
}

function readDays(value: string, context: FactContext): Reading<string> {
  const days: string[] = [];
  const remarks: Problem[] = [];
  for (const part of value
    .slice(0, 2000)
    .split(/[,;]|\s+(?=\d{4}-)/u)
    .filter((text) => oneLine(text) !== '')) {
    const reading = readDay(part, context);
    if (!reading.ok) return reading;
    remarks.push(...(reading.remarks ?? []));
    days.push(reading.value);
  }
  return days.length === 0 ? refuse('day-empty') : read([...new Set(days)].sort().join(','), remarks);
}

/** What is typed once the number answers: `123456#`, or an id, pauses (commas) and a PIN, `123456#,,0000#`. */
function readPin(value: string): Reading<string> {
  const pin = oneLine(value.slice(0, LONGEST_TEXT)).replace(/[\s-]/gu, '');
  return /^\*?\d{1,20}#?(?:,{1,8}\*?\d{1,20}#?){0,3}$/u.test(pin)
    ? read(pin)
    : refuse('pin-not-understood', { text: quoted(value) });
}

/**
 * A fact as the journal keeps it, under its public name; the empty text is a fact taken away. Hours
 * are ISO 8601 in UTC, numbers E.164, people `title|first|last|email|detail` separated by `;`, all else as it is.
 */
export function writeFact(name: string, value: FactsInput[keyof FactsInput]): string {
  if (value === null) return '';
  if (flagOf(name)?.kind === 'hour' && typeof value === 'number')
    return new Date(value).toISOString().replace('.000Z', 'Z');
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return writePeople(value);
}
