import { closest, distance } from 'fastest-levenshtein';
import type { Values } from '../wording/words.ts';

/** Something wrong in a scenario's folder, and what would be right: `code` is a key of the wording. */
export interface ScenarioProblem {
  /** The file, from the folder on: `messages/fr-FR.yaml`. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly values: Values;
}

/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The known name that somebody most likely meant; `none` where nothing comes near. */
export function nearest(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'none';
  const near = closest(name, known);
  return distance(name, near) <= Math.max(2, Math.floor(name.length / 3)) ? near : 'none';
}
