import type { IntakeCode } from '../wording/intake.ts';
import type { InvitationCode } from '../wording/invitation.ts';
import type { Values } from '../wording/words.ts';

/** What is wrong with something that was typed: a sentence of the intake catalogues and what is filled into it. */
export interface Problem {
  readonly code: IntakeCode | InvitationCode;
  readonly values: Values;
}

/**
 * What a reader made of a text: the value, with remarks where something is unusual but accepted,
 * or the one problem that has to be solved first. Readers never throw.
 */
export type Reading<T> =
  | {
      readonly ok: true;
      readonly value: T;
      readonly remarks?: readonly Problem[];
    }
  | { readonly ok: false; readonly problem: Problem };

/** A value that was read. */
export function read<T>(value: T, remarks: readonly Problem[] = []): Reading<T> {
  return remarks.length > 0 ? { ok: true, value, remarks } : { ok: true, value };
}

/** A refusal. */
export function refuse(code: Problem['code'], values: Values = {}): Reading<never> {
  return { ok: false, problem: { code, values } };
}
