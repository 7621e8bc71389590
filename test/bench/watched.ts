import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { type IPty, spawn } from '@lydell/node-pty';

/** A program in a pseudo-terminal of 80 by 24, watched from outside. */
export class Watched {
  private readonly process: IPty;
  private readonly listeners = new Set<() => void>();
  private readonly started = performance.now();
  private text = '';
  /** Bytes that it wrote to the terminal. */
  written = 0;
  private over = false;
  private exitCode = 0;

  constructor(command: string, args: readonly string[], env: Readonly<Record<string, string>>) {
    this.process = spawn(command, [...args], {
      cols: 80,
      rows: 24,
      name: 'xterm-256color',
      env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', LANG: 'en_GB.UTF-8', ...env },
    });
    this.process.onData((data) => {
      this.text += data;
      this.written += Buffer.byteLength(data);
      for (const listener of this.listeners) listener();
    });
    this.process.onExit(({ exitCode }) => {
      this.exitCode = exitCode;
      this.over = true;
      for (const listener of this.listeners) listener();
    });
  }

  get pid(): number {
    return this.process.pid;
  }

  type(keys: string): void {
    this.process.write(keys);
  }

  /** Milliseconds from the start, or from `since`, until a text is written that was not there at `from`. */
  async shows(expected: string, since = this.started, from = 0): Promise<number> {
    await this.until(() => this.text.length >= from && this.text.includes(expected, from), expected);
    return performance.now() - since;
  }

  /** How much was written so far: where to look from for what a key brings. */
  get length(): number {
    return this.text.length;
  }

  /** Milliseconds from the start to the end of the program. */
  async ends(): Promise<number> {
    await this.until(() => this.over, 'the end');
    if (this.exitCode !== 0) throw new Error(`ended with ${this.exitCode}: ${this.text}`);
    return performance.now() - this.started;
  }

  stop(): void {
    if (!this.over) this.process.kill('SIGKILL');
  }

  /** CPU seconds, wake-ups and resident memory (KiB) so far, as Linux counts them; null elsewhere. */
  get use(): Use | null {
    try {
      const stat = readFileSync(`/proc/${this.pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const status = readFileSync(`/proc/${this.pid}/status`, 'utf8');
      const number = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1]);
      return {
        cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100,
        wakeUps: number('voluntary_ctxt_switches'),
        residentKib: number('VmRSS'),
      };
    } catch {
      return null;
    }
  }

  private until(condition: () => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (condition()) done(resolve);
        else if (this.over) done(() => reject(new Error(`ended before ${what}: ${this.text}`)));
      };
      const done = (give: () => void) => {
        clearTimeout(timer);
        this.listeners.delete(look);
        give();
      };
      const timer = setTimeout(() => done(() => reject(new Error(`waited in vain for ${what}: ${this.text}`))), 20_000);
      this.listeners.add(look);
      look();
    });
  }
}

/** What a program has used of the machine. */
export interface Use {
  readonly cpuSeconds: number;
  /** Voluntary context switches of its main thread. */
  readonly wakeUps: number;
  readonly residentKib: number;
}
