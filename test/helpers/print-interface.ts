import { pathToFileURL } from 'node:url';
import { DAY, type Facts, HOUR, type Instant, MINUTE } from '../../source/day/interview.ts';
import type { DatedPromise, Ledger } from '../../source/day/ledger.ts';
import { CHANNELS, type Situation } from '../../source/day/situation.ts';
import { scenarioIn } from '../../source/scenario/scenario-in.ts';
import {
  channelName,
  choiceLabel,
  ruleWords,
  shortName,
  stateTitle,
  stepWords,
  textName,
} from '../../source/texts/interface.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../source/wording/words.ts';
import { shippedScenario } from './load-scenario.ts';
import { CHART, SampleDay, T } from './sample-day.ts';

export const { interface: INTERFACE, rules: RULES } = shippedScenario();

const BARE: Partial<Facts> = {
  with: [],
  org: null,
  chat: null,
  theirPhone: null,
  theirEmail: null,
  coordinatorEmail: null,
  myPhone: null,
  link: null,
  dialIn: null,
};
const RICH: Partial<Facts> = { chat: 'Teams', coordinatorEmail: 'accueil@lumen.example', dialIn: '+33170000000' };
const NAMES: readonly Partial<Facts>[] = [
  { with: [{ title: 'ms', first: 'Claire', last: 'Dupont-Lévêque' }] },
  { with: [{ title: null, first: 'Anne', last: null }] },
  { with: [] },
];
const ZONES: readonly Partial<Facts>[] = [
  {},
  { zone: 'America/New_York' },
  { theirZone: 'Asia/Ho_Chi_Minh' },
  { theirZone: 'Pacific/Auckland' },
  { theirZone: 'Etc/GMT+11' },
];
const DEADLINES: readonly (Instant | null)[] = [T + 15 * MINUTE, null, T + 15 * MINUTE];
const LATER_DEADLINES: readonly (Instant | null)[] = [T + 3 * DAY, null, T + 15 * MINUTE];
const UNTILS: readonly (Instant | null)[] = [T + HOUR - 10 * MINUTE, null, T - MINUTE];

/** The days after: what was promised, what they announced, what went out, and what comes next, in turn. */
const PROMISES: readonly DatedPromise[][] = [
  [],
  [{ what: 'deux exemples de travaux.', due: T + 4 * DAY, state: 'open' }],
  [
    { what: 'l’adresse du club de randonnée dont nous avons parlé au début', due: T + DAY, state: 'reminded' },
    { what: 'un modèle', due: T + 6 * DAY, state: 'kept' },
  ],
];
const DECISIONS: readonly (Instant | null)[] = [null, T + 2 * DAY, T + 12 * DAY];
const COMING = [null, 'follow-up', 'promise-due', 'last-word', 'closed-by-silence'];
const LED_BY = ['deadline', 'offer', 'rejected', 'next-interview', null];

/** One of the evenings, mornings and weeks after the sample day, with what is known by then. */
function afterwards(state: string, index: number): Partial<Situation> {
  const { part } = CHART.states[state] ?? {};
  if (part !== 'after' && part !== 'end') return {};
  const now = T + HOUR + (index % 4) * 4 * DAY;
  const leadsTo = COMING[index % 5] ?? null;
  const ledger: Ledger = {
    ...base.ledger,
    endedAt: index % 7 === 0 ? null : T + 45 * MINUTE,
    promises: PROMISES[index % 3] ?? [],
    decisionBy: DECISIONS[Math.floor(index / 3) % 3] ?? null,
    followedUpAt: index % 2 === 0 ? T + 10 * DAY : null,
    lastWordAt: index % 4 === 0 ? T + 17 * DAY : null,
  };
  return {
    now,
    deadline: leadsTo === null ? null : { at: index % 6 === 1 ? now + HOUR : T + 16 * DAY, leadsTo },
    dates: { thanks: T + 18 * HOUR + 30 * MINUTE, promise: null, followUp: T + 11 * DAY },
    via: LED_BY[index % 5] ?? null,
    ledger,
  };
}

const base = new SampleDay({}).at('14:30');

