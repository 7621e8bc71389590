import { appointmentOf, overlapsWith } from '../day/agenda.ts';
import type { Context } from './context.ts';
import { zoneRemarks } from './day-remarks.ts';
import { earlierRound } from './earlier-round.ts';
import { Failure } from './failure.ts';
import { addInterview, newContext, readFlags, type TypedFacts } from './new-interview.ts';
import { notYet } from './open.ts';
import { openScreen } from './open-screen.ts';
import { allDays } from './which-day.ts';

/** `new`: adds an interview at once where hour and mode are given, else opens the form. Its id is the last line. */
export async function newInterview(context: Context, invitation: string | undefined, typed: TypedFacts): Promise<void> {
  if (invitation !== undefined) throw notYet(invitation);
  const usual = newContext(context);
  const { facts, remarks } = readFlags(typed, usual);
  if (facts.at === undefined || facts.mode === undefined) {
    if (!process.stdin.isTTY || !process.stdout.isTTY || context.json) throw new Failure('hour-and-mode-needed');
    await openScreen(context, null, typed);
    return;
  }
  for (const { code, values } of remarks) context.remark(context.say(code, values));
  const days = await allDays(context);
  const earlier = earlierRound(days, facts.org ?? null);
  if (earlier) context.remark(context.say('knows-earlier-round', { id: earlier.id }));
  const zone = facts.zone ?? usual.zone;
  for (const sentence of zoneRemarks(context, [zone, facts.theirZone ?? zone], facts.at)) context.remark(sentence);
  const id = await addInterview(context, { ...earlier?.facts, ...facts }, typed);
  const others = days.map(({ situation }) => appointmentOf(situation));
  for (const other of overlapsWith({ id, scheduledAt: facts.at, ended: false }, others)) {
    context.remark(context.say('overlaps', { id: other }));
  }
  context.print(context.json ? JSON.stringify({ id }) : id);
}
