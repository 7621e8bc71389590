import { join } from 'node:path';
import { markScreen } from '../platform/screen-mark.ts';
import type { DayHost, Host, Outcome } from '../screens/host.ts';
import { runScreen } from '../screens/run-screen.ts';
import { alertsOf } from './alerts-of.ts';
import { attempt, failed } from './attempt.ts';
import type { Context } from './context.ts';
import { copyText } from './copy-text.ts';
import { dayRemarks } from './day-remarks.ts';
import { type NextRound, roundAfter } from './earlier-round.ts';
import { formOf, formOfRound, type OpenDay } from './form-of.ts';
import type { GivenInvitation } from './given-invitation.ts';
import type { GivenMail } from './given-sources.ts';
import { putBackSentence, refusalOf } from './keep.ts';
import { daysInOrder, listEntries } from './list-lines.ts';
import { machineOf } from './machine-of.ts';
import type { TypedFacts } from './new-interview.ts';
import { rememberMe } from './remember-me.ts';
import { statusText } from './status-text.ts';
import { type Kept, StoredDay } from './stored-day.ts';
import { readTold } from './told-values.ts';

/**
 * Opens the screen on one interview, or on the form where there is none; returns when the person quits.
 * The alternate screen keeps nothing, so the day as it was last seen is printed after it.
 */
export async function openScreen(
  context: Context,
  day: StoredDay | null,
  typed: TypedFacts | NextRound = {},
  remarks: readonly string[] = [],
  invitation: GivenInvitation | null = null,
  mails: readonly GivenMail[] = [],
): Promise<void> {
  const scenario = day?.scenario ?? (await context.scenario());
  /** The one that was opened last. */
  let last = day;
  const mark = markScreen(join(context.folders.state, 'interviews'));
  const host: Host = {
    ...machineOf(context),
    clock: {
      now: () => context.clock.now(),
      simulated: context.clock.simulated,
      speed: context.clock.speed,
      elapsed: () => performance.now(),
    },
    scenario,
    remarks: [
      ...(mark.endedByForce ? [context.say('ended-by-force')] : []),
      ...scenario.remarks,
      ...(day ? dayRemarks(context, day) : []),
      ...remarks,
    ],
    form: await formOf(context, typed, scenario, { invitation, mails }, openedIn(context)),
    agenda: async () => listEntries(context, await daysInOrder(context)),
    async openDay(id) {
      try {
        last = await StoredDay.open(context.store, id, context.scenario);
        return { ok: true, value: { ...dayHost(context, last), remarks: dayRemarks(context, last) } };
      } catch (error) {
        return failed(context, error);
      }
    },
    copy: (text, id) => copyText(context, text, id),
    open: async (href) => (await import('../platform/opener.ts')).systemOpener().open(href),
    alerts: alertsOf(context),
  };
  const { lastSituation, notes } = await runScreen(host, day && dayHost(context, day)).finally(() => {
    context.platform.tab.leave();
    mark.leave();
  });
  // What a screen reader was given is still there.
  if (lastSituation && !context.screenReader)
    context.print(
      statusText(last?.scenario ?? scenario, lastSituation, context.language, context.platform.zone, notes),
    );
}

/** Opens an interview that was added through the form: where the disk takes nothing, one of this window alone (S06). */
const openedIn =
  (context: Context): OpenDay =>
  async (id, store = context.store) => {
    const day = await StoredDay.open(store, id, context.scenario);
    if (store === context.store) return dayHost(context, day);
    return { ...dayHost({ ...context, store, remark() {} }, day), unsaved: true };
  };

function dayHost(context: Context, day: StoredDay): DayHost {
  return {
    id: day.id,
    scenario: day.scenario,
    situation: (now) => day.situation(now),
    watch: (changed) => day.watch(changed),
    async tell(event, at, set) {
      const told = { at, event, ...(set && Object.keys(set).length > 0 ? { set } : {}) };
      const refusal = refusalOf(context, day, told);
      if (refusal) return failed(context, refusal);
      const kept = await day.tell(told);
      if (kept.kind === 'kept' && set) await rememberMe(context, set);
      return outcomeOf(context, day.id, kept);
    },
    note: (text) => day.note(text),
    notes: () => day.notes,
    async writeNote(line, text) {
      const problem = await day.writeNote(line, text);
      return problem === null
        ? { ok: true, value: null }
        : { ok: false, sentence: context.say(problem.code, problem.values) };
    },
    async undo() {
      return outcomeOf(context, day.id, await day.undo());
    },
    nextRound(now) {
      const situation = day.situation(now);
      if (!situation.ledger.nextRound) return null;
      return formOfRound(context, roundAfter(situation, context.language), day.scenario.chart, openedIn(context));
    },
    read: (name, text, now, event = '') =>
      attempt(context, () => readTold(event, name, text, day.situation(now), now, context.language).value),
  };
}

function outcomeOf(context: Context, id: string, kept: Kept): Outcome<string | null> {
  switch (kept.kind) {
    case 'kept':
      return { ok: true, value: kept.putBack ? putBackSentence(context, id) : null };
    case 'nothing':
      return { ok: false, sentence: context.say('nothing-to-undo') };
    case 'moved-on':
      return { ok: false, sentence: context.say('not-saved-moved-on') };
    case 'failed':
      return { ok: false, sentence: context.say(kept.problem.code, kept.problem.values) };
  }
}
