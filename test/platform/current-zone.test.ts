import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentZone } from '../../source/platform/current-zone.ts';
import { leftOut } from '../helpers/left-out.ts';

const own = spawnSync('unshare', ['-m', 'true']).status === 0 && existsSync('/usr/share/zoneinfo/America/Toronto');
const notOwn = leftOut('T11 a machine whose zone is changed', 'root, unshare and zone files', own);

test.skipIf(notOwn)('T11 the zone of the machine is changed while the program runs: the next look sees it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jour-j-zone-'));
  try {
    const script = join(folder, 'zone.ts');
    const source = new URL('../../source/platform/current-zone.ts', import.meta.url).href;
    writeFileSync(
      script,
      `import fs from 'node:fs';
import { currentZone } from ${JSON.stringify(source)};
const set = (zone) => {
  fs.rmSync('/etc/localtime', { force: true });
  fs.symlinkSync('/usr/share/zoneinfo/' + zone, '/etc/localtime');
};
const zone = currentZone();
const seen = [zone()];
for (const next of ['America/Toronto', 'Europe/Paris']) {
  set(next);
  seen.push(zone());
}
console.log(seen.slice(1).join(' '), process.env.TZ === undefined);`,
    );
    // In a world of its own, so that the real /etc stays as it is.
    const world = 'mount -t tmpfs tmpfs /mnt && cp -a /etc /mnt/etc && mount --bind /mnt/etc /etc && exec "$0" "$1"';
    const env = { PATH: process.env.PATH ?? '' };
    const { stdout, stderr } = spawnSync('unshare', ['-m', 'sh', '-c', world, process.execPath, script], {
      env,
      encoding: 'utf8',
    });
    expect(stdout.trim(), stderr).toBe('America/Toronto Europe/Paris true');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('T11 TZ is the person’s word: it stays', () => {
  const before = process.env.TZ;
  expect(currentZone({ TZ: 'Asia/Tokyo' })()).not.toBe('');
  expect(process.env.TZ).toBe(before);
});
