import { describe, expect, it } from 'vitest';
import type { Facts, Language } from '../../source/day/interview.ts';
import { LANGUAGES } from '../../source/day/interview.ts';
import { renderMessage } from '../../source/texts/render.ts';
import { breathsOf, lineAt, scriptOf } from '../../source/texts/script.ts';
import { speakingSeconds, wordCount } from '../../source/texts/speech.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';
import { SampleDay } from '../helpers/sample-day.ts';

const { messages } = shippedScenario();

/** The voicemail of a no-show, as it is said at 14:52. */
function voicemail(language: Language, facts: Partial<Facts> = {}) {
  const day = new SampleDay({ language, myPhone: '+33639981234', ...facts });
  day.tell('14:46', 'no-answer');
  const situation = day.at('14:52');
  const rendering = renderMessage(messages, situation, 'voicemail-no-show', { channel: 'voicemail' });
  if (rendering.kind !== 'message') throw new Error(rendering.kind);
  return { text: rendering.message.body, facts: situation.ledger.facts };
}

describe('the script of a voicemail (S3-08)', () => {
  it.each(LANGUAGES)('%s: every word once and in order, one’s own number twice and in digits', (language) => {
    const { text, facts } = voicemail(language);
    const { lines } = scriptOf(text, facts, language);
    expect(
      lines
        .map((each) => each.text)
        .join(' ')
        .split(/\s+/),
    ).toEqual(text.split(/\s+/));
    const numbers = lines.flatMap(({ number }) => number ?? []);
    expect(numbers).toHaveLength(2);
    expect(new Set(numbers).size).toBe(1);
    expect(numbers[0]?.replace(/\D/g, '')).toMatch(/639981234$/);
    for (const line of lines) expect(wordCount(line.text), line.text).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)(
    '%s: each line has its time, the last ends within 30 s, and with a relay within 60',
    (language) => {
      const { text, facts } = voicemail(language);
      const { lines, mostSeconds } = scriptOf(text, facts, language);
      expect(mostSeconds).toBe(30);
      lines.forEach((line, index) => {
        expect(line.from).toBe(lines[index - 1]?.until ?? 0);
        expect(line.until).toBeGreaterThan(line.from);
      });
      expect(Math.ceil((lines.at(-1)?.until ?? 0) / 1000)).toBe(speakingSeconds(text));
      const relay = scriptOf(text, { ...facts, voice: 'relay' }, language);
      expect(relay.mostSeconds).toBe(60);
      expect(relay.lines.at(-1)?.until).toBeCloseTo(2 * (lines.at(-1)?.until ?? 0));
    },
  );

  it('says which line it is at a moment, and that all is said', () => {
    const { text, facts } = voicemail('fr-FR');
    const script = scriptOf(text, facts, 'fr-FR');
    script.lines.forEach(({ from, until }, place) => {
      expect([lineAt(script, from), lineAt(script, until - 1)]).toEqual([place, place]);
    });
    expect(lineAt(script, 30_000)).toBe(script.lines.length);
  });

  it('parts long sentences at their commas, and no sentence after a title', () => {
    expect(breathsOf('Hello Ms. Smith, this is J. Doe. Bonjour M. Dupont, ici Ana.\nMerci !')).toEqual([
      'Hello Ms. Smith, this is J. Doe.',
      'Bonjour M. Dupont, ici Ana.',
      'Merci !',
    ]);
    const long = 'One two three four five six, seven eight nine ten eleven twelve, thirteen fourteen fifteen.';
    expect(breathsOf(long)).toEqual([
      'One two three four five six, seven eight nine ten eleven twelve,',
      'thirteen fourteen fifteen.',
    ]);
  });

  it('a text without the number, or nobody’s number, is a script as well', () => {
    const facts = { voice: 'yes', myPhone: '+33639981234', country: 'FR' } as const;
    expect(scriptOf('Call me back. Thanks.', facts, 'en-GB').lines.map(({ number }) => number)).toEqual([null, null]);
    expect(scriptOf('Call me back.', { ...facts, myPhone: null }, 'en-GB').lines).toHaveLength(1);
  });
});
