import { DAY, type Instant, MINUTE } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { notRead } from '../storage/storage-problem.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';
import { StoredDay } from './stored-day.ts';

/** Every interview that is kept, with its situation now; those that cannot be read are remarked on. */
export async function allDays(context: Context): Promise<{ day: StoredDay; situation: Situation }[]> {
  const { interviews, unreadable } = context.store.list();
  for (const each of unreadable) {
    const { code, values } = notRead(each);
    context.remark(context.say(code, values));
  }
  const now = context.clock.now();
  const days = await Promise.all(interviews.map(({ id }) => StoredDay.open(context.store, id, context.scenario)));
  return days.map((day) => ({ day, situation: day.situation(now) }));
}

/**
 * The interview that matters now: in progress first, then the nearest to come, then the one with the nearest dated
 * action; null where none is left.
 */
export async function dayThatMatters(context: Context): Promise<StoredDay | null> {
  const running = (await allDays(context)).filter(({ situation }) => !situation.ended);
  const ranked = running.sort(
    (a, b) => rank(a.situation) - rank(b.situation) || nearness(a.situation) - nearness(b.situation),
  );
  return ranked[0]?.day ?? null;
}

const IN_PROGRESS = ['ladder', 'missed', 'interview'];

function rank({ part, now, scheduledAt }: Situation): number {
  if (IN_PROGRESS.includes(part) || (part === 'before' && Math.abs(scheduledAt - now) <= 60 * MINUTE)) return 0;
  return scheduledAt > now ? 1 : 2;
}

function nearness({ now, scheduledAt, deadline }: Situation): number {
  return scheduledAt > now ? scheduledAt - now : Math.abs((deadline?.at ?? Number.MAX_SAFE_INTEGER) - now);
}

/** The interview that an id, or its beginning, names; without one, the interview that matters now. */
export async function dayNamed(context: Context, id: string | undefined): Promise<StoredDay> {
  if (id !== undefined) return StoredDay.open(context.store, fullId(context, id), context.scenario);
  const day = await dayThatMatters(context);
  if (!day) throw new Failure('no-interview');
  return day;
}

/** The same for what changes something: of two interviews within a day of now, the id must be said. */
export async function dayToChange(context: Context, id: string | undefined): Promise<StoredDay> {
  if (id === undefined) {
    const near = (await allDays(context)).filter(
      ({ situation }) => !situation.ended && isNear(situation.scheduledAt, context.clock.now()),
    );
    if (near.length > 1)
      throw new Failure(
        'which-interview',
        {},
        2,
        near.map(({ day }) => `  ${day.id}`),
      );
  }
  return dayNamed(context, id);
}

const isNear = (at: Instant, now: Instant) => Math.abs(at - now) <= DAY;

/** @throws Failure where the beginning of an id fits none, or several. */
export function fullId(context: Context, beginning: string): string {
  const { interviews, unreadable } = context.store.list();
  const ids = [...interviews, ...unreadable].map(({ id }) => id);
  if (ids.includes(beginning)) return beginning;
  const fitting = ids.filter((id) => id.startsWith(beginning));
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) return only;
  if (fitting.length > 1)
    throw new Failure(
      'several-interviews',
      { id: beginning },
      2,
      fitting.map((id) => `  ${id}`),
    );
  throw new Failure(
    'no-such-interview',
    { id: beginning },
    2,
    ids.map((id) => `  ${id}`),
  );
}
