import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { problemLines } from '../../source/commands/find-scenario.ts';
import { LANGUAGES } from '../../source/day/interview.ts';
import { readScenarioFolder } from '../../source/platform/scenario-folder.ts';
import { type ScenarioFiles, scenarioFiles } from '../../source/scenario/read-scenario.ts';
import { schemaFiles } from '../../source/scenario/schemas.ts';
import { VOCABULARY } from '../../source/texts/vocabulary.ts';
import { problemsOf } from '../helpers/problems-of.ts';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);

function example(language: 'en' | 'fr'): ScenarioFiles {
  const read = readScenarioFolder(new URL(`examples/${language}`, SCENARIOS).pathname, scenarioFiles(LANGUAGES));
  if (read.kind !== 'found') throw new Error(read.kind);
  return read.files;
}

describe('the example from which a scenario of one’s own starts', () => {
  test.each(['en', 'fr'] as const)('is well written in %s, and small', (language) => {
    const files = example(language);
    expect(problemLines(problemsOf(files), language)).toEqual([]);
    expect(Object.keys(parse(files['chart.yaml'] ?? '').states).length).toBeLessThanOrEqual(12);
    for (const text of Object.values(files)) {
      for (const line of text.split('\n').filter((each) => each.startsWith('#'))) expect(line.length).toBeLessThan(125);
    }
  });

  test('is the same day in both languages', () => {
    const [en, fr] = (['en', 'fr'] as const).map((language) => {
      const { languages: _, ...chart } = parse(example(language)['chart.yaml'] ?? '');
      return chart;
    });
    expect(fr).toEqual(en);
  });

  test('says in each file where its schema is', () => {
    for (const [name, text] of Object.entries(example('en'))) {
      const kind = name.startsWith('messages/')
        ? '../schema/messages.json'
        : `./schema/${name.replace('.yaml', '.json')}`;
      expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${kind}`);
    }
  });
});

describe('the schemas for editors', () => {
  test.each(Object.entries(schemaFiles(VOCABULARY)))(
    '%s is up to date (node test/helpers/write-schemas.ts)',
    (name, text) => {
      expect(readFileSync(new URL(name, SCENARIOS), 'utf8')).toBe(text);
    },
  );
});
