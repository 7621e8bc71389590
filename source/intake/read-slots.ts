import type { HourContext } from './hour-day.ts';
import { folded } from './plain-text.ts';
import { readHour } from './read-hour.ts';

const BETWEEN = /\s*[,;]\s*(?:(?:et|ou|and|or)\s+)?|\s+(?:et|ou|and|or)\s+/iu;
/** An hour without its day, as in "Thursday 2 pm or 4 pm": which day it is meant for, only the person knows. */
const WITHOUT_DAY =
  /^(?:(?:a|at) )?(?:\d{1,2}(?: ?h ?(?:\d{2})?|:\d{2})?(?: ?[ap]\.?m\.?)?|midi|noon|minuit|midnight)$/u;

/**
 * The hours that one offers, `mardi 10h, mercredi 15h`, as instants in ISO 8601 with commas between them, so that a
 * message writes them in its own language; null where one of them is no hour to come that is understood for certain:
 * then they stay as they were typed.
 */
export function readSlots(text: string, context: HourContext): string | null {
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== '');
  const slots: string[] = [];
  for (const part of parts) {
    if (WITHOUT_DAY.test(folded(part))) return null;
    const reading = readHour(part, context);
    if (!reading.ok || reading.value <= context.now) return null;
    slots.push(new Date(reading.value).toISOString());
  }
  return slots.length === 0 ? null : [...new Set(slots)].sort().join(',');
}