/** A situation in a step of the chart, whatever led there. */
export function situationIn(state: string, facts: Partial<Facts>, changes: Partial<Situation> = {}): Situation {
  return {
    ...base,
    state,
    advice: CHART.states[state]?.advice.map(({ say }) => say) ?? [],
    ...changes,
    ledger: {
      ...base.ledger,
      newHour: T + 20 * MINUTE,
      startedBy: 'they',
      ...changes.ledger,
      facts: { ...base.ledger.facts, ...facts },
    },
  };
}

/** The same step by phone and video, with and without each datum, in one zone and in two, today and later. */
export function everySituationIn(state: string): Situation[] {
  const settings = (['phone', 'video'] as const).flatMap((mode) =>
    [RICH, BARE].flatMap((data) =>
      NAMES.flatMap((name) =>
        ZONES.map(
          (zone): Partial<Facts> => ({
            mode,
            ...data,
            ...(mode === 'video' && data !== BARE ? { link: 'https://teams.example/1' } : {}),
            ...name,
            ...zone,
            through: data === BARE ? 'agency' : 'direct',
            announced: data === BARE ? null : '2026-12-03',
          }),
        ),
      ),
    ),
  );
  return settings.map((facts, index) => {
    // Only before the day and after it does a step last beyond midnight.
    const later = state === 'days-before' || CHART.states[state]?.part === 'new-date';
    const deadline = (later ? LATER_DEADLINES : DEADLINES)[index % 3] ?? null;
    const after = afterwards(state, index);
    return situationIn(state, facts, {
      now: state === 'days-before' && index % 3 !== 0 ? T - 2 * DAY : T,
      deadline: deadline === null ? null : { at: deadline, leadsTo: null },
      availableUntil: UNTILS[Math.floor(index / 2) % UNTILS.length] ?? null,
      choices: index % 4 === 0 ? [] : base.choices,
      ...after,
      ledger: {
        ...(after.ledger ?? base.ledger),
        newHour: [T + 20 * MINUTE, T + DAY, null][index % 3] ?? null,
        startedBy: index % 2 === 0 ? 'me' : 'they',
        used: { ...base.ledger.used, calls: index % 3 },
      },
    });
  });
}

function print(language: UiLanguage): void {
  const { interface: words, rules } = scenarioIn(shippedScenario(), language);
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  const once = (lines: readonly string[]): string[] => [...new Set(lines)];
  for (const [state, { advice, on }] of Object.entries(CHART.states)) {
    const situations = everySituationIn(state);
    say(`\n${state} [${shortName(words, state, language)}]`);
    for (const title of once(situations.map((each) => stateTitle(words, each, state, language)))) say(`  # ${title}`);
    for (const { say: key } of advice) {
      const texts = situations.map((each) => stepWords(words, { ...each, advice: [key] }, language).advice.join());
      for (const text of once(texts).slice(0, 4)) say(`  ${key} (${text.length}): ${text}`);
    }
    for (const event of Object.keys(on).filter((each) => !on[each]?.branches[0]?.everywhere)) {
      say(`    > ${event}: ${once(situations.map((each) => choiceLabel(words, each, event, language))).join(' | ')}`);
    }
  }
  say('\neverywhere');
  for (const event of Object.keys(CHART.everywhere)) {
    say(
      `    > ${event}: ${once(everySituationIn('quiet-wait').map((each) => choiceLabel(words, each, event, language))).join(' | ')}`,
    );
  }
  say('\nmessages');
  for (const id of Object.keys(words.texts)) say(`  ${id}: ${textName(words, id, language)}`);
  for (const id of CHANNELS) say(`  ${id}: ${channelName(id, language)}`);
  say('\nrules');
  for (const id of Object.keys(rules.rules)) {
    const { text, source } = ruleWords(rules, id, language);
    say(`  ${id} (${text.length}): ${text} — ${source}`);
  }
}

/** Everything the screen can say, rendered, to be read through: `node test/helpers/print-interface.ts fr`, or en, fr-CA, en-US. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  print(UI_LANGUAGES.find((each) => each === process.argv[2]) ?? 'en');
}
