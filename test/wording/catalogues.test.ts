import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { calendarWords } from '../../source/wording/calendar.ts';
import { commandWords } from '../../source/wording/commands.ts';
import { doctorWords } from '../../source/wording/doctor.ts';
import { graphWords } from '../../source/wording/graph.ts';
import { intakeWords } from '../../source/wording/intake.ts';
import { invitationWords } from '../../source/wording/invitation.ts';
import { linkWords } from '../../source/wording/links.ts';
import { channelWords, phraseWords } from '../../source/wording/phrases.ts';
import { platformWords } from '../../source/wording/platform.ts';
import { rehearsalWords } from '../../source/wording/rehearsal.ts';
import { scenarioWords } from '../../source/wording/scenario.ts';
import { screenWords } from '../../source/wording/screen.ts';
import { storageWords } from '../../source/wording/storage.ts';
import { textWords } from '../../source/wording/texts.ts';
import { isGendered } from '../helpers/is-gendered.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';

const CATALOGUES = {
  calendarWords,
  doctorWords,
  graphWords,
  channelWords,
  commandWords,
  intakeWords,
  linkWords,
  invitationWords,
  phraseWords,
  platformWords,
  rehearsalWords,
  scenarioWords,
  storageWords,
  textWords,
  screenWords,
};

describe('what the program says', () => {
  test('no key stands in two of the catalogues that speak of problems', () => {
    const { screenWords: _, channelWords: _channels, phraseWords: _phrases, ...spoken } = CATALOGUES;
    const keys = Object.values(spoken).flatMap((words) => Object.keys(words));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each(Object.entries(CATALOGUES))(
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
  const all = [...Object.values(CATALOGUES).flatMap((words) => Object.values(words)), ...sentencesIn([steps, rules])];
  expect(all.map(({ fr }) => fr).filter((fr) => isGendered(fr, { alone: false }))).toEqual([]);
});

/** The pages that there are in both languages. */
const PAGES = ['README', 'docs/invitations', 'docs/scenarios'];

/** What is no word of the language: names of flags and files, what is filled in, code, addresses. */
const NO_WORD = /\{\w+\}|`[^`]*`|```.*?```|--[\w-]+|[\w.-]+@[\w.-]+|[\w.-]*\.\w+/gsu;

test('“email” in English and “e-mail” in French, everywhere', () => {
  const { interface: steps, rules } = shippedScenario();
  const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const all = [...Object.values(CATALOGUES).flatMap((words) => Object.values(words)), ...sentencesIn([steps, rules])];
  const english = [...PAGES.map((page) => read(`${page}.md`)), ...all.map(({ en }) => en)];
  const french = [...PAGES.map((page) => read(`${page}.fr.md`)), ...all.map(({ fr }) => fr)];
  for (const text of english)
    expect(text.replaceAll(NO_WORD, '')).not.toMatch(/\be-mail|(?<![-\w])mails?\b(?! gateway| program)/iu);
  for (const text of french)
    expect(text.replaceAll(NO_WORD, '')).not.toMatch(
      /(?<![-\w])mails?\b|courriel|’email|\b(?:un|cet|par|adresse) email/iu,
    );
});

/** Every pair of sentences, however deep it stands. */
function sentencesIn(node: unknown): { en: string; fr: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { en, fr } = node as { en?: unknown; fr?: unknown };
  const own = typeof en === 'string' && typeof fr === 'string' ? [{ en, fr }] : [];
  return [...own, ...Object.values(node).flatMap(sentencesIn)];
}

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
