import type { Disagreement } from '../../day/cross-check.ts';
import { factName, writePeople } from '../../day/facts.ts';
import type { Facts } from '../../day/interview.ts';
import type { Situation } from '../../day/situation.ts';
import { reachesOf } from '../../texts/reach.ts';
import type { DayView, Setting } from '../view.ts';
import { hostOf, sayingWords, TOPICS, valueWords } from './disagreements.ts';
import type { Line } from './lines.ts';
import { BLANK, line, wrapped } from './lines.ts';
import type { ScreenKey } from './say.ts';
import { say } from './say.ts';
import { toldValue } from './told-words.ts';

/** The details (D): the first thing that does not agree, with its values to choose from, how one joins, what is noted. */
export function detailsLines(view: DayView, columns: number): Line[] {
  const { setting, situation } = view;
  const title = line(say(setting.language, 'details-title'), 'strong');
  const [open, ...more] = situation.disagreements;
  const question = open === undefined ? [] : [...settleLines(view, open, more.length, columns), BLANK];
  const facts = open === undefined ? factLines(view, columns) : [];
  return [title, ...question, ...joiningLines(view, columns), ...facts];
}

/** What may be noted or put right from the details, by the names of the flags, one's own first, and what it is called there. */
const FACTS = {
  me: 'details-me',
  'my-phone': 'details-my-phone',
  at: 'topic-hour',
  link: 'details-link',
  with: 'details-with',
  org: 'details-org',
  'their-phone': 'details-their-phone',
  'their-email': 'details-their-email',
} as const satisfies Readonly<Record<string, ScreenKey>>;

type Detail = keyof typeof FACTS;

/** What the digits of the details take, in their order: what is missing, then what is noted and may be put right. */
export interface Details {
  /** What nobody has said yet: one's own name and number, without which no message can go, and how one meets whom (S0-02, S3-08). */
  readonly missing: readonly Detail[];
  readonly noted: readonly Detail[];
}

/** What may be noted from the details, and what is noted already. */
export function detailsOf({ ledger: { facts, endedAt } }: Situation): Details {
  const names = Object.keys(FACTS) as Detail[];
  const isMissing: Readonly<Record<Detail, boolean>> = {
    me: facts.me === null,
    'my-phone': facts.myPhone === null && facts.voice !== 'no' && endedAt === null,
    at: false,
    link: lacksLink(facts),
    with: facts.with.length === 0,
    org: facts.org === null,
    'their-phone': facts.theirPhone === null,
    'their-email': facts.theirEmail === null,
  };
  const isNoted = (name: Detail): boolean => {
    if (name === 'at') return endedAt === null;
    return name === 'with' ? facts.with.length > 0 : facts[factName(name)] !== null;
  };
  return { missing: names.filter((name) => isMissing[name]), noted: names.filter(isNoted) };
}

/** The fact that a digit of the details takes; undefined where none has it. */
export function detailOfDigit(situation: Situation, digit: number): string | undefined {
  const { missing, noted } = detailsOf(situation);
  return [...missing, ...noted][digit - 1];
}

/** By video, in a tool that joins by a link, and no link is known. */
export function lacksLink({ mode, link, platform }: Facts): boolean {
  return mode === 'video' && link === null && platform !== 'whatsapp' && platform !== 'facetime';
}

function factLines({ setting, situation }: DayView, columns: number): Line[] {
  const { language } = setting;
  const { missing, noted } = detailsOf(situation);
  const rows = (title: ScreenKey, names: readonly Detail[], from: number, words: (name: Detail) => string): Line[] =>
    names.length === 0
      ? []
      : [
          BLANK,
          ...wrapped(say(language, title), columns, 'strong'),
          ...names.flatMap((name, place) => wrapped(`${from + place}  ${words(name)}`, columns, 'plain', 3)),
        ];
  const label = (name: Detail): string => say(language, FACTS[name]);
  const withValue = (name: Detail): string =>
    say(language, 'choice-answered', { label: label(name), answer: notedWords(name, situation, setting) });
  return [
    ...rows('details-unknown', missing, 1, label),
    ...rows('details-noted', noted, missing.length + 1, withValue),
  ];
}

/** A fact that is noted, as the person reads it; of a link its host. */
function notedWords(name: Detail, situation: Situation, setting: Setting): string {
  const { ledger, scheduledAt } = situation;
  if (name === 'link') return hostOf(ledger.facts.link ?? '');
  const value =
    name === 'at'
      ? new Date(scheduledAt).toISOString()
      : name === 'with'
        ? writePeople(ledger.facts.with)
        : String(ledger.facts[factName(name)]);
  return toldValue(name, value, situation, setting);
}

function settleLines({ setting, situation }: DayView, open: Disagreement, more: number, columns: number): Line[] {
  const { language } = setting;
  const values = open.values.flatMap((each, index): Line[] => {
    const said = each.said.map((saying) => sayingWords(saying, language));
    if (said.length === 0) said.push(say(language, 'said-nowhere'));
    return [
      ...wrapped(`${index + 1}  ${valueWords(each, situation, language)}`, columns, 'plain', 3),
      ...said.flatMap((words) => indented(words, columns)),
    ];
  });
  const { question, fact } = TOPICS[open.about];
  return [
    ...wrapped(say(language, question), columns, 'warning'),
    ...values,
    ...(fact === null ? [] : wrapped(`0  ${say(language, 'settle-another')}`, columns, 'plain', 3)),
    ...wrapped(say(language, 'settle-ask'), columns, 'dim'),
    ...(more === 0 ? [] : wrapped(say(language, 'settle-more', { count: more }), columns, 'dim')),
  ];
}

function indented(words: string, columns: number): Line[] {
  return wrapped(words, Math.max(1, columns - 3), 'dim').map((row): Line => [{ text: '   ', tone: 'dim' }, ...row]);
}

function joiningLines({ setting, situation }: DayView, columns: number): Line[] {
  const { language } = setting;
  const { facts } = situation.ledger;
  const also = situation.sources.flatMap((source) => source.also ?? []);
  const first = (name: 'meetingId' | 'passcode' | 'dialable'): string | null =>
    also.map((each) => each[name]).find((each) => each !== null) ?? null;
  const rows: Line[] = [];
  const { link } = facts;
  if (link !== null)
    rows.push(...wrapped(say(language, 'details-link-known', { host: hostOf(link), link }), columns, 'plain', 2));
  const [id, code] = [first('meetingId'), first('passcode')];
  if (id !== null) rows.push(...wrapped(say(language, 'details-meeting-id', { id }), columns));
  if (code !== null) rows.push(...wrapped(say(language, 'details-passcode', { code }), columns));
  const typed = reachesOf(facts, null).find(({ kind }) => kind === 'dial-in')?.shown ?? null;
  const said = first('dialable');
  const number = typed !== null && said?.startsWith(facts.dialIn ?? '') !== true ? typed : said;
  if (number !== null) rows.push(...wrapped(say(language, 'details-dial-in', { number }), columns, 'plain', 2));
  const others = [...new Set(also.flatMap(({ links }) => links))].filter((each) => each !== link);
  if (others.length > 0) {
    rows.push(BLANK, line(say(language, 'details-others'), 'strong'));
    for (const each of others)
      rows.push(...wrapped(say(language, 'details-other', { host: hostOf(each), link: each }), columns, 'plain', 2));
  }
  return rows;
}
