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
