import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { calendarWords } from '../../source/wording/calendar.ts';
import { commandWords } from '../../source/wording/commands.ts';
import { doctorWords } from '../../source/wording/doctor.ts';
import { intakeWords } from '../../source/wording/intake.ts';
import { invitationWords } from '../../source/wording/invitation.ts';
import { channelWords, phraseWords } from '../../source/wording/phrases.ts';
import { platformWords } from '../../source/wording/platform.ts';
import { scenarioWords } from '../../source/wording/scenario.ts';
import { screenWords } from '../../source/wording/screen.ts';
import { storageWords } from '../../source/wording/storage.ts';
import { textWords } from '../../source/wording/texts.ts';

const CATALOGUES = {
  calendarWords,
  doctorWords,
  channelWords,
  commandWords,
  intakeWords,
  invitationWords,
  phraseWords,
  platformWords,
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
