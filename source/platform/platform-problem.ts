import type { PlatformCode } from '../wording/platform.ts';
import type { Values } from '../wording/words.ts';

/** Something about the machine that must be said: a key of the catalogue, and what is filled in. */
export interface PlatformProblem {
  readonly code: PlatformCode;
  readonly values: Values;
}

/** A value, or why there is none. */
export type Found<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: PlatformProblem };

/** There it is. */
export function found<T>(value: T): Found<T> {
  return { ok: true, value };
}

/** There is none, and why. */
export function missing(code: PlatformCode, values: Values = {}): Found<never> {
  return { ok: false, problem: { code, values } };
}
