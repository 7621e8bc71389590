import type { StorageCode } from '../wording/storage.ts';
import type { Values } from '../wording/words.ts';
import type { Appended } from './append-record.ts';
import type { Journal } from './journal.ts';
import type { Store, Unreadable } from './store.ts';

/** Something to be said about what is on disk: a key of the catalogue, and what is filled in. */
export interface StorageProblem {
  readonly code: StorageCode;
  readonly values: Values;
}

const CODES: Readonly<Record<string, StorageCode>> = {
  ENOSPC: 'not-saved-full',
  EDQUOT: 'not-saved-full',
  SHORT: 'not-saved-full',
  EACCES: 'not-saved-forbidden',
  EPERM: 'not-saved-forbidden',
  EROFS: 'not-saved-read-only',
  EIO: 'not-saved-disk-error',
  ELOOP: 'not-saved-no-file',
  ENXIO: 'not-saved-no-file',
  EISDIR: 'not-saved-no-file',
  ENOTDIR: 'not-saved-no-folder',
  EEXIST: 'not-saved-no-folder',
  NOTAFILE: 'not-saved-no-file',
};

/** What to say of an append that did not reach the disk; null for one that did, and where there was nothing to write. */
export function notSaved(appended: Appended, file: string): StorageProblem | null {
  switch (appended.kind) {
    case 'written':
    case 'nothing':
      return null;
    case 'moved-on':
      return { code: 'not-saved-moved-on', values: { file } };
    case 'gone':
      return { code: 'not-saved-gone', values: { file: appended.file } };
    case 'busy':
      return appended.pid === null
        ? { code: 'not-saved-busy-unknown', values: { file: appended.file } }
        : { code: 'not-saved-busy', values: { file: appended.file, pid: String(appended.pid) } };
    case 'failed':
      return {
        code: CODES[appended.code] ?? 'not-saved-other',
        values: { code: appended.code, file: appended.file },
      };
  }
}

/** What to say of a journal that tells no interview. */
export function notRead({ code, file }: Unreadable): StorageProblem {
  if (code === 'DAMAGED') return { code: 'not-read-damaged', values: { file } };
  if (code === 'NEWER') return { code: 'not-read-newer', values: { file } };
  return { code: 'not-read', values: { code, file } };
}

/**
 * What to say of a journal that was read: damaged lines (S08), once for each damage, for then a copy is set aside;
 * records of a later version (S09).
 * @param copy what `Store.setAside` made of it
 */
export function remarksOn(journal: Journal, file: string, copy: ReturnType<Store['setAside']>): StorageProblem[] {
  const remarks: StorageProblem[] = [];
  const lines = [...new Set(journal.damage.map((one) => one.line))];
  if (lines.length > 0 && copy !== 'known') {
    const values = { file, count: lines.length, lines: lines.join(', ') };
    remarks.push(
      copy === null
        ? { code: 'damaged-lines', values }
        : { code: 'damaged-lines-copied', values: { ...values, copy: copy.file } },
    );
  }
  if (journal.newer > 0) remarks.push({ code: 'newer-records', values: { file, count: journal.newer } });
  return remarks;
}
