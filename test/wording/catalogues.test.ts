import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { isGendered } from '../helpers/is-gendered.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';
import { SPOKEN, sentencesIn } from '../helpers/spoken.ts';

describe('what the program says', () => {
  test('no key stands in two of the catalogues that speak of problems', () => {
    const { screenWords: _, channelWords: _channels, phraseWords: _phrases, ...spoken } = SPOKEN;
    const keys = Object.values(spoken).flatMap((words) => Object.keys(words));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each(Object.entries(SPOKEN))(
    '%s: both languages are filled with the same values, French is set as French is',
    (_, words) => {
      for (const [key, sentence] of Object.entries(words)) {
        const values = (['en', 'fr'] as const).map((language) => placeholders(sentence[language], language));
        expect(values[0], key).toEqual(values[1]);
        expect(sentence.fr, key).not.toMatch(/[^\u202f]\s*[;?](?!\w)(?<![\u202f][;?])/u);
        expect(sentence.fr, key).not.toMatch(/ :(?=\s|$)|« | »/u);
        expect(sentence.fr, key).not.toMatch(/\p{L}'\p{L}/u);
        expect(`${sentence.en} ${sentence.fr}`, key).not.toMatch(/!/);
      }
    },
  );
});

test('no French sentence says whether the candidate is a man or a woman', () => {
  const { interface: steps, rules } = shippedScenario();
  const all = [...Object.values(SPOKEN).flatMap((words) => Object.values(words)), ...sentencesIn([steps, rules])];
  expect(all.map(({ fr }) => fr).filter((fr) => isGendered(fr, { alone: false }))).toEqual([]);
});

/** The pages that there are in both languages. */
const PAGES = ['README', 'docs/invitations', 'docs/scenarios'];

/** What is no word of the language: names of flags and files, what is filled in, code, addresses. */
const NO_WORD = /\{\w+\}|`[^`]*`|```.*?```|--[\w-]+|[\w.-]+@[\w.-]+|[\w.-]*\.\w+/gsu;

test('“email” in English and “e-mail” in French, everywhere', () => {
  const { interface: steps, rules } = shippedScenario();
  const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const all = [...Object.values(SPOKEN).flatMap((words) => Object.values(words)), ...sentencesIn([steps, rules])];
  const english = [...PAGES.map((page) => read(`${page}.md`)), ...all.map(({ en }) => en)];
  const french = [...PAGES.map((page) => read(`${page}.fr.md`)), ...all.map(({ fr }) => fr)];
  for (const text of english)
    expect(text.replaceAll(NO_WORD, '')).not.toMatch(/\be-mail|(?<![-\w])mails?\b(?! gateway| program)/iu);
  for (const text of french)
    expect(text.replaceAll(NO_WORD, '')).not.toMatch(
      /(?<![-\w])mails?\b|courriel|’email|\b(?:un|cet|par|adresse) email/iu,
    );
});

function placeholders(text: string, language: string): string[] {
  const found = new Set<string>();
  const walk = (nodes: readonly unknown[]): void => {
    for (const node of nodes as { type: number; value?: string; options?: Record<string, { value: unknown[] }> }[]) {
      if (node.type !== 0 && node.value) found.add(node.value);
      for (const option of Object.values(node.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}
