import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RECRUITERS } from '../../source/rehearsal/recruiters.ts';
import { leftOut } from '../helpers/left-out.ts';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;

beforeAll(() => {
  home = new SampleHome();
  home.run(
    '14:20',
    'new',
    '--at',
    '2026-11-23T14:30',
    '--mode',
    'phone',
    '--with',
    'Ms Claire Smith',
    '--their-phone',
    '+44 20 7946 0123',
    '--me',
    'Ana Martin',
  );
  // What a shell finds by the name of jour-j.
  const command = join(home.folder, 'jour-j');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${PRODUCT}' "$@"\n`);
  chmodSync(command, 0o755);
});

afterAll(() => home.remove());

const environment = () => ({
  PATH: `${home.folder}:${process.env.PATH}`,
  HOME: home.folder,
  JOUR_J_HOME: home.folder,
  LANG: 'en_GB.UTF-8',
  TZ: 'Europe/Paris',
  JOUR_J_CLOCK: '2026-11-23T14:46:00+01:00x0',
});

const run = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: 'utf8', env: environment() });

const suggested = (...words: string[]) =>
  run(join(home.folder, 'jour-j'), 'complete', '--', ...words)
    .stdout.split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ')[0]);

/** What a shell prints of a script of its own, after `before` and our script. */
function inShell(shell: string, before: string, ...script: string[]): string {
  const file = join(home.folder, `completion.${shell}`);
  writeFileSync(file, run(join(home.folder, 'jour-j'), 'completion', shell).stdout);
  const { stdout, stderr } = run(shell, '-c', [before, `. '${file}'`, ...script].join('\n'));
  return stdout + stderr;
}

describe('what may come next', () => {
  test('commands, and not the one that only shells use', () => {
    expect(suggested('')).toContain('tell');
    expect(suggested('')).not.toContain('complete');
    expect(suggested('st')).toEqual(['status']);
  });

  test('options with their values, in their place', () => {
    expect(suggested('new', '--mo')).toEqual(['--mode']);
    expect(suggested('new', '--mode', '')).toEqual(['phone', 'video']);
    expect(suggested('edit', '--me', 'Ana', '')).toEqual(['2026-11-23-smith']);
    expect(suggested('settings', 'tone', '')).toEqual(['warm', 'balanced', 'reserved']);
    expect(suggested('rehearse', '--recruiter', '')).toEqual(Object.keys(RECRUITERS));
    expect(suggested('graph', '--format', 'm')).toEqual(['mermaid']);
    expect(suggested('graph', 'on')).toEqual(['on-site-interview']);
  });

  test('what can be told at this step, the messages of it, the interviews', () => {
    expect(suggested('tell', '')).toContain('no-answer');
    expect(suggested('tell', 'no-')).toEqual(['no-answer']);
    expect(suggested('text', '')).toEqual(['call-opening']);
    expect(suggested('status', '2026')).toEqual(['2026-11-23-smith']);
  });
});

describe.each(['bash', 'zsh', 'fish'])('in %s', (shell) => {
  const there = spawnSync(shell, ['-c', 'true']).status === 0;

  test.skipIf(leftOut(`completions in ${shell}`, shell, there))(
    'the shell finds the same, and runs nothing of what was typed',
    () => {
      const trap = join(home.folder, `trap-${shell}`);
      const typed = `$(touch ${trap})`;
      const found = {
        bash: () =>
          inShell(
            shell,
            '',
            `COMP_WORDS=(jour-j '${typed}' st) COMP_CWORD=2; _jour_j`,
            'COMP_WORDS=(jour-j st) COMP_CWORD=1; _jour_j; echo "$COMPREPLY"',
          ),
        zsh: () =>
          inShell(
            shell,
            'compdef() { :; }; _files() { :; }; _describe() { print -l $found | cut -d : -f 1 }',
            `words=(jour-j '${typed}' st) CURRENT=3; _jour_j`,
            'words=(jour-j st) CURRENT=2; _jour_j',
          ),
        fish: () =>
          inShell(shell, '', `complete -C 'jour-j "${typed}" st' >/dev/null`, "complete -C 'jour-j st' | cut -f 1"),
      }[shell as 'bash' | 'zsh' | 'fish']();
      expect(found).toMatch(/^status$/m);
      expect(existsSync(trap)).toBe(false);
    },
  );
});

test('another shell is refused in one sentence', () => {
  const { status, stderr } = home.run('14:46', 'completion', 'csh');
  expect(status).toBe(2);
  expect(stderr).toMatch(/csh.*bash, zsh, fish/);
});
