import type { Outcome } from '../screens/host.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';

/** What a failure would say, as an outcome; anything unexpected goes on up. */
export function attempt<T>(context: Context, work: () => T): Outcome<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return failed(context, error);
  }
}

/** A failure as an outcome. @throws whatever else it was */
export function failed(context: Context, error: unknown): { ok: false; sentence: string } {
  if (error instanceof Failure) return { ok: false, sentence: context.say(error.code, error.values) };
  throw error;
}
