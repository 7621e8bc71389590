import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';
import { shippedGraphs } from '../helpers/shipped-graphs.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => home.remove());

describe('jour-j graph', () => {
  test.each(shippedGraphs())(
    'the picture scenarios/$name is that of today (npm run pictures draws it anew)',
    ({ file, args }) => {
      const { status, stdout, stderr } = home.run('14:00', ...args);
      expect([status, stderr]).toEqual([0, '']);
      // Compared as one, so that a picture that is old is told in one line.
      expect(stdout === readFileSync(file, 'utf8')).toBe(true);
    },
  );

  test('draws Mermaid and DOT, in the person’s language', () => {
    expect(home.run('14:00', 'graph', '--format', 'mermaid').stdout).toMatch(/^flowchart LR\n[\s\S]*K1 First call/);
    expect(home.run('14:00', 'graph', '--format', 'dot', '--ui-language', 'fr').stdout).toMatch(
      /^digraph "remote-interview" \{\n[\s\S]*K1 1er appel/,
    );
  });

  test('gives the same in a JSON document with --json', () => {
    const { scenario, format, drawing } = home.json('14:00', 'graph', 'on-site-interview', '--format', 'dot');
    expect([scenario, format]).toEqual(['on-site-interview', 'dot']);
    expect(drawing).toMatch(/^digraph "on-site-interview"/);
  });

  test('refuses a format that there is not, and a scenario, in one sentence', () => {
    const { status, stderr } = home.run('14:00', 'graph', '--format', 'png');
    expect([status, stderr]).toEqual([2, '“png” is not a format: svg, mermaid or dot.\n']);
    expect(home.run('14:00', 'graph', 'nowhere').status).toBe(2);
  });
});
