import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let tarball: string;

const npm = (...args: string[]) => spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jour-j-package-'));
  const { status, stderr } = spawnSync('npm', ['pack', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  tarball = join(folder, `jour-j-${manifest.version}.tgz`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package as npm would publish it', () => {
  test('installs for all, brings no other package, and runs', () => {
    const { status, stderr } = npm('install', '--global', '--prefix', folder, tarball);
    expect(status, stderr).toBe(0);
    expect(readdirSync(join(folder, 'lib/node_modules'))).toEqual(['jour-j']);
    expect(readdirSync(join(folder, 'lib/node_modules/jour-j'))).not.toContain('node_modules');
    const env = { PATH: process.env.PATH, HOME: folder, LANG: 'en_GB.UTF-8' };
    const run = (...args: string[]) => spawnSync(join(folder, 'bin/jour-j'), args, { encoding: 'utf8', env });
    expect(run('--version').stdout.trim()).toBe(manifest.version);
    expect(run().status).toBe(0);
    expect(run('new', '--at', 'tomorrow 2:30pm', '--mode', 'video').status).toBe(0);
    expect(run('status').status).toBe(0);
    expect(run('check', 'on-site-interview', '--quick').status).toBe(0);
  });

  test('runs with npx, without being installed', () => {
    const { status, stdout, stderr } = npm('exec', '--yes', `--package=${tarball}`, '--', 'jour-j', '--version');
    expect(status, stderr).toBe(0);
    expect(stdout.trim()).toBe(manifest.version);
  });
});
