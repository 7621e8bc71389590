import type { Vocabulary } from '../scenario/load-chart.ts';
import { CONDITIONS } from './conditions.ts';
import { EFFECTS } from './effects.ts';

/** The conditions and effects that a scenario file may name. */
export const VOCABULARY: Vocabulary = {
  conditions: Object.fromEntries(Object.entries(CONDITIONS).map(([name, { argument }]) => [name, argument])),
  effects: Object.keys(EFFECTS),
};
