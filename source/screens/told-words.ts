import { DEBRIEF } from '../day/effects.ts';
import { correctedFacts } from '../day/facts.ts';
import type { LogEntry, Situation } from '../day/situation.ts';
import { dayIn, phoneToDial, slotsIn } from '../texts/hours.ts';
import { choiceLabel, textName } from '../texts/interface.ts';
import { harmless } from '../wording/harmless.ts';
import { answersTo } from './answers.ts';
import { nameOf } from './header.ts';
import { styleOf, when } from './instants.ts';
import { say } from './say.ts';
import type { Setting } from './view.ts';

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
  if (entry.event === 'deadline') return say(language, 'log-by-clock');
  const set = Object.entries(entry.set ?? {}).filter(([name]) => !UNSAID.includes(name));
  const told = set.map(([name, value]) => {
    const words = valueWords(name, value, situation, setting);
    return PLAIN_NAMES.includes(name) && entry.event !== 'corrected' ? words : `${name} = ${words}`;
  });
  // A fact that is given for the first time is noted like one that is put right.
  if (entry.event === 'corrected' && told.length > 0) return say(language, 'noted', { what: told.join(', ') });
  const label = choiceLabel(scenario.interface, situation, entry.event, language, entry.from);
  return told.length === 0 ? label : `${label} (${told.join(', ')})`;
}

function valueWords(name: string, value: string, situation: Situation, setting: Setting): string {
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
  if (answer !== undefined) return say(language, answer.words);
  const words =
    name === 'with'
      ? correctedFacts(facts, { with: value })
          .with.map((person) => nameOf(person, setting))
          .join(', ')
      : value;
  return harmless(words).replaceAll('\n', ' ');
}
