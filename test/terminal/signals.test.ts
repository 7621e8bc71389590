import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

const COOKED = { lines: true, echo: true };
const RAW = { lines: false, echo: false };

let home: SampleHome;
let screen: Terminal;
beforeEach(() => {
  home = new SampleHome();
  home.run('14:20', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--their-phone', '01 45 67 89 01');
});
afterEach(() => {
  if (screen.exit === null) screen.kill('SIGKILL');
  home.remove();
});

function open(hour: string, env: Record<string, string> = {}): Terminal {
  const machine = { HOME: home.folder, LANG: 'en_GB.UTF-8', TZ: 'Europe/Paris' };
  const clock = { JOUR_J_CLOCK: `2026-11-23T${hour}:00+01:00x1` };
  // A shell around it keeps the terminal open, and says the status as shells do.
  const script = 'trap : INT QUIT TSTP; "$@"; echo "[ended $?]"; exec sleep 60';
  const inShell = ['-c', script, 'sh', process.execPath, PRODUCT];
  screen = new Terminal(['--home', home.folder], { ...machine, ...clock, ...env }, 80, 24, 'sh', inShell);
  return screen;
}

/** The process of the product, inside its shell. */
function product(): number {
  const { pid } = screen;
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
}

const send = (signal: NodeJS.Signals) => process.kill(product(), signal);

const last = (bytes: string, sequence: string) => bytes.lastIndexOf(`\u001b[?${sequence}`);

/** The terminal is as one left it: whole lines, echo, a cursor, the main screen, no pasting mode. */
async function expectGivenBack(): Promise<void> {
  await screen.hasMode(COOKED);
  await expect.poll(() => last(screen.bytes, '1049l') > last(screen.bytes, '1049h')).toBe(true);
  const { bytes } = screen;
  expect(last(bytes, '25h')).toBeGreaterThan(last(bytes, '25l'));
  expect(last(bytes, '1049l')).toBeGreaterThan(last(bytes, '1049h'));
  expect(last(bytes, '2004l')).toBeGreaterThanOrEqual(last(bytes, '2004h'));
  // Its title was kept, and is taken back after the last of ours.
  expect(bytes).toMatch(/\u001b\[22;2t\u001b\]2;[^\u001b]*Call[^\u001b]*\u001b\\/);
  expect(bytes.slice(bytes.lastIndexOf('\u001b]2;'))).toMatch(/^\u001b\]2;\u001b\\\u001b\[23;2t/);
}

const marks = () => readdirSync(join(home.folder, 'interviews')).filter((name) => name.startsWith('screen-'));

const linux = process.platform === 'linux';

describe.skipIf(!linux)('X02 X04 however it ends, the terminal is given back', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)(
    '%s: status %i, the mode of the kernel, cursor, paste mode, main screen, nothing left marked',
    async (signal, status) => {
      open('14:46');
      await screen.sees('Call now');
      await screen.hasMode(RAW);
      screen.type('a');
      await screen.sees(/listen/i);
      expect(marks()).toHaveLength(1);
      send(signal);
      await screen.sees(`[ended ${status}]`);
      expect(status - 128).toBe(constants.signals[signal]);
      await expectGivenBack();
      expect(marks()).toEqual([]);
      // What was on the screen was on disk before.
      expect(home.json('14:47', 'status').state).toBe('live');
    },
  );

  test('Ctrl+C: status 0, and the day is printed where it stays', async () => {
    open('14:46');
    await screen.sees('Call now');
    await screen.settled();
    screen.type('\u0003');
    await screen.sees('[ended 0]');
    await expectGivenBack();
    expect(screen.screen).toContain('They answered');
  });

  const FAILS = "() => { throw new Error('bang\\u001b[31m'); }";
  const AT_THE_FIRST_FRAME = `const { write } = process.stdout;
process.stdout.write = (text, ...others) => {
  if (String(text).includes('?1049h')) setImmediate(${FAILS});
  return write.call(process.stdout, text, ...others);
};`;

  test.each([
    ['later', `process.on('SIGUSR2', ${FAILS});`],
    ['at the first frame', AT_THE_FIRST_FRAME],
  ])('an error that nobody caught, %s: status 1, one sentence on the given-back screen', async (when, crash) => {
    open('14:46', { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(crash)}` });
    if (when === 'later') {
      await screen.settled();
      send('SIGUSR2');
    }
    await screen.sees('[ended 1]');
    await expectGivenBack();
    expect(screen.screen).toMatch(/bang\^\[\[31m/);
    expect(screen.screen).not.toMatch(/at .*\.js:\d+/);
  });

  test('kill -9: the next start says how the terminal is put right, once', async () => {
    open('14:46');
    await screen.sees('Call now');
    await screen.settled();
    send('SIGKILL');
    await screen.sees(/\[ended 137\]/);
    screen.kill('SIGKILL');
    expect(marks()).toHaveLength(1);
    open('14:46');
    await screen.sees(/ended by force last time.*type\s+reset/s);
    await screen.settled();
    screen.type('\u0003');
    await screen.sees('[ended 0]');
    screen.kill('SIGKILL');
    expect(marks()).toEqual([]);
    open('14:46');
    await screen.settled();
    screen.type('\u0003');
    await screen.sees('[ended 0]');
    expect(screen.bytes).not.toContain('by force');
  });
});

/** Whether a process is stopped. */
function isStopped(pid: number): boolean {
  return /^\d+ \(.*\) T/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

describe.skipIf(!linux)('X03 stopped and gone on', () => {
  test.each([
    ['Ctrl+Z', 'later', (): void => screen.type('\u001a')],
    ['kill -TSTP', 'later', (): boolean => send('SIGTSTP')],
    ['kill -TSTP', 'at the first frame', (): boolean => send('SIGTSTP')],
  ] as const)('%s, %s: the terminal is given to the shell, and taken again', async (_, when, stop) => {
    open('14:46');
    await screen.sees('Call now');
    await screen.hasMode(RAW);
    if (when === 'later') await screen.settled();
    stop();
    await expect.poll(() => isStopped(product())).toBe(true);
    await screen.hasMode(COOKED);
    await expect.poll(() => last(screen.bytes, '1049l') > last(screen.bytes, '1049h')).toBe(true);
    send('SIGCONT');
    await screen.hasMode(RAW);
    await expect.poll(() => last(screen.bytes, '1049h') > last(screen.bytes, '1049l')).toBe(true);
    await screen.sees('Call now');
    if (when === 'later') {
      const keptAgain = () => screen.bytes.lastIndexOf('\u001b[22;2t') > screen.bytes.lastIndexOf('\u001b[23;2t');
      await expect.poll(keptAgain).toBe(true);
    }
    await screen.presses('a', /listen/i);
  });

  test.each(['later', 'at the first frame'])(
    'kill -STOP %s, the shell takes the mode away, kill -CONT: the keys live',
    async (when) => {
      open('14:46');
      await screen.sees('Call now');
      await screen.hasMode(RAW);
      if (when === 'later') await screen.settled();
      send('SIGSTOP');
      await expect.poll(() => isStopped(product())).toBe(true);
      screen.cook();
      expect(screen.mode).toEqual(COOKED);
      const before = screen.bytes.length;
      send('SIGCONT');
      await screen.hasMode(RAW);
      await expect.poll(() => screen.bytes.slice(before)).toContain('Call now');
      await screen.presses('a', /listen/i);
    },
  );
});
