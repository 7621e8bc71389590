import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CONDITIONS } from '../../source/day/conditions.ts';
import { EFFECTS } from '../../source/day/effects.ts';
import { TOLD_NAMES } from '../../source/day/told-names.ts';
import * as known from '../../source/scenario/known-events.ts';
import { KEY_TABLE } from '../../source/screens/keys/key-table.ts';
import { TRUTHS } from '../../source/texts/truth.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';

const ROOT = join(import.meta.dirname, '../..');
const KNOWN = [...Object.values(known).flat(), ...KEY_TABLE.filter(({ tells }) => tells).map(({ name }) => name)];

/** Names of the program that a shipped scenario happens to give to something of its own. */
const OTHERWISE = [
  ...[...KNOWN, ...Object.keys(CONDITIONS), ...Object.keys(EFFECTS), ...Object.keys(TRUTHS), ...TOLD_NAMES],
  // instants of a chart, a recruiter and a verdict of a rehearsal, a trait of texts, sentences of the program
  ...['last-call', 'follow-up', 'hidden-number', 'too-early', 'new-hour', 'calendar-open', 'until-then'],
];

/** Every name of two words or more: a single one is also a word of the language, of a file or of the calendar. */
function ownNames(): Set<string> {
  const charts = ['remote-interview', 'on-site-interview'].map((name) => shippedScenario(name).chart);
  const names = charts.flatMap(({ states, parts, everywhere }) => [
    ...parts,
    ...Object.keys(everywhere),
    ...Object.entries(states).flatMap(([state, { on, messages, advice }]) => [
      state,
      ...Object.keys(on),
      ...messages.map(({ text }) => text),
      ...advice.map(({ say }) => say),
    ]),
  ]);
  return new Set(names.filter((name) => name.includes('-') && !OTHERWISE.includes(name)));
}

test('the program knows no name of a shipped scenario but for the events that every scenario shares', () => {
  const names = ownNames();
  expect(names.size).toBeGreaterThan(100);
  const sources = readdirSync(join(ROOT, 'source'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('wording'),
  );
  const found = sources.flatMap((file) => {
    const text = readFileSync(join(ROOT, 'source', file), 'utf8');
    const quoted = [...text.matchAll(/'([a-z-]+)'/g)].map(([, name = '']) => name);
    return quoted.filter((name) => names.has(name)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

test.each(['scenarios.md', 'scenarios.fr.md'])(
  'every event that the program knows is listed for authors in %s',
  (page) => {
    const listed = readFileSync(join(ROOT, 'docs', page), 'utf8');
    for (const event of KNOWN) expect(listed).toContain(`\`${event}\``);
  },
);
