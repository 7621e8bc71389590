import { describe, expect, test } from 'vitest';
import { commandLine } from '../../source/commands/command-line.ts';
import { helpTerm } from '../../source/commands/help-term.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';

/** What stands in brackets in a help: one word, no list of values. */
const bracketed = (help: string): string[] =>
  [...new Set([...help.matchAll(/[<[=](\p{L}+)(?=[>\]=])/gu)].map(([, word = '']) => word))].toSorted();

function wholeHelp(language: 'en' | 'fr'): string {
  const program = commandLine(language, null, () => {});
  return [program, ...program.commands].map((command) => command.helpInformation()).join('\n');
}

describe('what stands in the brackets of the help', () => {
  test('is in the reader’s language; values to be typed as they are stay', () => {
    expect(helpTerm('tell [options] <event> [id]', 'fr')).toBe('tell [options] <événement> [id]');
    expect(helpTerm('--set <name=value>', 'fr')).toBe('--set <nom=valeur>');
    expect(helpTerm('--ui-language <fr|en>', 'fr')).toBe('--ui-language <fr|en>');
  });

  test('is the same word in both languages only where it is a word of both', () => {
    const [english, french] = [bracketed(wholeHelp('en')), bracketed(wholeHelp('fr'))];
    expect(french.filter((word) => english.includes(word))).toEqual([
      'id',
      'instant',
      'invitation',
      'message',
      'options',
      'shell',
    ]);
  });

  test('is named the same way where it is missing', () => {
    const home = new SampleHome('fr');
    expect(home.run('12:00', 'tell').stderr).toContain('Il manque <événement>.');
    expect(home.run('12:00', 'text', 'confirm', '--channel').stderr).toContain('--channel <nom> attend une valeur');
    home.remove();
  });
});
