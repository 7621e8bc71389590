import { DIAL_IN_WORDS, type LabelKind, MEETING_LABELS } from './meeting-labels.ts';

/** A value with the label it stands beside, and where both stand. */
export interface LabelledValue {
  readonly kind: LabelKind;
  /** Digits alone for the ids and the PIN; a passcode as it is written. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const VALUES: Readonly<Record<LabelKind, string>> = {
  'meeting-id': '(\\d(?:[ -]?\\d){5,19})(?!\\d)',
  'conference-id': '(\\d(?:[ -]?\\d){3,19})(?!\\d)',
  pin: '(\\d(?:[ -]?\\d){2,19})(?!\\d)',
  passcode: '([^\\s<>"“”«»]{3,32})(?![^\\s<>"“”«»])',
};

/** Letters with their accents or without; a space for any small gap; the apostrophe in both forms. */
function pattern(words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) =>
      word
        .replace(/[.()]/gu, '\\$&')
        .replace(/^id(?= )/u, 'id\\.?')
        .replace(/[à-ÿ]/gu, (letter) => `[${letter}${letter.normalize('NFD').charAt(0)}]`)
        .replace(/ /gu, '[ \\-–]{1,2}')
        .replace(/’/gu, "[’']"),
    )
    .join('|');
}

// A passcode needs its colon: "the passcode below" gives none. The value may stand on the next line.
const LABELS = (Object.keys(MEETING_LABELS) as LabelKind[]).map((kind) => ({
  kind,
  expression: new RegExp(
    `(?<![\\p{L}\\d])(?:${pattern(MEETING_LABELS[kind])})(?![\\p{L}\\d])\\.?[ \\t]{0,3}(?:\\([^()\\n]{1,40}\\))?\\s{0,3}${kind === 'passcode' ? '[:：=]' : '[:：=#]?'}\\s{0,4}${VALUES[kind]}`,
    'giu',
  ),
}));
const DIAL_IN = new RegExp(`(?<![\\p{L}\\d])(?:${pattern(DIAL_IN_WORDS)})(?![\\p{L}\\d])`, 'giu');

/** The labelled values of a text, in the order of their kinds and then of the text. */
export function labelledValues(text: string): LabelledValue[] {
  return LABELS.flatMap(({ kind, expression }) =>
    [...text.matchAll(expression)].map((match) => {
      const written = match[1] ?? '';
      return {
        kind,
        value: kind === 'passcode' ? written.replace(/[.,;:)\]]+$/u, '') : written.replace(/\D/gu, ''),
        start: match.index,
        end: match.index + match[0].length,
      };
    }),
  ).filter(({ value }) => value !== '');
}

/** Where a text begins to speak of joining by telephone. */
export function dialInWordsOf(text: string): readonly number[] {
  return [...text.matchAll(DIAL_IN)].map(({ index }) => index);
}
