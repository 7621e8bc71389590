import type { Context } from './context.ts';
import { instantOf } from './instant-of.ts';
import { printStatus } from './print-status.ts';
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
