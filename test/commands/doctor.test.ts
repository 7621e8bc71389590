import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leftOut, NOT_ROOT } from '../helpers/left-out.ts';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => home.remove());

interface Check {
  name: string;
  result: string;
  sentence: string;
}
const byName = (checks: Check[], name: string) => checks.find((check) => check.name === name);

describe('doctor', () => {
  test('tries everything by doing it, leaves nothing behind, and ends with 0', () => {
    const before = readdirSync(home.folder);
    const { ok, checks } = home.json('14:00', 'doctor');
    expect(ok).toBe(true);
    const names = ['program', 'files', 'journals', 'clock', 'zones', 'terminal', 'clipboard', 'bell'];
    expect(checks.map(({ name }: Check) => name)).toEqual(names);
    expect(byName(checks, 'files')?.sentence).toMatch(/written, put on disk and read back in \d+ ms/);
    expect(byName(checks, 'clock')?.sentence).toBe('Monday 23 November at 2:00 pm, Europe/Paris.');
    expect(byName(checks, 'zones')?.sentence).toContain(process.versions.tz);
    expect(readdirSync(home.folder)).toEqual(before);
  });

  test('S06 a folder where nothing can be kept: said, with what to do, and 1', () => {
    const file = join(home.folder, 'file');
    writeFileSync(file, '');
    const env = { PATH: process.env.PATH, HOME: home.folder, LANG: 'en_GB.UTF-8' };
    const args = [PRODUCT, 'doctor', '--home', file];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/Something the day relies on does not work/);
    expect(stdout).toMatch(/^FAILED files: Not saved: .*\n +Make room or give yourself the right/m);
  });

  test.skipIf(leftOut('S06 doctor in a folder that may only be read', 'a user who is not root', NOT_ROOT))(
    'S06 a folder that may only be read',
    () => {
      chmodSync(home.folder, 0o500);
      const inside = new SampleHome('en', join(home.folder, 'inside'));
      expect(inside.run('14:00', 'doctor').stdout).toMatch(/FAILED files: Not saved: no right to write/);
      chmodSync(home.folder, 0o700);
    },
  );

  test('S08 every damaged line is named, however often it was said before', () => {
    home.run('14:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone');
    writeFileSync(join(home.folder, 'interviews', '2026-11-23-1430.jsonl'), 'garbage\n', { flag: 'a' });
    home.run('14:01', 'status');
    const { ok, checks } = home.json('14:02', 'doctor');
    expect(ok).toBe(true);
    expect(byName(checks, 'journals')).toMatchObject({ result: 'remark', sentence: expect.stringContaining('line 3') });
    expect(existsSync(join(home.folder, 'interviews'))).toBe(true);
  });

  test('in a terminal, in French: its size, its keys, its bell and its clipboard, and it is given back', async () => {
    const env = { HOME: home.folder, LANG: 'fr_FR.UTF-8', SSH_CONNECTION: '1 2 3 4', PATH: '/nowhere' };
    const terminal = new Terminal(['doctor', '--home', home.folder], env, 100, 40);
    expect((await terminal.ended()).exitCode).toBe(0);
    await terminal.sees(/terminal\u00a0: 100 × 40, avec couleurs, tous les signes/);
    await terminal.sees(/touches\u00a0: Les touches se lisent une à une/);
    await terminal.sees(/presse-papiers\u00a0: Confié au presse-papiers du terminal/);
    expect(terminal.clipboard).toBe('jour-j a essayé le presse-papiers\u00a0: é, à, «\u00a0—\u00a0».');
    expect(terminal.bytes).toContain('\u0007');
  });
});
