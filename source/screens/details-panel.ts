import type { Disagreement } from '../day/cross-check.ts';
import type { Facts } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { reachesOf } from '../texts/reach.ts';
import { hostOf, sayingWords, TOPICS, valueWords } from './disagreements.ts';
import type { Line } from './lines.ts';
import { BLANK, line, wrapped } from './lines.ts';
import type { ScreenKey } from './say.ts';
import { say } from './say.ts';
import type { DayView } from './view.ts';

/** The details (D): the first thing that does not agree, with its values to choose from, then how one joins. */
export function detailsLines(view: DayView, columns: number): Line[] {
  const { setting, situation } = view;
  const title = line(say(setting.language, 'details-title'), 'strong');
  const [open, ...more] = situation.disagreements;
  const question = open === undefined ? [] : [...settleLines(view, open, more.length, columns), BLANK];
  const unknown = open === undefined ? unknownLines(view, columns) : [];
  return [title, ...question, ...joiningLines(view, columns), ...unknown];
}

/** Whether there is anything to show, or to note. */
export function hasDetails(situation: Situation): boolean {
  const { sources, disagreements, ledger } = situation;
  const { link, dialIn } = ledger.facts;
  return (
    [sources, disagreements, unknownFacts(situation)].some(({ length }) => length > 0) || (link ?? dialIn) !== null
  );
}

/** What may be noted from the details, by the names of the flags, and what it is called there. */
const UNKNOWN = {
  link: 'details-link',
  with: 'details-with',
  org: 'details-org',
  'their-phone': 'details-their-phone',
  'their-email': 'details-their-email',
} as const satisfies Readonly<Record<string, ScreenKey>>;

type UnknownFact = keyof typeof UNKNOWN;

/** What nobody has said yet of how one meets whom: each may be noted from the details (S0-02). */
export function unknownFacts({ ledger: { facts } }: Situation): UnknownFact[] {
  const isUnknown: Readonly<Record<UnknownFact, boolean>> = {
    link: lacksLink(facts),
    with: facts.with.length === 0,
    org: facts.org === null,
    'their-phone': facts.theirPhone === null,
    'their-email': facts.theirEmail === null,
  };
  return (Object.keys(UNKNOWN) as UnknownFact[]).filter((name) => isUnknown[name]);
}

/** By video, in a tool that joins by a link, and no link is known. */
export function lacksLink({ mode, link, platform }: Facts): boolean {
  return mode === 'video' && link === null && platform !== 'whatsapp' && platform !== 'facetime';
}

function unknownLines({ setting, situation }: DayView, columns: number): Line[] {
  const { language } = setting;
  const rows = unknownFacts(situation).map((name, place) => `${place + 1}  ${say(language, UNKNOWN[name])}`);
  if (rows.length === 0) return [];
  return [
    BLANK,
    ...wrapped(say(language, 'details-unknown'), columns, 'strong'),
    ...rows.flatMap((row) => wrapped(row, columns, 'plain', 3)),
  ];
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
  if (rows.length === 0) rows.push(...wrapped(say(language, 'details-nothing'), columns));
  const others = [...new Set(also.flatMap(({ links }) => links))].filter((each) => each !== link);
  if (others.length > 0) {
    rows.push(BLANK, line(say(language, 'details-others'), 'strong'));
    for (const each of others)
      rows.push(...wrapped(say(language, 'details-other', { host: hostOf(each), link: each }), columns, 'plain', 2));
  }
  return rows;
}
