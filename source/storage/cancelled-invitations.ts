import { join } from 'node:path';
import type { InvitationMark } from '../day/interview.ts';
import type { Folders } from '../platform/folders.ts';
import { type Replaced, replaceFile } from '../platform/replace-file.ts';
import { codeOf, type Disk, makeOwnFolder, readRegular, realDisk } from './disk.ts';

/** So many cancellations of interviews that were never added are remembered, the latest first. */
const MOST = 200;

/** Beside the journals, so that `forget --all` erases it with them. */
const fileOf = (folders: Folders): string => join(folders.state, 'interviews', 'cancelled-invitations.json');

/**
 * The cancellations that came for interviews that are not kept: mails arrive in any order, and an invitation that was
 * taken back before it was read must not come alive afterwards (I05).
 */
export function cancelledInvitations(folders: Folders, disk: Disk = realDisk): readonly InvitationMark[] {
  try {
    const data: unknown = JSON.parse(readRegular(fileOf(folders), disk).toString('utf8'));
    return Array.isArray(data) ? data.filter(isMark).slice(0, MOST) : [];
  } catch (error) {
    // Nothing was remembered, or it cannot be read: then nothing is known, and nothing else depends on it.
    if (!(error instanceof SyntaxError)) codeOf(error);
    return [];
  }
}

/** Remembers one more. */
export function rememberCancelled(folders: Folders, mark: InvitationMark, disk: Disk = realDisk): Replaced {
  const known = cancelledInvitations(folders, disk);
  const others = known.filter(({ uid, recurrence }) => uid !== mark.uid || recurrence !== mark.recurrence);
  const file = fileOf(folders);
  try {
    makeOwnFolder(join(folders.state, 'interviews'), disk);
  } catch (error) {
    return { kind: 'failed', code: codeOf(error) };
  }
  return replaceFile(file, `${JSON.stringify([mark, ...others].slice(0, MOST))}\n`);
}

function isMark(data: unknown): data is InvitationMark {
  const { uid, recurrence, sequence, stamp } = (data ?? {}) as Record<string, unknown>;
  return [uid, recurrence, stamp].every((each) => typeof each === 'string') && typeof sequence === 'number';
}
