import type { Facts, Instant } from '../../source/day/interview.ts';
import { DAY, HOUR, MINUTE } from '../../source/day/interview.ts';
import type { Channel, Choice, Situation } from '../../source/day/situation.ts';
import { CHART, SampleDay, T } from '../helpers/sample-day.ts';

/** All choices that the chart knows for a step, whether or not they hold at once. */
function choicesOf(state: string): Choice[] {
  const rules = Object.entries(CHART.states[state]?.on ?? {});
  const own = rules.filter(([, rule]) => !rule.branches[0]?.everywhere).map(([event]) => event);
  return rules.map(([event, rule]) => {
    const everywhere = rule.branches[0]?.everywhere ?? false;
    const key = everywhere ? (CHART.everywhere[event]?.key ?? null) : String(Math.min(9, own.indexOf(event) + 1));
    const { needs, may, hour, more } = rule;
    return { event, key, leadsTo: null, needs, may, hour, more, everywhere };
  });
}

/** Facts that fill the screen: long names, two zones, every text possible. */
export const LONG: Partial<Facts> = {
  with: [{ title: 'ms', first: 'Marie-Clémentine', last: 'de la Rochefoucauld-Montbel' }],
  org: 'Compagnie générale des transports lacustres et fluviaux',
  theirZone: 'America/Argentina/Buenos_Aires',
  chat: 'Teams',
  link: 'https://teams.example/l/meetup-join/19%3ameeting',
  mode: 'video',
  slots: 'mardi 10 h, mercredi 15 h, jeudi 9 h',
  fix: 'je prendrai l’appel sur une ligne fixe',
};

/** Nearly nothing is known. */
export const BARE: Partial<Facts> = {
  with: [],
  org: null,
  job: null,
  theirPhone: null,
  theirEmail: null,
  me: null,
  myPhone: null,
};

const PROMISED = {
  fr: 'deux exemples de travaux, et le lien vers le dossier',
  en: 'two work samples, and the link to the file',
};

/** How far off the deadline is in the parts where it is not near. */
const AHEAD: Readonly<Record<string, number>> = { 'new-date': 2 * DAY + 4 * HOUR, after: 11 * DAY + 3 * HOUR };

/** A step of the chart with everything it can show at once: all choices, all advice, all messages, a full line. */
export function fullSituation(state: string, facts: Partial<Facts>, now: Instant = T + 22 * MINUTE): Situation {
  const base = new SampleDay(facts).at('14:52');
  const step = CHART.states[state];
  if (step === undefined) throw new Error(`no state ${state}`);
  const states = Object.keys(CHART.states);
  const here = states.indexOf(state);
  return {
    ...base,
    now,
    state,
    part: step.part,
    hour: step.hour,
    enteredAt: now - 3 * MINUTE,
    deadline: step.end ? null : { at: now + (AHEAD[step.part] ?? 23 * MINUTE), leadsTo: 'email' },
    interrupted: step.returns ? { state: 'call-1', deadline: { at: now + 8 * MINUTE, leadsTo: 'email' } } : null,
    availableUntil: step.part === 'ladder' ? now + 28 * MINUTE : null,
    choices: choicesOf(state),
    offers: step.messages.map(({ text, channel }) => ({ text, channel: channel as Channel })),
    advice: step.advice.map(({ say }) => say),
    rules: step.rules,
    line: states.map((each, index) => ({
      state: each,
      place: index < here ? 'past' : index === here ? 'present' : 'coming',
      at: index > here ? now + index * 10 * MINUTE : null,
    })),
    ended: step.end,
    ledger: {
      ...base.ledger,
      newHour: now + HOUR,
      leaveAt: now + 2 * HOUR,
      promises: [{ what: PROMISED[facts.language?.startsWith('en') ? 'en' : 'fr'], due: now + 4 * DAY, state: 'open' }],
      passed: ['confirm', 'ping'],
      startedBy: 'they',
      // The days after come after an interview that took place.
      endedAt: step.part === 'after' ? now - 5 * MINUTE : null,
      missed: { at: now, fault: true },
    },
  };
}
