import type { Interview, ToldEvent } from '../day/interview.ts';
import { NO_NOTES, type Notes, withNote } from '../day/notes.ts';
import { codeOf, type Disk, readRegular, realDisk } from './disk.ts';
import {
  type DamageReason,
  type Decoded,
  decodeRecord,
  type EventRecord,
  type JournalRecord,
  LINE_START,
} from './records.ts';

/** A line, or a piece of one, that could not be read. It stays in the file. */
export interface Damage {
  /** From 1. */
  readonly line: number;
  readonly reason: DamageReason | 'same-number';
}

/** What a journal says. */
export interface Journal {
  /** Null where its record was never finished, or is damaged. */
  readonly interview: Interview | null;
  /** What was told and not taken back, in order. */
  readonly events: readonly ToldEvent[];
  /** One's own notes, as they were written last. */
  readonly notes: Notes;
  /** Every record that could be read, in order, each once. */
  readonly records: readonly JournalRecord[];
  /** The number of the last record of any version, 0 for an empty journal; for `expectedSeq`. */
  readonly lastSeq: number;
  /** What could not be read between whole lines (S08). */
  readonly damage: readonly Damage[];
  /** How many records a later version of the program wrote: kept, not read (S09). */
  readonly newer: number;
  /** Bytes of a last line that was never finished: the one thing that a crash may lose (S01). */
  readonly tornBytes: number;
}

/** How reading went; `code` is the system's. */
export type Reading =
  | { readonly kind: 'read'; readonly journal: Journal; readonly bytes: Buffer }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly code: string; readonly file: string };

/** Reads one journal. Never writes, never throws for what the disk or the file's content may do. */
export function readJournal(file: string, disk: Disk = realDisk): Reading {
  try {
    const bytes = readRegular(file, disk);
    return { kind: 'read', journal: parseJournal(bytes), bytes };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? { kind: 'none' } : { kind: 'failed', code, file };
  }
}

type Sound = Exclude<Decoded, { kind: 'damaged' }>;

/**
 * What the bytes of a journal say. A torn tail is counted, damage before it
 * reported by line, and every other line kept (S01, S02, S08); records of later
 * versions are passed over (S09); the order is that of the numbers, each record
 * once, whatever a sync tool made of the lines (S10).
 */
export function parseJournal(bytes: Buffer): Journal {
  const found: (Sound & { line: number })[] = [];
  const damage: Damage[] = [];
  let tornBytes = 0;
  for (const [index, { text, whole, size }] of linesOf(bytes).entries()) {
    const line = index + 1;
    if (text === '') continue;
    const decoded = decodeRecord(text);
    if (decoded.kind !== 'damaged') {
      found.push({ ...decoded, line });
      continue;
    }
    const rescued = rescue(text);
    for (const one of rescued) found.push({ ...one, line });
    if (!whole && rescued.length === 0) tornBytes = size;
    else damage.push({ line, reason: decoded.reason });
  }
  const { sound, clashes } = inOrder(found);
  damage.push(...clashes);
  const records = sound.flatMap((one) => (one.kind === 'record' ? [one.record] : []));
  return {
    interview: records.find((record) => record.type === 'created')?.interview ?? null,
    events: standing(records).map((record) => record.event),
    notes: notesIn(records),
    records,
    lastSeq: seqOf(sound.at(-1)),
    damage: damage.sort((a, b) => a.line - b.line),
    newer: sound.length - records.length,
    tornBytes,
  };
}

/** The lines that are sound, of any version, each once, by number and checksum. */
export function soundLines(bytes: Buffer): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const { text } of linesOf(bytes)) {
    const decoded = decodeRecord(text);
    if (decoded.kind !== 'damaged') lines.set(`${seqOf(decoded)} ${decoded.sum}`, text);
  }
  return lines;
}

/** The lines of the damage that was found, as they stand in the file. */
export function damagedText(bytes: Buffer, damage: readonly Damage[]): string {
  const lines = linesOf(bytes);
  return damage.map(({ line }) => lines[line - 1]?.text ?? '').join('\n');
}

/** The events that were not taken back, in order. */
export function standing(records: readonly JournalRecord[]): EventRecord[] {
  const events = records.filter((record) => record.type === 'event');
  for (const record of records) {
    if (record.type !== 'undo') continue;
    const index = events.findLastIndex((event) => event.seq === record.of);
    if (index >= 0) events.splice(index, 1);
  }
  return events;
}

function notesIn(records: readonly JournalRecord[]): Notes {
  return records.reduce(
    (notes, record) =>
      record.type === 'note' && record.line !== undefined ? withNote(notes, record.line, record.text) : notes,
    NO_NOTES,
  );
}

interface Line {
  readonly text: string;
  /** False for a last line without its line feed. */
  readonly whole: boolean;
  /** In bytes. */
  readonly size: number;
}

function linesOf(bytes: Buffer): Line[] {
  const lines: Line[] = [];
  let start = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    // An editor on Windows may have given the lines a carriage return: harmless.
    const text = bytes.toString('utf8', start, bytes[end - 1] === 0x0d && feed !== -1 ? end - 1 : end);
    lines.push({ text, whole: feed !== -1, size: end - start });
    start = end + 1;
  }
  return lines;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Sound records inside a line that is not one: a torn piece with a record glued
 * to it, or two lines whose line feed was lost. Inside JSON text every quote is
 * escaped, so a record's start cannot come from what somebody typed.
 */
function rescue(text: string): Sound[] {
  const rescued: Sound[] = [];
  const ends = [...text.matchAll(/,"sum":"[0-9a-f]{8}"\}/g)]
    .slice(0, MOST_PIECES)
    .map((end) => end.index + end[0].length);
  let from = 0;
  for (let tries = 0; tries < MOST_PIECES; tries++) {
    const start = text.indexOf(LINE_START, from);
    if (start === -1) break;
    from = start + 1;
    for (const end of ends.filter((end) => end > start).slice(0, 3)) {
      const decoded = decodeRecord(text.slice(start, end));
      if (decoded.kind === 'damaged') continue;
      rescued.push(decoded);
      from = end;
      break;
    }
  }
  return rescued;
}

/** A line of garbage must not cost more than a moment. */
const MOST_PIECES = 100;

function inOrder(found: readonly (Sound & { line: number })[]): { sound: Sound[]; clashes: Damage[] } {
  const sound: Sound[] = [];
  const clashes: Damage[] = [];
  const sums = new Map<number, Set<string>>();
  for (const one of found) {
    const seen = sums.get(seqOf(one));
    if (seen?.has(one.sum)) continue;
    // Two different records under one number: both were said to be saved, so both are kept.
    if (seen) clashes.push({ line: one.line, reason: 'same-number' });
    sums.set(seqOf(one), (seen ?? new Set()).add(one.sum));
    sound.push(one);
  }
  return { sound: sound.sort((a, b) => seqOf(a) - seqOf(b)), clashes };
}

function seqOf(one: Sound | undefined): number {
  if (one === undefined) return 0;
  return one.kind === 'record' ? one.record.seq : one.seq;
}
