/** A terminal as far as a first frame needs it. */
export interface EarlyTerminal {
  readonly stdin: { setRawMode?(raw: boolean): unknown };
  readonly stdout: { write(text: string): unknown };
}

/** A first frame that stands on the alternate screen. */
export interface EarlyFrame {
  /** Leaves it to whoever draws next, in the same turn: keys pressed meanwhile and signals are theirs. */
  handOver(): void;
  /** Gives the terminal back as it was. */
  leave(): void;
}

const ENTER = '\u001b[?1049h\u001b[?25l\u001b[H';
const LEAVE = '\u001b[?25h\u001b[?1049l';
/** Until the next frame is whole the terminal shows what it showed, where it knows how to. */
const HOLD = '\u001b[?2026h';
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

/**
 * Shows a first frame before the library that draws all the later ones has been loaded. A signal that ends the process
 * meanwhile gives the terminal back first (X02).
 */
export function showEarly(frame: string, { stdin, stdout }: EarlyTerminal = process): EarlyFrame {
  const ended = (signal: NodeJS.Signals): void => {
    leave();
    process.kill(process.pid, signal);
  };
  const deaf = (): void => {
    for (const signal of ENDING) process.off(signal, ended);
    process.off('SIGTSTP', stopped);
    process.off('SIGCONT', continued);
  };
  /** As Ctrl+Z does in a shell: the terminal is given back, and taken again when the shell lets us go on (X03). */
  const stopped = (): void => {
    // Who draws next has just begun to listen, and hears it too.
    if (process.listenerCount('SIGTSTP') > 1) return;
    stdin.setRawMode?.(false);
    stdout.write(LEAVE);
    process.kill(process.pid, 'SIGSTOP');
  };
  const continued = (): void => {
    // Whoever stopped us may have changed the mode of the terminal; asked for what it thinks it has, Node does nothing.
    stdin.setRawMode?.(false);
    stdin.setRawMode?.(true);
    stdout.write(`${ENTER}${frame}`);
  };
  const leave = (): void => {
    deaf();
    stdin.setRawMode?.(false);
    stdout.write(LEAVE);
  };
  for (const signal of ENDING) process.once(signal, ended);
  process.on('SIGTSTP', stopped);
  process.on('SIGCONT', continued);
  stdin.setRawMode?.(true);
  stdout.write(`${ENTER}${frame}`);
  return {
    leave,
    handOver() {
      stdout.write(`${HOLD}${LEAVE}`);
      // Who draws next begins to listen in this turn; what came meanwhile is heard in the next one.
      setImmediate(deaf);
    },
  };
}
