import path from 'node:path';
import { type Found, found, missing } from './platform-problem.ts';

/** Where the product keeps things. Nothing is made before something is kept. */
export interface Folders {
  /** For the journals: `state/interviews/ID.jsonl`. */
  readonly state: string;
  /** For the settings: `config/settings.yaml`. */
  readonly config: string;
  /** True for the person's own folders, false for those named by `--home` or JOUR_J_HOME. */
  readonly real: boolean;
}

/** What the folders depend on. */
export interface FoldersInput {
  /** The value of `--home`. */
  readonly home?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The person's home folder, where the system knows one. */
  readonly homedir: string | undefined;
  /** What a relative `--home` starts from; undefined where that folder is gone. */
  readonly cwd: string | undefined;
}

const NAME = 'jour-j';

/**
 * The folders of this run: everything under `--home` or JOUR_J_HOME where one
 * is given, else where the platform keeps state and configuration.
 */
export function foldersOf({ home, env, platform, homedir, cwd }: FoldersInput): Found<Folders> {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  if (home !== undefined && home.trim() === '') return missing('empty-home');
  const given = home ?? env.JOUR_J_HOME;
  if (given) {
    if (cwd === undefined && !paths.isAbsolute(given)) return missing('home-from-nowhere', { home: given });
    const folder = paths.resolve(cwd ?? '', given);
    return found({ state: folder, config: folder, real: false });
  }
  // The XDG rule for its variables, and a sound one for all: a relative path is as good as none.
  const folderIn = (value: string | undefined, ...fallback: string[]): string | null => {
    if (value && paths.isAbsolute(value)) return paths.join(value, NAME);
    return homedir && paths.isAbsolute(homedir) ? paths.join(homedir, ...fallback, NAME) : null;
  };
  const [state, config] = places(platform, env, folderIn);
  if (state === null || config === null) {
    return missing('no-home-folder', { name: platform === 'win32' ? 'USERPROFILE' : 'HOME' });
  }
  return found({ state, config, real: true });
}

function places(
  platform: NodeJS.Platform,
  env: FoldersInput['env'],
  folderIn: (value: string | undefined, ...fallback: string[]) => string | null,
): [state: string | null, config: string | null] {
  switch (platform) {
    case 'darwin': {
      const folder = folderIn(undefined, 'Library', 'Application Support');
      return [folder, folder];
    }
    case 'win32':
      return [folderIn(env.LOCALAPPDATA, 'AppData', 'Local'), folderIn(env.APPDATA, 'AppData', 'Roaming')];
    default:
      return [folderIn(env.XDG_STATE_HOME, '.local', 'state'), folderIn(env.XDG_CONFIG_HOME, '.config')];
  }
}
