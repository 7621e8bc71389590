import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import xterm from '@xterm/headless';
import { render } from 'ink';
import { App } from '../../source/screens/app.tsx';
import type { DayHost, Host } from '../../source/screens/host.ts';
import { createSession, type Session } from '../../source/screens/session.ts';
import type { Size } from '../../source/screens/view.ts';

/** A screen that runs in a terminal made of memory. */
export interface Rendered {
  readonly session: Session;
  /** The rows of the terminal, without spaces at their ends. */
  rows(): Promise<string[]>;
  /** Sends bytes as a keyboard would. */
  type(text: string): void;
  /** Waits until the rows satisfy a condition; fails with the rows that were there instead. */
  until(condition: (rows: readonly string[]) => boolean): Promise<string[]>;
  resize(size: Size): void;
  /** Everything that was written to the terminal. */
  readonly written: () => string;
  /** Resolves when the screen has left the terminal. */
  readonly left: Promise<unknown>;
  close(): void;
}

class FakeOutput extends EventEmitter {
  readonly isTTY = true;
  columns: number;
  rows: number;
  readonly terminal: xterm.Terminal;
  text = '';

  constructor({ columns, rows }: Size) {
    super();
    this.columns = columns;
    this.rows = rows;
    this.terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
  }

  write(chunk: string | Uint8Array, done?: unknown, after?: unknown): boolean {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    this.text += text;
    this.terminal.write(text);
    const callback = [done, after].find((each) => typeof each === 'function');
    if (typeof callback === 'function') callback();
    return true;
  }
}

function fakeInput(): PassThrough {
  const input = new PassThrough();
  return Object.assign(input, { isTTY: true, setRawMode: () => input, ref: () => input, unref: () => input });
}

const PATIENCE = 30_000;

/** Renders the whole screen into a terminal of that size, with real keys and real escape sequences. */
export function renderScreen(host: Host, day: DayHost | null, size: Size = { columns: 80, rows: 24 }): Rendered {
  const output = new FakeOutput(size);
  const input = fakeInput();
  const session = createSession(host, day);
  const { unmount, waitUntilExit } = render(<App host={host} session={session} />, {
    stdout: output as unknown as NodeJS.WriteStream,
    stdin: input as unknown as NodeJS.ReadStream,
    alternateScreen: !host.screenReader,
    incrementalRendering: true,
    exitOnCtrlC: false,
    interactive: true,
    patchConsole: false,
    isScreenReaderEnabled: host.screenReader,
  });
  const left = waitUntilExit();

  const rows = async (): Promise<string[]> => {
    await new Promise<void>((resolve) => output.terminal.write('', resolve));
    const { active } = output.terminal.buffer;
    return Array.from({ length: output.terminal.rows }, (_, row) =>
      (active.getLine(active.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
    );
  };

  return {
    session,
    rows,
    type: (text) => {
      input.write(text);
    },
    async until(condition) {
      const giveUp = performance.now() + PATIENCE;
      for (;;) {
        const now = await rows();
        if (condition(now)) return now;
        if (performance.now() > giveUp) throw new Error(`The screen never got there:\n${now.join('\n')}`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    resize(next) {
      output.columns = next.columns;
      output.rows = next.rows;
      output.terminal.resize(next.columns, next.rows);
      output.emit('resize');
    },
    written: () => output.text,
    left,
    close: () => unmount(),
  };
}
