import { execFile } from 'node:child_process';

/** Where a password lies in the keyring. */
export interface KeyringPlace {
  readonly host: string;
  readonly user: string;
}

/** The system's own program that reads its keyring; Windows has none. */
function programOf(platform: NodeJS.Platform, { host, user }: KeyringPlace): readonly [string, ...string[]] | null {
  switch (platform) {
    case 'darwin':
      return ['security', 'find-generic-password', '-s', `jour-j ${host}`, '-a', user, '-w'];
    case 'win32':
      return null;
    default:
      return ['secret-tool', 'lookup', 'service', 'jour-j', 'host', host, 'user', user];
  }
}

/**
 * A password that the person put into the system's keyring; null where there is none, no such program, or no answer
 * in time. It may ask for the keyring itself to be opened, so it may take a while: half a minute.
 */
export function readKeyring(
  place: KeyringPlace,
  platform: NodeJS.Platform = process.platform,
  limit = 30_000,
): Promise<string | null> {
  const program = programOf(platform, place);
  if (program === null) return Promise.resolve(null);
  const [name, ...args] = program;
  return new Promise((resolve) => {
    execFile(name, args, { timeout: limit, windowsHide: true }, (error, stdout) => {
      const password = stdout.replace(/\r?\n$/, '');
      resolve(error === null && password !== '' ? password : null);
    });
  });
}
