import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clipboard, CopyReason } from './clipboard.ts';

/** What is needed of the library. */
export interface ClipboardLibrary {
  write(text: string): Promise<void>;
  read(): Promise<string>;
}

/** The machine as the clipboard sees it, and how patient it is. */
export interface ClipboardOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Loaded at the first copy, for it costs time that a start does not have. */
  readonly load?: () => Promise<ClipboardLibrary>;
  /** Milliseconds for the writing, and again for the reading; three seconds (C02). */
  readonly limit?: number;
}

const loadClipboardy = async (): Promise<ClipboardLibrary> => (await import('clipboardy')).default;

/**
 * The clipboard of the desktop one sits at, through the library that knows them all. Only what comes back the same,
 * byte for byte, is confirmed. Never takes longer than two time limits.
 */
export function desktopClipboard({ env, platform, load = loadClipboardy, limit = 3_000 }: ClipboardOptions): Clipboard {
  return {
    async copy(text) {
      if (!hasDisplay(env, platform)) return { kind: 'none', reason: 'clipboard-no-display' };
      let library: ClipboardLibrary;
      try {
        library = await load();
      } catch {
        return { kind: 'none', reason: 'clipboard-no-tool' };
      }
      const written = await within(limit, () => library.write(text));
      const way = written.way ?? 'clipboard';
      if (written.kind === 'failed') return { kind: 'none', reason: reasonOf(written.error) };
      // A tool that was still at work when its time was up has not taken the text, whatever stands there now.
      if (written.kind === 'late' && written.killed) return { kind: 'none', reason: 'clipboard-too-slow' };
      const back = await within(limit, () => readUntil(library, text, limit / 3));
      if (back.kind === 'done' && back.value === text) return { kind: 'confirmed', way };
      if (back.kind === 'done') return { kind: 'unconfirmed', way, reason: 'clipboard-differs' };
      const reason = back.kind === 'late' ? 'clipboard-too-slow' : 'clipboard-not-read-back';
      return { kind: 'unconfirmed', way, reason };
    },
  };
}

/** On Linux a clipboard belongs to a display; Windows lends its own to the Linux inside it. */
function hasDisplay(env: ClipboardOptions['env'], platform: NodeJS.Platform): boolean {
  if (platform === 'win32' || platform === 'darwin' || platform === 'android') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME || env.WSL_INTEROP);
}

/**
 * What the clipboard holds once it holds the text, or after `patience`
 * milliseconds: xsel says it is done a moment before it has taken the clipboard
 * over, so the first look may still find what was there before.
 */
async function readUntil(library: ClipboardLibrary, text: string, patience: number): Promise<string> {
  const from = performance.now();
  for (let pause = 20; ; pause *= 2) {
    const held = await library.read();
    if (held === text || performance.now() - from + pause > patience) return held;
    await sleep(pause);
  }
}

function reasonOf(error: unknown): CopyReason {
  const text = error instanceof Error ? error.message : '';
  // Where the library's own copy of xsel ran and failed, its message still says that no tool was found.
  const tried = error instanceof Error && 'fallbackError' in error ? String(error.fallbackError) : text;
  if (/requires a display server|can't open display/i.test(tried)) return 'clipboard-no-display';
  return /couldn't find/i.test(tried) ? 'clipboard-no-tool' : 'clipboard-failed';
}

type Attempt<T> = (
  | { kind: 'done'; value: T }
  | { kind: 'failed'; error: unknown }
  | { kind: 'late'; killed: boolean }
) & {
  /** The program that was started last; null where none was. */
  way: string | null;
};

/**
 * Gives a piece of work of the library a time limit. The library keeps its
 * child processes to itself, so they are noted as Node starts them: what is
 * still running when time is up is killed, and what a program that went to the
 * background still holds open no longer keeps this process alive.
 */
async function within<T>(limit: number, work: () => Promise<T>): Promise<Attempt<T>> {
  noteChildren();
  const started: ChildProcess[] = [];
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<{ kind: 'late' }>((resolve) => {
    timer = setTimeout(resolve, limit, { kind: 'late' });
  });
  const result = children.run(started, work).then(
    (value) => ({ kind: 'done' as const, value }),
    (error: unknown) => ({ kind: 'failed' as const, error }),
  );
  const outcome = await Promise.race([result, timeUp]);
  clearTimeout(timer);
  const program = started.at(-1)?.spawnfile;
  const way = program === undefined ? null : basename(program);
  if (outcome.kind !== 'late') return { ...outcome, way };
  return { kind: 'late', killed: started.length === 0 || started.map(letGo).includes(true), way };
}

/** Kills a child that is still running and closes our ends of its pipes; tells whether it was running. */
function letGo(child: ChildProcess): boolean {
  const running = child.exitCode === null && child.signalCode === null;
  if (running) child.kill('SIGKILL');
  for (const stream of child.stdio ?? []) stream?.destroy();
  child.unref();
  return running;
}

const children = new AsyncLocalStorage<ChildProcess[]>();
let noting = false;

function noteChildren(): void {
  if (noting) return;
  noting = true;
  subscribe('child_process', (message) => {
    children.getStore()?.push((message as { process: ChildProcess }).process);
  });
}
