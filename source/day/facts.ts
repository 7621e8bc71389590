import type { FactName, Facts, Person, Title } from './interview.ts';

/** The property of a fact named as on the command line: `their-phone` is `theirPhone`. */
export function factName(flag: string): FactName {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as FactName;
}

/** The public name of a fact: `theirPhone` is `their-phone`. */
export function flagOfFact(fact: string): string {
  return fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Facts that are numbers; all others are kept as text. */
export const NUMERIC_FACTS: ReadonlySet<string> = new Set<FactName>(['stay', 'grace']);

/**
 * The facts with some of them put right.
 * @param set names as on the command line and values as the journal keeps them: already read, people as
 * `title|first|last|email|detail` separated by `;`, empty for what is no longer known. Names that are no facts (`at`) are left alone.
 */
export function correctedFacts(facts: Facts, set: Readonly<Record<string, string>>): Facts {
  const changes: Partial<Record<FactName, unknown>> = {};
  for (const [flag, value] of Object.entries(set)) {
    const name = factName(flag);
    if (!(name in facts)) continue;
    changes[name] = name === 'with' ? peopleOf(value) : NUMERIC_FACTS.has(name) ? Number(value) : value || null;
  }
  if (Object.keys(changes).length === 0) return facts;
  const corrected = { ...facts, ...(changes as Partial<Facts>) };
  return changes.with === undefined ? corrected : withTheirAddress(corrected);
}

/** The first person's own address is the one to write to, where no other was given; an agency's client has none. */
export function withTheirAddress(facts: Facts): Facts {
  if (facts.theirEmail !== null || facts.through === 'agency') return facts;
  return { ...facts, theirEmail: facts.with[0]?.email ?? null };
}

/** The people of a journal's value: `title|first|last|email|detail`, one after the other with `;` between them. */
export function peopleOf(text: string): Person[] {
  return text
    .split(';')
    .filter((person) => person !== '')
    .map((person) => {
      const [title, first, last, email, detail] = person.split('|');
      return {
        title: (title || null) as Title | null,
        first: first || null,
        last: last || null,
        ...(email ? { email } : {}),
        ...(detail ? { detail } : {}),
      };
    });
}

/** People as the journal keeps them; what nobody said at the end of one is left away. */
export function writePeople(people: readonly Person[]): string {
  return people
    .map(({ title, first, last, email, detail }) => {
      const more = detail !== undefined ? [email, detail] : email !== undefined ? [email] : [];
      return [title, first, last, ...more].map((part) => part ?? '').join('|');
    })
    .join(';');
}

/** What is known of an interview of which nobody has said anything but what it cannot be without. */
export const NOTHING_SAID: Omit<
  Facts,
  'mode' | 'zone' | 'theirZone' | 'language' | 'voice' | 'pace' | 'stay' | 'tone' | 'whoCalls'
> = {
  country: null,
  with: [],
  org: null,
  job: null,
  platform: null,
  chat: null,
  through: 'direct',
  thanks: 'morning',
  round: 1,
  process: 'normal',
  grace: 3,
  announce: 'no',
  completion: 'no',
  theirPhone: null,
  theirEmail: null,
  coordinatorEmail: null,
  link: null,
  me: null,
  myPhone: null,
  myEmail: null,
  need: null,
  struck: null,
  skill: null,
  detail: null,
  slots: null,
  fix: null,
  cause: null,
  extra: null,
  announced: null,
  linkedin: null,
  dialIn: null,
  pin: null,
  holiday: null,
};

/** People as the journal keeps them, with what one talked about with the last of them. */
export function withDetail(people: string, detail: string): string {
  const all = peopleOf(people);
  // The marks with which people are kept apart do not stand in what was said of them.
  const said = detail.replaceAll('|', '/').replaceAll(';', ',');
  return writePeople(all.map((person, place) => (place === all.length - 1 ? { ...person, detail: said } : person)));
}
