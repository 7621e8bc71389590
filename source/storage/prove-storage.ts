import { join } from 'node:path';
import type { Folders } from '../platform/folders.ts';
import { appendRecord, lockOf } from './append-record.ts';
import { codeOf, type Disk, realDisk, remove } from './disk.ts';
import { readJournal } from './journal.ts';
import { notSaved, type StorageProblem } from './storage-problem.ts';

/** That a record can be kept: written, put on disk and read back, in how many milliseconds; or why not. */
export type StorageProof =
  | { readonly ok: true; readonly milliseconds: number }
  | { readonly ok: false; readonly problem: StorageProblem };

/** Keeps a record where the journals are, as a key on the screen would, reads it back and removes it again. */
export async function proveStorage({ state }: Folders, now: number, disk: Disk = realDisk): Promise<StorageProof> {
  const file = join(state, `proof-${process.pid}.jsonl`);
  const isNew = !exists(state, disk);
  const from = performance.now();
  try {
    const interview = { id: 'proof', createdAt: now, scheduledAt: now, facts: { with: [], mode: 'phone' } };
    const created = { type: 'created', interview: { ...interview, scenario: { name: '-', hash: '-' } } };
    const appended = await appendRecord(file, created as unknown as Parameters<typeof appendRecord>[1], {
      at: now,
      disk,
    });
    const problem = notSaved(appended, file);
    if (problem !== null) return { ok: false, problem };
    const reading = readJournal(file, disk);
    if (reading.kind !== 'read' || reading.journal.lastSeq !== 1) {
      return {
        ok: false,
        problem: { code: 'not-read', values: { file, code: reading.kind === 'failed' ? reading.code : '?' } },
      };
    }
    return { ok: true, milliseconds: Math.round(performance.now() - from) };
  } finally {
    cleanUp([file, lockOf(file)], isNew ? state : null, disk);
  }
}

function exists(folder: string, disk: Disk): boolean {
  try {
    disk.lstatSync(folder);
    return true;
  } catch (error) {
    codeOf(error);
    return false;
  }
}

function cleanUp(files: readonly string[], folder: string | null, disk: Disk): void {
  try {
    for (const file of files) remove(file, disk);
    if (folder !== null) disk.rmdirSync(folder);
  } catch (error) {
    codeOf(error);
  }
}
