import type { Instant } from '../day/interview.ts';
import { MINUTE } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { situationAt } from '../day/situation-at.ts';
import type { Play, Told } from '../rehearsal/play.ts';
import type { RecruiterName } from '../rehearsal/recruiters.ts';
import { type Review, type ReviewedStep, reviewOf, type Verdict } from '../rehearsal/review.ts';
import type { RingOfTheDay } from '../rehearsal/rings.ts';
import type { Chart } from '../scenario/chart.ts';
import { glyphsOf } from '../screens/frame/theme.ts';
import { hourIn } from '../texts/hours.ts';
import { choiceLabel, shortName } from '../texts/interface.ts';
import { styleOf } from '../wording/style-of.ts';
import type { Values } from '../wording/words.ts';
import type { Context } from './context.ts';
import type { NamedScenario } from './find-scenario.ts';
import { whoLine } from './status-text.ts';
import { themeOf } from './theme-of.ts';

/** Two calls lie at least this far apart (INV-04). */
const APART = 5 * MINUTE;

/** A line of the review, and whether what it says was met; null where there was nothing to meet. */
interface ReviewedLine {
  readonly met: boolean | null;
  readonly code: string;
  readonly values: Values;
}

/** What was met of a rehearsal and what was not, for people. */
export function reviewText(
  context: Context,
  scenario: NamedScenario,
  play: Play,
  told: Told,
  now: Instant,
  name: RecruiterName,
): string {
  const review = reviewOf(play, told, now);
  const situation = situationAt(play.chart, play.interview, told, now);
  const glyphs = glyphsOf(themeOf(context.settings.theme, process.env));
  const signOf = (met: boolean | null): string => (met === null ? glyphs.passed : met ? glyphs.told : glyphs.failed);
  const written = ({ met, code, values }: ReviewedLine): string => context.say(code, { ...values, mark: signOf(met) });
  const hour = (at: Instant): string => hourIn(at, play.interview.facts.zone, styleOf(context.language));

  const steps = review.steps.map((step) => stepLine(step, scenario, situation, context, hour));
  const calls = review.rings.map((ring) => callLine(ring, context, hour));
  const kept = keptLines(review, context, hour);
  const decisions = decisionsOf(review, play.chart);
  const missed = [...steps, ...calls, ...kept].filter(({ met }) => met === false).length;
  const missedCall = review.rings.some(({ answeredAt }) => answeredAt === null);
  const verdict = missed === 0 && missedCall ? 'review-verdict-call' : 'review-verdict';
  return [
    context.say('rehearsed-day', {
      who: whoLine(situation, context.language),
      recruiter: context.say(`recruiter-${name}`),
    }),
    '',
    context.say('review-steps'),
    ...steps.map(written),
    '',
    context.say('review-calls'),
    ...(calls.length === 0 ? [context.say('review-no-calls')] : calls.map(written)),
    ...(kept.length === 0 ? [] : ['', context.say('review-kept'), ...kept.map(written)]),
    '',
    ...(missed === 0 && decisions.length === 0 ? [] : [context.say(verdict, { missed })]),
    decisionsLine(decisions, scenario, context),
  ].join('\n');
}

type HourOf = (at: Instant) => string;

/** Whether a step was met, by how it went. */
const MET: Readonly<Record<Verdict, boolean | null>> = {
  done: true,
  'too-early': false,
  passed: false,
  'nothing-due': null,
};

function stepLine(
  { state, from, told, verdict }: ReviewedStep,
  scenario: NamedScenario,
  situation: Situation,
  context: Context,
  hour: HourOf,
): ReviewedLine {
  const labels = told.map(({ event, after }) =>
    context.say('review-told', {
      label: choiceLabel(scenario.interface, situation, event, context.language, state),
      span: span(context, after),
    }),
  );
  const list = labels.join(' · ');
  const what: Readonly<Record<Verdict, string>> = {
    done: list,
    'too-early': context.say('review-too-early', { told: list }),
    passed: [...labels, context.say('review-passed')].join(' · '),
    'nothing-due': list === '' ? context.say('review-nothing-due') : list,
  };
  const step = shortName(scenario.interface, state, context.language);
  return { met: MET[verdict], code: 'review-step', values: { hour: hour(from), step, what: what[verdict] } };
}

