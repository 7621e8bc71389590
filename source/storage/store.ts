import { createHash } from 'node:crypto';
import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { join } from 'node:path';
import type { Instant, Interview, ToldEvent } from '../day/interview.ts';
import type { Folders } from '../platform/folders.ts';
import { type Appended, appendRecord, restoreRecords } from './append-record.ts';
import { codeOf, type Disk, realDisk, remove, replaceWhole, stampOf, syncFolder } from './disk.ts';
import { damagedText, type Journal, type Reading, readJournal, standing } from './journal.ts';

/** An interview that is kept, with what its journal says. */
export interface StoredInterview {
  readonly id: string;
  readonly journal: Journal & { readonly interview: Interview };
}

/** A journal that is there and tells no interview: unreadable, or damaged where the interview stood. */
export interface Unreadable {
  readonly id: string;
  readonly file: string;
  /** The system's code, or `DAMAGED`, or `NEWER` for one that only a later version can read. */
  readonly code: string;
}

/** Everything that is kept: what can be read, and what cannot. */
export interface Listing {
  /** By id. */
  readonly interviews: readonly StoredInterview[];
  readonly unreadable: readonly Unreadable[];
}

/** How erasing went. */
export type Forgotten =
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly code: string; readonly file: string };

/** All interviews that are kept. Nothing here throws for what the disk does. */
export interface Store {
  list(): Listing;
  /** `none` also for an id that cannot be one. */
  read(id: string): Reading;
  /** Whether nothing is kept under this id yet. */
  isFree(id: string): boolean;
  /** Keeps a new interview under its id; `taken` where there is one already. */
  create(interview: Interview): Promise<Appended | { readonly kind: 'taken' } | { readonly kind: 'bad-id' }>;
  /** Tells an event that was decided on the journal whose `lastSeq` is given; `state` is the step it leads to. */
  tell(id: string, event: ToldEvent, state: string, expectedSeq: number): Promise<Appended>;
  /** Takes the last standing event back; `nothing` where there is none. */
  undo(id: string, expectedSeq: number): Promise<Appended>;
  /** Writes one of the person's own lines, from 1, or a remark, whatever came between. */
  note(id: string, text: string, line?: number): Promise<Appended>;
  /** Puts back what the journal no longer has of what was read from it before (S11). */
  restore(id: string, known: Buffer): Promise<Appended>;
  /**
   * Copies a journal that is damaged beside itself, once for each damage (S08): the copy, `known` where that was done
   * before, null where it cannot be.
   */
  setAside(id: string): { readonly file: string } | 'known' | null;
  /** Puts a text that could not be copied beside the journal, and says where; null where that fails too. */
  keepText(id: string, text: string): string | null;
  /** Erases an interview and everything beside it that bears its name. */
  forget(id: string): Forgotten;
  /** Erases every interview, and the folders that were only there for them. */
  forgetAll(): Forgotten;
  /**
   * Calls back after every change of one journal from now on, by whomever; returns how to stop. Watch first, then
   * read: so no change falls between. Keeps no process alive.
   */
  watch(id: string, changed: () => void): () => void;
}

/** What a store needs of the machine. */
export interface StoreOptions {
  readonly clock: { now(): Instant };
  readonly disk?: Disk;
  /** Milliseconds between two looks at the file where the system reports nothing; two seconds. */
  readonly lookEvery?: number;
}

const ID = /^[\p{Ll}\p{Lo}\p{M}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}-]*$/u;
const LONGEST_ID = 121;
/** What nearly every id is: the classes of Unicode take a millisecond to set up. */
const PLAIN_ID = /^[a-z\d][a-z\d-]*$/;

/** Whether a text can be an id: small letters, digits and hyphens, so never a path. */
function isInterviewId(id: string): boolean {
  return id.length <= LONGEST_ID && (PLAIN_ID.test(id) || ID.test(id));
}

