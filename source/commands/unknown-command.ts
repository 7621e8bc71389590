import { existsSync } from 'node:fs';
import { nearest } from '../scenario/problem.ts';
import { COMMANDS, commandNames, NAMED_COMMANDS } from './command-table.ts';
import { Failure } from './failure.ts';

/** What may be meant by a word: a command, or an option that others make one. */
const MEANT = [...NAMED_COMMANDS.map(({ name }) => name), '--help', '--version'];

/** So short a word is the beginning of too many. */
const SHORTEST_BEGINNING = 3;

/** The failure for a word that is no command: it says which one was most likely meant, else which there are. */
export function unknownCommand(word: string): Failure {
  const bare = new Map(MEANT.map((each) => [each.replace('--', ''), each]));
  const begun = word.length >= SHORTEST_BEGINNING && [...bare.keys()].find((each) => each.startsWith(word));
  const near = bare.get(begun || nearest(word, [...bare.keys()])) ?? 'none';
  return new Failure('unknown-command', { command: word, near, names: commandNames() });
}

/**
 * The same for a whole command line whose first word is no command, whatever stands behind it; null where it begins
 * with a command or a file.
 * @param valued the common options that take the next word
 */
export function mistypedCommand(argv: readonly string[], valued: readonly string[]): Failure | null {
  const word = argv.find((each, index) => !each.startsWith('-') && !valued.includes(argv[index - 1] ?? ''));
  if (word === undefined || isFileName(word) || COMMANDS.some(({ name }) => name === word)) return null;
  return unknownCommand(word);
}

/** A word that is no command is a file where it looks like one, or is there; anything else was meant as a command. */
export function isFileName(word: string): boolean {
  return word === '-' || /[./\\]/.test(word) || existsSync(word);
}
