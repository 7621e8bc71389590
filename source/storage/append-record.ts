import { dirname } from 'node:path';
import type { Instant } from '../day/interview.ts';
import { codeOf, type Disk, FILE_MODE, failure, makeOwnFolder, OPEN, realDisk, syncFolder } from './disk.ts';
import { type Journal, parseJournal, soundLines } from './journal.ts';
import { withLock } from './lock.ts';
import { type Entry, encodeRecord, type JournalRecord } from './records.ts';

/** How an append went. Only `written` means that the record is on disk; after every other nothing was told. */
export type Appended =
  | { readonly kind: 'written'; readonly seq: number }
  /** Something was written since the caller read: read again, then decide again. */
  | { readonly kind: 'moved-on'; readonly seq: number }
  /** There was nothing to write (nothing left to take back). */
  | { readonly kind: 'nothing' }
  /** The journal is no longer there (S11). */
  | { readonly kind: 'gone'; readonly file: string }
  /** Another process has held the journal for two seconds. */
  | { readonly kind: 'busy'; readonly pid: number | null; readonly file: string }
  /** `code` is the system's (`ENOSPC`, `EACCES`, `EROFS`, `EIO` …), `SHORT` or `NOTAFILE`. */
  | { readonly kind: 'failed'; readonly code: string; readonly file: string };

/** How one record is appended. */
export interface AppendOptions {
  /** When it is written. */
  readonly at: Instant;
  /** `lastSeq` of the journal on which the caller decided; left out where anything may have come between. */
  readonly expectedSeq?: number;
  /** The longest wait for another process, in milliseconds; two seconds. */
  readonly wait?: number;
  readonly disk?: Disk;
}

/** Where the lock of a journal lies: beside it. */
export function lockOf(file: string): string {
  return `${file.replace(/\.jsonl$/, '')}.lock`;
}

/**
 * Adds one record to a journal and returns when it is on disk, or why it is
 * not (S03, S05). Only a `created` entry makes the file. The entry may be chosen
 * from the journal as it is once the lock is held; null writes nothing.
 */
export async function appendRecord(
  file: string,
  entry: Entry | ((journal: Journal) => Entry | null),
  { at, expectedSeq, wait, disk = realDisk }: AppendOptions,
): Promise<Appended> {
  const creates = typeof entry !== 'function' && entry.type === 'created';
  try {
    if (creates) makeOwnFolder(dirname(file), disk);
    const lock = { disk, ...(wait === undefined ? {} : { wait }) };
    const locked = await withLock(lockOf(file), () => append(file, entry, at, expectedSeq, creates, disk), lock);
    if (locked.kind === 'done') return locked.value;
    if (locked.kind === 'failed' && locked.code === 'ENOENT') return { kind: 'gone', file };
    return locked;
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? { kind: 'gone', file } : { kind: 'failed', code, file };
  }
}

/**
 * Puts back what a journal no longer has of `known`, which was read from it before: the file was erased, cut short or
 * replaced by an older copy while somebody had it open (S11). Only adds; `nothing` where nothing is missing, or where
 * another interview has taken its place.
 */
export async function restoreRecords(file: string, known: Buffer, disk: Disk = realDisk): Promise<Appended> {
  try {
    makeOwnFolder(dirname(file), disk);
    const locked = await withLock(lockOf(file), () => restore(file, known, disk), { disk });
    return locked.kind === 'done' ? locked.value : locked;
  } catch (error) {
    return { kind: 'failed', code: codeOf(error), file };
  }
}

function restore(file: string, known: Buffer, disk: Disk): Appended {
  const descriptor = disk.openSync(file, OPEN.create, FILE_MODE);
  try {
    if (!disk.fstatSync(descriptor).isFile()) throw failure('NOTAFILE');
    const before = disk.readFileSync(descriptor);
    const [ours, theirs] = [parseJournal(known).interview, parseJournal(before).interview];
    if (theirs !== null && theirs.createdAt !== ours?.createdAt) return { kind: 'nothing' };
    const there = soundLines(before);
    const missing = [...soundLines(known)].filter(([name]) => !there.has(name)).map(([, line]) => line);
    if (missing.length === 0) return { kind: 'nothing' };
    const joint = before.length > 0 && before.at(-1) !== 0x0a ? '\n' : '';
    const bytes = Buffer.from(`${joint}${missing.join('\n')}\n`);
    writeWhole(descriptor, bytes, before.length, dirname(file), disk);
    return { kind: 'written', seq: parseJournal(Buffer.concat([before, bytes])).lastSeq };
  } finally {
    closeQuietly(descriptor, disk);
  }
}

function append(
  file: string,
  entry: Entry | ((journal: Journal) => Entry | null),
  at: Instant,
  expectedSeq: number | undefined,
  creates: boolean,
  disk: Disk,
): Appended {
  const descriptor = disk.openSync(file, creates ? OPEN.create : OPEN.append, FILE_MODE);
  try {
    const stat = disk.fstatSync(descriptor);
    if (!stat.isFile()) throw failure('NOTAFILE');
    if ((stat.mode & 0o077) !== 0 && process.platform !== 'win32') disk.fchmodSync(descriptor, FILE_MODE);
    const before = disk.readFileSync(descriptor);
    const journal = parseJournal(before);
    // A file without a record is what a crash left of an interview that was never acknowledged.
    if (!creates && journal.lastSeq === 0) return { kind: 'gone', file };
    if (expectedSeq !== undefined && journal.lastSeq !== expectedSeq) return { kind: 'moved-on', seq: journal.lastSeq };
    const chosen = typeof entry === 'function' ? entry(journal) : entry;
    if (chosen === null) return { kind: 'nothing' };
    const record = { seq: journal.lastSeq + 1, at, ...chosen } as JournalRecord;
    // A torn tail must not run into the new record (S02).
    const joint = before.length > 0 && before.at(-1) !== 0x0a ? '\n' : '';
    const line = `${encodeRecord(record)}\n`;
    // The interview itself is written twice: one damaged spot must not cost the whole day (S08).
    const bytes = Buffer.from(`${joint}${creates ? line : ''}${line}`);
    writeWhole(descriptor, bytes, before.length, creates ? dirname(file) : null, disk);
    return { kind: 'written', seq: record.seq };
  } finally {
    closeQuietly(descriptor, disk);
  }
}

/** A new file is on disk only when its name is, so then its folder is synced too. */
function writeWhole(descriptor: number, bytes: Buffer, before: number, newIn: string | null, disk: Disk): void {
  let written = 0;
  try {
    written = disk.writeSync(descriptor, bytes);
    if (written !== bytes.length) throw failure('SHORT');
    disk.fsyncSync(descriptor);
    if (newIn !== null) syncFolder(newIn, disk);
  } catch (error) {
    takeBack(descriptor, before, written, disk);
    throw error;
  }
}

/**
 * What was said not to be saved must not turn up at the next reading. Only our
 * own bytes at the very end go; where even that fails, a piece of a line stays,
 * which every reading passes over.
 */
function takeBack(descriptor: number, before: number, written: number, disk: Disk): void {
  try {
    if (disk.fstatSync(descriptor).size === before + written) disk.ftruncateSync(descriptor, before);
  } catch {
    // The failure that led here is the one to report.
  }
}

/** After fsync nothing that closing says can take the record back. */
function closeQuietly(descriptor: number, disk: Disk): void {
  try {
    disk.closeSync(descriptor);
  } catch (error) {
    codeOf(error);
  }
}
