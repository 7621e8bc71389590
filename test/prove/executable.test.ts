import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Terminal } from '../helpers/terminal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let program: string;

beforeAll(() => {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'executable'], { cwd: ROOT, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  folder = mkdtempSync(join(tmpdir(), 'jour-j-executable-'));
  program = join(folder, 'jour-j');
  cpSync(join(ROOT, 'executable/jour-j'), program);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the single file runs where nothing else is: no Node, no PATH, no modules', async () => {
  const env = { HOME: folder, PATH: '/nowhere', LANG: 'fr_FR.UTF-8', TZ: 'Europe/Paris' };
  const run = (...args: string[]) => spawnSync(program, args, { cwd: folder, encoding: 'utf8', env });
  const added = run('new', '--at', 'demain 14h30', '--mode', 'phone', '--with', 'Mme Claire Dupont');
  expect(added.status, added.stderr).toBe(0);
  expect(run('status').stdout).toContain('Mme Dupont');
  expect(run('calendar').stdout).toContain('BEGIN:VEVENT');
  // What is proved by threads elsewhere has no other file here to begin one with.
  const checked = run('check', 'on-site-interview', '--quick');
  expect(checked.status, checked.stderr).toBe(0);
  const screen = new Terminal([], env, 80, 24, program, []);
  await screen.sees('Mme Claire Dupont');
  screen.type('?');
  await screen.sees(/S0-0\d/);
  screen.type('\u0003');
  expect((await screen.ended()).exitCode).toBe(0);
});
