import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';

const BUILT = dirname(PRODUCT);
/** What only the bundle of React, and only that of Ink's layout, holds. */
const MARKS = /react\.transitional\.element|YGNode/;

const home = new SampleHome();
const folder = mkdtempSync(join(tmpdir(), 'jour-j-loads-'));

beforeAll(() => {
  const added = home.run(
    '14:00',
    'new',
    '--at',
    '14:30',
    '--mode',
    'phone',
    '--with',
    'Claire Dupont',
    '--me',
    'Ana Martin',
  );
  expect(added.status, added.stderr).toBe(0);
});

afterAll(() => {
  home.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The files of the product that a command loaded, as Node itself lists them. */
function filesLoadedBy(...args: string[]): string[] {
  const into = mkdtempSync(join(folder, 'run-'));
  const { status, stderr } = spawnSync(process.execPath, [PRODUCT, ...args, '--home', home.folder], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      LANG: 'en_GB.UTF-8',
      TZ: 'Europe/Paris',
      JOUR_J_CLOCK: '2026-11-23T14:46:00+01:00x0',
      NODE_V8_COVERAGE: into,
    },
  });
  expect(status, stderr).toBe(0);
  const [report = ''] = readdirSync(into);
  const { result } = JSON.parse(readFileSync(join(into, report), 'utf8')) as { result: { url: string }[] };
  const files = result.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : []));
  return files.filter((file) => file.startsWith(BUILT));
}

describe('what is asked for again and again', () => {
  test('the marks tell the screen’s bundle from the others', () => {
    const chunks = readdirSync(join(BUILT, 'chunks')).filter((name) =>
      MARKS.test(readFileSync(join(BUILT, 'chunks', name), 'utf8')),
    );
    expect(chunks).toEqual([expect.stringMatching(/^draw-screen-/)]);
  });

  test.each([
    { command: 'status', most: 8 },
    { command: 'status --short', most: 8 },
    { command: 'list', most: 8 },
    { command: 'text call-opening', most: 16 },
  ])('$command loads neither Ink nor React, and few files, for each costs a start its time', ({ command, most }) => {
    const files = filesLoadedBy(...command.split(' '));
    expect(files).toContain(PRODUCT);
    expect(files.filter((file) => MARKS.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(files.length).toBeLessThanOrEqual(most);
  });
});
