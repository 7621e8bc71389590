import type { FactName, Facts, Person, Title } from './interview.ts';

/** The property of a fact named as on the command line: `their-phone` is `theirPhone`. */
export function factName(flag: string): FactName {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as FactName;
}

/** The public name of a fact: `theirPhone` is `their-phone`. */
export function flagOfFact(fact: string): string {
  return fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * The facts with some of them put right.
 * @param set names as on the command line and values as the journal keeps them: already read, people as
 * `title|first|last` separated by `;`, empty for what is no longer known. Names that are no facts (`at`) are left alone.
 */
export function correctedFacts(facts: Facts, set: Readonly<Record<string, string>>): Facts {
  const changes: Partial<Record<FactName, unknown>> = {};
  for (const [flag, value] of Object.entries(set)) {
    const name = factName(flag);
    if (!(name in facts)) continue;
    changes[name] = name === 'with' ? peopleOf(value) : name === 'stay' ? Number(value) : value || null;
  }
  return { ...facts, ...(changes as Partial<Facts>) };
}

function peopleOf(text: string): Person[] {
  return text
    .split(';')
    .filter((person) => person !== '')
    .map((person) => {
      const [title, first, last] = person.split('|');
      return { title: (title || null) as Title | null, first: first || null, last: last || null };
    });
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
  process: null,
  linkedin: null,
  dialIn: null,
  pin: null,
  holiday: null,
};
