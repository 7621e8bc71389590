import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOfInputs, isBuilt } from '../rolldown.config.ts';

let folder = '';
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jour-j-build-'));
  for (const each of ['source/day', 'scenarios/one', 'dist']) mkdirSync(join(folder, each), { recursive: true });
  for (const each of ['package.json', 'package-lock.json', 'rolldown.config.ts', 'tsconfig.json']) write(each, each);
  write('source/day/step.ts', 'one');
  write('scenarios/one/chart.yaml', 'one');
  write('dist/built-from', hashOfInputs(folder));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start builds only what has changed', () => {
  test('not where everything is as it was, whatever its dates and wherever it lies', () => {
    utimesSync(join(folder, 'source/day/step.ts'), new Date(), new Date());
    expect(isBuilt(folder)).toBe(true);
    const copy = mkdtempSync(join(tmpdir(), 'jour-j-build-'));
    cpSync(folder, copy, { recursive: true });
    expect(isBuilt(copy)).toBe(true);
    rmSync(copy, { recursive: true });
  });

  test.each([
    ['a line of the program', () => write('source/day/step.ts', 'two')],
    ['a scenario', () => write('scenarios/one/chart.yaml', 'two')],
    ['a dependency', () => write('package-lock.json', 'two')],
    ['the version', () => write('package.json', 'two')],
    ['how it is built', () => write('rolldown.config.ts', 'two')],
    ['a new file', () => write('source/day/new.ts', '')],
    ['a file that is gone', () => rmSync(join(folder, 'source/day/step.ts'))],
    ['another name', () => renameSync(join(folder, 'source/day/step.ts'), join(folder, 'source/day/walk.ts'))],
    ['a build that broke off', () => rmSync(join(folder, 'dist/built-from'))],
    ['no build', () => rmSync(join(folder, 'dist'), { recursive: true })],
  ])('but after %s', (_, change) => {
    change();
    expect(isBuilt(folder)).toBe(false);
  });
});
