import { type ChildProcess, execFileSync, spawnSync } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Clipboard, type CopyResult, chain, waysFrom } from '../../source/platform/clipboard.ts';
import { runProgram } from '../../source/platform/run-program.ts';
import { terminalClipboard } from '../../source/platform/terminal-clipboard.ts';
import { attachedOverSsh, tmuxClipboard } from '../../source/platform/tmux-clipboard.ts';
import { commandWords } from '../../source/wording/commands.ts';
import { platformWords } from '../../source/wording/platform.ts';
import { leftOut } from '../helpers/left-out.ts';
import { STUCK } from '../helpers/stuck.ts';
import { Terminal } from '../helpers/terminal.ts';

const LETTER = 'Bonjour Madame\u00a0Dupont,\n\nÀ 14\u202fh\u202f30\u00a0: l’échange\u202f?\r\n« Été » 🗓️ ẞ\n';

describe('which ways lead to the person', () => {
  const ways = (env: Record<string, string>, tmuxOverSsh: boolean | null = null, platform: NodeJS.Platform = 'linux') =>
    waysFrom({ env, platform, tmuxOverSsh }).join(' ');

  test('C01 C03 at a desktop its clipboard, over SSH the terminal, never the desktop of the far machine', () => {
    expect(ways({ DISPLAY: ':0' })).toBe('desktop terminal');
    expect(ways({}, null, 'darwin')).toBe('desktop terminal');
    expect(ways({}, null, 'win32')).toBe('desktop');
    expect(ways({ DISPLAY: ':0', SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' })).toBe('terminal');
    expect(ways({ SSH_TTY: '/dev/pts/1' }, null, 'darwin')).toBe('terminal');
    expect(ways({ DISPLAY: 'localhost:10.0', SSH_CONNECTION: 'x' })).toBe('desktop terminal');
  });

  test('C04 inside tmux, tmux first; and it knows better than an old window whether one came over SSH', () => {
    expect(ways({ TMUX: '/tmp/t,1,0', DISPLAY: ':0' })).toBe('tmux desktop terminal');
    expect(ways({ TMUX: '/tmp/t,1,0', DISPLAY: ':0' }, true)).toBe('tmux terminal');
    expect(ways({ TMUX: '/tmp/t,1,0', DISPLAY: ':0', SSH_CONNECTION: 'x', SSH_TTY: '/dev/pts/9' }, false)).toBe(
      'tmux desktop terminal',
    );
  });
});

describe('one way after the other', () => {
  const tried: string[] = [];
  beforeEach(() => {
    tried.length = 0;
  });
  const way = (name: string, result: CopyResult, confirms = false) => ({
    confirms,
    clipboard: {
      copy: async () => {
        tried.push(name);
        return result;
      },
    } satisfies Clipboard,
  });
  const sent = { kind: 'unconfirmed', way: 'tmux', reason: 'clipboard-sent' } as const;
  const lied = { kind: 'unconfirmed', way: 'xsel', reason: 'clipboard-differs' } as const;
  const none = { kind: 'none', reason: 'clipboard-no-tool' } as const;
  const good = { kind: 'confirmed', way: 'xsel' } as const;

  test('the first that was read back ends it; what was sent once is not sent twice', async () => {
    expect(await chain([way('a', sent), way('b', good, true), way('c', sent)]).copy('x')).toEqual(good);
    expect(tried.join('')).toBe('ab');
    expect(await chain([way('d', sent), way('e', lied, true), way('f', sent)]).copy('x')).toEqual(sent);
    expect(tried.join('')).toBe('abde');
  });

  test('C02 C08 what lied, hung or failed leads on to the next', async () => {
    expect(await chain([way('a', lied, true), way('b', sent)]).copy('x')).toEqual(sent);
    expect(await chain([way('a', none, true), way('b', sent)]).copy('x')).toEqual(sent);
    expect(await chain([way('a', lied, true), way('b', none)]).copy('x')).toEqual(lied);
    expect(
      await chain([way('a', none, true), way('b', { kind: 'none', reason: 'clipboard-too-long' })]).copy('x'),
    ).toEqual(none);
    expect(await chain([]).copy('x')).toEqual({ kind: 'none', reason: 'clipboard-no-display' });
  });

  test('C06 an empty text is not copied, and nothing is tried', async () => {
    expect(await chain([way('a', good, true)]).copy('')).toEqual({ kind: 'none', reason: 'clipboard-empty-text' });
    expect(tried).toEqual([]);
  });
});

describe('the clipboard of the terminal (OSC 52)', () => {
  const copy = async (text: string, env: Record<string, string> = {}) => {
    let bytes = '';
    const result = await terminalClipboard({
      env: { TERM: 'xterm', ...env },
      write: (given) => {
        bytes += given;
      },
    }).copy(text);
    return { result, bytes };
  };

  test('C03 C06 the text in base64, whatever is in it, and no other byte', async () => {
    for (const text of [LETTER, 'é', '\u001b]0;x\u0007', '👩‍💻', '\r\n']) {
      const { result, bytes } = await copy(text);
      expect(result).toEqual({ kind: 'unconfirmed', way: 'terminal', reason: 'clipboard-sent' });
      const [, base64 = ''] = /^\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007$/.exec(bytes) ?? [];
      expect(Buffer.from(base64, 'base64').toString()).toBe(text);
    }
  });

  test('C05 long is said, too long is not sent, nothing is ever cut', async () => {
    expect((await copy('é'.repeat(2_300))).result).toMatchObject({ reason: 'clipboard-sent-long' });
    expect((await copy('é'.repeat(28_000))).result).toMatchObject({ reason: 'clipboard-sent-long' });
    expect(await copy('é'.repeat(28_200))).toEqual({
      result: { kind: 'none', reason: 'clipboard-too-long' },
      bytes: '',
    });
  });

  test('C04 inside tmux and screen it is wrapped to be handed through', async () => {
    const { bytes: plain } = await copy(LETTER);
    const { bytes: tmux } = await copy(LETTER, { TMUX: '/tmp/t,1,0', TERM: 'tmux' });
    expect(tmux).toBe(`\u001bPtmux;\u001b${plain}\u001b\\`);
    const { bytes: screen } = await copy(LETTER.repeat(9), { STY: '1.pts', TERM: 'screen' });
    const pieces = screen.split('\u001b\\').slice(0, -1);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece).toMatch(/^\u001bP[\s\S]{1,240}$/);
    expect(pieces.map((piece) => piece.slice(2)).join('')).toBe((await copy(LETTER.repeat(9))).bytes);
  });

  test('C03 terminals that are known to be deaf get nothing', async () => {
    const deaf: readonly Record<string, string>[] = [
      { TERM: 'dumb' },
      { TERM: 'linux' },
      { TERM: '' },
      { TERM_PROGRAM: 'Apple_Terminal' },
      { VTE_VERSION: '7006' },
    ];
    for (const env of deaf) {
      expect(await copy('x', env)).toEqual({ result: { kind: 'none', reason: 'clipboard-terminal-deaf' }, bytes: '' });
    }
  });

  test('C07 no terminal at all: none, and no stack trace', async () => {
    const fails = () => {
      throw Object.assign(new Error('ENXIO'), { code: 'ENXIO' });
    };
    expect(await terminalClipboard({ env: { TERM: 'xterm' }, write: fails }).copy('x')).toEqual({
      kind: 'none',
      reason: 'clipboard-no-display',
    });
  });
});

test('the three sentences say what they mean, in both languages', () => {
  expect(commandWords['copied-confirmed'].en).toMatch(/^Copied .* read back the same/);
  for (const language of ['en', 'fr'] as const) {
    const others = [
      commandWords['copied-unconfirmed'],
      commandWords['copied-none'],
      commandWords['copied-none-no-file'],
      platformWords['clipboard-sent'],
      platformWords['clipboard-sent-long'],
      platformWords['clipboard-tmux-only'],
    ];
    for (const sentence of others) expect(sentence[language]).not.toMatch(/^(?:Copied|Copié)/);
    // Beside the choice “Sent” it would read as if the message had gone out.
    for (const sentence of others) expect(sentence[language]).not.toMatch(/\bsent\b|envoyé/iu);
    expect(commandWords['copied-none'][language]).toContain('{file}');
  }
});

describe.skipIf(process.platform === 'win32')('another program', () => {
  const limit = STUCK;

  test('is run without a shell, and killed when its time is up', async () => {
    expect(await runProgram('printf', ['%s', '$(date); `id` "x"'], { limit })).toMatchObject({
      kind: 'done',
      stdout: Buffer.from('$(date); `id` "x"'),
    });
    expect(await runProgram('no-such-program-here', [], { limit })).toEqual({ kind: 'absent' });
    expect(await runProgram('false', [], { limit })).toEqual({ kind: 'failed' });
    expect(await runProgram('sleep', ['600'], { limit: 50 })).toEqual({ kind: 'late' });
    expect((await runProgram('cat', [], { input: LETTER.repeat(3_000), limit })).kind).toBe('done');
  });

  test('is not waited for longer than itself, where something that it left behind still holds its pipes', async () => {
    const ran = await runProgram('sh', ['-c', 'sleep 600 & echo $!'], { limit });
    expect(ran.kind).toBe('done');
    if (ran.kind === 'done') process.kill(Number(ran.stdout));
  });

  test('is read to its last word, however busy we are when it ends', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jour-j-busy-'));
    const [gone, said] = [join(folder, 'gone'), join(folder, 'said')];
    /** From its end on nothing is heard here until it has said its word, and has been gone for long. */
    const busy = (message: unknown) => {
      (message as { process: ChildProcess }).process.once('exit', () => {
        process.nextTick(() => {
          writeFileSync(gone, '');
          const from = performance.now();
          while (!existsSync(said) || performance.now() - from < 400);
        });
      });
    };
    subscribe('child_process', busy);
    const script = `{ until [ -e '${gone}' ]; do sleep 0.01; done; echo word; : > '${said}'; exec sleep 2; } &`;
    const ran = await runProgram('sh', ['-c', script], { limit });
    unsubscribe('child_process', busy);
    rmSync(folder, { recursive: true });
    expect(ran).toEqual({ kind: 'done', stdout: Buffer.from('word\n') });
  });
});

const hasTmux = spawnSync('tmux', ['-V']).error === undefined;
const noTmux = leftOut('the clipboard inside a real tmux', 'tmux', hasTmux);

describe.skipIf(noTmux)('inside a real tmux', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jour-j-tmux-'));
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-S', join(folder, 'socket'), '-f', '/dev/null', ...args], {
      env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', SHELL: '/bin/sh' },
    }).toString();
  const before = process.env.TMUX;
  let outer: Terminal;

  beforeAll(async () => {
    // The terminal around tmux is the test's own: what reaches its clipboard is what it is told by OSC 52.
    outer = new Terminal(
      ['-S', join(folder, 'socket'), '-f', '/dev/null', 'new-session', '-s', 'one', 'cat'],
      { LANG: 'C.UTF-8' },
      80,
      24,
      'tmux',
      [],
    );
    await outer.sees('[one]');
    process.env.TMUX = `${join(folder, 'socket')},${tmux('display-message', '-p', '#{pid}').trim()},0`;
  });
  afterAll(() => {
    tmux('kill-server');
    if (before === undefined) delete process.env.TMUX;
    else process.env.TMUX = before;
    rmSync(folder, { recursive: true, force: true });
  });

  test('C04 with its usual options the text reaches the terminal around it, byte for byte, and is only "sent"', async () => {
    expect(await tmuxClipboard(STUCK).copy(LETTER)).toEqual({
      kind: 'unconfirmed',
      way: 'tmux',
      reason: 'clipboard-sent',
    });
    await expect.poll(() => outer.clipboard).toBe(LETTER);
    const long = LETTER.repeat(100);
    expect(await tmuxClipboard(STUCK).copy(long)).toMatchObject({ reason: 'clipboard-sent' });
    await expect.poll(() => outer.clipboard).toBe(long);
  });

  test('C04 where it keeps the clipboard to itself, the option is named', async () => {
    tmux('set', '-s', 'set-clipboard', 'off');
    expect(await tmuxClipboard(STUCK).copy(LETTER)).toMatchObject({
      kind: 'unconfirmed',
      reason: 'clipboard-tmux-only',
    });
    tmux('set', '-s', 'set-clipboard', 'external');
  });

  test('C04 with allow-passthrough what is wrapped is handed through', async () => {
    tmux('set', '-g', 'allow-passthrough', 'on');
    const { script } = passing(folder, `${LETTER}2`);
    tmux('respawn-pane', '-k', '-t', 'one', `${process.execPath} ${script}`);
    await expect.poll(() => outer.clipboard).toBe(`${LETTER}2`);
  });

  test('C04 whether one came over SSH is asked of the session', async () => {
    expect(await attachedOverSsh()).toBe(false);
    tmux('set-environment', '-t', 'one', 'SSH_CONNECTION', '10.0.0.1 1 10.0.0.2 22');
    expect(await attachedOverSsh()).toBe(true);
    tmux('set-environment', '-t', 'one', '-r', 'SSH_CONNECTION');
    expect(await attachedOverSsh()).toBe(false);
  });
});

