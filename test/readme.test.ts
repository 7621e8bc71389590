import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../source/commands/command-table.ts';
import { keyRows } from './helpers/readme-keys.ts';
import { SampleHome } from './helpers/run-jour-j.ts';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

describe('the README tells the truth of today', () => {
  test.each([
    ['README.md', 'en'],
    ['README.fr.md', 'fr'],
  ] as const)('%s has the table of keys that the program uses (node test/helpers/readme-keys.ts)', (file, language) => {
    const squeezed = read(file).replace(/ {2,}/g, ' ');
    expect(squeezed).toContain(keyRows(language).join('\n'));
  });

  test('every command it shows exists', () => {
    const names = COMMANDS.map(({ name }) => name);
    const shown = [...read('README.md').matchAll(/^jour-j +([a-z]+)/gm)].map(([, name = '']) => name);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((name) => !names.includes(name))).toEqual([]);
  });
});

/** The commands of a README's example, or of its page on scenarios, word by word, without comments. */
function example(file: string, part: 'day' | 'scenario' = 'day'): string[][] {
  const blocks = [...read(file).matchAll(/```sh\n(jour-j[\s\S]*?)```/g)].map(([, block = '']) => block);
  const lines = blocks
    .filter((block) => block.includes('--init') === (part === 'scenario'))
    .join('')
    .replaceAll('\\\n', ' ')
    .trim()
    .split('\n');
  return lines.map((line) =>
    [...line.replace(/ +#.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([word, quoted]) => quoted ?? word).slice(1),
  );
}

describe.each([
  ['README.md', 'en'],
  ['README.fr.md', 'fr'],
] as const)('the example of %s', (file, language) => {
  let home: SampleHome;
  beforeEach(() => {
    home = new SampleHome(language);
  });
  afterEach(() => home.remove());

  test('can be typed as it stands, one line after the other, each at its hour', () => {
    const commands = example(file);
    expect(commands.length).toBeGreaterThan(10);
    const day = commands.findIndex(([name]) => name === undefined);
    for (const [index, command] of commands.entries()) {
      const hour = index < day ? '2026-11-23 18:00' : `2026-11-24 15:${16 + index - day}`;
      const confirmed = command[0] === 'forget' ? [...command, '--yes'] : command;
      const { status, stdout, stderr } = home.run(hour, ...confirmed);
      expect([command.join(' '), status, stderr]).toEqual([command.join(' '), 0, expect.any(String)]);
      if (command[0] === 'text') expect(stdout).toMatch(/Ana Martin/);
    }
    expect(home.json('2026-11-24 16:00', 'list').interviews).toEqual([]);
  });

  test('the page on scenarios can be followed as it stands', () => {
    for (const command of example(file, 'scenario')) {
      const { status, stderr } = home.run('2026-11-23 18:00', ...command);
      expect([command.join(' '), status, stderr]).toEqual([command.join(' '), 0, expect.any(String)]);
    }
    const folder = language === 'fr' ? 'mon-coach' : 'my-coach';
    const files = ['interface.yaml', `messages/${language === 'fr' ? 'fr-FR' : 'en-GB'}.yaml`, 'chart.yaml'];
    const changes = [...read(file).matchAll(/^\d\. .*?`([^`]+)`,? .*?`([^`]+)`/gm)].slice(-3);
    expect(changes.map(([, name]) => name)).toEqual(files);
    for (const [, name = '', find = ''] of changes) {
      expect(readFileSync(join(home.folder, folder, name), 'utf8')).toContain(find);
    }

    const chart = join(home.folder, folder, 'chart.yaml');
    writeFileSync(chart, readFileSync(chart, 'utf8').replace('skip: wait-on', 'skip: wait-onn'));
    const { status, stderr } = home.run('2026-11-23 18:00', 'check', folder);
    const plain = stderr.trim().replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(status).toBe(2);
    expect(read(file)).toContain(plain);
  });
});
