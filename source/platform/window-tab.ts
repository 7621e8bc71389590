import { onExit } from 'signal-exit';
import { oneLine } from '../wording/harmless.ts';
import type { BellStream } from './bell.ts';
import type { KnownTerminal } from './known-terminal.ts';

/** What the tab of the terminal's window says while the screen is open. */
export interface WindowTab {
  /** @param progress how much of the step is over, in percent; null for none */
  show(title: string, progress: number | null): void;
  /** Gives the tab back as it was, until something is shown again; the end of the process does so too (X02). */
  leave(): void;
}

/** XTWINOPS 22 and 23: the title is kept by the terminal, and taken back. */
const KEEP = '\u001b[22;2t';
/** A terminal that keeps no titles goes back to its own at the empty one. */
const TAKE_BACK = '\u001b]2;\u001b\\\u001b[23;2t';
/** The most letters: tabs show far fewer. */
const MOST = 100;

/** The tab of a terminal, as far as it is known to have one. A stream that is no terminal stays clean (C07). */
export function windowTab(stream: BellStream, terminal: Pick<KnownTerminal, 'title' | 'progress'>): WindowTab {
  if (!stream.isTTY || !terminal.title) return { show() {}, leave() {} };
  let unlisten: (() => void) | null = null;
  let titled = '';
  let progressed: number | null = null;
  const leave = (): void => {
    if (unlisten === null) return;
    unlisten();
    unlisten = null;
    stream.write(`${progressed === null ? '' : progressOf(null)}${TAKE_BACK}`);
    progressed = null;
  };
  return {
    show(title, progress) {
      let bytes = '';
      if (unlisten === null) {
        unlisten = onExit(leave);
        bytes = KEEP;
        titled = '';
      }
      if (title !== titled) bytes += `\u001b]2;${[...oneLine(title)].slice(0, MOST).join('')}\u001b\\`;
      titled = title;
      if (terminal.progress && progress !== progressed) {
        bytes += progressOf(progress);
        progressed = progress;
      }
      if (bytes !== '') stream.write(bytes);
    },
    leave,
  };
}

function progressOf(percent: number | null): string {
  return percent === null ? '\u001b]9;4;0;0\u001b\\' : `\u001b]9;4;1;${Math.round(percent)}\u001b\\`;
}
