import { join } from 'node:path';
import type { Folders } from '../platform/folders.ts';
import { type Disk, realDisk } from './disk.ts';
import { ownText } from './own-text.ts';

/** Where a person may keep patterns of meeting links of their own. */
export function linksFile(folders: Folders): string {
  return join(folders.config, 'links.yaml');
}

/** Its text: null where there is none, the code of the error where it cannot be read. */
export function readLinksFile(folders: Folders, disk: Disk = realDisk): string | { readonly code: string } | null {
  return ownText(linksFile(folders), disk);
}
