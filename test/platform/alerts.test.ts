import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { desktopNotification, notificationCommand } from '../../source/platform/desktop-notification.ts';
import { knownTerminal } from '../../source/platform/known-terminal.ts';
import { firstOf } from '../../source/platform/notifier.ts';
import { notificationBytes, terminalNotification } from '../../source/platform/terminal-notification.ts';
import { windowTab } from '../../source/platform/window-tab.ts';
import { LIVE, NASTY } from '../helpers/nasty.ts';
import { processesWith } from '../helpers/processes-with.ts';
import { STUCK } from '../helpers/stuck.ts';

const HOSTILE = [
  ...NASTY,
  '"; touch /tmp/owned; "',
  '$(id)',
  '`id`',
  "' ; rm -rf ~ #",
  '-e',
  '--urgency=critical',
  '%s%n',
];

/** A terminal that keeps what is written to it. */
function stream(isTTY = true) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('what a terminal is known to have', () => {
  test.each([
    [{ TERM: 'xterm-kitty', KITTY_WINDOW_ID: '1' }, 'osc-99', false],
    [{ TERM: 'xterm-ghostty', TERM_PROGRAM: 'ghostty', TERM_PROGRAM_VERSION: '1.2.0' }, 'osc-777', true],
    [{ TERM: 'xterm-ghostty', TERM_PROGRAM: 'ghostty', TERM_PROGRAM_VERSION: '1.1.3' }, 'osc-777', false],
    [{ TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm' }, 'osc-777', false],
    [{ TERM: 'foot' }, 'osc-777', false],
    // Before 3.6.6 iTerm2 would show "4;1;50" as the text of a notification.
    [{ TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.14' }, 'osc-9', false],
    [{ TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.6.10' }, 'osc-9', true],
    [{ TERM: 'xterm-256color', WT_SESSION: 'x' }, null, true],
    [{ TERM: 'xterm-256color', VTE_VERSION: '7600' }, null, false],
    // What is around tmux or screen is another terminal than the one they were started in.
    [{ TERM: 'tmux-256color', TMUX: '/tmp/x', KITTY_WINDOW_ID: '1', WT_SESSION: 'x' }, null, false],
    [{ TERM: 'screen', STY: '1', TERM_PROGRAM: 'ghostty' }, null, false],
  ] as const)('%j', (env, notification, progress) => {
    expect(knownTerminal(env, 'linux')).toEqual({ title: true, notification, progress });
  });

  test('X08 nothing at all is sent to a console, a dumb terminal, or one without a name', () => {
    for (const TERM of ['linux', 'dumb', undefined, 'vt100', 'eterm-color']) {
      const known = knownTerminal({ TERM, TERM_PROGRAM: 'ghostty' }, 'linux');
      expect(known, TERM ?? 'unset').toEqual({ title: false, notification: null, progress: false });
    }
  });
});

describe('the tab', () => {
  const ALL = { title: true, progress: true };

  test('X02 keeps the title that was there, shows each change once, and gives all back', () => {
    const terminal = stream();
    const tab = windowTab(terminal, ALL);
    tab.show('5 min · Call', 10);
    tab.show('5 min · Call', 10);
    tab.show('4 min · Call', 10);
    tab.leave();
    tab.leave();
    expect(terminal.written).toEqual([
      '\u001b[22;2t\u001b]2;5 min · Call\u001b\\\u001b]9;4;1;10\u001b\\',
      '\u001b]2;4 min · Call\u001b\\',
      '\u001b]9;4;0;0\u001b\\\u001b]2;\u001b\\\u001b[23;2t',
    ]);
    tab.show('4 min · Call', null);
    expect(terminal.written.at(-1)).toBe('\u001b[22;2t\u001b]2;4 min · Call\u001b\\');
    tab.leave();
  });

  test('C07 leaves no byte in a file, nor on a terminal that is not known', () => {
    const [file, console] = [stream(false), stream()];
    for (const tab of [windowTab(file, ALL), windowTab(console, { title: false, progress: false })]) {
      tab.show('x', 5);
      tab.leave();
    }
    expect([...file.written, ...console.written]).toEqual([]);
  });

  test('X01 X11 no text ends the sequence', () => {
    for (const text of HOSTILE) {
      const terminal = stream();
      const tab = windowTab(terminal, ALL);
      tab.show(text, null);
      const [bytes = ''] = terminal.written;
      expect(bytes.slice('\u001b[22;2t\u001b]2;'.length, -2)).not.toMatch(LIVE);
      tab.leave();
    }
  });
});

describe('a notification of the terminal', () => {
  test('in each of the three forms', () => {
    expect(notificationBytes('osc-9', '4;1;50', 'b')).toBe('\u001b]9;jour-j: 4;1;50 – b\u001b\\');
    expect(notificationBytes('osc-777', 'a;b', 'c;d')).toBe('\u001b]777;notify;a,b;c;d\u001b\\');
    const [head, body] = ['Appeler', 'Lumen'].map((text) => Buffer.from(text).toString('base64'));
    expect(notificationBytes('osc-99', 'Appeler', 'Lumen')).toBe(
      `\u001b]99;i=jour-j:d=0:e=1;${head}\u001b\\\u001b]99;i=jour-j:d=1:e=1:p=body;${body}\u001b\\`,
    );
  });

  test('X01 X11 no text ends the sequence', () => {
    for (const text of HOSTILE) {
      for (const sequence of ['osc-9', 'osc-777', 'osc-99'] as const) {
        const bytes = notificationBytes(sequence, text, text);
        const inside = bytes.replaceAll(/\u001b\](?:9|777|99);|\u001b\\/g, '');
        expect(inside).not.toMatch(LIVE);
      }
    }
  });

  test('C07 is not written into a file, nor where the terminal has none', async () => {
    const [file, unknown] = [stream(false), stream()];
    expect(await terminalNotification(file, { notification: 'osc-9' }, {}).notify('a', 'b')).toBe(false);
    expect(await terminalNotification(unknown, { notification: null }, {}).notify('a', 'b')).toBe(false);
    expect([...file.written, ...unknown.written]).toEqual([]);
  });
});

describe('X11 a notification of the desktop', () => {
  test('each text is one argument, and never an option, markup or code', () => {
    for (const text of HOSTILE) {
      const [program, args] = notificationCommand(text, text, 'linux');
      expect(program).toBe('notify-send');
      expect(args.slice(0, 2)).toEqual(['--app-name=jour-j', '--']);
      expect(args).toHaveLength(4);
      const [, apple] = notificationCommand(text, text, 'darwin');
      // The first argument that is no option ends them all: it is ours.
      expect(apple.slice(0, 7).join()).not.toContain(text === '-e' ? '\u0000' : text);
      expect(apple[6]).toBe('jour-j');
      const [shell, windows] = notificationCommand(text, text, 'win32');
      expect(shell).toBe('powershell.exe');
      const script = Buffer.from(windows.at(-1) ?? '', 'base64').toString('utf16le');
      const quoted = [...script.matchAll(/FromBase64String\('([^']*)'\)/g)].map(([, text = '']) => text);
      expect(quoted).toHaveLength(2);
      for (const each of quoted) expect(each).toMatch(/^[A-Za-z0-9+/=]*$/);
    }
    expect(notificationCommand('a', '<b>R&D</b>', 'linux')[1].at(-1)).toBe('&lt;b&gt;R&amp;D&lt;/b&gt;');
  });

  describe.skipIf(process.platform !== 'linux')('by notify-send', () => {
    let folder: string;
    const path = process.env.PATH;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'jour-j-notify-'));
      process.env.PATH = folder + delimiter + path;
    });
    afterEach(() => {
      process.env.PATH = path;
      rmSync(folder, { recursive: true, force: true });
    });
    const program = (script: string): void => {
      const file = join(folder, 'notify-send');
      writeFileSync(file, `#!/bin/sh\n${script}\n`);
      chmodSync(file, 0o755);
    };
    const notifier = () => desktopNotification({}, 'linux');

    test('a real program gets the texts as they are, and no shell has read them', async () => {
      const seen = join(folder, 'seen');
      program(`printf '%s\\n' "$@" > '${seen}'`);
      const text = `$(touch ${folder}/owned); "quote" 'quote' \`id\``;
      expect(await notifier().notify(text, '-e')).toBe(true);
      expect(readFileSync(seen, 'utf8')).toBe(`--app-name=jour-j\n--\n${text}\n-e\n`);
      expect(() => readFileSync(join(folder, 'owned'))).toThrow(/ENOENT/);
    });

    test('one that hangs is killed after three seconds, one that fails or is not there is no way', async () => {
      program('exec sleep 600');
      const from = performance.now();
      expect(await notifier().notify('a', 'b')).toBe(false);
      const took = performance.now() - from;
      expect(took).toBeGreaterThan(2_900);
      expect(took).toBeLessThan(STUCK);
      await expect.poll(() => processesWith(`PATH=${process.env.PATH}`)).toEqual([]);
      program('exit 1');
      expect(await notifier().notify('a', 'b')).toBe(false);
      process.env.PATH = '/nowhere';
      expect(await notifier().notify('a', 'b')).toBe(false);
    });

    test('none over SSH: it would be shown where nobody looks; the first way that takes it is the only one', async () => {
      const seen = join(folder, 'seen');
      program(`echo x >> '${seen}'`);
      expect(await desktopNotification({ SSH_CONNECTION: '1 2 3 4' }, 'linux').notify('a', 'b')).toBe(false);
      const terminal = stream();
      const ways = firstOf(terminalNotification(terminal, { notification: 'osc-9' }, {}), notifier());
      expect(await ways.notify('a', 'b')).toBe(true);
      expect(terminal.written).toHaveLength(1);
      expect(() => readFileSync(seen)).toThrow(/ENOENT/);
    });
  });
});
