import type { CopyResult } from '../platform/clipboard.ts';
import type { CopyOutcome } from '../screens/host.ts';
import type { Context } from './context.ts';

/**
 * Copies a text of an interview and says how it went: "copied" only where it was read back and found the same. One that
 * could not be copied is put into a file (C01).
 *
 * @param id the interview beside which that file lies; null where nothing may be kept
 */
export async function copyText(context: Context, text: string, id: string | null): Promise<CopyOutcome> {
  const result = await context.platform.clipboard.copy(text);
  return { kind: result.kind, sentence: sentenceOf(context, result, text, id) };
}

function sentenceOf({ say, store }: Context, result: CopyResult, text: string, id: string | null): string {
  if (result.kind === 'confirmed') return say('copied-confirmed', { way: result.way });
  const { reason } = result;
  if (result.kind === 'unconfirmed') {
    // What was only sent on says so itself; anything else was looked at, and is in doubt.
    const whole = reason.startsWith('clipboard-sent') || reason === 'clipboard-tmux-only';
    return whole ? say(reason) : say('copied-unconfirmed', { way: result.way, reason: say(reason) });
  }
  const file = text === '' || id === null ? null : store.keepText(id, text);
  return file === null
    ? say('copied-none-no-file', { reason: say(reason) })
    : say('copied-none', { reason: say(reason), file });
}