/** A call that was missed is told late at worst; one that was not even told is not met. */
function callLine({ at, until, answeredAt, missedAt }: RingOfTheDay, context: Context, hour: HourOf): ReviewedLine {
  const since = (told: Instant, from: Instant): Values => ({ hour: hour(at), span: span(context, told - from) });
  if (answeredAt !== null) return { met: true, code: 'review-answered', values: since(answeredAt, at) };
  if (missedAt !== null) return { met: null, code: 'review-missed-told', values: since(missedAt, until) };
  return { met: false, code: 'review-missed', values: { hour: hour(at) } };
}

/** The contacts against the most that the day allows, and the hour until which one said one would stay. */
function keptLines({ contacts, stayed }: Review, context: Context, hour: HourOf): ReviewedLine[] {
  const lines = contacts.flatMap(({ ration, at, most }): ReviewedLine[] => {
    const values = { what: context.say(`ration-${ration}`), used: at.length, most, hours: at.map(hour).join(', ') };
    const line = { met: at.length <= most, code: 'review-contact', values };
    const [first, second] = at;
    if (ration !== 'calls' || first === undefined || second === undefined) return [line];
    const apart = second - first;
    return [line, { met: apart >= APART, code: 'review-apart', values: { span: span(context, apart) } }];
  });
  if (stayed === null) return lines;
  const code = stayed.kept ? 'review-stayed' : 'review-left';
  return [...lines, { met: stayed.kept, code, values: { hour: hour(stayed.until) } }];
}

function decisionsLine(decisions: readonly Decision[], scenario: NamedScenario, context: Context): string {
  const [longest] = decisions;
  const median = decisions[Math.floor(decisions.length / 2)];
  return context.say('review-decisions', {
    count: decisions.length,
    median: span(context, median?.after ?? 0),
    longest: span(context, longest?.after ?? 0),
    step: longest === undefined ? '' : shortName(scenario.interface, longest.state, context.language),
  });
}

/** The step in which something was told, and how long that took, in milliseconds. */
interface Decision {
  readonly state: string;
  readonly after: number;
}

/** Every decision with its length, the longest first; a conversation lasts as long as it lasts. */
function decisionsOf(review: Review, { states }: Chart): Decision[] {
  const steps = review.steps.filter(({ state }) => !states[state]?.silent);
  const all = steps.flatMap(({ state, told }) => told.map(({ after }) => ({ state, after })));
  return all.sort((one, other) => other.after - one.after);
}

/** A length of the rehearsed time: "4 s", "1 min 20 s". */
function span(context: Context, milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return context.say('span-seconds', { seconds });
  return context.say('span-minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

/** The same as data: instants in UTC, lengths in seconds. */
export function reviewJson(play: Play, told: Told, now: Instant) {
  const { steps, rings, contacts, stayed } = reviewOf(play, told, now);
  const iso = (at: Instant | null) => (at === null ? null : new Date(at).toISOString());
  return {
    steps: steps.map(({ state, from, verdict, told: events }) => ({
      state,
      from: iso(from),
      verdict,
      told: events.map(({ event, after }) => ({ event, afterSeconds: Math.round(after / 1000) })),
    })),
    calls: rings.map(({ at, hidden, answeredAt, missedAt }) => ({
      at: iso(at),
      hidden,
      answeredAt: iso(answeredAt),
      missedAt: iso(missedAt),
    })),
    contacts: contacts.map(({ ration, at, most }) => ({ ration, at: at.map(iso), most })),
    stayed: stayed === null ? null : { until: iso(stayed.until), kept: stayed.kept },
  };
}
