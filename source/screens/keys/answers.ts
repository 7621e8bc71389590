import type { UiLanguage } from '../../wording/words.ts';
import type { ScreenKey } from '../frame/say.ts';
import { say } from '../frame/say.ts';
import { digitOf } from './key-table.ts';

/** One of the few answers to a question: the key that gives it, beside its digit, and its words. */
export interface Answer {
  readonly value: string;
  /** A sign of its own; null where the digit is all. */
  readonly sign: string | null;
  readonly words: ScreenKey;
}

const words = (name: string, ...values: string[]): Answer[] =>
  values.map((value) => ({ value, sign: null, words: `answer-${name}-${value}` as ScreenKey }));

/** S4-05…09: three signs for each of the five questions of the debrief. */
const signs = (name: string): Answer[] =>
  (['-', '=', '+'] as const).map((sign, place) => ({
    value: sign,
    sign,
    words: `answer-${name}-${place + 1}` as ScreenKey,
  }));

/** The questions that one key answers, by the name of what is asked; all others have a field. */
const ANSWERS: Readonly<Record<string, readonly Answer[]>> = {
  felt: signs('felt'),
  ease: signs('ease'),
  impression: signs('impression'),
  points: signs('points'),
  manner: signs('manner'),
  tone: words('tone', 'warm', 'balanced', 'reserved'),
  'who-calls': words('who-calls', 'they', 'me'),
  pace: words('pace', 'brisk', 'standard', 'patient'),
  stay: words('stay', '15', '20', '30'),
  process: words('process', 'urgent', 'normal', 'long'),
  grace: words('grace', '2', '3'),
  announce: words('announce', 'no', 'yes'),
  completion: words('completion', 'no', 'yes'),
  linkedin: words('linkedin', 'yes', 'no'),
  thanks: words('thanks', 'evening', 'morning', 'later'),
  how: words('how', 'call', 'email', 'wait'),
  cause: words('cause', 'mistake', 'technical', 'unavoidable', 'hours'),
  reason: words('reason', '1', '2', '3', '4', '5', '6'),
};

/** The answers to choose from; null for what is typed. */
export function answersTo(name: string): readonly Answer[] | null {
  return ANSWERS[name] ?? null;
}

/** The answer that a key gives: its sign, or its digit; null where it gives none. */
export function answerOfKey(answers: readonly Answer[], key: string): Answer | null {
  const signed = answers.find(({ sign }) => sign === key || (sign === '-' && key === '\u2212'));
  const digit = digitOf(key);
  return signed ?? (digit === null || digit === 0 ? null : (answers[digit - 1] ?? null));
}

/** An answer as it stands in the list: its key and its words. */
export function answerCap({ sign }: Answer, place: number): string {
  return sign ?? String(place + 1);
}

/** The same to be read aloud: a sign is called by its name, and its digit is said. */
export function answerAloud(answer: Answer, place: number, language: UiLanguage): string {
  const key = String(place + 1);
  const label = say(language, answer.words);
  if (answer.sign === null) return say(language, 'reader-choice', { key, label });
  return say(language, 'reader-choice', {
    key: say(language, 'key-or-sign', { key, sign: say(language, SIGN_NAMES[answer.sign] ?? 'sign-equal') }),
    label,
  });
}

const SIGN_NAMES: Readonly<Record<string, ScreenKey>> = { '-': 'sign-minus', '=': 'sign-equal', '+': 'sign-plus' };
