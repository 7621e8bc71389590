import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

/** What a user downloads and installs. */
export interface Size {
  readonly packageKib: number;
  readonly unpackedKib: number;
  readonly bundleKib: number;
  /** Packages that come with it. */
  readonly packages: number;
}

/** The size of the package as `npm pack` would make it, and of the bundle in it. */
export function sizeOfPackage(root: string): Size {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(stdout) as { size: number; unpackedSize: number }[];
  const dist = join(root, 'dist');
  const bundle = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') || name.endsWith('.json'))
    .reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  return {
    packageKib: (packed?.size ?? 0) / 1024,
    unpackedKib: (packed?.unpackedSize ?? 0) / 1024,
    bundleKib: bundle / 1024,
    packages: Object.keys((manifest as { dependencies?: object }).dependencies ?? {}).length,
  };
}
