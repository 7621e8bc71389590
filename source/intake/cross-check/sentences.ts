import { folded, oneLine } from '../plain-text.ts';

/** One sentence of a mail: as it stands, and in the form in which words are compared, letter under letter. */
export interface Sentence {
  readonly text: string;
  readonly folded: string;
}

const LONGEST = 100_000;
const MOST = 500;
const LONGEST_SENTENCE = 600;

/**
 * The sentences of a mail itself: without what it quotes of others, the headers of what it answers, and without links,
 * whose digits are no hours.
 */
export function sentencesOf(mail: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of mail.slice(0, LONGEST).split(/\r\n?|[\n\u0085\u2028\u2029]/u)) {
    const clean = oneLine(
      line
        .slice(0, 20 * LONGEST_SENTENCE)
        .normalize('NFKC')
        .replace(/\b[a-z]{2,12}:\/\/\S+/giu, ' '),
    )
      .normalize('NFC')
      .replace(/\s+/gu, ' ');
    if (ANSWERED.test(folded(clean))) break;
    if (clean === '' || clean.startsWith('>') || HEADER.test(folded(clean))) continue;
    for (const part of clean.split(/(?<=[\p{L}\d)»"]{2}[.!?…]) (?=[\p{Lu}«"])/u)) {
      const text = part.slice(0, LONGEST_SENTENCE).trim();
      const compared = folded(text);
      sentences.push({ text: compared.length === text.length ? text : compared, folded: compared });
      if (sentences.length >= MOST) return sentences;
    }
  }
  return sentences;
}

/** What stands above an earlier mail, in French and English. */
const ANSWERED =
  /^(?:-{3,} ?(?:original message|message d'origine|message original|message transfere|forwarded message) ?-{0,}|(?:le|on) .{6,100} (?:a ecrit|wrote) ?:)$/u;
const HEADER = /^(?:from|de|sent|envoye|to|a|cc|received|reply-to) ?: .*[@\d]/u;
