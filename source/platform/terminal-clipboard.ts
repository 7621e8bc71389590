import fs from 'node:fs';
import type { Clipboard } from './clipboard.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the sequence goes: the terminal itself, whatever standard output is (C07). Throws as `node:fs` does. */
export type WriteToTerminal = (bytes: string) => void;

/** The most that terminals take, in letters of base64: xterm's limit (C05). */
const MOST = 74_994;
/** From here on some terminals drop all of it, without a word. */
const LONG = 6_000;

/**
 * The clipboard of the terminal one sits at, wherever this machine is, by OSC 52: nothing ever answers, so it is never
 * more than sent (C03). A text that is too long is not sent at all rather than cut.
 */
export function terminalClipboard({
  env,
  write = writeToTerminal,
}: {
  readonly env: Environment;
  readonly write?: WriteToTerminal;
}): Clipboard {
  return {
    async copy(text) {
      if (isDeaf(env)) return { kind: 'none', reason: 'clipboard-terminal-deaf' };
      const sequence = osc52(text);
      if (sequence.length > MOST) return { kind: 'none', reason: 'clipboard-too-long' };
      try {
        write(wrappedFor(env, sequence));
      } catch {
        return { kind: 'none', reason: 'clipboard-no-display' };
      }
      const reason = sequence.length > LONG ? 'clipboard-sent-long' : 'clipboard-sent';
      return { kind: 'unconfirmed', way: 'terminal', reason };
    },
  };
}

/** Terminals that are known to have no ear for it. */
function isDeaf({ TERM, TERM_PROGRAM, VTE_VERSION }: Environment): boolean {
  if (!TERM || TERM === 'dumb' || TERM === 'linux') return true;
  return TERM_PROGRAM === 'Apple_Terminal' || Boolean(VTE_VERSION);
}

/** "Set the clipboard to", in base64, so that no byte of the text can mean anything to the terminal. */
function osc52(text: string): string {
  return `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
}

/** What screen takes in one piece. */
const SCREEN_PIECE = 240;

/** Around it, where something stands between us and the terminal, what makes that pass it on unread. */
function wrappedFor({ TMUX, STY }: Environment, sequence: string): string {
  if (TMUX) return `\u001bPtmux;${sequence.replaceAll('\u001b', '\u001b\u001b')}\u001b\\`;
  if (!STY) return sequence;
  const pieces = sequence.match(new RegExp(`[^]{1,${SCREEN_PIECE}}`, 'g')) ?? [];
  return pieces.map((piece) => `\u001bP${piece}\u001b\\`).join('');
}

/** The longest wait for a terminal that is held still (Ctrl+S), in milliseconds. */
const PATIENCE = 1_000;

/** In one go, so that nothing that is drawn meanwhile comes between. */
function writeToTerminal(bytes: string): void {
  const { O_WRONLY, O_NOCTTY = 0, O_NONBLOCK = 0 } = fs.constants;
  const descriptor = fs.openSync('/dev/tty', O_WRONLY | O_NOCTTY | O_NONBLOCK);
  try {
    const until = performance.now() + PATIENCE;
    let rest = Buffer.from(bytes);
    while (rest.length > 0) {
      try {
        rest = rest.subarray(fs.writeSync(descriptor, rest));
      } catch (error) {
        const full = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
        if (!full || performance.now() > until) throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      }
    }
  } finally {
    fs.closeSync(descriptor);
  }
}
