import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** The most bytes of one file that are read: a scenario is a tenth of this. */
const MOST_BYTES = 1_000_000;

/** A scenario's folder as it was found on the disk. */
export type ScenarioFolder =
  | { readonly kind: 'found'; readonly folder: string; readonly files: Readonly<Record<string, string>> }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly file: string; readonly code: string };

/**
 * Reads the named files of a folder, and nothing else: no link that leads out of it, no pipe or device, no file of more
 * than a million bytes. A file that is not there is left out.
 * @param path the folder, or a file in it.
 */
export function readScenarioFolder(path: string, names: readonly string[]): ScenarioFolder {
  const folder = folderOf(resolve(path));
  if (folder === null) return { kind: 'none' };
  const files: Record<string, string> = {};
  for (const name of names) {
    const read = readInside(folder, name);
    if (typeof read === 'string') files[name] = read;
    else if (read !== null) return { kind: 'failed', file: join(folder, name), code: read.code };
  }
  // A folder without a chart is a folder of something else.
  return files['chart.yaml'] === undefined && Object.keys(files).length === 0
    ? { kind: 'none' }
    : { kind: 'found', folder, files };
}

/** The text of one file, or null where there is none, or why it may not be read. */
export function readInside(folder: string, name: string): string | { readonly code: string } | null {
  try {
    const file = realpathSync(join(folder, name));
    if (!file.startsWith(realpathSync(folder) + sep)) return { code: 'EXDEV' };
    const { size } = statSync(file);
    if (!statSync(file).isFile()) return { code: 'ENXIO' };
    if (size > MOST_BYTES) return { code: 'EFBIG' };
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'EIO';
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : { code };
  }
}

function folderOf(path: string): string | null {
  try {
    if (statSync(path).isDirectory()) return path;
    return /\.ya?ml$/.test(path)
      ? basename(dirname(path)) === 'messages'
        ? dirname(dirname(path))
        : dirname(path)
      : null;
  } catch {
    return null;
  }
}
