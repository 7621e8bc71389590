import { IntlMessageFormat } from 'intl-messageformat';
import { afterAll, describe, expect, test } from 'vitest';
import { scenarioIn } from '../../source/scenario/scenario-in.ts';
import { baseOf } from '../../source/wording/base-of.ts';
import { inRegion } from '../../source/wording/in-region.ts';
import { REGIONAL_WORDS, type RegionalLanguage } from '../../source/wording/regional-words.ts';
import { say } from '../../source/wording/say.ts';
import { screenQuestions } from '../../source/wording/screen-questions.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';
import { SPOKEN, sentencesIn } from '../helpers/spoken.ts';

const SHIPPED = ['remote-interview', 'on-site-interview'].map((name) => shippedScenario(name));
const SENTENCES = sentencesIn([SPOKEN, SHIPPED.map(({ interface: words, rules }) => [words, rules])]);

/** What nobody there says, as a whole word that is no part of an address. */
const NEVER: Readonly<Record<RegionalLanguage, RegExp>> = {
  'fr-CA': /(?<!\p{L})(?:[Ee]-mails?|[Ee]ntretiens?|[Rr]épondeur|SMS|[Vv]isio)(?!\p{L}|\.\p{L})/u,
  'en-US':
    /cancell(?:ed|ing)|diall(?:ed|ing|er)|copied in(?!\p{L})|towards|\bcolours?\b|organisation|\bCVs?\b|\b(?:Mr|Ms|Mrs|Dr)\b(?!\.)/u,
};

/** What would betray that one word was put in the place of another of the other gender. */
const DISAGREES: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:un|le|du|ce|cet|aucun|mon)(?: même| autre)?|prochain|tous(?: les| mes)?) entrevue/iu,
  /entrevues?[^.;:?{}»]{0,30} (?:annulé|terminé|noté|prévu|fini|ajouté|suivant|lui-même|tous)(?!\p{L})/iu,
  /(?<!\p{L})(?:l’|d’|cette |une |la )courriel/iu,
  /(?<!\p{L})(?:un|le|du|ce|mon|votre propre) boîte/iu,
  /(?:l’|d’)(?:texto|vidéo|boîte)/iu,
];

/** What a pattern is filled with, and between what it chooses. */
function filledWith(pattern: string): string[] {
  const found: string[] = [];
  type Node = {
    readonly type: number;
    readonly value?: string;
    readonly options?: Readonly<Record<string, { value: unknown[] }>>;
  };
  const walk = (nodes: readonly unknown[]): void => {
    for (const { type, value, options } of nodes as readonly Node[]) {
      if (type !== 0) found.push(`${value} ${Object.keys(options ?? {}).join()}`);
      for (const option of Object.values(options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst());
  return found;
}

describe.each(['fr-CA', 'en-US'] as const)('the words of %s', (language) => {
  const before = SENTENCES.map((sentence) => sentence[baseOf(language)]);
  const after = before.map((sentence) => inRegion(sentence, language));

  test('stand in every sentence of the program and of the scenarios that come with it', () => {
    expect(before.filter((sentence) => NEVER[language].test(sentence)).length).toBeGreaterThan(15);
    expect(after.filter((sentence) => NEVER[language].test(sentence))).toEqual([]);
  });

  test('leave alone what is filled in', () => {
    for (const [index, sentence] of after.entries()) {
      if (sentence !== before[index]) expect(filledWith(sentence), sentence).toEqual(filledWith(before[index] ?? ''));
    }
  });

  test('are each said somewhere', () => {
    const text = before.join('\n').toLowerCase();
    expect(REGIONAL_WORDS[language].filter(([usual]) => !text.includes(usual.toLowerCase()))).toEqual([]);
  });

  test('leave a word alone that is part of another, or of an address', () => {
    const kept =
      language === 'fr-CA' ? 'visiocasque, visio.example.com, entretiennent' : 'Drive, Dr.example.com, colourful';
    expect(inRegion(kept, language)).toBe(kept);
  });
});

test('in Québec the words agree, and nothing stands before ; ! and ?', () => {
  const said = SENTENCES.map(({ fr }) => inRegion(fr, 'fr-CA'));
  expect(said.filter((sentence) => DISAGREES.some((pattern) => pattern.test(sentence)))).toEqual([]);
  expect(said.filter((sentence) => /\s[;!?]/u.test(sentence))).toEqual([]);
  // These ears do hear it.
  expect(
    DISAGREES.map((pattern) => pattern.test('Un entrevue a été annulé, l’courriel et le boîte vocale, d’vidéo')),
  ).toEqual(Array(DISAGREES.length).fill(true));
});

test('in Québec what stands for an interview agrees with entrevue, and the setting of one stays a réglage', () => {
  const inQuebec = (code: string, values = {}): string => say('fr-CA', code, values);
  expect([0, 1, 3].map((count) => inQuebec('doctor-journals', { count }))).toEqual([
    'Aucune pour l’instant.',
    'Une seule, lisible.',
    '3, toutes lisibles.',
  ]);
  expect(inRegion(screenQuestions['fact-mode'].fr, 'fr-CA')).toBe('comment elle se passe');
  expect(inQuebec('setting-from-next', { name: 'tone' })).toMatch(/Une entrevue déjà ajoutée garde son réglage/);
});

test('where no place is named every sentence is as it is written', () => {
  const [scenario] = SHIPPED;
  for (const { en, fr } of SENTENCES) expect([inRegion(en, 'en'), inRegion(fr, 'fr')]).toEqual([en, fr]);
  if (scenario) for (const language of ['en', 'fr'] as const) expect(scenarioIn(scenario, language)).toBe(scenario);
});

describe('on a machine there', () => {
  const homes: SampleHome[] = [];
  const dayIn = (language: 'fr-CA' | 'en-US' | 'en') => {
    const home = new SampleHome(language);
    homes.push(home);
    const facts = ['--mode', 'video', '--with', 'Mr Hugo Roy', '--their-email', 'roy@lumen.example'];
    home.run('12:00', 'new', '--at', '14:30', ...facts);
    return home;
  };
  afterAll(() => {
    for (const home of homes) home.remove();
  });

  test('the screen of Québec says courriel, vidéo and entrevue', () => {
    const said = dayIn('fr-CA').run('14:46', 'status').stdout;
    expect(said).toMatch(/vidéo/u);
    expect(said).toMatch(/courriel/iu);
    expect(said).not.toMatch(NEVER['fr-CA']);
  });

  test('the screen of America writes 2:30 PM and Monday, November 23, that of Britain 2:30 pm', () => {
    const american = dayIn('en-US');
    expect(american.run('2026-11-20 14:20', 'list').stdout).toMatch(/Monday, November 23/u);
    expect(american.run('14:20', 'status').stdout).toMatch(/2:30 PM/u);
    expect(american.run('14:20', 'status', '--ui-language', 'en').stdout).toMatch(/2:30 pm/u);
    expect(dayIn('en').run('14:20', 'status').stdout).toMatch(/2:30 pm/u);
  });
});
