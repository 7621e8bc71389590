import type { Disagreement, SaidValue, Saying, Topic } from '../../day/cross-check.ts';
import type { Situation } from '../../day/situation.ts';
import type { SourceKind, WhoRings } from '../../day/sources.ts';
import { cityIn, dayIn, hourIn, phoneIn } from '../../texts/hours.ts';
import { harmless } from '../../wording/harmless.ts';
import { styleOf } from '../../wording/style-of.ts';
import type { UiLanguage } from '../../wording/words.ts';
import { when } from './instants.ts';
import { type ScreenKey, say } from './say.ts';

const KINDS: Readonly<Record<SourceKind, ScreenKey>> = {
  invitation: 'said-invitation',
  mail: 'said-mail',
  typed: 'said-typed',
  settings: 'said-settings',
  assumed: 'said-assumed',
};

const RINGS: Readonly<Record<WhoRings, ScreenKey>> = { they: 'rings-they', me: 'rings-me', link: 'rings-link' };

/** What can disagree: its name, the question, and the fact under which a value is typed that nobody has said yet. */
export const TOPICS: Readonly<
  Record<Topic, { readonly name: ScreenKey; readonly question: ScreenKey; readonly fact: string | null }>
> = {
  hour: { name: 'topic-hour', question: 'settle-hour', fact: 'at' },
  zone: { name: 'topic-zone', question: 'settle-zone', fact: 'their-zone' },
  'who-calls': { name: 'topic-who-calls', question: 'settle-who-calls', fact: null },
  link: { name: 'topic-link', question: 'settle-link', fact: 'link' },
  'their-phone': { name: 'topic-their-phone', question: 'settle-their-phone', fact: 'their-phone' },
  'my-phone': { name: 'topic-my-phone', question: 'settle-my-phone', fact: 'my-phone' },
};

/** The host of a link, which is always shown beside it; whom `facetime:` calls. */
export function hostOf(link: string): string {
  const url = URL.canParse(link) ? new URL(link) : null;
  return harmless(url?.host || url?.pathname || link);
}

/** A number as the one who said it wrote it, so that it is found again there; undefined where none wrote it out. */
function asWritten(number: string, said: readonly Saying[]): string | undefined {
  return said
    .flatMap(({ where }) => where.match(/\+?(?:\(0\d*\)|\d)[\d .\u00a0-]{5,}\d/gu) ?? [])
    .find((written) => {
      const national = written.replace(/\D/gu, '').replace(/^0+/u, '');
      return national.length >= FEWEST_DIGITS && number.endsWith(national);
    });
}

/** Fewer digits are the end of any number. */
const FEWEST_DIGITS = 7;

/** A value in words: the hour on both clocks, the host before the link, a number as it was written. */
export function valueWords({ value, said }: SaidValue, situation: Situation, language: UiLanguage): string {
  const { zone, theirZone } = situation.ledger.facts;
  const style = styleOf(language);
  switch (value.about) {
    case 'hour': {
      const own = when(value.at, situation.now, zone, language);
      if (hourIn(value.at, zone, style) === hourIn(value.at, theirZone, style)) return own;
      const otherDay = dayIn(value.at, zone, style) !== dayIn(value.at, theirZone, style);
      const theirs = otherDay ? when(value.at, situation.now, theirZone, language) : hourIn(value.at, theirZone, style);
      const time = say(language, 'own-clock', { hour: own });
      return say(language, 'their-clock', { hour: time, zone: `${theirs}, ${cityIn(value.at, theirZone, style)}` });
    }
    case 'zone':
      return cityIn(situation.scheduledAt, value.zone, style);
    case 'link':
      return harmless(value.link.replace(/^https:\/\//u, ''));
    case 'their-phone':
    case 'my-phone':
      return asWritten(value.number, said) ?? phoneIn(value.number, style);
    case 'who-calls':
      return say(language, RINGS[value.who]);
  }
}

/** Where something was read: `invitation, DTSTART`, `mail note.txt, “…”`. */
export function sayingWords({ kind, file, where }: Saying, language: UiLanguage): string {
  if (where === '') return say(language, KINDS[kind]);
  const quotes = kind === 'mail' || / /u.test(where);
  const place = quotes ? say(language, 'said-words', { words: where }) : where;
  const values = { kind: say(language, KINDS[kind]), where: place };
  return file === null ? say(language, 'said-in-place', values) : say(language, 'said-in-file', { ...values, file });
}

/** One disagreement in one sentence: `Time: 2:30 pm (invitation) or 3:00 pm (mail)?` */
export function disagreementWords({ about, values }: Disagreement, situation: Situation, language: UiLanguage): string {
  const either = (first: string, second: string): string => say(language, 'disagrees-or', { first, second });
  // Values of the same sources share the words for them.
  const bySources = new Map<string, string[]>();
  for (const each of values) {
    const kinds = [...new Set(each.said.map(({ kind }) => say(language, KINDS[kind])))];
    const sources = kinds.length === 0 ? say(language, 'said-nowhere') : kinds.join(', ');
    const words = valueWords(each, situation, language);
    bySources.set(sources, [...(bySources.get(sources) ?? []), about === 'link' ? shortened(words) : words]);
  }
  const said = [...bySources].map(([sources, words]) =>
    say(language, 'disagrees-value', { value: words.reduce(either), sources }),
  );
  return say(language, 'disagrees', { topic: say(language, TOPICS[about].name), values: said.reduce(either) });
}

const SHORT_LINK = 34;

function shortened(link: string): string {
  return link.length > SHORT_LINK ? `${link.slice(0, SHORT_LINK - 1)}…` : link;
}

/** What is still open while it can help: until the agreed hour, and not once the interview was held. */
export function openDisagreements({
  disagreements,
  now,
  scheduledAt,
  ended,
  ledger,
}: Situation): readonly Disagreement[] {
  return ended || ledger.endedAt !== null || now >= scheduledAt ? [] : disagreements;
}
