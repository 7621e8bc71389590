import { DAY, type Instant } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { isToday } from '../screens/frame/instants.ts';
import { notRead } from '../storage/storage-problem.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';
import { StoredDay } from './stored-day.ts';

/** An interview that is kept, with its situation now. */
export interface KnownDay {
  readonly day: StoredDay;
  readonly situation: Situation;
}

/** Every interview that is kept, with its situation now; those that cannot be read are remarked on and left out. */
export async function allDays(context: Context): Promise<KnownDay[]> {
  const { interviews, unreadable } = context.store.list();
  for (const each of unreadable) {
    const { code, values } = notRead(each);
    context.remark(context.say(code, values));
  }
  const now = context.clock.now();
  const days = await Promise.all(interviews.map(({ id }) => openedOrLeftOut(context, id)));
  return days.flatMap((day) => (day ? [{ day, situation: day.situation(now) }] : []));
}

/** A scenario folder that is gone must not keep the other interviews from being shown. */
async function openedOrLeftOut(context: Context, id: string): Promise<StoredDay | null> {
  try {
    return await StoredDay.open(context.store, id, context.scenario);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    context.remark(context.say('left-out', { id, reason: context.say(error.code, error.values) }));
    return null;
  }
}

/**
 * The interview that matters now: in progress first, then the nearest to come, then the one with the nearest dated
 * action; null where none is left.
 */
export function dayThatMatters(days: readonly KnownDay[]): StoredDay | null {
  const ranked = running(days).sort(
    (a, b) => rank(a.situation) - rank(b.situation) || nearness(a.situation) - nearness(b.situation),
  );
  return ranked[0]?.day ?? null;
}

const running = (days: readonly KnownDay[]): KnownDay[] => days.filter(({ situation }) => !situation.ended);

function rank({ inProgress, now, scheduledAt }: Situation): number {
  if (inProgress) return 0;
  return scheduledAt > now ? 1 : 2;
}

function nearness({ now, scheduledAt, deadline }: Situation): number {
  return scheduledAt > now ? scheduledAt - now : Math.abs((deadline?.at ?? Number.MAX_SAFE_INTEGER) - now);
}

/** What to say where nothing is left, of an interview that ended today: how it is opened again. */
export function endedToday(context: Context, days: readonly KnownDay[]): string[] {
  const last = lastTold(days.filter(({ situation }) => situation.ended));
  if (!last) return [];
  const { zone } = last.situation.ledger.facts;
  if (!isToday(toldAt(last), context.clock.now(), zone)) return [];
  return [context.say('ended-today', { id: last.day.id })];
}

/** The interview that an id, or its beginning, names; without one, the interview that matters now. */
export async function dayNamed(context: Context, id: string | undefined): Promise<StoredDay> {
  if (id !== undefined) return StoredDay.open(context.store, fullId(context, id), context.scenario);
  return mattersOrNone(context, await allDays(context));
}

function mattersOrNone(context: Context, days: readonly KnownDay[]): StoredDay {
  const day = dayThatMatters(days);
  if (!day) throw new Failure('no-interview', {}, 2, endedToday(context, days));
  return day;
}

/**
 * The same for what changes something: of two interviews within a day of now, the id must be said. `undo`, and what may
 * reopen an interview that ended, mean the one that was told last where none is near.
 * @param told the event that is told, or `undo`.
 */
export async function dayToChange(context: Context, id: string | undefined, told = ''): Promise<StoredDay> {
  if (id !== undefined) return dayNamed(context, id);
  const days = await allDays(context);
  const now = context.clock.now();
  const near = running(days).filter(({ situation }) => isNear(situation.scheduledAt, now));
  const last = told === 'undo' ? lastToUndo(days, now) : lastToReopen(days, told, now);
  if (near.length === 0 && last) return last.day;
  // What was told last is taken back: where that is not the interview at hand, only the person knows which is meant.
  const possible = told === 'undo' && last && !near.includes(last) ? [last, ...near] : near;
  if (possible.length > 1) {
    const ids = possible.map(({ day }) => `  ${day.id}`).sort();
    throw new Failure('which-interview', {}, 2, ids);
  }
  return mattersOrNone(context, days);
}

const isNear = (at: Instant, now: Instant) => Math.abs(at - now) <= DAY;

const toldAt = ({ day }: KnownDay): Instant => day.events.at(-1)?.at ?? Number.NEGATIVE_INFINITY;

function lastTold(days: readonly KnownDay[]): KnownDay | null {
  const [last] = days.filter(({ day }) => day.events.length > 0).sort((a, b) => toldAt(b) - toldAt(a));
  return last ?? null;
}

/** Something told long ago is not what somebody takes back while other interviews are under way. */
function lastToUndo(days: readonly KnownDay[], now: Instant): KnownDay | null {
  const last = lastTold(days);
  return last && (isNear(toldAt(last), now) || running(days).length === 0) ? last : null;
}

/** The interview that ended and was told last, where the event would lead out of that end: a late call, a message. */
function lastToReopen(days: readonly KnownDay[], event: string, now: Instant): KnownDay | null {
  const last = lastToUndo(days, now);
  if (!last?.situation.ended) return null;
  const leadsTo = last.situation.choices.find((choice) => choice.event === event)?.leadsTo ?? last.situation.state;
  return last.day.scenario.chart.states[leadsTo]?.end ? null : last;
}

/** @throws Failure where the beginning of an id fits none, or several. */
export function fullId(context: Context, beginning: string): string {
  const { interviews, unreadable } = context.store.list();
  const ids = [...interviews, ...unreadable].map(({ id }) => id);
  if (ids.includes(beginning)) return beginning;
  const fitting = ids.filter((id) => id.startsWith(beginning));
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) return only;
  const lines = (each: readonly string[]) => each.map((id) => `  ${id}`);
  if (fitting.length > 1) throw new Failure('several-interviews', { id: beginning }, 2, lines(fitting));
  throw new Failure('no-such-interview', { id: beginning }, 2, lines(ids));
}
