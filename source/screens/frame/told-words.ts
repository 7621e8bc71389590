import { DEBRIEF } from '../../day/effects.ts';
import { correctedFacts } from '../../day/facts.ts';
import type { Platform } from '../../day/interview.ts';
import type { LogEntry, Situation } from '../../day/situation.ts';
import { BY_CLOCK } from '../../scenario/chart.ts';
import { CORRECTED } from '../../scenario/known-events.ts';
import { cityIn, dayIn, phoneToDial, slotsIn } from '../../texts/hours.ts';
import { choiceLabel, textName } from '../../texts/interface.ts';
import { PLATFORM_NAMES } from '../../texts/variables.ts';
import { harmless } from '../../wording/harmless.ts';
import { styleOf } from '../../wording/style-of.ts';
import type { UiLanguage } from '../../wording/words.ts';
import { answersTo } from '../keys/answers.ts';
import type { Setting } from '../view.ts';
import { nameOf } from './header.ts';
import { when } from './instants.ts';
import { canSay, say } from './say.ts';

/** What is told with an event and is no fact of the interview: it needs no name beside the event's own words. */
const PLAIN_NAMES: readonly string[] = [
  'at',
  'due',
  'minutes',
  'message',
  'what',
  'how',
  'name',
  'reason',
  'link',
  'with',
  ...DEBRIEF,
];

/** What the program keeps of an invitation, to know it again and for the calendar: nothing to read. */
const UNSAID: readonly string[] = ['uid', 'recurrence', 'sequence', 'stamp', 'duration'];

const PHONES: readonly string[] = ['my-phone', 'their-phone', 'dial-in'];

/** One entry of the log in words, with what was told with it: hours, numbers and people as the person reads them. */
export function toldWords(entry: LogEntry, situation: Situation, setting: Setting): string {
  const { language, scenario } = setting;
  if (entry.event === BY_CLOCK) return say(language, 'log-by-clock');
  const set = Object.entries(entry.set ?? {}).filter(([name]) => !UNSAID.includes(name));
  const told = set.map(([name, value]) => {
    const words = toldValue(name, value, situation, setting);
    if (PLAIN_NAMES.includes(name) && entry.event !== CORRECTED) return words;
    return say(language, 'choice-answered', { label: factWords(name, language), answer: words });
  });
  // A fact that is given for the first time is noted like one that is put right.
  if (entry.event === CORRECTED && told.length > 0)
    return capitalised(told.join(language === 'fr' ? '\u202f; ' : '; '));
  const label = choiceLabel(scenario.interface, situation, entry.event, language, entry.from);
  return told.length === 0 ? label : `${label} (${told.join(', ')})`;
}

/** A fact by the name that a person gives it. */
function factWords(name: string, language: UiLanguage): string {
  const key = `fact-${name}`;
  return canSay(key) ? say(language, key) : name;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** An answer without what speaks for it, which stands behind a colon. */
const withoutReason = (words: string): string => words.split(/\s?: /u)[0] ?? words;

/** A value that was told, or of a fact, as the person reads it. @param value as the journal keeps it */
export function toldValue(name: string, value: string, situation: Situation, setting: Setting): string {
  const { language, scenario } = setting;
  const { facts } = situation.ledger;
  if (value === '') return say(language, 'not-known');
  const at = Date.parse(value);
  if ((name === 'at' || name === 'due') && !Number.isNaN(at)) return when(at, situation.now, facts.zone, language);
  if (name === 'slots') return slotsIn(value, facts.theirZone, styleOf(language));
  if (name === 'announced' && !Number.isNaN(at)) return dayIn(at, 'UTC', styleOf(language));
  if (PHONES.includes(name)) return phoneToDial(value, styleOf(language), facts);
  if (name === 'minutes') return say(language, 'minutes', { minutes: value });
  if (name === 'message') return textName(scenario.interface, value, language);
  const answer = DEBRIEF.includes(name) ? undefined : answersTo(name)?.find((each) => each.value === value);
  if (answer !== undefined) return withoutReason(say(language, answer.words));
  const known = `value-${name}-${value}`;
  if (canSay(known)) return say(language, known);
  if (name === 'platform') return PLATFORM_NAMES[value as Platform] ?? say(language, 'value-other');
  if (name === 'zone' || name === 'their-zone') return cityIn(situation.now, value, styleOf(language));
  if (name === 'language') return new Intl.DisplayNames([language], { type: 'language' }).of(value) ?? value;
  if (name === 'country') return new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value;
  if (name === 'holiday')
    return value
      .split(',')
      .map((day) => dayIn(Date.parse(day), 'UTC', styleOf(language)))
      .join(', ');
  const words =
    name === 'with'
      ? correctedFacts(facts, { with: value })
          .with.map((person) => nameOf(person, setting))
          .join(', ')
      : value;
  return harmless(words).replaceAll('\n', ' ');
}
