import { codeOf, type Disk, failure, readRegular } from './disk.ts';

/** The text of a file that a person keeps: null where there is none, the code of the error where it cannot be read. */
export function ownText(file: string, disk: Disk): string | { readonly code: string } | null {
  try {
    // It may well be a link into somebody's collection of such files: their own.
    return readRegular(ownFile(file, disk), disk).toString('utf8');
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? null : { code };
  }
}

/** The file itself, or what one's own link points to; a link of somebody else is not followed (S14). */
export function ownFile(file: string, disk: Disk): string {
  let stat: ReturnType<Disk['lstatSync']>;
  try {
    stat = disk.lstatSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return file;
    throw error;
  }
  if (!stat?.isSymbolicLink()) return file;
  const uid = process.getuid?.();
  if (uid !== undefined && stat.uid !== uid) throw failure('NOTAFILE');
  return disk.realpathSync(file);
}
