import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CopyResult } from '../../source/platform/clipboard.ts';
import { type ClipboardLibrary, desktopClipboard } from '../../source/platform/desktop-clipboard.ts';
import { leftOut } from '../helpers/left-out.ts';
import { processesWith } from '../helpers/processes-with.ts';
import { STUCK } from '../helpers/stuck.ts';
import { isInstalled, pasted, startDisplay } from './x-display.ts';

const LETTER = 'Bonjour Madame\u00a0Dupont,\n\nÀ 14\u202fh\u202f30\u00a0: l’échange\u202f?\r\n« Été » 🗓️ ẞ\n';

function clipboardOf(library: Partial<ClipboardLibrary>, limit = 3_000) {
  const load = async () => ({ write: async () => {}, read: async () => '', ...library });
  return desktopClipboard({ env: { DISPLAY: ':1' }, platform: 'linux', load, limit });
}

const never = () => new Promise<never>(() => {});
const fails = (message: string) => async () => {
  throw new Error(message);
};

test('C06 only a text that comes back the same is confirmed', async () => {
  let held = '';
  const write = async (text: string) => {
    held = text;
  };
  expect((await clipboardOf({ write, read: async () => held }).copy(LETTER)).kind).toBe('confirmed');
  const others = ['', `${LETTER}\n`, LETTER.slice(0, -1), LETTER.replaceAll('\u202f', ' '), LETTER.normalize('NFD')];
  const results = await Promise.all(others.map((other) => clipboardOf({ read: async () => other }).copy(LETTER)));
  for (const result of results) expect(result).toMatchObject({ kind: 'unconfirmed', reason: 'clipboard-differs' });
});

test('C06 a tool that is a moment late in taking the text over is read again', async () => {
  const answers = ['what was there before', 'what was there before', LETTER];
  const read = async () => answers.shift() ?? 'too often';
  expect((await clipboardOf({ read }, STUCK).copy(LETTER)).kind).toBe('confirmed');
});

test('C02 C08 what hangs, fails or lies is said to', async () => {
  expect(await clipboardOf({ write: never }, 40).copy('x')).toEqual({ kind: 'none', reason: 'clipboard-too-slow' });
  expect(await clipboardOf({ read: never }, 40).copy('x')).toMatchObject({
    kind: 'unconfirmed',
    reason: 'clipboard-too-slow',
  });
  expect(await clipboardOf({ read: fails('no') }).copy('x')).toMatchObject({
    kind: 'unconfirmed',
    reason: 'clipboard-not-read-back',
  });
  const reason = async (message: string) => {
    const result = await clipboardOf({ write: fails(message) }).copy('x');
    return result.kind === 'none' ? result.reason : null;
  };
  expect(await reason("Couldn't find the `xsel` binary and fallback didn't work")).toBe('clipboard-no-tool');
  expect(await reason('Clipboard access requires a display server')).toBe('clipboard-no-display');
  expect(await reason('Both xsel and fallback failed')).toBe('clipboard-failed');
  const absent = desktopClipboard({ env: { DISPLAY: ':1' }, platform: 'linux', load: fails('no such chunk') });
  expect(await absent.copy('x')).toEqual({ kind: 'none', reason: 'clipboard-no-tool' });
});

test('C01 without a display nothing is even loaded', async () => {
  let loads = 0;
  const load = async () => {
    loads++;
    return { write: async () => {}, read: async () => 'x' };
  };
  const copy = (env: Record<string, string>, platform: NodeJS.Platform) =>
    desktopClipboard({ env, platform, load }).copy('x');
  expect(await copy({}, 'linux')).toEqual({ kind: 'none', reason: 'clipboard-no-display' });
  expect(await copy({ DISPLAY: '' }, 'freebsd')).toEqual({ kind: 'none', reason: 'clipboard-no-display' });
  expect(loads).toBe(0);
  expect((await copy({ WAYLAND_DISPLAY: 'w' }, 'linux')).kind).toBe('confirmed');
  expect((await copy({ WSL_DISTRO_NAME: 'Debian' }, 'linux')).kind).toBe('confirmed');
  expect((await copy({}, 'darwin')).kind).toBe('confirmed');
  expect((await copy({}, 'win32')).kind).toBe('confirmed');
});

const COPY_ONCE = join(import.meta.dirname, 'copy-once.ts');
/** When a run is stuck; what it must not wait for goes on for ten minutes. */
const HANGS = 120_000;

