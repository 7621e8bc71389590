import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const filesIn = (folder: string, kind: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => `${folder}/${name}`);

const SOURCES = filesIn('source', /\.tsx?$/);

describe('what is relied on', () => {
  const manifest = JSON.parse(read('package.json'));

  test('every dependency is pinned to one version, from the one registry, with its checksum', () => {
    const { dependencies = {}, devDependencies } = manifest;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
    for (const [name, entry] of Object.entries<Record<string, unknown>>(
      JSON.parse(read('package-lock.json')).packages,
    )) {
      if (name === '' || entry.link) continue;
      if (entry.resolved !== undefined) expect(entry.resolved, name).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      if (!entry.inBundle) expect(entry.integrity, name).toMatch(/^sha512-/);
    }
  });

  test('who installs it installs nothing else', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
  });
});

describe('what the product never does', () => {
  const lines = SOURCES.flatMap((file) =>
    read(file)
      .split('\n')
      .map((line) => ({ file, line })),
  );
  const linesWith = (what: RegExp) =>
    lines.filter(({ line }) => what.test(line)).map(({ file, line }) => `${file}: ${line.trim()}`);

  test('X11 no shell: a program is started with its arguments as they are', () => {
    expect(linesWith(/\bshell\s*:\s*(?:true|['"`])|\bexecSync\b|[^.\w]exec\(|\beval\(|new Function\(/)).toEqual([]);
    const starters = [...new Set(linesWith(/'node:child_process'/).map((each) => each.split(':')[0]))];
    // Each of them is a page long: read it before adding another.
    expect(starters.toSorted()).toEqual(STARTERS);
  });

  test('nothing goes to the network but what was asked for by name', () => {
    const talkers = [
      ...new Set(linesWith(/\bfetch\(|'node:(?:https?|net|dgram|tls|dns)'/).map((each) => each.split(':')[0])),
    ];
    expect(talkers).toEqual(['source/platform/calendar-server.ts']);
  });

  test('X01 nothing is written to the terminal but through what makes it harmless', () => {
    const writers = [...new Set(linesWith(/std(?:out|err)\.write|console\.\w+\(/).map((each) => each.split(':')[0]))];
    expect(writers.toSorted()).toEqual(WRITERS);
  });
});

const STARTERS = [
  'source/platform/desktop-clipboard.ts',
  'source/platform/keyring.ts',
  'source/platform/run-program.ts',
];

/** Those that write what they made harmless, and those whose words are the program's own. */
const WRITERS = [
  'source/cli.ts',
  'source/commands/command-line.ts',
  'source/commands/context.ts',
  'source/platform/early-screen.ts',
  'source/platform/terminal-paper.ts',
];
