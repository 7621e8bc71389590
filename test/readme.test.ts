import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../source/commands/command-table.ts';
import { pagePictures } from './helpers/page-pictures.ts';
import { keyRows } from './helpers/readme-keys.ts';
import { PRODUCT, SampleHome } from './helpers/run-jour-j.ts';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

const PAGES = [
  'README.md',
  'README.fr.md',
  ...readdirSync(new URL('../docs', import.meta.url))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const ROOT = new URL('../', import.meta.url);

/** The names under which a page's headings are found. */
const headings = (text: string): string[] =>
  [...text.matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the README tells the truth of today', () => {
  test.each([
    ['README.md', 'en'],
    ['README.fr.md', 'fr'],
  ] as const)('%s has the table of keys that the program uses (node test/helpers/readme-keys.ts)', (file, language) => {
    const squeezed = read(file).replace(/ {2,}/g, ' ');
    expect(squeezed).toContain(keyRows(language).join('\n'));
  });

  test.each(PAGES)('every file and part that %s points to is there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const lost = links.filter((link) => {
      if (link.startsWith('https:')) return false;
      const [file = '', part] = link.split('#');
      const url = new URL(file, new URL(`../${page}`, import.meta.url));
      const target = file === '' ? page : decodeURIComponent(url.pathname.slice(ROOT.pathname.length));
      if (!existsSync(new URL(target, ROOT))) return true;
      return part !== undefined && !headings(read(target)).includes(part);
    });
    expect(lost).toEqual([]);
  });

  test('every file of the code that a page names is there', () => {
    const files = ['source', 'test'].flatMap((folder) =>
      readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).map((name) => `/${folder}/${name}`),
    );
    const named = PAGES.flatMap((page) => [...read(page).matchAll(/`([a-z/-]+\.tsx?)`/g)]).map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
  });

  test.each(pagePictures())(
    'the picture $name is that of today (npm run pictures draws it anew)',
    async ({ file, draw }) => {
      expect((await draw()) === readFileSync(file, 'utf8')).toBe(true);
    },
  );

  test('what was built may be run as a program, so that npx and a global install still work after the next build', () => {
    if (process.platform !== 'win32') expect(statSync(PRODUCT).mode & 0o111).toBe(0o111);
  });

  test('every command it shows exists', () => {
    const names = COMMANDS.map(({ name }) => name);
    const shown = PAGES.flatMap((page) => [...read(page).matchAll(/^jour-j +([a-z]+)/gm)]).map(([, name = '']) => name);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((name) => !names.includes(name))).toEqual([]);
  });
});

/** The commands of a page's examples, word by word, without comments. */
function example(file: string): string[][] {
  const lines = [...read(file).matchAll(/```sh\n(jour-j[\s\S]*?)```/g)]
    .map(([, block = '']) => block)
    .join('')
    .replaceAll('\\\n', ' ')
    .trim()
    .split('\n');
  return lines.map((line) =>
    [...line.replace(/ +#.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([word, quoted]) => quoted ?? word).slice(1),
  );
}

describe.each([
  ['README.md', 'docs/scenarios.md', 'en'],
  ['README.fr.md', 'docs/scenarios.fr.md', 'fr'],
] as const)('the example of %s, and of %s', (file, scenarios, language) => {
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
    for (const command of example(scenarios)) {
      const { status, stderr } = home.run('2026-11-23 18:00', ...command);
      expect([command.join(' '), status, stderr]).toEqual([command.join(' '), 0, expect.any(String)]);
    }
    const folder = language === 'fr' ? 'mon-coach' : 'my-coach';
    const files = ['interface.yaml', `messages/${language === 'fr' ? 'fr-FR' : 'en-GB'}.yaml`, 'chart.yaml'];
    const changes = [...read(scenarios).matchAll(/^\d\. .*?`([^`]+)`,? .*?`([^`]+)`/gm)];
    expect(changes.map(([, name]) => name)).toEqual(files);
    for (const [, name = '', find = ''] of changes) {
      expect(readFileSync(join(home.folder, folder, name), 'utf8')).toContain(find);
    }

    const chart = join(home.folder, folder, 'chart.yaml');
    writeFileSync(chart, readFileSync(chart, 'utf8').replace('skip: wait-on', 'skip: wait-onn'));
    const { status, stderr } = home.run('2026-11-23 18:00', 'check', folder);
    const plain = stderr.trim().replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(status).toBe(2);
    expect(read(scenarios)).toContain(plain);
  });
});
