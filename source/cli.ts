import { CommanderError } from 'commander';
import { commandLine } from './commands/command-line.ts';
import { COMMANDS } from './commands/command-table.ts';
import { languageOf } from './commands/context.ts';
import { Failure } from './commands/failure.ts';
import { columnsOf, fittedText } from './commands/fitted-text.ts';
import { helpTerm } from './commands/help-term.ts';
import { realPlatform } from './platform/platform.ts';
import { harmless } from './wording/harmless.ts';
import { say } from './wording/say.ts';
import type { UiLanguage } from './wording/words.ts';

/** Reads the command line, and hands over to one command. @returns the exit status */
export async function main(argv: readonly string[]): Promise<number> {
  // Whoever reads our output may stop before we do: that is no error of ours (X06).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  // A remark that nobody can be told costs the remark alone, never what was to be done.
  process.stderr.on('error', () => {});
  const language = languageOf({ uiLanguage: optionValue(argv, '--ui-language') }, null, realPlatform());
  const asJson = argv.includes('--json');
  let name = '';
  try {
    const program = commandLine(language, argv, (entry) => {
      name = entry.name;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = (await mistyped(error, argv)) ?? failureOf(error, argv, name, language);
    const message = harmless([say(language, failure.code, failure.values), ...failure.instead].join('\n'));
    const said = asJson
      ? JSON.stringify({ error: { code: failure.code, message } })
      : fittedText(message, columnsOf(process.stderr));
    process.stderr.write(`${said}\n`);
    return failure.exitStatus;
  }
}

/** The value of an option, before the command line is read as a whole: even its errors are in the right language. */
function optionValue(argv: readonly string[], option: string): string | undefined {
  const index = argv.indexOf(option);
  if (index >= 0) return argv[index + 1];
  return argv.find((argument) => argument.startsWith(`${option}=`))?.slice(option.length + 1);
}

/** The common options that take the next word. */
const VALUED = ['--ui-language', '--scenario', '--home'];

/** Where the first word is no command, what stands behind it is not looked at: it belongs to the one that was meant. */
async function mistyped(error: unknown, argv: readonly string[]): Promise<Failure | null> {
  if (!(error instanceof CommanderError)) return null;
  return (await import('./commands/unknown-command.ts')).mistypedCommand(argv, VALUED);
}

function failureOf(error: unknown, argv: readonly string[], name: string, language: UiLanguage): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof CommanderError)) {
    return new Failure('unexpected', { message: error instanceof Error ? error.message : String(error) }, 1);
  }
  const command = name || (COMMANDS.find((entry) => entry.name !== '' && argv.includes(entry.name))?.name ?? '');
  const help = ['jour-j', command, '--help'].filter((word) => word !== '').join(' ');
  const [, what = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownOption':
      return new Failure('unknown-option', { option: what, help });
    case 'commander.optionMissingArgument':
      return new Failure('option-needs-value', { option: helpTerm(what, language), help });
    case 'commander.missingArgument':
      return new Failure('missing-argument', { name: helpTerm(`<${what}>`, language), help });
    case 'commander.excessArguments':
      return new Failure('too-many-arguments', { help });
    default:
      return new Failure('bad-usage', { message: error.message.replace(/^error: /, '') });
  }
}
