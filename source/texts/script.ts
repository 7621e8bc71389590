import type { Facts, Language } from '../day/interview.ts';
import { phoneIn } from './hours.ts';
import { phoneAloud, wordCount } from './speech.ts';

/** What is said in one breath. */
export interface ScriptLine {
  readonly text: string;
  /** One's own number in digits, where the line dictates it; else null. */
  readonly number: string | null;
  /** From when on it is said, and until when, in milliseconds from the beginning. */
  readonly from: number;
  readonly until: number;
}

/** A text to be read aloud at a pace at which it can be noted down. */
export interface Script {
  readonly lines: readonly ScriptLine[];
  /** The most that a mailbox is sure to take, in seconds (S3-08). */
  readonly mostSeconds: number;
}

/** The most words of one line; above that it is parted at a comma. */
const BREATH = 12;

/** A word in milliseconds: 130 a minute; half as fast where somebody relays what is said. */
const WORD = 60_000 / 130;

/** Where a sentence ends, but not after a title or a letter with a dot. */
const SENTENCE_END = /(?<=(?<!(?:^|[\s\u00a0])(?:\p{Lu}|Mr|Mrs|Ms|Mx|Dr|Mme|Mlle|Me|Pr|Prof|St))[.!?…])\s+/u;

/** The script of a voicemail: its lines, each with its time; one's own number is a line of its own each time it is said. */
export function scriptOf(
  text: string,
  { voice, myPhone, country }: Pick<Facts, 'voice' | 'myPhone' | 'country'>,
  language: Language,
): Script {
  const aloud = myPhone === null ? null : phoneAloud(myPhone, language, country);
  const written = myPhone === null ? null : phoneIn(myPhone, language, country);
  const slow = voice === 'relay' ? 2 : 1;
  let at = 0;
  const lines = aroundNumber(text, aloud).flatMap((piece) => {
    const number = piece.isNumber ? written : null;
    return (piece.isNumber ? [piece.text] : breathsOf(piece.text)).map((words): ScriptLine => {
      const from = at;
      at += wordCount(words) * WORD * slow;
      return { text: words, number, from, until: at };
    });
  });
  return { lines, mostSeconds: 30 * slow };
}

/** The line to be said at a moment, by its place; the number of lines once all is said. */
export function lineAt({ lines }: Script, milliseconds: number): number {
  const place = lines.findIndex(({ until }) => milliseconds < until);
  return place < 0 ? lines.length : place;
}

/** What is said in each breath: sentences, the long ones parted at their commas. */
export function breathsOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((paragraph) => paragraph.split(SENTENCE_END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .flatMap(parted);
}

function parted(sentence: string): string[] {
  if (wordCount(sentence) <= BREATH) return [sentence];
  const parts = sentence.split(/(?<=[,;:])\s+/u);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && wordCount(`${last} ${part}`) <= BREATH) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return lines;
}

function aroundNumber(text: string, aloud: string | null): { readonly text: string; readonly isNumber: boolean }[] {
  if (aloud === null || !text.includes(aloud)) return [{ text, isNumber: false }];
  return text.split(aloud).flatMap((part, index) => {
    // The full stop after a number belongs to it.
    const [, stop = '', rest = ''] = /^([.,;!?]*)(.*)$/su.exec(part) ?? [];
    const number = index === 0 ? [] : [{ text: `${aloud}${stop}`, isNumber: true }];
    return [...number, { text: index === 0 ? part : rest, isNumber: false }];
  });
}
