import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leftOut } from '../helpers/left-out.ts';
import { pictureOf } from '../helpers/picture.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

const LINK = 'https://meet.google.com/abc-defg-hij';
let home: SampleHome;
let screen: Terminal | null = null;

beforeEach(() => {
  home = new SampleHome('fr');
  const facts = ['--with', 'Mme Claire Dupont', '--their-phone', '01 45 67 89 01', '--me', 'Camille Martin'];
  home.run('14:20', 'new', '--at', '2026-11-23T14:30', '--mode', 'video', '--link', LINK, ...facts);
});

afterEach(() => {
  screen?.kill('SIGKILL');
  home.remove();
});

function open(path = process.env.PATH ?? '', rows = 30, hour = '14:46'): Terminal {
  const env = {
    HOME: home.folder,
    LANG: 'fr_FR.UTF-8',
    TZ: 'Europe/Paris',
    JOUR_J_CLOCK: `2026-11-23T${hour}:00+01:00x0`,
    PATH: path,
  };
  screen = new Terminal(['--home', home.folder], env, 80, rows);
  return screen;
}

const canScan = ['rsvg-convert', 'zbarimg'].every((program) => spawnSync('which', [program]).status === 0);
const noCamera = leftOut('the QR code read back from a picture', 'rsvg-convert and zbarimg', canScan);

describe('the phone bridge', () => {
  test.skipIf(noCamera)('a camera reads the code on the screen: the number to dial, then the meeting', async () => {
    const terminal = open();
    await terminal.sees('Mme Claire Dupont');
    terminal.type('q');
    await terminal.sees('Leur numéro');
    // The words above the code may be there before its last rows are.
    await expect.poll(() => scanned(terminal)).toBe('tel:+33145678901');
    terminal.type('\u001b[C');
    await terminal.sees('meet.google.com');
    await expect.poll(() => scanned(terminal)).toBe(LINK);
  });

  test('where the window is too small, it says how large it must be', async () => {
    const terminal = open(process.env.PATH, 14);
    await terminal.sees('Appeler');
    terminal.type('q');
    await terminal.sees(/fenêtre de 25 colonnes et \d\d lignes/);
  });

  test('INV-10 O shows the host, opens it with the system’s program, and says that nothing was sent', async () => {
    const opened = join(home.folder, 'opened');
    const program = join(home.folder, 'xdg-open');
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$*" >> '${opened}'\n`);
    chmodSync(program, 0o755);
    const terminal = open(`${home.folder}:${process.env.PATH}`, 30, '14:31');
    await terminal.sees('Mme Claire Dupont');
    terminal.type('o');
    await terminal.sees('meet.google.com');
    expect(existsSync(opened)).toBe(false);
    terminal.type('o');
    await terminal.sees('Rien n’est parti');
    // Once, and not at the first O already.
    await expect.poll(() => existsSync(opened) && readFileSync(opened, 'utf8')).toBe(`${LINK}\n`);
  });

  test('a machine without such a program says so, with what can be done by hand', async () => {
    const terminal = open(home.folder, 30, '14:31');
    await terminal.sees('Mme Claire Dupont');
    terminal.type('o');
    await terminal.sees('meet.google.com');
    terminal.type('o');
    await terminal.sees(/À la main\s: meet\.google\.com/);
  });
});

/** What a decoder reads in a picture of the terminal. */
function scanned(terminal: Terminal): string {
  const picture = spawnSync('rsvg-convert', [], { input: pictureOf(terminal.emulator) });
  const { stdout } = spawnSync('zbarimg', ['--quiet', '--raw', '-'], { input: picture.stdout, encoding: 'utf8' });
  return stdout.trim();
}