/** Opens what is kept under the folders, without touching the disk: they are made when something is first kept. */
export function openStore(folders: Folders, { clock, disk = realDisk, lookEvery = 2_000 }: StoreOptions): Store {
  const folder = join(folders.state, 'interviews');
  const fileOf = (id: string) => join(folder, `${id}.jsonl`);

  const read = (id: string): Reading => {
    if (!isInterviewId(id)) return { kind: 'none' };
    const reading = readJournal(fileOf(id), disk);
    // A file that holds no line at all is what a crash leaves of an interview that was never acknowledged.
    return reading.kind === 'read' && isBlank(reading.journal) ? { kind: 'none' } : reading;
  };

  const append = (id: string, entry: Parameters<typeof appendRecord>[1], expectedSeq?: number): Promise<Appended> => {
    const file = fileOf(id);
    if (!isInterviewId(id)) return Promise.resolve({ kind: 'gone', file });
    const at = clock.now();
    return appendRecord(file, entry, expectedSeq === undefined ? { at, disk } : { at, disk, expectedSeq });
  };

  return {
    read,

    list() {
      const interviews: StoredInterview[] = [];
      const unreadable: Unreadable[] = [];
      for (const name of namesIn(folder, disk).sort()) {
        if (!name.endsWith('.jsonl')) continue;
        const id = name.slice(0, -'.jsonl'.length);
        const reading = read(id);
        if (reading.kind === 'failed') unreadable.push({ id, file: reading.file, code: reading.code });
        if (reading.kind !== 'read') continue;
        const { interview } = reading.journal;
        if (interview === null) {
          const code = reading.journal.damage.length === 0 && reading.journal.newer > 0 ? 'NEWER' : 'DAMAGED';
          unreadable.push({ id, file: fileOf(id), code });
        } else if (interview.id === id) {
          interviews.push({ id, journal: { ...reading.journal, interview } });
        } else if (read(interview.id).kind !== 'read') {
          // Renamed by hand. A second copy beside the first is a sync tool's and counts for nothing (S10).
          interviews.push({ id, journal: { ...reading.journal, interview: { ...interview, id } } });
        }
      }
      return { interviews, unreadable };
    },

    isFree(id) {
      if (!isInterviewId(id)) return false;
      const { kind } = read(id);
      // Where the folder itself cannot be looked into, every name is free, and writing will say what is wrong.
      return kind === 'none' || (kind === 'failed' && stampOf(fileOf(id), disk) === 'none');
    },

    async create(interview) {
      if (!isInterviewId(interview.id)) return { kind: 'bad-id' };
      if (read(interview.id).kind === 'read') return { kind: 'taken' };
      const appended = await append(interview.id, { type: 'created', interview }, 0);
      return appended.kind === 'moved-on' ? { kind: 'taken' } : appended;
    },

    tell: (id, event, state, expectedSeq) => append(id, { type: 'event', event, state }, expectedSeq),

    undo: (id, expectedSeq) =>
      append(
        id,
        ({ records }) => {
          const last = standing(records).at(-1);
          return last ? { type: 'undo', of: last.seq } : null;
        },
        expectedSeq,
      ),

    note: (id, text, line) => append(id, { type: 'note', ...(line === undefined ? {} : { line }), text }),

    restore: (id, known) =>
      isInterviewId(id) ? restoreRecords(fileOf(id), known, disk) : Promise.resolve({ kind: 'nothing' }),

    setAside(id) {
      const reading = read(id);
      if (reading.kind !== 'read') return null;
      const { bytes, journal } = reading;
      const mark = createHash('sha256').update(damagedText(bytes, journal.damage)).digest('hex').slice(0, 8);
      const copy = join(folder, `${id}.damaged-${mark}`);
      try {
        disk.lstatSync(copy);
        return 'known';
      } catch {
        // Not yet.
      }
      try {
        replaceWhole(copy, bytes, disk);
        return { file: copy };
      } catch (error) {
        codeOf(error);
        return null;
      }
    },

    keepText(id, text) {
      const file = join(folder, `${id}.message.txt`);
      try {
        if (!isInterviewId(id)) return null;
        replaceWhole(file, text, disk);
        return file;
      } catch (error) {
        codeOf(error);
        return null;
      }
    },

    forget(id) {
      if (!isInterviewId(id)) return { kind: 'none' };
      const names = namesIn(folder, disk).filter((name) => belongsTo(id, name, join(folder, name), disk));
      if (names.length === 0) return { kind: 'none' };
      return erase(folder, () => {
        for (const name of names) remove(join(folder, name), disk);
        syncFolder(folder, disk);
        removeIfEmpty([folder, folders.state], disk);
      });
    },

    forgetAll() {
      const names = namesIn(folder, disk);
      if (names.length === 0) return { kind: 'none' };
      return erase(folder, () => {
        for (const name of names) remove(join(folder, name), disk);
        syncFolder(folder, disk);
        removeIfEmpty([folder, folders.state], disk);
      });
    },

    watch: (id, changed) => watchFile(folder, fileOf(id), changed, lookEvery, disk),
  };
}

function isBlank(journal: Journal): boolean {
  return journal.records.length === 0 && journal.newer === 0 && journal.damage.length === 0;
}

function namesIn(folder: string, disk: Disk): string[] {
  try {
    return disk.readdirSync(folder);
  } catch (error) {
    // A folder that cannot be read shows nothing; each write into it will say why.
    codeOf(error);
    return [];
  }
}

/** A journal, its lock, and what a sync tool or an editor may have put beside it ("ID (copy).jsonl", "ID.jsonl~"). */
function belongsTo(id: string, name: string, file: string, disk: Disk): boolean {
  const rest = name.slice(id.length);
  if (name.startsWith(id) && !isInterviewId(`${id}${rest.charAt(0)}`)) return true;
  if (!name.endsWith('.jsonl') || isInterviewId(name.slice(0, -'.jsonl'.length))) return false;
  const reading = readJournal(file, disk);
  return reading.kind === 'read' && reading.journal.interview?.id === id;
}

function erase(file: string, work: () => void): Forgotten {
  try {
    work();
    return { kind: 'forgotten' };
  } catch (error) {
    return { kind: 'failed', code: codeOf(error), file };
  }
}

function removeIfEmpty(folders: readonly string[], disk: Disk): void {
  try {
    for (const folder of folders) disk.rmdirSync(folder);
  } catch {
    // Something else lives there.
  }
}

function watchFile(folder: string, file: string, changed: () => void, lookEvery: number, disk: Disk): () => void {
  let last = stampOf(file, disk);
  const look = () => {
    const stamp = stampOf(file, disk);
    if (stamp === last) return;
    last = stamp;
    changed();
  };
  let watcher: FSWatcher | null = null;
  try {
    watcher = watchFolder(folder, { persistent: false }, look);
    // Too many watchers on this machine, or the folder went away: the slow look still sees everything.
    watcher.on('error', () => watcher?.close());
  } catch (error) {
    codeOf(error);
  }
  const timer = setInterval(look, lookEvery);
  timer.unref();
  return () => {
    clearInterval(timer);
    watcher?.close();
  };
}
