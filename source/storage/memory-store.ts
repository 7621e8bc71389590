import type { Instant } from '../day/interview.ts';
import type { Appended } from './append-record.ts';
import { parseJournal, type Reading, standing } from './journal.ts';
import { type Entry, encodeRecord, type JournalRecord } from './records.ts';
import type { Store } from './store.ts';

/**
 * What is kept where nothing can be kept: in this process alone, and gone with it (S06). The day goes its way on a disk
 * that is full or may not be written; whoever opens it says so for as long as it is open.
 */
export function memoryStore(clock: { now(): Instant }): Store {
  const journals = new Map<string, Buffer>();

  const read = (id: string): Reading => {
    const bytes = journals.get(id);
    return bytes === undefined ? { kind: 'none' } : { kind: 'read', journal: parseJournal(bytes), bytes };
  };

  const append = async (id: string, entry: Entry | null, expectedSeq?: number): Promise<Appended> => {
    const bytes = journals.get(id) ?? Buffer.alloc(0);
    const { lastSeq } = parseJournal(bytes);
    if (expectedSeq !== undefined && lastSeq !== expectedSeq) return { kind: 'moved-on', seq: lastSeq };
    if (entry === null) return { kind: 'nothing' };
    const record = { seq: lastSeq + 1, at: clock.now(), ...entry } as JournalRecord;
    journals.set(id, Buffer.concat([bytes, Buffer.from(`${encodeRecord(record)}\n`)]));
    return { kind: 'written', seq: record.seq };
  };

  const lastEvent = (id: string): Entry | null => {
    const reading = read(id);
    const last = reading.kind === 'read' ? standing(reading.journal.records).at(-1) : undefined;
    return last ? { type: 'undo', of: last.seq } : null;
  };

  return {
    read,
    list: () => ({ interviews: [], unreadable: [] }),
    isFree: (id) => !journals.has(id),
    create: (interview) => append(interview.id, { type: 'created', interview }, 0),
    tell: (id, event, state, expectedSeq) => append(id, { type: 'event', event, state }, expectedSeq),
    undo: (id, expectedSeq) => append(id, lastEvent(id), expectedSeq),
    note: (id, text, line) => append(id, { type: 'note', ...(line === undefined ? {} : { line }), text }),
    restore: async () => ({ kind: 'nothing' }),
    setAside: () => null,
    keepText: () => null,
    forget: (id) => ({ kind: journals.delete(id) ? 'forgotten' : 'none' }),
    forgetAll() {
      journals.clear();
      return { kind: 'forgotten' };
    },
    watch: () => () => {},
  };
}