/** A program that copies by the terminal alone, as from a shell in that window. */
function passing(folder: string, text: string): { script: string } {
  const script = join(folder, 'pass.ts');
  const source = new URL('../../source/platform/terminal-clipboard.ts', import.meta.url).href;
  writeFileSync(
    script,
    `import { terminalClipboard } from ${JSON.stringify(source)};
await terminalClipboard({ env: process.env }).copy(${JSON.stringify(text)});
setTimeout(() => {}, 60_000);`,
  );
  return { script };
}

describe.skipIf(process.platform !== 'linux')('C02 C08 fakes of tmux', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jour-j-fake-'));
  const before = process.env.PATH;
  afterAll(() => {
    process.env.PATH = before;
    rmSync(folder, { recursive: true, force: true });
  });
  const copyWith = async (script: string, limit = STUCK) => {
    writeFileSync(join(folder, 'tmux'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'tmux'), 0o755);
    process.env.PATH = `${folder}:${before}`;
    return tmuxClipboard(limit).copy(LETTER);
  };

  test('that hang, fail, lie, or are too old', async () => {
    expect(await copyWith('exec sleep 600', 300)).toEqual({ kind: 'none', reason: 'clipboard-too-slow' });
    expect(await copyWith('exit 1')).toEqual({ kind: 'none', reason: 'clipboard-failed' });
    expect(await copyWith('cat > /dev/null; exit 0')).toMatchObject({
      kind: 'unconfirmed',
      reason: 'clipboard-differs',
    });
    const held = join(folder, 'held');
    const old = `case "$*" in *-w*) exit 1 ;; load-buffer*) cat > ${held} ;; save-buffer*) cat ${held} ;; esac`;
    expect(await copyWith(old)).toMatchObject({ kind: 'unconfirmed', reason: 'clipboard-tmux-only' });
    expect(readFileSync(held, 'utf8')).toBe(LETTER);
  });
});
