import type { Instant } from '../day/interview.ts';
import { readHour } from '../intake/read-hour.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';
import { statusJson } from './status-json.ts';
import { hourFor, shortStatus, statusText } from './status-text.ts';
import type { StoredDay } from './stored-day.ts';
import { dayNamed } from './which-day.ts';

/** `status [ID]`: the step, in plain text or JSON; at another instant with `--at`. */
export async function status(
  context: Context,
  id: string | undefined,
  flags: { at?: string; short?: boolean },
): Promise<void> {
  const day = await dayNamed(context, id);
  printStatus(context, day, flags.at === undefined ? undefined : instantOf(context, day, flags.at), flags.short);
}

/** Prints the situation of a day: now, or as it was or will be at an instant. */
export function printStatus(context: Context, day: StoredDay, at?: Instant, short = false): void {
  const { scenario } = day;
  const situation = at === undefined ? day.situation(context.clock.now()) : day.situationThen(at);
  for (const { code, values } of day.remarks) context.remark(context.say(code, values));
  if (context.json) {
    context.print(JSON.stringify(statusJson(scenario, situation, context.language), null, 2));
    return;
  }
  if (context.clock.simulated) {
    const now = hourFor(context.clock.now(), situation.ledger.facts.zone, Number.NEGATIVE_INFINITY, context.language);
    context.print(context.say('simulated-clock', { now }));
  }
  context.print(
    short ? shortStatus(scenario, situation, context.language) : statusText(scenario, situation, context.language),
  );
}

/** An instant as typed, in the interview's own zone. */
export function instantOf(context: Context, day: StoredDay, typed: string): Instant {
  const now = context.clock.now();
  const { zone } = day.situation(now).ledger.facts;
  const reading = readHour(typed, { zone, now, language: context.language });
  if (!reading.ok) throw new Failure(reading.problem.code, reading.problem.values);
  return reading.value;
}
