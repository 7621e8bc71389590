import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { machineAt } from '../helpers/machine-at.ts';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

let home: SampleHome;
let screen: Terminal | null = null;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => {
  if (screen?.exit === null) screen.kill('SIGKILL');
  screen = null;
  home.remove();
});

const machine = (env: Record<string, string> = {}) => ({
  HOME: home.folder,
  LANG: 'en_GB.UTF-8',
  TZ: 'Europe/Paris',
  JOUR_J_CLOCK: '2026-11-23T14:38:00+01:00x1',
  ...env,
});

const add = () => home.run('14:20', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--with', 'Mme Zoé Été');

describe('X07 sizes', () => {
  test('a terminal that says it has no size at all is drawn on as one of 80 columns', async () => {
    add();
    const script = 'stty cols 0 rows 0; exec "$@"';
    screen = new Terminal(['--home', home.folder], machine(), 80, 24, 'sh', [
      '-c',
      script,
      'sh',
      process.execPath,
      PRODUCT,
    ]);
    await screen.sees('Ms Zoé Été');
    await screen.sees(/1\s+/);
    expect(screen.screen.split('\n').length).toBeLessThanOrEqual(24);
    screen.type('\u0003');
    expect((await screen.ended()).exitCode).toBe(0);
  });

  test('through 1×1, 20×5, 40×10 and 300×100, and a storm of sizes while one types, nothing typed is lost', async () => {
    screen = new Terminal(['--home', home.folder], machine());
    await screen.sees('When is it?');
    await screen.settled();
    const sizes = [
      [1, 1],
      [20, 5],
      [40, 10],
      [300, 100],
      [80, 24],
    ] as const;
    for (const [index, [columns, rows]] of sizes.entries()) {
      screen.resize(columns, rows);
      screen.type('14h30'[index] ?? '');
      if (columns >= 40) await screen.sees('14h30'.slice(0, index + 1));
    }
    for (let storm = 0; storm < 60; storm++) screen.resize(20 + ((storm * 37) % 100), 5 + ((storm * 13) % 40));
    screen.resize(80, 24);
    await screen.sees(/Understood: Monday 23 November at 2:30/);
    screen.type('\u0003');
    expect((await screen.ended()).exitCode).toBe(0);
  });
});

test('X07 a size that came and went too fast to be seen leaves no row undrawn', async () => {
  add();
  screen = new Terminal(['--home', home.folder], machine({ JOUR_J_CLOCK: '2026-11-23T14:38:00+01:00x0' }));
  const before = await screen.sees(/1 {2}[\s\S]*F1 help/);
  for (let times = 0; times < 5; times++) {
    screen.resize(30, 5);
    screen.resize(80, 24);
    await screen.sees(before);
  }
});

describe('X08 poor terminals', () => {
  test.each([
    ['LANG=C', { LANG: 'C' }, /[^\u0000-\u007f]/],
    ['no locale at all', { LANG: '' }, /[^\u0000-\u007f]/],
    ['TERM=dumb', { TERM: 'dumb' }, /[^\u0000-\u007f]|\u001b\[(?:3|4|9)\dm/],
    ['NO_COLOR', { NO_COLOR: '1' }, /\u001b\[(?:3|4|9)\dm/],
  ] as const)('%s: readable, and nothing that it cannot show', async (_, env, never) => {
    add();
    screen = new Terminal(['--home', home.folder], machine(env));
    await screen.sees(/Mme|Ms Zo/);
    await screen.settled();
    await screen.sees(/1 {2}All right here/);
    expect(screen.bytes).not.toMatch(never);
    screen.type('\u0003');
    await screen.ended();
  });
});

describe('X05 X06 no terminal', () => {
  const run = (stdio: Parameters<typeof spawnSync>[2], ...args: string[]) =>
    spawnSync(process.execPath, [PRODUCT, ...args, '--home', home.folder], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...machine() },
      ...stdio,
    });

  test('standard input closed, /dev/null or a pipe: plain text, never a stack', () => {
    add();
    const nothing = openSync('/dev/null', 'r');
    try {
      for (const stdin of ['ignore', 'pipe', nothing] as const) {
        const { status, stdout, stderr } = run({ stdio: [stdin, 'pipe', 'pipe'] });
        expect(status).toBe(0);
        expect(stdout).toContain('Interview');
        expect(stderr).toBe('');
      }
    } finally {
      closeSync(nothing);
    }
    const closed = spawnSync('sh', ['-c', '"$@" <&-', 'sh', process.execPath, PRODUCT, '--home', home.folder], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...machine() },
    });
    expect([closed.status, closed.stderr]).toEqual([0, '']);
    const asked = run({ stdio: ['ignore', 'pipe', 'pipe'] }, 'forget', '--all');
    expect([asked.status, asked.stdout]).toEqual([2, '']);
  });

  test.skipIf(process.platform !== 'linux')(
    'a full disk or a closed pipe behind standard output: a quiet end, no stack',
    () => {
      add();
      const shell = (script: string) =>
        spawnSync('sh', ['-c', script, 'sh', process.execPath, PRODUCT, 'status', '--home', home.folder], {
          encoding: 'utf8',
          env: { PATH: process.env.PATH, ...machine() },
        });
      const full = shell('"$@" > /dev/full');
      expect([full.status, full.stderr]).toEqual([1, '']);
      const piped = shell('"$@" | head -1');
      expect([piped.status, piped.stderr]).toEqual([0, '']);
      // Nobody hears the remark that the hour is tomorrow's: the interview is added all the same.
      const unheard = shell('"$1" "$2" new --at 0:00 --mode video "$4" "$5" 2> /dev/full');
      expect([unheard.status, unheard.stdout]).toEqual([0, '2026-11-24-0000\n']);
      const shut = shell('"$@" >&-');
      expect(shut.stderr).not.toMatch(/\.js:\d+/);
    },
  );
});

describe('S06 a disk that takes nothing', () => {
  test.skipIf(process.platform !== 'linux')('a folder in which none can be made is said at once', () => {
    const args = ['new', '--at', '14:30', '--mode', 'phone', '--home', '/proc/jour-j/home'];
    const env = { PATH: process.env.PATH, ...machine() };
    const { status, stderr } = spawnSync(process.execPath, [PRODUCT, ...args], {
      encoding: 'utf8',
      env,
      timeout: 60_000,
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('/proc/jour-j/home')]);
  });

  test('the day is led all the same, in this window alone, and every screen says so', async () => {
    const file = join(home.folder, 'file');
    writeFileSync(file, '');
    const env = { HOME: home.folder, LANG: 'fr_FR.UTF-8', TZ: 'Europe/Paris', PATH: '/nowhere' };
    screen = new Terminal(['--home', file], { ...env, ...machineAt('2026-11-23T14:20:00+01:00') });
    await screen.sees('C’est quand');
    screen.type('dans 10 minutes');
    await screen.sees(/compris/i);
    screen.type('\r');
    await screen.sees(/Échap/);
    screen.type('p');
    await screen.sees(/^Rien n’est enregistré/m);
    expect(await screen.presses('a', /entretien est en cours/i)).toMatch(/^Rien n’est enregistré/m);
    await screen.presses('u', /Retiré|À portée|Au calme/);
    screen.type('?');
    await screen.sees(/^Rien n’est enregistré/m);
    screen.type('\u0003');
    expect((await screen.ended()).exitCode).toBe(0);
    expect(readdirSync(home.folder)).toEqual(['file']);
  });
});