describe.skipIf(process.platform !== 'linux')('with a fake xsel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jour-j-xsel-'));
  const held = join(folder, 'held');
  const left = () => processesWith(`HELD=${held}`);
  afterAll(() => {
    for (const pid of left()) process.kill(pid);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Copies in a process of its own whose xsel is this script; it must end by itself. */
  function copyWith(script: string, limit: number): CopyResult {
    writeFileSync(join(folder, 'xsel'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'xsel'), 0o755);
    const env = { PATH: `${folder}:/usr/bin:/bin`, DISPLAY: ':1', HELD: held };
    const run = spawnSync(process.execPath, [COPY_ONCE, LETTER, String(limit)], {
      env,
      encoding: 'utf8',
      timeout: HANGS,
    });
    expect(run.signal, 'something kept the process alive').toBeNull();
    expect(run.stderr).toBe('');
    return JSON.parse(run.stdout) as CopyResult;
  }

  test('C02 one that never ends is killed, and keeps nobody waiting', async () => {
    expect(copyWith('exec sleep 600', 400)).toEqual({ kind: 'none', reason: 'clipboard-too-slow' });
    await expect.poll(left).toEqual([]);
  });

  test('C02 one that goes to the background with our pipes in its hands is still read back', () => {
    const script = `case "$*" in
      *--input*) cat > "$HELD"; sleep 600 & exit 0 ;;
      *) cat "$HELD" ;;
    esac`;
    expect(copyWith(script, 3_000)).toEqual({ kind: 'confirmed', way: 'xsel' });
  });

  test('C08 one that says yes and keeps nothing is not confirmed', () => {
    const script = 'case "$*" in *--input*) cat > /dev/null ;; *) echo something else ;; esac';
    expect(copyWith(script, 3_000)).toEqual({ kind: 'unconfirmed', way: 'xsel', reason: 'clipboard-differs' });
  });
});

const canShow = process.platform === 'linux' && isInstalled('Xvfb') && isInstalled('xclip');
const noDisplay = leftOut('a real X clipboard', 'Xvfb and xclip', canShow);

describe.skipIf(noDisplay)('a real X clipboard', () => {
  let display: Awaited<ReturnType<typeof startDisplay>>;
  const before = process.env.DISPLAY;
  // xsel keeps a log there, which must be the user's own.
  const home = mkdtempSync(join(tmpdir(), 'jour-j-home-'));

  beforeAll(async () => {
    display = await startDisplay();
    process.env.DISPLAY = display.name;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.DISPLAY;
    else process.env.DISPLAY = before;
    display.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test('C06 accents, no-break spaces and line ends arrive byte for byte, elsewhere too', async () => {
    const clipboard = desktopClipboard({ env: process.env, platform: 'linux', limit: STUCK });
    for (const text of [LETTER, 'é', '\n', '  \n\n', '\u202f']) {
      expect(await clipboard.copy(text)).toEqual({ kind: 'confirmed', way: 'xsel' });
      expect(pasted(display.name).equals(Buffer.from(text))).toBe(true);
    }
  });

  // Above 4,000 bytes xsel hands a text over in pieces, which xclip misses at times: only our own reading proves it here.
  test('C05 200 kB are read back whole', async () => {
    const clipboard = desktopClipboard({ env: process.env, platform: 'linux', limit: STUCK });
    expect(await clipboard.copy(LETTER.repeat(2_000))).toEqual({ kind: 'confirmed', way: 'xsel' });
  });

  test('C06 in a locale without UTF-8 too', () => {
    const env = { PATH: process.env.PATH, HOME: home, DISPLAY: display.name, LC_ALL: 'C', LANG: 'C' };
    const run = spawnSync(process.execPath, [COPY_ONCE, LETTER, String(STUCK)], {
      env,
      encoding: 'utf8',
      timeout: HANGS,
    });
    expect(JSON.parse(run.stdout)).toEqual({ kind: 'confirmed', way: 'xsel' });
    expect(pasted(display.name).equals(Buffer.from(LETTER))).toBe(true);
  });

  test('a display that is not there: none, and no stack trace', () => {
    const env = { PATH: process.env.PATH, HOME: home, DISPLAY: ':9999' };
    const run = spawnSync(process.execPath, [COPY_ONCE, LETTER, String(STUCK)], {
      env,
      encoding: 'utf8',
      timeout: HANGS,
    });
    expect(JSON.parse(run.stdout)).toEqual({ kind: 'none', reason: 'clipboard-no-display' });
    expect(run.stderr).toBe('');
  });

  test('bundled, with lazy chunks one folder down and the fallbacks carried along, it works where no xsel is installed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jour-j-bundle-'));
    try {
      const bundle = await rolldown({ input: COPY_ONCE, platform: 'node' });
      await bundle.write({
        dir: join(folder, 'dist'),
        format: 'esm',
        entryFileNames: 'copy-once.js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      });
      await bundle.close();
      mkdirSync(join(folder, 'bin'));
      symlinkSync(process.execPath, join(folder, 'bin', 'node'));
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
      const copy = (): CopyResult => {
        const env = { PATH: join(folder, 'bin'), HOME: folder, DISPLAY: display.name };
        const args = [join(folder, 'dist', 'copy-once.js'), LETTER, String(STUCK)];
        const run = spawnSync('node', args, { env, encoding: 'utf8', timeout: HANGS });
        expect(run.stderr).toBe('');
        return JSON.parse(run.stdout) as CopyResult;
      };
      expect(copy()).toEqual({ kind: 'none', reason: 'clipboard-no-tool' });
      const fallbacks = join(import.meta.dirname, '../../node_modules/clipboardy/fallbacks');
      cpSync(fallbacks, join(folder, 'dist', 'fallbacks'), { recursive: true });
      expect(copy()).toEqual({ kind: 'confirmed', way: 'xsel' });
      expect(pasted(display.name).equals(Buffer.from(LETTER))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
