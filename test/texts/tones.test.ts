import { describe, expect, it } from 'vitest';
import { DAY, LANGUAGES, type Language, type Tone } from '../../source/day/interview.ts';
import type { Channel } from '../../source/day/situation.ts';
import { renderMessage } from '../../source/texts/render.ts';
import { wordCount } from '../../source/texts/speech.ts';
import { shippedMessages } from '../helpers/load-messages.ts';
import { AGREED, LATE, logged, minutesAfter, type Sample, sampleSituation } from '../helpers/sample-situation.ts';

const messages = shippedMessages();

function bodyOf(text: string, language: Language, tone: Tone, sample: Sample, channel: Channel): string {
  const situation = sampleSituation({ ...sample, facts: { ...sample.facts, language, tone } });
  const rendering = renderMessage(messages, situation, text, { channel });
  if (rendering.kind !== 'message') throw new Error(`${text}: ${JSON.stringify(rendering)}`);
  return rendering.message.body;
}

const AFTER = { endedAt: minutesAfter(45) };
const MISSED = { missed: { at: minutesAfter(18), fault: false }, fault: false };
const NOTED = { need: 'NEED', struck: 'STRUCK', detail: 'DETAIL', skill: 'SKILL' };
const PROMISE = [{ what: 'MODEL-7', due: AGREED + 3 * DAY, state: 'open' as const }];

/** The messages in which one hears with how much warmth somebody writes, and a moment at which each is true. */
const HEARD: readonly (readonly [text: string, channel: Channel, sample: Sample])[] = [
  ['confirm', 'email', { now: minutesAfter(-90) }],
  ['confirm', 'chat', { now: minutesAfter(-90) }],
  ['ready', 'chat', { now: minutesAfter(-5) }],
  ['ping', 'chat', {}],
  ['email-no-show', 'email', { calls: 2 }],
  ['they-call', 'spoken', { now: minutesAfter(2) }],
  ['they-call-late', 'spoken', { now: minutesAfter(90) }],
  ['they-call-early', 'spoken', { now: minutesAfter(-20) }],
  ['i-cancel', 'email', { now: minutesAfter(-90) }],
  ['accept-move', 'email', { ledger: { newHour: AGREED + 2 * DAY } }],
  ['offer-slots', 'email', {}],
  ['recap', 'email', { ledger: { newHour: AGREED + 2 * DAY } }],
  ['ask-them-to-call', 'email', { now: AGREED + 2 * DAY }],
  ['close-out', 'email', { now: AGREED + 7 * DAY }],
  ['thank-you', 'email', { now: AGREED + DAY, ledger: AFTER, facts: NOTED }],
  ['thank-you', 'linkedin', { now: AGREED + DAY, ledger: AFTER }],
  [
    'thank-you-panel',
    'email',
    {
      now: AGREED + DAY,
      ledger: AFTER,
      facts: {
        with: [
          { title: 'ms', first: 'Claire', last: 'Dupont' },
          { title: 'mr', first: 'Hugo', last: 'Abadie' },
        ],
      },
    },
  ],
  [
    'promise-kept',
    'email',
    { now: AGREED + 3 * DAY, ledger: { ...AFTER, promises: PROMISE }, facts: { extra: 'ONE' } },
  ],
  ['follow-up-date-passed', 'email', { now: AGREED + 13 * DAY, ledger: { ...AFTER, decisionBy: AGREED + 9 * DAY } }],
  ['follow-up', 'email', { now: AGREED + 10 * DAY, ledger: AFTER, facts: NOTED }],
  ['follow-up-call', 'spoken', { now: AGREED + 10 * DAY, ledger: AFTER }],
  ['after-a-no', 'email', { now: AGREED + 12 * DAY, ledger: AFTER, log: [logged('rejected')] }],
  ['document', 'email', { now: AGREED + 12 * DAY, ledger: AFTER, log: [logged('asked-for-document')] }],
  ['delay-accepted', 'sms', { ledger: { newHour: minutesAfter(40) } }],
];

/** Those in which only warmth adds a word: reserved and balanced say the same. */
const WARMER: typeof HEARD = [
  ['voicemail-no-show', 'voicemail', { calls: 2 }],
  ['i-am-late', 'email', { now: minutesAfter(-5), until: null, log: LATE }],
  ['withdraw', 'email', { now: AGREED + 7 * DAY }],
  ['missed-call-back', 'spoken', { ledger: MISSED }],
  ['missed-voicemail', 'voicemail', { ledger: MISSED }],
  ['missed-written', 'email', { ledger: MISSED }],
  ['zone-mix-up', 'email', { now: minutesAfter(5), ledger: { newHour: minutesAfter(60) } }],
  ['last-word', 'email', { now: AGREED + 25 * DAY, ledger: AFTER }],
  ['next-interview', 'email', { now: AGREED + 12 * DAY, ledger: AFTER }],
  ['contact-request', 'chat', { now: AGREED - 4 * DAY }],
];

/** What a text states as a fact: its figures, and what somebody noted. */
const stated = (body: string): string[] => (body.match(/\d+|NEED|STRUCK|DETAIL|SKILL|MODEL-7|ONE/g) ?? []).toSorted();

describe('C13 the tones', () => {
  it.each(LANGUAGES)('S0-13 are told apart in %s wherever a tone can be heard', (language) => {
    const same = (texts: typeof HEARD, one: Tone, other: Tone): string[] =>
      texts
        // The name after "Bonjour Madame" is no difference in what is said.
        .filter(([text, channel, sample]) => {
          const [first, second] = [one, other].map((tone) =>
            bodyOf(text, language, tone, sample, channel).replace(' Dupont', '').replace('Bien cord', 'Cord'),
          );
          return first === second;
        })
        .map(([text, channel]) => `${text} · ${channel}`);
    expect(same(HEARD, 'warm', 'balanced')).toEqual([]);
    expect(same(WARMER, 'warm', 'balanced')).toEqual([]);
    expect(same(HEARD, 'reserved', 'balanced')).toEqual([]);
  });

  it.each(LANGUAGES)('S0-12 state the same facts in %s, reserved in no more words than the usual one', (language) => {
    for (const [text, channel, sample] of [...HEARD, ...WARMER]) {
      const [warm = '', balanced = '', reserved = ''] = (['warm', 'balanced', 'reserved'] as const).map((tone) =>
        bodyOf(text, language, tone, sample, channel),
      );
      expect(stated(warm), text).toEqual(stated(balanced));
      expect(stated(reserved), text).toEqual(stated(balanced));
      expect(wordCount(reserved), text).toBeLessThanOrEqual(wordCount(balanced));
    }
  });

  it('greet in France without the name where one is reserved, and close more briefly', () => {
    const sample = { now: AGREED + 7 * DAY };
    expect(bodyOf('withdraw', 'fr-FR', 'reserved', sample, 'email')).toMatch(
      /^Bonjour Madame,\n.*\n\nCordialement,\n/s,
    );
    expect(bodyOf('withdraw', 'fr-FR', 'warm', sample, 'email')).toMatch(
      /^Bonjour Madame Dupont,\n.*\n\nBien cordialement,\n/s,
    );
  });
});
