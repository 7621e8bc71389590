import type { Situation } from '../day/situation.ts';
import { openDisagreements, sayingWords, TOPICS, valueWords } from '../screens/frame/disagreements.ts';
import { say } from '../screens/frame/say.ts';
import type { UiLanguage } from '../wording/words.ts';

/**
 * What does not agree, in plain text: each value with where it was read, and the command that says it is right.
 * @param command the command before its flags
 */
export function disagreementText(
  situation: Situation,
  language: UiLanguage,
  command = `jour-j edit ${situation.id}`,
): string[] {
  return openDisagreements(situation).flatMap(({ about, values }) => [
    say(language, TOPICS[about].question),
    ...values.flatMap((each) => {
      const said = each.said.map((saying) => sayingWords(saying, language));
      const sources = said.length === 0 ? say(language, 'said-nowhere') : said.join('; ');
      const flags = Object.entries(each.set).map(([name, value]) => `--${name} ${quotedValue(value)}`);
      const value = valueWords(each, situation, language);
      return [`  ${say(language, 'disagrees-value', { value, sources })}`, `    ${[command, ...flags].join(' ')}`];
    }),
  ]);
}

/** A word of a command line, as a shell takes it. */
export const quotedValue = (value: string): string =>
  /^[\w:./+-]+$/u.test(value) ? value : `'${value.replace(/'/gu, "'\\''")}'`;
