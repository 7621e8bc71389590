import { execFileSync } from 'node:child_process';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { PRODUCT } from './run-jour-j.ts';

/** How long a test waits for what it expects to see, in milliseconds: nothing is as slow as that, it is stuck. */
const PATIENCE = 30_000;
/** As a terminal does, what is held back for longer than this is shown as it is, in milliseconds. */
const LONGEST_HOLD = 1_000;

/** The product in a real pseudo-terminal, its screen read back through a terminal emulator. */
export class Terminal {
  readonly emulator: xterm.Terminal;
  private readonly process: IPty;
  private readonly listeners = new Set<() => void>();
  /** The rows as a person sees them, without spaces at their ends: a frame that is being drawn is seen once it is whole. */
  screen = '';
  private held: NodeJS.Timeout | undefined;
  /** Every byte that was written to the terminal. */
  bytes = '';
  exit: { exitCode: number; signal?: number } | null = null;
  /** What a program last put into this terminal's clipboard, by OSC 52; null where nothing did. */
  clipboard: string | null = null;

  constructor(
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    columns = 80,
    rows = 24,
    command = process.execPath,
    program: readonly string[] = [PRODUCT],
  ) {
    this.emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    this.emulator.parser.registerOscHandler(52, (data) => {
      this.clipboard = Buffer.from(data.replace(/^[^;]*;/, ''), 'base64').toString();
      return true;
    });
    this.process = spawn(command, [...program, ...args], {
      cols: columns,
      rows,
      name: env.TERM ?? 'xterm-256color',
      // tmux runs what it is given in this shell; that of a system's user is often none.
      env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
    });
    this.process.onData((data) => {
      this.emulator.write(data, () => {
        this.bytes += data;
        this.drawn();
      });
    });
    this.process.onExit((exit) => {
      // What it wrote last is still on its way through the emulator.
      this.emulator.write('', () => {
        this.exit = exit;
        this.show();
      });
    });
    neverCutShort(this.process);
  }

  /** What was drawn is seen at once, unless the program asks to wait for the rest of it (mode 2026). */
  private drawn(): void {
    if (!this.emulator.modes.synchronizedOutputMode) this.show();
    else {
      this.held ??= setTimeout(() => this.show(), LONGEST_HOLD);
      this.changed();
    }
  }

  private show(): void {
    clearTimeout(this.held);
    this.held = undefined;
    const { buffer, rows } = this.emulator;
    const lines = Array.from({ length: rows }, (_, row) =>
      (buffer.active.getLine(buffer.active.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
    );
    this.screen = lines.join('\n').trimEnd();
    this.changed();
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }

  type(keys: string): void {
    this.process.write(keys);
  }

  /**
   * Presses a key again and again, as a person would, until the screen shows what it should: never before all that the
   * terminal was given by then has been looked at.
   */
  async presses(key: string, expected: string | RegExp): Promise<string> {
    let over = false;
    const unlessSeen = () => {
      if (!over && !this.shows(expected)) this.type(key);
    };
    const again = setInterval(() => setImmediate(() => this.emulator.write('', unlessSeen)), 600);
    this.type(key);
    try {
      return await this.sees(expected);
    } finally {
      over = true;
      clearInterval(again);
    }
  }

  /** The terminal's own mode, as the kernel has it: whether it waits for whole lines, and whether it shows what is typed. */
  get mode(): { readonly lines: boolean; readonly echo: boolean } {
    const flags = this.stty('-a');
    return { lines: !flags.includes('-icanon'), echo: !/-echo\b/.test(flags) };
  }

  /** Waits until the kernel has the terminal in that mode. */
  async hasMode(expected: { readonly lines: boolean; readonly echo: boolean }): Promise<void> {
    for (const from = performance.now(); ; ) {
      const { lines, echo } = this.mode;
      if (lines === expected.lines && echo === expected.echo) return;
      if (performance.now() - from > PATIENCE) throw new Error(`the terminal is ${JSON.stringify(this.mode)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Puts the mode of whole lines back, as a shell does when it takes the terminal. */
  cook(): void {
    this.stty('sane');
  }

  private stty(...args: string[]): string {
    const { _pty } = this.process as unknown as { readonly _pty: string };
    return execFileSync('stty', [process.platform === 'darwin' ? '-f' : '-F', _pty, ...args], { encoding: 'utf8' });
  }

  get pid(): number {
    return this.process.pid;
  }

  kill(signal: string): void {
    this.process.kill(signal);
  }

  resize(columns: number, rows: number): void {
    this.emulator.resize(columns, rows);
    this.process.resize(columns, rows);
    this.show();
  }

  /** Waits until the screen shows a text; fails with what it shows instead. */
  async sees(expected: string | RegExp): Promise<string> {
    return this.until(() => this.shows(expected), String(expected));
  }

  private shows(expected: string | RegExp): boolean {
    return typeof expected === 'string' ? this.screen.includes(expected) : expected.test(this.screen);
  }

  /** Waits until these bytes have been written to the terminal. */
  async wrote(bytes: string): Promise<void> {
    await this.until(() => this.bytes.includes(bytes), JSON.stringify(bytes));
  }

  /** Waits for the end of the process. */
  async ended(): Promise<{ exitCode: number; signal?: number }> {
    await this.until(() => this.exit !== null, 'the end of the process');
    return this.exit as { exitCode: number; signal?: number };
  }

  /** Waits until the library that draws has taken over from the first frame. */
  async settled(): Promise<void> {
    await this.wrote('\u001b[?2004h');
  }

  private until(condition: () => boolean, what: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const give = (done: () => void) => {
        clearTimeout(timer);
        this.listeners.delete(look);
        done();
      };
      const look = () => {
        if (condition()) give(() => resolve(this.screen));
      };
      const timer = setTimeout(
        () => give(() => reject(new Error(`waited in vain for ${what}; the screen shows:\n${this.screen}`))),
        PATIENCE,
      );
      this.listeners.add(look);
      look();
    });
  }
}

/**
 * Some 200 ms after the end of its process node-pty closes the terminal, whatever is still to be read from it. Where this
 * process could not run meanwhile, that comes first: so once more round the loop, which reads all there is.
 */
function neverCutShort(process: IPty): void {
  const { _socket: socket } = process as unknown as { readonly _socket: { destroy: (error?: Error) => void } };
  const destroy = socket.destroy.bind(socket);
  socket.destroy = (error) => void setImmediate(destroy, error);
}
