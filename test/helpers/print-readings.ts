import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInvitation } from '../../source/intake/invitation/read-invitation.ts';

/** Prints what each invitation of a folder gives, as JSON: for runs under another zone of the machine. */
const [folder = '', now = ''] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
const readings = await Promise.all(
  names.map(async (name) => [name, await readInvitation(readFileSync(join(folder, name)), Date.parse(now))]),
);
process.stdout.write(JSON.stringify(Object.fromEntries(readings)));
