import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { commandLine } from '../../source/commands/command-line.ts';
import { COMMANDS } from '../../source/commands/command-table.ts';
import { EXAMPLES } from '../../source/commands/examples.ts';
import { manPage } from '../../source/commands/man-page.ts';
import { leftOut } from '../helpers/left-out.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';

const home = new SampleHome();
afterAll(() => home.remove());

const hasGroff = spawnSync('groff', ['--version']).status === 0;
const noGroff = leftOut('the manual page read by groff', 'groff', hasGroff);

describe.each(['en', 'fr'])('the manual page (%s)', (language) => {
  const page = home.run('14:20', 'manual-page', '--ui-language', language).stdout;

  test('names every command that a person may use', () => {
    for (const { name, hidden } of COMMANDS) {
      const heading = `.SH JOUR\\-J ${name.replaceAll('-', '\\-').toUpperCase()}`;
      if (name !== '') expect(page.includes(`${heading}\n`), name).toBe(hidden === undefined);
    }
  });

  test.skipIf(noGroff)('is read by groff without a word', () => {
    const { status, stderr } = spawnSync('groff', ['-ww', '-man', '-K', 'utf8', '-z'], {
      input: page,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

/** What a shell makes of a line: its words, without what would go to a file. */
const wordsOf = (line: string): string[] =>
  [
    ...line
      .replace(/^source <\((.*)\)$/u, '$1')
      .replace(/ > .*$/u, '')
      .matchAll(/"([^"]*)"|\S+/gu),
  ].map(([word, quoted]) => quoted ?? word);

describe.each(['en', 'fr'] as const)('the examples (%s)', (language) => {
  const program = commandLine(language, null, () => {});

  test('are one or two for each command, and are typed as the command line wants them', () => {
    const visible = COMMANDS.filter(({ hidden }) => !hidden).map(({ name }) => name);
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(visible.toSorted());
    for (const name of visible) {
      const lines = EXAMPLES[name]?.[language] ?? [];
      expect([1, 2], name).toContain(lines.length);
      const command = name === '' ? program : program.commands.find((each) => each.name() === name);
      let ran = 0;
      command?.action(() => {
        ran += 1;
      });
      for (const line of lines) program.parse(wordsOf(line).slice(1), { from: 'user' });
      expect(ran, name).toBe(lines.length);
    }
  });

  test('are what the help of each command ends with, and are in the manual page', () => {
    for (const [name, lines] of Object.entries(EXAMPLES)) {
      let help = '';
      const command = name === '' ? program : program.commands.find((each) => each.name() === name);
      command?.configureOutput({ writeOut: (text) => (help += text) });
      command?.outputHelp();
      expect(help.trimEnd().endsWith(lines[language].map((line) => `  ${line}`).join('\n')), help).toBe(true);
    }
    const page = manPage(language).replaceAll('\\-', '-');
    for (const line of Object.values(EXAMPLES).flatMap((lines) => lines[language]))
      expect(page).toContain(`\n${line}\n`);
  });

  test('do what they say', () => {
    const tried = new SampleHome(language);
    const run = (hour: string, name: string, place: number) =>
      tried.run(hour, ...wordsOf(EXAMPLES[name]?.[language][place] ?? '').slice(1));
    expect(run('2026-11-22 14:46', 'new', 0)).toMatchObject({ status: 0 });
    expect(run('2026-11-22 14:50', 'edit', 1)).toMatchObject({ status: 0 });
    const numbers = ['--their-phone', '+442079460123', '--my-phone', '+33612345678'];
    tried.run('2026-11-22 14:51', 'edit', '--me', 'Camille Martin', ...numbers);
    expect(run('14:46', 'tell', 0)).toMatchObject({ status: 0 });
    expect(run('14:47', 'undo', 0)).toMatchObject({ status: 0 });
    tried.run('14:47', 'tell', 'mailbox');
    expect(run('14:47', 'text', 0).stdout).not.toBe('');
    tried.remove();
  });
});
