import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leftOut } from '../helpers/left-out.ts';
import { MovedClock } from '../helpers/moved-clock.ts';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

let home: SampleHome;
let screen: Terminal | null = null;
let clock: MovedClock;
let seen: string;

beforeEach(() => {
  home = new SampleHome();
  home.run('14:20', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--their-phone', '01 45 67 89 01');
  home.run('14:46', 'tell', 'no-answer');
  // Shortly before the end of the pause at 14:51.
  clock = new MovedClock(home.folder, '14:49:05');
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

const machine = () => ({
  HOME: home.folder,
  TZ: 'Europe/Paris',
  ...clock.env,
  PATH: `${join(home.folder, 'programs')}:${process.env.PATH}`,
});

/** The screen in the pause, at work. */
async function opened(alerts: string, args: readonly string[] = [], language = 'en_GB'): Promise<Terminal> {
  writeFileSync(join(home.folder, 'settings.yaml'), `alerts: ${alerts}\n`);
  screen = new Terminal(['--home', home.folder, ...args], { ...machine(), LANG: `${language}.UTF-8` });
  await screen.settled();
  await screen.sees(/2:51|14\sh\s51/);
  return screen;
}

/** The notifications that were shown, one after the other. */
const notifications = () => (existsSync(seen) ? readFileSync(seen, 'utf8').split('\n').slice(0, -1) : []);
/** The bells alone, without what ends a sequence. */
const bells = (bytes: string) => bytes.match(/\u0007/g)?.length ?? 0;
const titles = (bytes: string) => [...bytes.matchAll(/\u001b\]2;([^\u001b]+)\u001b\\/g)].map(([, title = '']) => title);

const linux = process.platform === 'linux';

describe('alerts at a deadline, as loud as the person chose', () => {
  test.skipIf(!linux)('loud: bell, notification and title, again each minute until a key is pressed', async () => {
    const terminal = await opened('loud');
    expect(titles(terminal.bytes)[0]).toMatch(/^Simulated\. [12] min · Pause until/);
    clock.runsTo('14:51:00');
    await terminal.sees('the last for today');
    await expect
      .poll(notifications)
      .toEqual([
        '--app-name=jour-j|--|Simulated. One more call, the last for today|Interview · then, at 3:30 pm: Done\u00a0for\u00a0today|',
      ]);
    await expect.poll(() => bells(terminal.bytes)).toBe(1);
    clock.runsTo('14:52:30');
    await expect.poll(notifications).toHaveLength(2);
    expect(notifications()[1]).toBe(notifications()[0]);
    await expect.poll(() => bells(terminal.bytes)).toBe(2);
    terminal.type('j');
    await terminal.sees('The day so far');
    // Several of its minutes pass.
    clock.runsTo('14:54:30');
    await expect.poll(() => titles(terminal.bytes).at(-1)).toMatch(/^Simulated\. 3[0-6] min · /);
    expect([bells(terminal.bytes), notifications().length]).toEqual([2, 2]);
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
    const env = { ...machine(), LANG: 'en_GB.UTF-8' };
    const product = `tmux set -g allow-passthrough ${allowed}; exec '${process.execPath}' '${PRODUCT}' --home '${home.folder}'`;
    const inTmux = new Terminal([], env, 80, 24, 'tmux', ['-S', socket, '-f', '/dev/null', 'new-session', product]);
    screen = inTmux;
    // The terminal says its name where tmux asks for it, and what is typed after that is read after it.
    await inTmux.wrote('\u001b[>q');
    inTmux.type('\u001bP>|kitty(0.36.4)\u001b\\');
    await inTmux.sees(/2:51\spm/);
    try {
      await inTmux.presses('w', /It is 2:\d\d pm/);
      clock.runsTo('14:51:00');
      await inTmux.sees('the last for today');
      const notified = () => /\u001b\]99;i=jour-j:[^\u001b]*\u001b\\/.test(inTmux.bytes);
      await expect.poll(() => notified() || notifications().length > 0).toBe(true);
      expect([notified(), notifications().length > 0]).toEqual([passed, !passed]);
    } finally {
      spawnSync('tmux', ['-S', socket, 'kill-server']);
    }
  });

  test.each([
    ['bell', 1],
    ['silent', 0],
  ] as const)('%s: %i bell, no notification; the title in any case', async (level, rung) => {
    const terminal = await opened(level, [], 'fr_FR');
    clock.runsTo('14:51:00');
    await terminal.sees(/dernier/);
    // Several of its minutes pass.
    clock.runsTo('14:53:30');
    await expect.poll(() => titles(terminal.bytes).at(-1)).toMatch(/^Simulé\. 3[0-7]\u00a0min · .*dernier.* · jour-j$/);
    expect(bells(terminal.bytes)).toBe(rung);
    expect(existsSync(seen)).toBe(false);
  });

  test('Z says it again later, where something may ring', async () => {
    const terminal = await opened('bell', ['--ui-language', 'fr']);
    terminal.type('z');
    await terminal.sees(/Nouvelle sonnerie dans 5\smin/);
  });

  test('in a rehearsal nothing rings, and the tab says what it is', async () => {
    writeFileSync(join(home.folder, 'settings.yaml'), 'alerts: loud\n');
    const env = { ...machine(), LANG: 'fr_FR.UTF-8' };
    screen = new Terminal(['rehearse', '--speed', '1000', '--home', home.folder], env);
    await screen.sees('RÉPÉTITION');
    await expect.poll(() => titles(screen?.bytes ?? '').length).toBeGreaterThan(3);
    for (const title of titles(screen.bytes)) expect(title).toMatch(/^RÉPÉTITION\. /);
    expect(bells(screen.bytes)).toBe(0);
    expect(existsSync(seen)).toBe(false);
  });
});
