import { LANGUAGES, type Language } from '../day/interview.ts';
import { CHANNELS, type Channel } from '../day/situation.ts';
import { SHARED_LINES } from '../texts/catalogue.ts';
import { renderMessage } from '../texts/render.ts';
import type { Context } from './context.ts';
import { copySentence } from './copy-sentence.ts';
import { Failure } from './failure.ts';
import { instantOf } from './status.ts';
import { messageJson } from './status-json.ts';
import { flagName } from './status-text.ts';
import { dayNamed } from './which-day.ts';

/** `text MESSAGE [ID]`: one message, filled in, subject first; with `--copy` on the clipboard too. */
export async function text(
  context: Context,
  message: string,
  id: string | undefined,
  flags: { at?: string; language?: string; channel?: string; copy?: boolean },
): Promise<void> {
  const day = await dayNamed(context, id);
  const { messages } = day.scenario;
  const language = languageOf(flags.language);
  const channel = channelOf(flags.channel);
  const situation =
    flags.at === undefined ? day.situation(context.clock.now()) : day.situationThen(instantOf(context, day, flags.at));
  const known = Object.keys(messages[language ?? situation.ledger.facts.language]).filter(
    (each) => each !== SHARED_LINES,
  );
  if (!known.includes(message)) throw new Failure('unknown-message', { message, messages: known.join(', ') });
  const rendering = renderMessage(messages, situation, message, {
    ...(language ? { language } : {}),
    ...(channel ? { channel } : {}),
  });
  if (rendering.kind === 'missing') {
    const names = rendering.facts.map(flagName);
    throw new Failure(
      'message-lacks',
      { names: names.join(', '), example: names.map((name) => `--${name} …`).join(' ') },
      3,
    );
  }
  if (rendering.kind === 'refused') throw new Failure(rendering.problem.code, rendering.problem.values, 3);
  const { subject, body } = rendering.message;
  if (context.json) context.print(JSON.stringify(messageJson(rendering.message), null, 2));
  else context.print(subject === null ? body : `${subject}\n\n${body}`);
  if (flags.copy) context.remark(copySentence(context, await context.platform.clipboard.copy(body)));
}

function languageOf(tag: string | undefined): Language | undefined {
  if (tag === undefined || (LANGUAGES as readonly string[]).includes(tag)) return tag as Language | undefined;
  throw new Failure('unknown-language', { language: tag, languages: LANGUAGES.join(', ') });
}

function channelOf(name: string | undefined): Channel | undefined {
  if (name === undefined || (CHANNELS as readonly string[]).includes(name)) return name as Channel | undefined;
  throw new Failure('unknown-channel', { channel: name, channels: CHANNELS.join(', ') });
}
