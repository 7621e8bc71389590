import type { CopyResult } from '../platform/clipboard.ts';
import type { Context } from './context.ts';

/** How a copy went, in words: "copied" only where it was read back and found the same. */
export function copySentence(context: Context, result: CopyResult): string {
  switch (result.kind) {
    case 'confirmed':
      return context.say('copied-confirmed', { way: result.way });
    case 'unconfirmed':
      return context.say('copied-unconfirmed', { way: result.way });
    case 'none':
      return context.say('copied-none', { reason: context.say(result.reason) });
  }
}
