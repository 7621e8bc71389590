import { CONDITIONS } from '../day/conditions.ts';
import { EFFECTS } from '../day/effects.ts';
import { LANGUAGES, MODES, PACES } from '../day/interview.ts';
import { CHANNELS } from '../day/situation.ts';
import { TOLD_NAMES } from '../day/told-names.ts';
import type { ArgumentKind, Vocabulary } from '../scenario/vocabulary.ts';
import { MESSAGE_VARIABLES } from './message-variables.ts';
import { SCREEN_VARIABLES } from './screen-variables.ts';
import { TRUTHS } from './truth.ts';

const argumentsOf = (rules: Readonly<Record<string, { readonly argument: ArgumentKind }>>) =>
  Object.fromEntries(Object.entries(rules).map(([name, { argument }]) => [name, argument]));

/** Everything that a scenario may name because the program defines it. */
export const VOCABULARY: Vocabulary = {
  conditions: argumentsOf(CONDITIONS),
  effects: Object.keys(EFFECTS),
  truths: argumentsOf(TRUTHS),
  channels: CHANNELS,
  languages: LANGUAGES,
  paces: PACES,
  modes: MODES,
  told: TOLD_NAMES,
  inMessages: MESSAGE_VARIABLES,
  onScreen: SCREEN_VARIABLES,
};
