import { DEBRIEF } from './effects.ts';
import { flagOfFact, NOTHING_SAID } from './facts.ts';

/** Facts that every interview has, so that they are not among those of which nothing may be said. */
const ALWAYS_SAID = ['mode', 'zone', 'their-zone', 'language', 'voice', 'pace', 'stay', 'tone', 'who-calls'];

/** Which interview with the same people this is: counted, never told. */
const COUNTED = 'round';

/** What may be told with an event, by its public name: hours, days and words of the event, and every fact. */
export const TOLD_NAMES: readonly string[] = [
  ...['at', 'due', 'minutes', 'how', 'message', 'reason', 'what', 'name'],
  ...DEBRIEF,
  ...ALWAYS_SAID,
  ...Object.keys(NOTHING_SAID)
    .map(flagOfFact)
    .filter((name) => name !== COUNTED),
];
