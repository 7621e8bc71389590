import type { SaidValue } from '../day/cross-check.ts';
import type { Instant } from '../day/interview.ts';
import { type Notes, notedLines } from '../day/notes.ts';
import type { Offer, Situation } from '../day/situation.ts';
import { choiceLabel, ruleWords, stepWords } from '../texts/interface.ts';
import { recipientsOf } from '../texts/recipients.ts';
import { type Message, renderMessage } from '../texts/render.ts';
import type { UiLanguage } from '../wording/words.ts';
import type { NamedScenario } from './find-scenario.ts';

const iso = (at: Instant) => new Date(at).toISOString().replace('.000Z', 'Z');
const isoOrNull = (at: Instant | null) => (at === null ? null : iso(at));

/** The public document of one situation. Keys may be added, never renamed. */
export function statusJson(scenario: NamedScenario, situation: Situation, language: UiLanguage, notes: Notes): object {
  const { title, advice } = stepWords(scenario.interface, situation, language);
  return {
    id: situation.id,
    now: iso(situation.now),
    scheduledAt: iso(situation.scheduledAt),
    state: situation.state,
    title,
    advice,
    deadline: situation.deadline && { at: iso(situation.deadline.at), leadsTo: situation.deadline.leadsTo },
    availableUntil: isoOrNull(situation.availableUntil),
    choices: situation.choices.map(({ event, key, leadsTo, needs, may }) => ({
      event,
      key,
      label: choiceLabel(scenario.interface, situation, event, language),
      leadsTo,
      needs,
      may,
    })),
    messages: situation.offers.map((offer) => offerJson(scenario, situation, offer)),
    budget: situation.budget,
    why: situation.rules.map((rule) => ({ rule, ...ruleWords(scenario.rules, rule, language) })),
    log: situation.log.map(({ at, event, set, from, to, applied }) => ({
      at: iso(at),
      event,
      ...(set && Object.keys(set).length > 0 ? { set } : {}),
      from,
      to,
      applied,
    })),
    disagreements: disagreementsJson(situation),
    links: [...new Set(situation.sources.flatMap(({ also }) => also?.links ?? []))],
    notes: notedLines(notes),
    attempt: situation.attempt,
    round: situation.ledger.facts.round,
    clockBehind: situation.clockBehind,
    ended: situation.ended,
  };
}

/** What does not agree, with each value as its flag takes it. */
export function disagreementsJson({ disagreements }: Pick<Situation, 'disagreements'>) {
  return disagreements.map(({ about, values }) => ({
    about,
    values: values.map(({ value, inForce, said }) => ({ value: valueJson(value), inForce, said })),
  }));
}

/** A value that was said, as the flag takes it: an hour as an instant in UTC. */
function valueJson(value: SaidValue['value']): string {
  switch (value.about) {
    case 'hour':
      return iso(value.at);
    case 'zone':
      return value.zone;
    case 'link':
      return value.link;
    case 'who-calls':
      return value.who;
    default:
      return value.number;
  }
}

/** A message that lacks a fact has no body yet, and names what is missing. */
function offerJson(scenario: NamedScenario, situation: Situation, offer: Offer): object {
  const { text, channel, person } = offer;
  const rendering = renderMessage(scenario.messages, situation, text, { channel, person });
  if (rendering.kind === 'message') return messageJson(rendering.message, situation, person);
  const missing = rendering.kind === 'missing' ? { missing: rendering.facts } : {};
  return { id: text, channel, language: situation.ledger.facts.language, subject: null, body: null, ...missing };
}

/** One filled-in message; an email with whom it goes to. */
export function messageJson(
  { id, channel, language, subject, body }: Message,
  situation: Situation,
  person?: number,
): object {
  const recipients = channel === 'email' ? recipientsOf({ person }, situation) : {};
  return { id, channel, language, subject, body, ...recipients };
}
