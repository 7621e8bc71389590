import { NOTHING_SAID } from '../day/facts.ts';
import { DAY, HOUR, MINUTE } from '../day/interview.ts';
import { situationAt } from '../day/situation-at.ts';
import type { Chart, Expression } from '../scenario/chart.ts';

import type { DrawingWords } from '../scenario/graph/drawing-words.ts';

import { hourIn } from '../texts/hours.ts';
import { choiceLabel, shortName, stateTitle } from '../texts/interface.ts';
import { baseOf } from '../wording/base-of.ts';
import { harmless } from '../wording/harmless.ts';
import { say as sayIn } from '../wording/say.ts';
import { styleOf } from '../wording/style-of.ts';
import type { UiLanguage, Values } from '../wording/words.ts';
import type { NamedScenario } from './find-scenario.ts';

/** Two days of which nothing is known: what is said alike on both does not depend on the day. */
const DAYS = [
  { scheduledAt: Date.UTC(2026, 10, 23, 14, 30), daysAhead: 2 },
  { scheduledAt: Date.UTC(2027, 4, 4, 9, 15), daysAhead: 4 },
] as const;

/** The words of a drawing of a scenario, on no day in particular: its own, and those that the program adds. */
export function wordsOfDrawing({ chart, interface: words }: NamedScenario, language: UiLanguage): DrawingWords {
  const say = (code: string, values?: Values) => sayIn(language, code, values);
  const situations = DAYS.map((day) => blankDay(chart, day, language));
  /** What is said on every day; the agreed hour is T. */
  const onAnyDay = (said: (situation: (typeof situations)[number]) => string): string[] =>
    situations.map((situation) => {
      const hour = hourIn(situation.scheduledAt, 'UTC', styleOf(language));
      return harmless(said(situation)).replaceAll(hour, 'T').replaceAll('\n', ' ');
    });
  return {
    language,
    heading: say('graph-heading', { name: chart.name }),
    legend: [say('graph-legend-lines'), say('graph-legend-noted')],
    part: (part) => harmless(words.parts[part]?.[baseOf(language)] ?? readable(part)),
    short: (state) => harmless(shortName(words, state, language)),
    title(state) {
      const [one, other] = onAnyDay((situation) => stateTitle(words, situation, state, language));
      return one === other ? (one ?? null) : null;
    },
    event(event, state) {
      const [label] = onAnyDay((situation) => choiceLabel(words, situation, event, language, state ?? chart.initial));
      return label ?? event;
    },
    deadline: (at) => deadlineWords(at, chart, say),
    everywhere: say('graph-everywhere'),
    noted: say('graph-noted'),
    returns: { back: say('graph-back'), 'valid-now': say('graph-valid-now') },
    passedOver: say('graph-passed-over'),
    after: (event) => say('graph-led-here', { event }),
    shared: (mark) => say('graph-shared', { mark }),
  };
}

/** A name of somebody's own scenario as words. */
const readable = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

function blankDay(chart: Chart, { scheduledAt, daysAhead }: (typeof DAYS)[number], language: UiLanguage) {
  const interview = {
    id: 'chart',
    createdAt: scheduledAt - DAY,
    scheduledAt,
    facts: {
      ...NOTHING_SAID,
      mode: 'phone',
      zone: 'UTC',
      theirZone: 'UTC',
      language: styleOf(language),
      voice: 'yes',
      pace: 'standard',
      stay: 30,
      tone: 'balanced',
      whoCalls: 'they',
    },
    scenario: { name: chart.name, hash: chart.hash },
  } as const;
  return situationAt(chart, interview, [], scheduledAt - daysAhead * DAY);
}

type Say = (code: string, values?: Values) => string;

/** An instant in words: `T−45 min`, `after 15 min`, `2 working days`; a delay is that of the standard pace. */
function deadlineWords(at: Expression, chart: Chart, say: Say): string {
  if (at.kind === 'workday') return say('graph-workdays', { days: at.days });
  if (at.kind !== 'moment') {
    const [first] = at.of;
    return first === undefined ? '' : say(`graph-${at.kind}`, { first: deadlineWords(first, chart, say) });
  }
  const delays = at.delay === null ? undefined : chart.delays[at.delay];
  const minutes = at.minutes + (delays?.standard ?? Object.values(delays ?? {})[0] ?? 0);
  const span = spanWords(Math.abs(minutes) * MINUTE, say);
  if (at.base === 'T')
    return minutes === 0 ? 'T' : say('graph-hour', { base: 'T', sign: minutes < 0 ? '−' : '+', span });
  const base = say(`graph-base-${at.base}`);
  if (minutes === 0) return base;
  if (at.base === 'entry') return say('graph-after', { span });
  return say(minutes < 0 ? 'graph-before' : 'graph-since', { span, base });
}

function spanWords(length: number, say: Say): string {
  if (length % DAY === 0) return say('graph-days', { count: length / DAY });
  if (length % HOUR === 0 && length > HOUR) return say('graph-hours', { count: length / HOUR });
  return say('graph-minutes', { count: length / MINUTE });
}
