import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leftOut } from '../helpers/left-out.ts';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

let home: SampleHome;
let screen: Terminal | null = null;
let seen: string;

beforeEach(() => {
  home = new SampleHome();
  home.run('14:20', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--their-phone', '01 45 67 89 01');
  home.run('14:46', 'tell', 'no-answer');
  const programs = join(home.folder, 'programs');
  mkdirSync(programs);
  seen = join(home.folder, 'seen');
  const script = `#!/bin/sh\nprintf '%s|' "$@" >> '${seen}'\necho >> '${seen}'\n`;
  writeFileSync(join(programs, 'notify-send'), script);
  chmodSync(join(programs, 'notify-send'), 0o755);
});
afterEach(() => {
  if (screen?.exit === null) screen.kill('SIGKILL');
  screen = null;
  home.remove();
});

/** The screen shortly before the end of the pause at 14:51, sixty times as fast as life. */
async function opened(alerts: string, args: readonly string[] = [], language = 'en_GB'): Promise<Terminal> {
  writeFileSync(join(home.folder, 'settings.yaml'), `alerts: ${alerts}\n`);
  const opening = new Terminal(['--home', home.folder, ...args], {
    HOME: home.folder,
    LANG: `${language}.UTF-8`,
    TZ: 'Europe/Paris',
    JOUR_J_CLOCK: '2026-11-23T14:49:30+01:00x60',
    PATH: `${join(home.folder, 'programs')}:${process.env.PATH}`,
  });
  screen = opening;
  await opening.sees(/2:51|14\sh\s51/);
  return opening;
}

/** The bells alone, without what ends a sequence. */
const bells = (bytes: string) => bytes.match(/\u0007/g)?.length ?? 0;
const titles = (bytes: string) => [...bytes.matchAll(/\u001b\]2;([^\u001b]+)\u001b\\/g)].map(([, title = '']) => title);

const linux = process.platform === 'linux';

describe('alerts at a deadline, as loud as the person chose', () => {
  test.skipIf(!linux)('loud: bell, notification and title, again each minute until a key is pressed', async () => {
    const terminal = await opened('loud');
    await expect.poll(() => bells(terminal.bytes), { timeout: 15_000 }).toBeGreaterThanOrEqual(2);
    terminal.type('j');
    await terminal.sees('The day so far');
    const rung = bells(terminal.bytes);
    const [first = '', second] = readFileSync(seen, 'utf8').split('\n');
    expect(first).toBe(
      '--app-name=jour-j|--|Simulated. One more call, the last for today|Interview · then, at 3:30 pm: Done\u00a0for\u00a0today|',
    );
    expect(second).toBe(first);
    // Several of its minutes pass.
    const [from] = terminal.screen.match(/\d+:\d\d/) ?? [];
    await expect.poll(() => titles(terminal.bytes).length, { timeout: 15_000 }).toBeGreaterThan(5);
    expect(bells(terminal.bytes), from).toBe(rung);
    expect(titles(terminal.bytes)[0]).toMatch(/^Simulated\. 2 min · Pause until/);
    terminal.type('\u0003');
    expect((await terminal.ended()).exitCode).toBe(0);
    expect(terminal.bytes.slice(terminal.bytes.lastIndexOf('\u001b]2;'))).toMatch(/^\u001b\]2;\u001b\\\u001b\[23;2t/);
  });

  const noTmux = leftOut('notifications through a real tmux', 'tmux', spawnSync('tmux', ['-V']).status === 0);

  test.skipIf(noTmux).each([
    ['on', true],
    ['off', false],
  ] as const)('in tmux with allow-passthrough %s, kitty around it: its notification %s', async (allowed, passed) => {
    writeFileSync(join(home.folder, 'settings.yaml'), 'alerts: loud\n');
    const socket = join(home.folder, 'tmux');
    const env = {
      HOME: home.folder,
      LANG: 'en_GB.UTF-8',
      TZ: 'Europe/Paris',
      JOUR_J_CLOCK: '2026-11-23T14:49:30+01:00x60',
      PATH: `${join(home.folder, 'programs')}:${process.env.PATH}`,
    };
    const product = `tmux set -g allow-passthrough ${allowed}; exec '${process.execPath}' '${PRODUCT}' --home '${home.folder}'`;
    const inTmux = new Terminal([], env, 80, 24, 'tmux', ['-S', socket, '-f', '/dev/null', 'new-session', product]);
    screen = inTmux;
    // The terminal says its name where tmux asks for it.
    await expect.poll(() => inTmux.bytes, { timeout: 15_000 }).toContain('\u001b[>q');
    inTmux.type('\u001bP>|kitty(0.36.4)\u001b\\');
    try {
      await inTmux.sees('the last for today');
      const notified = () => /\u001b\]99;i=jour-j:[^\u001b]*\u001b\\/.test(inTmux.bytes);
      await expect.poll(() => notified() || existsSync(seen), { timeout: 15_000 }).toBe(true);
      expect([notified(), existsSync(seen)]).toEqual([passed, !passed]);
    } finally {
      spawnSync('tmux', ['-S', socket, 'kill-server']);
    }
  });

  test.each([
    ['bell', 1],
    ['silent', 0],
  ] as const)('%s: %i bell, no notification; the title in any case', async (level, rung) => {
    const terminal = await opened(level, [], 'fr_FR');
    await terminal.sees(/dernier/);
    await expect.poll(() => titles(terminal.bytes).length, { timeout: 15_000 }).toBeGreaterThan(4);
    expect(bells(terminal.bytes)).toBe(rung);
    expect(existsSync(seen)).toBe(false);
    expect(titles(terminal.bytes).at(-1)).toMatch(/^Simulé\. \d+\u00a0min · .*dernier.* · jour-j$/);
  });

  test('Z says it again later, where something may ring', async () => {
    const terminal = await opened('bell', ['--ui-language', 'fr']);
    terminal.type('z');
    await terminal.sees(/Nouvelle sonnerie dans 5\smin/);
  });

  test('in a rehearsal nothing rings, and the tab says what it is', async () => {
    writeFileSync(join(home.folder, 'settings.yaml'), 'alerts: loud\n');
    const env = { HOME: home.folder, LANG: 'fr_FR.UTF-8', TZ: 'Europe/Paris', PATH: join(home.folder, 'programs') };
    screen = new Terminal(['rehearse', '--speed', '1000', '--home', home.folder], env);
    await screen.sees('RÉPÉTITION');
    await expect.poll(() => titles(screen?.bytes ?? '').length, { timeout: 15_000 }).toBeGreaterThan(3);
    for (const title of titles(screen.bytes)) expect(title).toMatch(/^RÉPÉTITION\. /);
    expect(bells(screen.bytes)).toBe(0);
    expect(existsSync(seen)).toBe(false);
  });
});
