import { IntlMessageFormat } from 'intl-messageformat';
import { mustBeKnown } from './known-names.ts';
import type { Variables } from './vocabulary.ts';
import type { Path, Report } from './yaml-file.ts';

/** A piece of a text in ICU MessageFormat, as its parser has it; the numbers are the parser's. */
interface Piece {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>;
  readonly location?: { readonly start: { readonly offset: number } };
}
const LITERAL = 0;
const ARGUMENT = 1;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;

interface PatternSyntaxError extends Error {
  readonly location?: { readonly start: { readonly offset: number } };
}

/**
 * Reports what is wrong with one text: its syntax, a variable that nobody knows, and whether nothing at all may be left
 * of it for some of the facts.
 */
export function checkPattern(
  pattern: string,
  language: string,
  variables: Variables,
  path: Path,
  report: Report,
): void {
  if (pattern.trim() === '') {
    report(path, 'scenario-text-empty');
    return;
  }
  const pieces = parsed(pattern, language);
  if ('problem' in pieces) {
    report(path, 'scenario-bad-pattern', { problem: pieces.problem }, pieces.offset);
    return;
  }
  for (const { name, offset } of variablesIn(pieces)) {
    mustBeKnown('variable', name, Object.keys(variables), path, report, offset);
  }
  if (canBeEmpty(pieces, variables)) report(path, 'scenario-text-can-be-empty');
}

/** The letters of a text at its longest, what is filled in left aside; none where it cannot be read. */
export function mostLetters(pattern: string, language: string): number {
  const most = (pieces: readonly Piece[]): number =>
    pieces.reduce((sum, { type, value, options }) => {
      const ways = Object.values(options ?? {}).map((option) => most(option.value));
      return sum + (type === LITERAL ? [...value].length : Math.max(0, ...ways));
    }, 0);
  const pieces = parsed(pattern, language);
  return 'problem' in pieces ? 0 : most(pieces);
}

function parsed(pattern: string, language: string): readonly Piece[] | { problem: string; offset: number } {
  try {
    const format = new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true, captureLocation: true });
    return format.getAst() as unknown as readonly Piece[];
  } catch (error) {
    const { message, location } = error as PatternSyntaxError;
    const problem = ICU_PROBLEMS.includes(message) ? message.toLowerCase() : 'other';
    return { problem, offset: location?.start.offset ?? 0 };
  }
}

/** What the parser calls what it found, where there is a sentence for it. */
const ICU_PROBLEMS = [
  'MISSING_OTHER_CLAUSE',
  'EXPECT_ARGUMENT_CLOSING_BRACE',
  'UNMATCHED_CLOSING_TAG',
  'EMPTY_ARGUMENT',
  'MALFORMED_ARGUMENT',
  'INVALID_ARGUMENT_TYPE',
  'EXPECT_SELECT_ARGUMENT_OPTIONS',
  'EXPECT_PLURAL_ARGUMENT_SELECTOR',
  'EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT',
  'DUPLICATE_SELECT_ARGUMENT_SELECTOR',
];

function variablesIn(pieces: readonly Piece[]): { name: string; offset: number }[] {
  return pieces.flatMap(({ type, value, options, location }) => {
    const own = type === LITERAL || type === POUND ? [] : [{ name: value, offset: location?.start.offset ?? 0 }];
    return [...own, ...Object.values(options ?? {}).flatMap((option) => variablesIn(option.value))];
  });
}

/** Which way each choice of a text was decided on the path looked at. */
type Decided = Readonly<Record<string, string>>;

/** Whether there is a combination of facts for which nothing is left of a text. */
function canBeEmpty(pieces: readonly Piece[], variables: Variables, decided: Decided = {}): boolean {
  let tries = 0;
  const empty = (rest: readonly Piece[], sofar: Decided): boolean => {
    const [piece, ...after] = rest;
    if (piece === undefined) return true;
    // A text of that many ways is not worth proving empty.
    if (++tries > MOST_TRIES) return false;
    switch (piece.type) {
      case LITERAL:
        return piece.value.trim() === '' && empty(after, sofar);
      case ARGUMENT: {
        const variable = variables[piece.value] ?? 'always';
        if (variable === 'always') return false;
        return (variable === 'perhaps' || sofar[variable.unless] !== 'yes') && empty(after, sofar);
      }
      case SELECT:
      case PLURAL: {
        const before = sofar[piece.value];
        return Object.entries(piece.options ?? {}).some(([key, option]) => {
          if (before !== undefined && before !== key && piece.options?.[before] !== undefined) return false;
          return empty([...option.value, ...after], { ...sofar, [piece.value]: before ?? key });
        });
      }
      default:
        return false;
    }
  };
  return empty(pieces, decided);
}

const MOST_TRIES = 20_000;
