import type { Context } from './context.ts';
import { printStatus } from './print-status.ts';
import { dayNamed } from './which-day.ts';

/** `status [ID]`: the step, in plain text or JSON; at another instant with `--at`. */
export async function status(
  context: Context,
  id: string | undefined,
  flags: { at?: string; short?: boolean },
): Promise<void> {
  const day = await dayNamed(context, id);
  const at = flags.at === undefined ? undefined : (await import('./instant-of.ts')).instantOf(context, day, flags.at);
  printStatus(context, day, at, flags.short);
}
