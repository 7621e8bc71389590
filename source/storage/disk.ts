import fs from 'node:fs';
import { dirname } from 'node:path';

/**
 * The calls by which this room touches the disk, as a plain object, so that a
 * test can make any one of them fail. Every one throws as `node:fs` does.
 */
export type Disk = Pick<
  typeof fs,
  | 'chmodSync'
  | 'closeSync'
  | 'fchmodSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'ftruncateSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'rmdirSync'
  | 'unlinkSync'
  | 'writeSync'
>;

/** The machine's own disk. */
export const realDisk: Disk = fs;

/** Windows has no O_NOFOLLOW and no O_NONBLOCK: there they are nothing. */
const NOFOLLOW = fs.constants.O_NOFOLLOW ?? 0;
const NONBLOCK = fs.constants.O_NONBLOCK ?? 0;

/** How files are opened: never through a symbolic link, never waiting for the other end of a pipe (S14). */
export const OPEN = {
  read: fs.constants.O_RDONLY | NOFOLLOW | NONBLOCK,
  append: fs.constants.O_RDWR | fs.constants.O_APPEND | NOFOLLOW | NONBLOCK,
  create: fs.constants.O_RDWR | fs.constants.O_APPEND | fs.constants.O_CREAT | NOFOLLOW | NONBLOCK,
  exclusive: fs.constants.O_WRONLY | fs.constants.O_CREAT | fs.constants.O_EXCL | NOFOLLOW,
} as const;

/** What is kept is for its owner alone (S14). */
export const FILE_MODE = 0o600;
/** Folders too: nobody else may so much as list them (S14). */
const FOLDER_MODE = 0o700;

/** A failure that has no system code of its own. */
export type OwnCode = 'SHORT' | 'NOTAFILE';

/** The system's code of an error (`ENOSPC`, `EACCES` …); rethrows what is no system error, for that is a bug. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** An error with a code, thrown inside this room where the system has none. */
export function failure(code: OwnCode): Error {
  return Object.assign(new Error(code), { code });
}

/** The bytes of a regular file; throws for a link, a pipe, a device or a folder. */
export function readRegular(file: string, disk: Disk): Buffer {
  const descriptor = disk.openSync(file, OPEN.read);
  try {
    if (!disk.fstatSync(descriptor).isFile()) throw failure('NOTAFILE');
    return disk.readFileSync(descriptor);
  } finally {
    disk.closeSync(descriptor);
  }
}

/** What is another whenever another file stands there, or the same was written to; `none` where none can be seen. */
export function stampOf(file: string, disk: Disk): string {
  try {
    const { ino, size, mtimeMs } = disk.lstatSync(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch (error) {
    codeOf(error);
    return 'none';
  }
}

/**
 * Makes a folder and its parents, for the owner alone; one that is there already keeps its modes. One level after the
 * other: Node's own `recursive` never ends where a folder takes no other, as in /proc.
 */
export function makeFolder(folder: string, disk: Disk): void {
  try {
    makeOneFolder(folder, disk);
  } catch (error) {
    const parent = dirname(folder);
    if (codeOf(error) !== 'ENOENT' || parent === folder) throw error;
    makeFolder(parent, disk);
    makeOneFolder(folder, disk);
  }
}

function makeOneFolder(folder: string, disk: Disk): void {
  try {
    disk.mkdirSync(folder, { mode: FOLDER_MODE });
  } catch (error) {
    if (!isFolder(folder, disk)) throw error;
  }
}

function isFolder(path: string, disk: Disk): boolean {
  try {
    return disk.lstatSync(disk.realpathSync(path)).isDirectory();
  } catch (error) {
    codeOf(error);
    return false;
  }
}

/** The same for a folder that only this program uses: its modes are put right too, where that is ours to do. */
export function makeOwnFolder(folder: string, disk: Disk): void {
  makeFolder(folder, disk);
  if (process.platform === 'win32') return;
  try {
    disk.chmodSync(folder, FOLDER_MODE);
  } catch (error) {
    codeOf(error);
  }
}

/** Puts a folder's list of names on disk. Windows, and some file systems, cannot, and need not. */
export function syncFolder(folder: string, disk: Disk): void {
  let descriptor: number;
  try {
    descriptor = disk.openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    disk.fsyncSync(descriptor);
  } catch (error) {
    if (!['EINVAL', 'EPERM', 'EISDIR', 'EBADF', 'ENOTSUP'].includes(codeOf(error))) throw error;
  } finally {
    disk.closeSync(descriptor);
  }
}

/**
 * Removes a file, a link, or a folder with all that is in it; what is not there
 * is removed already. (On some versions of Node `rmSync` alone fails without
 * saying why, so it only sees folders.)
 */
export function remove(path: string, disk: Disk): void {
  try {
    if (disk.lstatSync(path)?.isDirectory()) disk.rmSync(path, { recursive: true });
    else disk.unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** The old file, or the new one, at every moment: written beside it, put on disk, then renamed over it. */
export function replaceWhole(file: string, text: string | Buffer, disk: Disk): void {
  const beside = `${file}.${process.pid}.new`;
  remove(beside, disk);
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  try {
    const descriptor = disk.openSync(beside, OPEN.exclusive, FILE_MODE);
    try {
      if (disk.writeSync(descriptor, bytes) !== bytes.length) throw failure('SHORT');
      disk.fsyncSync(descriptor);
    } finally {
      disk.closeSync(descriptor);
    }
    disk.renameSync(beside, file);
  } catch (error) {
    remove(beside, disk);
    throw error;
  }
  syncFolder(dirname(file), disk);
}
