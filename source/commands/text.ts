import { flagOfFact } from '../day/facts.ts';
import { CHANNELS, type Channel, type Situation } from '../day/situation.ts';
import { folded } from '../intake/plain-text.ts';
import { readFact } from '../intake/read-facts.ts';
import { readPerson } from '../intake/read-person.ts';
import { nearest } from '../scenario/problem.ts';
import { messageNames } from '../texts/catalogue.ts';
import { renderMessage } from '../texts/render.ts';
import type { Context } from './context.ts';
import { copyText } from './copy-text.ts';
import { editCommand } from './edit-command.ts';
import { Failure, fail, readOrFail } from './failure.ts';
import { instantOf } from './instant-of.ts';
import { messageJson } from './status-json.ts';
import { factContext, readMinutes } from './told-values.ts';
import { dayNamed } from './which-day.ts';

/** `text MESSAGE [ID]`: one message, filled in, subject first; with `--copy` on the clipboard too. */
export async function text(
  context: Context,
  message: string,
  id: string | undefined,
  flags: { at?: string; language?: string; channel?: string; to?: string; minutes?: string; copy?: boolean },
): Promise<void> {
  const day = await dayNamed(context, id);
  const { messages } = day.scenario;
  const channel = channelOf(flags.channel);
  const situation =
    flags.at === undefined ? day.situation(context.clock.now()) : day.situationThen(instantOf(context, day, flags.at));
  const language = languageOf(context, situation, flags.language);
  const known = messageNames(messages, language ?? situation.ledger.facts.language);
  if (!known.includes(message))
    throw new Failure('unknown-message', { message, near: nearest(message, known), messages: known.join(', ') });
  const person = personOf(situation, flags.to) ?? situation.offers.find(({ text: each }) => each === message)?.person;
  const rendering = renderMessage(messages, situation, message, {
    person,
    ...(language ? { language } : {}),
    ...(channel ? { channel } : {}),
    ...(flags.minutes === undefined ? {} : { minutes: readMinutes(flags.minutes) }),
  });
  if (rendering.kind === 'missing') {
    const names = rendering.facts.map(flagOfFact).join(', ');
    throw new Failure('message-lacks', { names, command: editCommand(situation.id, rendering.facts) }, 3);
  }
  if (rendering.kind === 'refused') fail(rendering.problem, 3);
  const { subject, body } = rendering.message;
  if (context.json) context.print(JSON.stringify(messageJson(rendering.message, situation, person), null, 2));
  else context.printExactly(subject === null ? body : `${subject}\n\n${body}`);
  if (flags.copy) context.remark((await copyText(context, body, day.id)).sentence);
}

/** A language of the messages as typed: `fr-CA`, `EN`; a language alone takes the form of their country. */
function languageOf(context: Context, situation: Situation, typed: string | undefined) {
  if (typed === undefined) return undefined;
  return readOrFail(readFact('language', typed, factContext(situation, situation.now, context.language))).language;
}

/** The place of the one of several whom a message is for, by any part of the name: `Martin`, `Mme Martin`. */
function personOf({ ledger: { facts } }: Situation, typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const person = readOrFail(readPerson(typed));
  const part = folded([person.first, person.last].filter((name) => name !== null).join(' '));
  const names = facts.with.map(({ first, last }) => folded([first, last].filter((name) => name !== null).join(' ')));
  const place = names.findIndex((name) => name.includes(part));
  if (place >= 0) return place;
  throw new Failure('unknown-person', { name: typed, names: names.length === 0 ? '–' : peopleNamed(facts.with) });
}

const peopleNamed = (people: Situation['ledger']['facts']['with']): string =>
  people.map(({ first, last }) => [first, last].filter((name) => name !== null).join(' ')).join(', ');

function channelOf(name: string | undefined): Channel | undefined {
  if (name === undefined || (CHANNELS as readonly string[]).includes(name)) return name as Channel | undefined;
  throw new Failure('unknown-channel', { channel: name, channels: CHANNELS.join(', ') });
}
