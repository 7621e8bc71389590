import { readFileSync } from 'node:fs';
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, type Disk, FILE_MODE, failure, OPEN, readRegular, realDisk, stampOf } from './disk.ts';

/** How work under a lock went. */
export type Locked<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Another living process holds it; `pid` is null where the lock does not say. */
  | { readonly kind: 'busy'; readonly pid: number | null; readonly file: string }
  /** The lock itself could not be made. */
  | { readonly kind: 'failed'; readonly code: string; readonly file: string };

/** Who holds a lock, as its file says. */
interface Holder {
  readonly pid: number;
  /** When that process started, in ticks since the machine did; null where the system does not tell. */
  readonly started: string | null;
  /** Which start of the machine that was; null likewise. */
  readonly boot: string | null;
  /** When the lock was taken, by the machine's clock. */
  readonly at: number;
}

/** The longest wait for another process, in milliseconds (S07). */
const LOCK_WAIT = 2_000;

/** A lock without a readable holder is one whose owner died between two calls, if it stays so this long. */
const UNREADABLE_FOR = 500;

/**
 * Does `work` while holding a lock file, so that two processes never write at
 * once (S07). The work must not wait for anything: the lock is held for
 * milliseconds. A lock whose process is gone, or was another one before a
 * reboot, is taken over. What `work` throws comes out as it is.
 */
export async function withLock<T>(
  file: string,
  work: () => T,
  { wait = LOCK_WAIT, disk = realDisk }: { readonly wait?: number; readonly disk?: Disk } = {},
): Promise<Locked<T>> {
  const from = performance.now();
  let unreadable = { lock: '', since: from };
  for (let tries = 0; ; tries++) {
    const taken = take(file, disk);
    if (taken === null) break;
    if (taken !== 'EEXIST') return { kind: 'failed', code: taken, file };
    const waited = performance.now() - from;
    const holder = holderOf(file, disk);
    if (holder === 'gone') continue;
    if (holder === 'unreadable') {
      // One that has just been made is another than the one before, however long we have been waiting.
      const lock = stampOf(file, disk);
      if (lock !== unreadable.lock) unreadable = { lock, since: performance.now() };
    }
    const dead = holder === 'unreadable' ? performance.now() - unreadable.since > UNREADABLE_FOR : isStale(holder);
    if (dead && moveAside(file, holder, disk)) continue;
    if (waited > wait) return { kind: 'busy', pid: holder === 'unreadable' ? null : holder.pid, file };
    // Of two that wait, neither should always come second.
    await sleep(1 + Math.random() * Math.min(20, 2 + tries));
  }
  try {
    return { kind: 'done', value: work() };
  } finally {
    release(file, disk);
  }
}

/** Null when the lock is ours, else the code of why it is not. */
function take(file: string, disk: Disk): string | null {
  let descriptor: number;
  try {
    descriptor = disk.openSync(file, OPEN.exclusive, FILE_MODE);
  } catch (error) {
    return codeOf(error);
  }
  try {
    const bytes = Buffer.from(JSON.stringify(ourselves()));
    if (disk.writeSync(descriptor, bytes) !== bytes.length) throw failure('SHORT');
    // Where we were held up between the two calls for long, somebody has taken us for dead.
    return disk.fstatSync(descriptor).nlink === 0 ? 'EEXIST' : null;
  } catch (error) {
    release(file, disk);
    return codeOf(error);
  } finally {
    disk.closeSync(descriptor);
  }
}

function release(file: string, disk: Disk): void {
  try {
    disk.unlinkSync(file);
  } catch {
    // Whoever comes next sees that its process is gone, and takes it over.
  }
}

function holderOf(file: string, disk: Disk): Holder | 'gone' | 'unreadable' {
  try {
    const data: unknown = JSON.parse(readRegular(file, disk).toString('utf8'));
    return isHolder(data) ? data : 'unreadable';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

function isHolder(data: unknown): data is Holder {
  if (typeof data !== 'object' || data === null) return false;
  const { pid, started, boot, at } = data as Record<string, unknown>;
  const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';
  return (
    Number.isSafeInteger(pid) &&
    (pid as number) > 0 &&
    isTextOrNull(started) &&
    isTextOrNull(boot) &&
    Number.isFinite(at)
  );
}

function isStale(holder: Holder): boolean {
  const boot = bootId();
  if (holder.boot !== null && boot !== null) {
    if (holder.boot !== boot) return true;
  } else if (holder.at < Date.now() - os.uptime() * 1000 - 60_000) {
    return true;
  }
  if (!isAlive(holder.pid)) return true;
  // The work never waits, so while this line runs nobody here is at work: our own lock could only not be removed.
  const started = startOf(holder.pid);
  if (holder.pid === process.pid && holder.started === started) return true;
  return started !== null && holder.started !== null && started !== holder.started;
}

/**
 * Takes a dead lock out of the way. Between our look and this call somebody
 * else may have done so and locked anew: then what was moved is put back. Two
 * that hold it even so lose nothing, since each writes whole lines at the end.
 * @returns whether it is out of the way
 */
function moveAside(file: string, seen: Holder | 'unreadable', disk: Disk): boolean {
  const aside = `${file}.${process.pid}`;
  try {
    disk.renameSync(file, aside);
    const moved = holderOf(aside, disk);
    const same =
      typeof seen === 'string' || typeof moved === 'string'
        ? seen === moved
        : seen.pid === moved.pid && seen.at === moved.at;
    if (same) disk.unlinkSync(aside);
    else disk.renameSync(aside, file);
    return same;
  } catch {
    // Somebody was quicker: the next look tells.
    return false;
  }
}

function ourselves(): Holder {
  return { pid: process.pid, started: startOf(process.pid), boot: bootId(), at: Date.now() };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** The start of a process in ticks since boot, on Linux; a number that is given to another process has another. */
function startOf(pid: number): string | null {
  const stat = systemFile(`/proc/${pid}/stat`);
  // The second field is the program's name and may hold anything, so count from behind it.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function bootId(): string | null {
  return systemFile('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}

function systemFile(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
