import type { Instant } from '../day/interview.ts';
import type { Context } from './context.ts';
import { dayRemarks } from './day-remarks.ts';
import { statusJson } from './status-json.ts';
import { dayAndHour, shortStatus, statusText } from './status-text.ts';
import type { StoredDay } from './stored-day.ts';

/** Prints the situation of a day: now, or as it was or will be at an instant. */
export function printStatus(context: Context, day: StoredDay, at?: Instant, short = false): void {
  const { scenario } = day;
  const { language } = context;
  const situation = at === undefined ? day.situation(context.clock.now()) : day.situationThen(at);
  for (const sentence of dayRemarks(context, day)) context.remark(sentence);
  if (context.json) {
    context.print(JSON.stringify(statusJson(scenario, situation, language, day.notes), null, 2));
    return;
  }
  if (context.clock.simulated) {
    const now = dayAndHour(context.clock.now(), situation.ledger.facts.zone, language);
    context.print(context.say('simulated-clock', { now }));
  }
  context.print(
    short
      ? shortStatus(scenario, situation, language)
      : statusText(scenario, situation, language, context.platform.zone, day.notes),
  );
}
