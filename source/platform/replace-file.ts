import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How writing went; `code` is the system's. Whatever failed, the old file stands as it was. */
export type Replaced =
  | { readonly kind: 'replaced' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'failed'; readonly code: string };

/**
 * Writes a file that the person named: the old one, or the whole new one, at every moment. Their own link stays a
 * link; what is neither file nor folder is left alone.
 */
export function replaceFile(file: string, text: string): Replaced {
  let beside: string | null = null;
  try {
    const there = fs.statSync(file, { throwIfNoEntry: false });
    if (there?.isDirectory()) return { kind: 'folder' };
    if (there && !there.isFile()) return { kind: 'failed', code: 'ENXIO' };
    const target = there ? fs.realpathSync(file) : file;
    const name = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
    const descriptor = fs.openSync(name, 'wx', there ? there.mode & 0o777 : 0o600);
    beside = name;
    try {
      fs.writeFileSync(descriptor, text);
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
    fs.renameSync(name, target);
    return { kind: 'replaced' };
  } catch (error) {
    if (beside !== null) fs.rmSync(beside, { force: true });
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
      return { kind: 'failed', code: error.code };
    }
    throw error;
  }
}
