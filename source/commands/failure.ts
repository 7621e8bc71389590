import type { Values } from '../wording/words.ts';

/** 1 something unexpected · 2 bad usage or bad input · 3 refused by the rules of the day. */
export type ExitStatus = 1 | 2 | 3;

/** Why a command ends without having done what was asked: one sentence of the catalogues, and the exit status. */
export class Failure extends Error {
  readonly code: string;
  readonly values: Values;
  readonly exitStatus: ExitStatus;
  /** Lines that follow the sentence, ready to print: what is possible instead. */
  readonly instead: readonly string[];

  constructor(code: string, values: Values = {}, exitStatus: ExitStatus = 2, instead: readonly string[] = []) {
    super(code);
    this.code = code;
    this.values = values;
    this.exitStatus = exitStatus;
    this.instead = instead;
  }
}

/** A problem that a reader or the disk reports: a key of the catalogues, and what is filled in. */
interface Reported {
  readonly code: string;
  readonly values: Values;
}

/** Ends the command with a problem that was reported to it. */
export function fail({ code, values }: Reported, exitStatus: ExitStatus = 2): never {
  throw new Failure(code, values, exitStatus);
}

/**
 * What a reader made of a text.
 * @throws Failure (2) with the reader's problem.
 */
export function readOrFail<T>(
  reading: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Reported },
): T {
  return reading.ok ? reading.value : fail(reading.problem);
}
