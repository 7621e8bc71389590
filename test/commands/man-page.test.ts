import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../source/commands/command-table.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';

const home = new SampleHome();
afterAll(() => home.remove());

const hasGroff = spawnSync('groff', ['--version']).status === 0;
if (!hasGroff) console.log('left out: the manual page read by groff (it is not installed)');

describe.each(['en', 'fr'])('the manual page (%s)', (language) => {
  const page = home.run('14:20', 'manual-page', '--ui-language', language).stdout;

  test('names every command that a person may use', () => {
    for (const { name, hidden } of COMMANDS) {
      const heading = `.SH JOUR\\-J ${name.replaceAll('-', '\\-').toUpperCase()}`;
      if (name !== '') expect(page.includes(`${heading}\n`), name).toBe(hidden === undefined);
    }
  });

  test.skipIf(!hasGroff)('is read by groff without a word', () => {
    const { status, stderr } = spawnSync('groff', ['-ww', '-man', '-K', 'utf8', '-z'], {
      input: page,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
