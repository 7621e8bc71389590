import type { PlatformCode } from '../wording/platform.ts';
import { desktopClipboard } from './desktop-clipboard.ts';
import { terminalClipboard } from './terminal-clipboard.ts';
import { attachedOverSsh, tmuxClipboard } from './tmux-clipboard.ts';

/** Why a copy is not sure, or was not made: a key of the catalogue. */
export type CopyReason = Extract<PlatformCode, `clipboard-${string}`>;

/**
 * How a copy went. `confirmed` only if the text was read back and is the same,
 * byte for byte; `unconfirmed` if it was handed on to where nobody can look;
 * `way` names what took it.
 */
export type CopyResult =
  | { readonly kind: 'confirmed'; readonly way: string }
  | { readonly kind: 'unconfirmed'; readonly way: string; readonly reason: CopyReason }
  | { readonly kind: 'none'; readonly reason: CopyReason };

/** Puts texts where they can be pasted, exactly as they are. Never throws. */
export interface Clipboard {
  copy(text: string): Promise<CopyResult>;
}

/** One way to a clipboard. */
export interface Way {
  readonly clipboard: Clipboard;
  /** Whether it can look at what it did; one that cannot is left out where the text was sent on already. */
  readonly confirms: boolean;
}

/** What the ways depend on. */
export interface WaysInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Whether the tmux session that one sits in is watched over SSH now; null outside tmux, or where it does not say. */
  readonly tmuxOverSsh: boolean | null;
}

/** The kinds of ways, best first. */
export type WayName = 'tmux' | 'desktop' | 'terminal';

/**
 * Which ways lead to the clipboard of the person, who may sit elsewhere. Over SSH the desktop of this machine is
 * somebody else's, unless its display was forwarded. Inside tmux, tmux hands on what the terminal inside it cannot,
 * and knows better than the environment of an old window whether one came over SSH (C03, C04).
 */
export function waysFrom({ env, platform, tmuxOverSsh }: WaysInput): WayName[] {
  const inTmux = Boolean(env.TMUX);
  const overSsh = tmuxOverSsh ?? Boolean(env.SSH_CONNECTION || env.SSH_CLIENT || env.SSH_TTY);
  const forwarded = /^(?:localhost|127\.0\.0\.1):\d/.test(env.DISPLAY ?? '');
  const ways: WayName[] = [];
  if (inTmux) ways.push('tmux');
  if (!overSsh || forwarded) ways.push('desktop');
  if (platform !== 'win32') ways.push('terminal');
  return ways;
}

/** The clipboard of the person at this terminal, by whatever way leads there now. */
export function personsClipboard({
  env,
  platform,
}: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}): Clipboard {
  const made: Readonly<Record<WayName, () => Way>> = {
    tmux: () => ({ clipboard: tmuxClipboard(), confirms: false }),
    desktop: () => ({ clipboard: desktopClipboard({ env, platform }), confirms: true }),
    terminal: () => ({ clipboard: terminalClipboard({ env }), confirms: false }),
  };
  return {
    async copy(text) {
      // Asked anew each time: one may have gone away and come back over SSH since.
      const tmuxOverSsh = env.TMUX ? await attachedOverSsh() : null;
      return chain(waysFrom({ env, platform, tmuxOverSsh }).map((name) => made[name]())).copy(text);
    },
  };
}

/** One way after the other, until the text was read back; else the best that any of them could say. */
export function chain(ways: readonly Way[]): Clipboard {
  return {
    async copy(text) {
      if (text === '') return { kind: 'none', reason: 'clipboard-empty-text' };
      let best: CopyResult | null = null;
      for (const { clipboard, confirms } of ways) {
        if (!confirms && best !== null && trust(best) >= SENT) continue;
        const result = await clipboard.copy(text);
        if (best === null || trust(result) > trust(best)) best = result;
        if (result.kind === 'confirmed') break;
      }
      return best ?? { kind: 'none', reason: 'clipboard-no-display' };
    },
  };
}

const SENT = 2;

/** What was sent to where nobody can look is better than what was looked at and is not there. */
function trust(result: CopyResult): number {
  if (result.kind === 'confirmed') return SENT + 1;
  if (result.kind === 'none') return 0;
  return result.reason.startsWith('clipboard-sent') ? SENT : 1;
}
