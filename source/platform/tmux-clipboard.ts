import type { Clipboard } from './clipboard.ts';
import { runProgram } from './run-program.ts';

/**
 * The clipboard of the terminal around tmux, by tmux itself: with its usual options it drops what a program inside it
 * sends there (F7, C04). tmux is asked whether it took the text, but nobody can ask the terminal around it.
 * @param limit milliseconds for each question to tmux
 */
export function tmuxClipboard(limit = 2_000): Clipboard {
  const tmux = (args: readonly string[], input = '') => runProgram('tmux', args, { input, limit });
  return {
    async copy(text) {
      const loaded = await tmux(['load-buffer', '-w', '-'], text);
      if (loaded.kind === 'absent') return { kind: 'none', reason: 'clipboard-no-tool' };
      if (loaded.kind === 'late') return { kind: 'none', reason: 'clipboard-too-slow' };
      // Before tmux 3.2 it can only keep the text for itself.
      const old = loaded.kind === 'failed';
      if (old && (await tmux(['load-buffer', '-'], text)).kind !== 'done') {
        return { kind: 'none', reason: 'clipboard-failed' };
      }
      const held = await tmux(['save-buffer', '-']);
      if (held.kind !== 'done') return { kind: 'unconfirmed', way: 'tmux', reason: 'clipboard-not-read-back' };
      if (!held.stdout.equals(Buffer.from(text))) {
        return { kind: 'unconfirmed', way: 'tmux', reason: 'clipboard-differs' };
      }
      const option = await tmux(['show-options', '-sv', 'set-clipboard']);
      const off = option.kind === 'done' && option.stdout.toString().trim() === 'off';
      return { kind: 'unconfirmed', way: 'tmux', reason: old || off ? 'clipboard-tmux-only' : 'clipboard-sent' };
    },
  };
}

/**
 * Whether somebody last came to this session of tmux over SSH; null where tmux does not say. The environment of a
 * window is that of the day it was opened; the session's is renewed.
 */
export async function attachedOverSsh(): Promise<boolean | null> {
  const ran = await runProgram('tmux', ['show-environment']);
  return ran.kind === 'done' ? /^SSH_CONNECTION=/m.test(ran.stdout.toString()) : null;
}
