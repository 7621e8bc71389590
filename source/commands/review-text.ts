import type { Instant } from '../day/interview.ts';
import { MINUTE } from '../day/interview.ts';
import { situationAt } from '../day/situation-at.ts';
import type { Play, Told } from '../rehearsal/play.ts';
import type { RecruiterName } from '../rehearsal/recruiters.ts';
import { type Review, type ReviewedStep, reviewOf } from '../rehearsal/review.ts';
import type { Chart } from '../scenario/chart.ts';
import { glyphsOf } from '../screens/theme.ts';
import { hourIn } from '../texts/hours.ts';
import { choiceLabel, shortName } from '../texts/interface.ts';
import { styleOf } from '../wording/style-of.ts';
import type { Context } from './context.ts';
import type { NamedScenario } from './find-scenario.ts';
import { whoLine } from './status-text.ts';
import { themeOf } from './theme-of.ts';

/** Two calls lie at least this far apart (INV-04). */
const APART = 5 * MINUTE;

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
  const who = whoLine(situation, context.language);
  let missed = 0;
  const missedCall = review.rings.some(({ answeredAt }) => answeredAt === null);
  const lines = [
    context.say('review-steps'),
    ...review.steps.map((step) => stepLine(step)),
    '',
    context.say('review-calls'),
    ...callLines(),
    ...keptLines(),
  ];
  return [
    context.say('rehearsed-day', { who, recruiter: context.say(`recruiter-${name}`) }),
    '',
    ...lines,
    '',
    ...(missed === 0 && decisionsOf(review, play.chart).length === 0
      ? []
      : [missed === 0 && missedCall ? context.say('review-verdict-call') : context.say('review-verdict', { missed })]),
    decisionsLine(),
  ].join('\n');

  function hour(at: Instant): string {
    return hourIn(at, play.interview.facts.zone, styleOf(context.language));
  }

  /** A sign for what was met, was missed (and is counted), or was nothing to meet. */
  function mark(met: boolean | null): string {
    if (met === false) missed += 1;
    const glyphs = glyphsOf(themeOf(context.settings.theme, process.env));
    return met === null ? glyphs.passed : met ? glyphs.told : glyphs.failed;
  }

  function stepLine({ state, from, told: events, verdict }: ReviewedStep): string {
    const labels = events.map(({ event, after }) =>
      context.say('review-told', {
        label: choiceLabel(scenario.interface, situation, event, context.language, state),
        span: span(context, after),
      }),
    );
    const list = labels.join(' · ');
    const what = {
      done: list,
      'too-early': context.say('review-too-early', { told: list }),
      passed: [...labels, context.say('review-passed')].join(' · '),
      'nothing-due': list === '' ? context.say('review-nothing-due') : list,
    }[verdict];
    const met = { done: true, 'too-early': false, passed: false, 'nothing-due': null }[verdict];
    const step = shortName(scenario.interface, state, context.language);
    return context.say('review-step', { mark: mark(met), hour: hour(from), step, what });
  }

  function callLines(): string[] {
    if (review.rings.length === 0) return [context.say('review-no-calls')];
    return review.rings.map(({ at, until, answeredAt, missedAt }) => {
      const told = answeredAt ?? missedAt;
      const values = { hour: hour(at), mark: mark(answeredAt !== null ? true : missedAt !== null ? null : false) };
      if (told === null) return context.say('review-missed', values);
      const after = answeredAt === null ? told - until : told - at;
      const code = answeredAt === null ? 'review-missed-told' : 'review-answered';
      return context.say(code, { ...values, span: span(context, after) });
    });
  }

  function keptLines(): string[] {
    const lines = review.contacts.flatMap(({ ration, at, most }) => {
      const what = context.say(`ration-${ration}`);
      const hours = at.map(hour).join(', ');
      const line = context.say('review-contact', { mark: mark(at.length <= most), what, used: at.length, most, hours });
      const [first, second] = at;
      if (ration !== 'calls' || first === undefined || second === undefined) return [line];
      const apart = { mark: mark(second - first >= APART), span: span(context, second - first) };
      return [line, context.say('review-apart', apart)];
    });
    if (review.stayed !== null) {
      const { kept, until } = review.stayed;
      lines.push(context.say(kept ? 'review-stayed' : 'review-left', { mark: mark(kept), hour: hour(until) }));
    }
    return lines.length === 0 ? [] : ['', context.say('review-kept'), ...lines];
  }

  function decisionsLine(): string {
    const all = decisionsOf(review, play.chart);
    const [longest] = all;
    const median = all[Math.floor(all.length / 2)];
    return context.say('review-decisions', {
      count: all.length,
      median: span(context, median?.after ?? 0),
      longest: span(context, longest?.after ?? 0),
      step: longest === undefined ? '' : shortName(scenario.interface, longest.state, context.language),
    });
  }
}

/** Every decision with its length, the longest first; a conversation lasts as long as it lasts. */
function decisionsOf(review: Review, { states }: Chart): { state: string; after: number }[] {
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
