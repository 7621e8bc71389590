import type { Values } from '../wording/words.ts';
import type { Expression } from './chart.ts';

/** The instants a deadline can start from. */
const BASES = [
  'T',
  'entry',
  'L',
  'E',
  'until',
  'leave',
  'hour',
  'last-call',
  'midnight',
  'morning',
  'thanks',
  'promise',
  'follow-up',
  'follow-up-over',
] as const;

const OFFSET = /^(?:([+-])(?:(\d+)([mhd])|([a-z][a-z0-9-]*)))?$/;
const MINUTES = { m: 1, h: 60, d: 24 * 60 } as const;

/** Nobody writes a longer one; it keeps what is nested in it shallow. */
const LONGEST = 200;

/** Why something is no instant; `code` is a key of the wording. */
export interface BadExpression {
  readonly code: string;
  readonly values: Values;
}

/**
 * Reads a deadline as a scenario file writes it: `T-45m`, `T+ping`,
 * `later(T+60m, L+30m)`, `workday(2)`.
 * @param delays the names of the delays that may follow a `+`.
 * @returns the expression, or what is wrong with it.
 */
export function parseExpression(text: string, delays: readonly string[]): Expression | BadExpression {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return { code: 'scenario-bad-moment', values: { text: '…', bases: BASES.join(', ') } };
  const call = /^(later|earlier|workday)\((.*)\)$/.exec(trimmed);
  if (call) {
    const [, name, inside = ''] = call;
    if (name === 'workday') {
      const [, days, from] = /^(\d{1,3})(?:\s*,\s*(entry|E))?$/.exec(inside.trim()) ?? [];
      return days
        ? { kind: 'workday', days: Number(days), from: (from as 'entry' | 'E' | undefined) ?? 'told' }
        : { code: 'scenario-bad-workday', values: { text: trimmed } };
    }
    const of: Expression[] = [];
    for (const piece of splitAtCommas(inside)) {
      const expression = parseExpression(piece, delays);
      if ('code' in expression) return expression;
      of.push(expression);
    }
    return { kind: name as 'later' | 'earlier', of };
  }
  const base = BASES.findLast((name) => trimmed.startsWith(name) && OFFSET.test(trimmed.slice(name.length)));
  const [, sign, amount, unit, delay] = OFFSET.exec(trimmed.slice(base?.length)) ?? [];
  if (base === undefined) {
    return { code: 'scenario-bad-moment', values: { text: trimmed, bases: BASES.join(', ') } };
  }
  if (delay !== undefined && (sign !== '+' || !delays.includes(delay))) {
    return { code: 'scenario-bad-delay', values: { text: trimmed, delay, delays: delays.join(', ') || 'none' } };
  }
  const minutes = amount ? Number(amount) * MINUTES[unit as keyof typeof MINUTES] * (sign === '-' ? -1 : 1) : 0;
  return { kind: 'moment', base, minutes, delay: delay ?? null };
}

function splitAtCommas(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, letter] of [...text].entries()) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && depth === 0) {
      pieces.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...pieces, text.slice(start)];
}
