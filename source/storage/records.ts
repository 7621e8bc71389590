import { createHash } from 'node:crypto';
import { NOTHING_SAID } from '../day/facts.ts';
import type { Instant, Interview, ToldEvent } from '../day/interview.ts';

/** The version of the records that this program writes and understands. */
const RECORD_VERSION = 1;

interface Written {
  /** Counts the records of one journal, from 1. */
  readonly seq: number;
  /** When it was written, by the clock of the program; what an event says about itself is in `event.at`. */
  readonly at: Instant;
}

/** The first record: the interview as it was added. */
export interface CreatedRecord extends Written {
  readonly type: 'created';
  readonly interview: Interview;
}

/** Something that was told. */
export interface EventRecord extends Written {
  readonly type: 'event';
  readonly event: ToldEvent;
  /** The step it led to when it was told, so that a newer chart that reads the day otherwise is noticed. */
  readonly state: string;
}

/** An event taken back. */
export interface UndoRecord extends Written {
  readonly type: 'undo';
  /** The `seq` of the event. */
  readonly of: number;
}

/** What changes nothing of the day: one of the person's own lines, or a remark (a clock that was set back). */
export interface NoteRecord extends Written {
  readonly type: 'note';
  /** Which of one's own lines it is, from 1; left out for a remark. */
  readonly line?: number;
  readonly text: string;
}

/** A line of the journal, read. */
export type JournalRecord = CreatedRecord | EventRecord | UndoRecord | NoteRecord;

/** What somebody wants written; number and moment are added when it is. */
export type Entry = JournalRecord extends infer R ? (R extends Written ? Omit<R, keyof Written> : never) : never;

/** Why a line could not be read: cut short, changed since it was written, or sound but not what a record is. */
export type DamageReason = 'torn' | 'changed' | 'malformed';

/** What one line of a journal is. A `newer` one was written by a later version: kept, and left alone (S09). */
export type Decoded =
  | { readonly kind: 'record'; readonly record: JournalRecord; readonly sum: string }
  | { readonly kind: 'newer'; readonly seq: number; readonly sum: string }
  | { readonly kind: 'damaged'; readonly reason: DamageReason };

/** Every line starts and ends like this, whatever its version: by it, two lines run together are told apart. */
export const LINE_START = '{"v":';
const LINE_END = /,"sum":"([0-9a-f]{8})"\}$/;

/**
 * A record as its line, without the line feed: JSON with instants as ISO 8601
 * in UTC, and last a checksum over all that stands before it.
 */
export function encodeRecord(record: JournalRecord): string {
  const { seq, at, type, ...rest } = record;
  const body = JSON.stringify({ v: RECORD_VERSION, seq, at: iso(at), type, ...rest }, writeInstants);
  return `${body.slice(0, -1)},"sum":"${sumOf(body)}"}`;
}

/** Reads one line, without its line feed; never throws. */
export function decodeRecord(line: string): Decoded {
  const end = LINE_END.exec(line);
  if (!line.startsWith(LINE_START) || end === null) return { kind: 'damaged', reason: 'torn' };
  const sum = end[1] as string;
  const body = `${line.slice(0, end.index)}}`;
  if (sumOf(body) !== sum) return { kind: 'damaged', reason: 'changed' };
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    return { kind: 'damaged', reason: 'malformed' };
  }
  const { v, seq } = isObject(data) ? data : {};
  if (!isCount(v) || !isCount(seq)) return { kind: 'damaged', reason: 'malformed' };
  if (v > RECORD_VERSION) return { kind: 'newer', seq, sum };
  const record = recordOf(data as Data, seq);
  if (record === 'unknown') return { kind: 'newer', seq, sum };
  return record === null ? { kind: 'damaged', reason: 'malformed' } : { kind: 'record', record, sum };
}

type Data = Record<string, unknown>;

function recordOf(data: Data, seq: number): JournalRecord | 'unknown' | null {
  const at = instantOf(data.at);
  if (at === null) return null;
  switch (data.type) {
    case 'created': {
      const interview = interviewOf(data.interview);
      return interview && { seq, at, type: 'created', interview };
    }
    case 'event': {
      const event = eventOf(data.event);
      return event && typeof data.state === 'string' ? { seq, at, type: 'event', event, state: data.state } : null;
    }
    case 'undo':
      return isCount(data.of) ? { seq, at, type: 'undo', of: data.of } : null;
    case 'note':
      if (typeof data.text !== 'string') return null;
      return { seq, at, type: 'note', ...(isCount(data.line) ? { line: data.line } : {}), text: data.text };
    default:
      return typeof data.type === 'string' ? 'unknown' : null;
  }
}

function interviewOf(data: unknown): Interview | null {
  if (!isObject(data) || typeof data.id !== 'string' || !isObject(data.facts) || !isObject(data.scenario)) return null;
  const createdAt = instantOf(data.createdAt);
  const scheduledAt = instantOf(data.scheduledAt);
  const { name, hash } = data.scenario;
  if (createdAt === null || scheduledAt === null || typeof name !== 'string' || typeof hash !== 'string') return null;
  if (!Array.isArray(data.facts.with) || typeof data.facts.mode !== 'string') return null;
  // The checksum says that this is what the program wrote: the facts are taken as they stand.
  const { facts } = data as unknown as Interview;
  // What an older version did not ask for is what nobody has said.
  return { ...(data as unknown as Interview), createdAt, scheduledAt, facts: { ...NOTHING_SAID, ...facts } };
}

function eventOf(data: unknown): ToldEvent | null {
  if (!isObject(data) || typeof data.event !== 'string') return null;
  const at = instantOf(data.at);
  if (at === null) return null;
  if (data.set === undefined) return { at, event: data.event };
  if (!isObject(data.set) || !Object.values(data.set).every((value) => typeof value === 'string')) return null;
  return { at, event: data.event, set: data.set as Record<string, string> };
}

const INSTANT_KEYS = new Set(['at', 'createdAt', 'scheduledAt']);
const ISO = /^[+-]?\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function writeInstants(key: string, value: unknown): unknown {
  return INSTANT_KEYS.has(key) && typeof value === 'number' ? iso(value) : value;
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}

function instantOf(value: unknown): Instant | null {
  if (typeof value !== 'string' || !ISO.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}

function sumOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 8);
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
