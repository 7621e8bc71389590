import type { Chart, Offered } from './chart.ts';
import { checkPattern } from './check-pattern.ts';
import { mustBeKnown } from './known-names.ts';
import { blockVariable, type TextTraits } from './text-traits.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { MessagesInput } from './word-forms.ts';
import type { Path, Report } from './yaml-file.ts';

type Traits = Readonly<Record<string, TextTraits>>;

/** The messages of one language among all. */
export interface MessagesToCheck {
  readonly language: string;
  readonly catalogue: MessagesInput;
  /** Those of every language: what one of them has, all must have. */
  readonly others: readonly MessagesInput[];
  readonly traits: Traits;
  /** The one message to look at (default: all). */
  readonly only?: string;
}

/** Reports what is wrong with the messages of one language: their texts, and those it lacks. */
export function checkMessages(
  { language, catalogue, others, traits, only }: MessagesToCheck,
  { channels, inMessages }: Vocabulary,
  report: Report,
): void {
  // A block stands in the text around it like a variable, and may be empty.
  const blocks = Object.keys(catalogue).filter((text) => traits[text]?.block);
  const known = {
    ...inMessages,
    ...Object.fromEntries(blocks.map((text) => [blockVariable(text), 'perhaps' as const])),
  };
  for (const [text, byChannel] of Object.entries(catalogue)) {
    if (only !== undefined && text !== only) continue;
    const block = traits[text]?.block ?? false;
    for (const [channel, { subject, body }] of Object.entries(byChannel)) {
      const path = [text, channel];
      if (!mustBeKnown('channel', channel, channels, path, report)) continue;
      checkPattern(body, language, known, [...path, 'body'], block ? sparingEmptiness(report) : report);
      if (subject === undefined) {
        if (channel === 'email' && !block) report(path, 'scenario-subject-missing', { text });
      } else if (channel === 'email') checkPattern(subject, language, known, [...path, 'subject'], report);
      else report([...path, 'subject'], 'scenario-subject-unread', { channel });
    }
  }
  for (const [text, channel] of others.flatMap(channelsOf)) {
    if (catalogue[text]?.[channel] === undefined) {
      report([text], 'scenario-text-missing', { text, channel, language });
    }
  }
}

const channelsOf = (catalogue: MessagesInput): [text: string, channel: string][] =>
  Object.entries(catalogue).flatMap(([text, byChannel]) =>
    Object.keys(byChannel).map((channel): [string, string] => [text, channel]),
  );

const sparingEmptiness =
  (report: Report): Report =>
  (path, code, values, offset) => {
    if (code !== 'scenario-text-can-be-empty') report(path, code, values, offset);
  };

/** Reports a text that is none, and what is no truth, in texts.yaml. */
export function checkTraits(
  traits: Traits,
  { texts, chart }: { texts: readonly string[]; chart: Chart },
  vocabulary: Vocabulary,
  report: Report,
): void {
  const states = Object.keys(chart.states);
  const events = [
    ...Object.keys(chart.everywhere),
    ...Object.values(chart.states).flatMap(({ on }) => Object.keys(on)),
  ];
  for (const [text, { trueIf }] of Object.entries(traits)) {
    if (!mustBeKnown('text', text, texts, [text], report)) continue;
    trueIf.forEach((ways, index) => {
      const path = [text, 'true-if', index];
      for (const { name, argument } of ways) {
        if (!mustBeKnown('truth', name, Object.keys(vocabulary.truths), path, report)) continue;
        const kind = vocabulary.truths[name] ?? null;
        if ((kind === null) !== (argument === null)) report(path, 'scenario-argument', { name, kind: kind ?? 'none' });
        else if (kind === 'state') mustBeKnown('state', argument ?? '', states, path, report);
        else if (kind === 'event') mustBeKnown('event', argument ?? '', events, path, report);
        else if (kind === 'number' && !/^\d+$/.test(argument ?? '')) report(path, 'scenario-argument', { name, kind });
      }
    });
  }
}

/** Reports a channel by which the chart offers a text, and for which no language has it. */
export function checkOffers(
  { states, everywhere }: Chart,
  catalogues: readonly MessagesInput[],
  { channels }: Vocabulary,
  report: Report,
): void {
  const check = ({ text, channel }: Offered, path: Path) => {
    const written = catalogues.filter((catalogue) => catalogue[text] !== undefined);
    if (written.length === 0 || !channels.includes(channel)) return;
    if (!written.some((catalogue) => catalogue[text]?.[channel] !== undefined)) {
      report([...path, 'channel'], 'scenario-no-such-channel', { text, channel });
    }
  };
  for (const [event, { offers }] of Object.entries(everywhere))
    if (offers) check(offers, ['everywhere', event, 'offers']);
  for (const [state, { messages }] of Object.entries(states)) {
    for (const [index, each] of messages.entries()) check(each, ['states', state, 'messages', index]);
  }
}
