import { Command, CommanderError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { COMMANDS, type CommandEntry } from './commands/command-table.ts';
import { type CommonFlags, languageOf, openContext } from './commands/context.ts';
import { Failure } from './commands/failure.ts';
import { FLAGS } from './intake/flags.ts';
import { realPlatform } from './platform/platform.ts';
import { harmless } from './wording/harmless.ts';
import { say } from './wording/say.ts';
import type { UiLanguage } from './wording/words.ts';

/** Reads the command line, and hands over to one command. */
async function main(argv: readonly string[]): Promise<number> {
  const language = languageOf({ uiLanguage: optionValue(argv, '--ui-language') }, null, realPlatform());
  const asJson = argv.includes('--json');
  let name = '';
  try {
    const program = programIn(language, argv, (entry) => {
      name = entry.name;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = failureOf(error, argv, name);
    const sentence = harmless([say(language, failure.code, failure.values), ...failure.instead].join('\n'));
    process.stderr.write(
      asJson ? `${JSON.stringify({ error: { code: failure.code, message: sentence } })}\n` : `${sentence}\n`,
    );
    return failure.exitStatus;
  }
}

/** The command line as far as this run can need it: the options of what it names, and the list of commands for the help. */
function programIn(language: UiLanguage, argv: readonly string[], chosen: (entry: CommandEntry) => void): Command {
  const helping = argv.includes('--help') || argv.includes('-h');
  const program = new Command('jour-j');
  for (const entry of COMMANDS) {
    const command = entry.name === '' ? program : program.command(entry.name, { hidden: entry.hidden ?? false });
    if (helping) command.description(say(language, entry.about));
    command.exitOverride();
    command.configureOutput({ writeErr: () => {} });
    command.configureHelp({ showGlobalOptions: false, styleTitle: (title) => titleIn(title, language) });
    command.helpOption('-h, --help', say(language, 'option-help'));
    if (entry.name === '')
      command.version(manifest.version, '--version', say(language, 'option-version')).helpCommand(false);
    for (const argument of entry.args) command.argument(argument);
    if (entry.name === '' || argv.includes(entry.name)) addOptions(command, entry, language);
    command.action(async (...given: unknown[]) => {
      chosen(entry);
      const flags = command.optsWithGlobals<CommonFlags>();
      checkUiLanguage(flags.uiLanguage);
      const args = given.slice(0, entry.args.length) as (string | undefined)[];
      await entry.run(await openContext(flags), args, entry.name === '' ? {} : command.opts());
    });
  }
  return program;
}

function addOptions(command: Command, entry: CommandEntry, language: UiLanguage): void {
  const collect = (value: string, before: string[] | undefined) => [...(before ?? []), value];
  for (const { flags, about, repeatable } of entry.options) {
    const option = new Option(flags, say(language, about));
    command.addOption(repeatable ? option.argParser(collect) : option);
  }
  if (entry.takesFacts) {
    for (const flag of FLAGS.filter(({ option }) => option || entry.takesFacts === 'all')) {
      const value = flag.values ? flag.values.join('|') : say(language, `value-${flag.kind}`);
      const option = new Option(`--${flag.name} <${value}>`, say(language, flag.description));
      command.addOption(flag.repeatable ? option.argParser(collect) : option);
    }
  }
  command
    .option('--json', say(language, 'option-json'))
    .option('--ui-language <fr|en>', say(language, 'option-ui-language'))
    .option('--scenario <name>', say(language, 'option-scenario'))
    .option('--home <folder>', say(language, 'option-home'))
    .option('--screen-reader', say(language, 'option-screen-reader'));
}

/** The headings of the help, which the library writes in English. */
function titleIn(title: string, language: UiLanguage): string {
  return say(language, `title-${title.replace(':', '').toLowerCase()}`);
}

function checkUiLanguage(value: string | undefined): void {
  if (value !== undefined && value !== 'fr' && value !== 'en') throw new Failure('unknown-ui-language', { value });
}

/** The value of an option, before the command line is read as a whole: even its errors are in the right language. */
function optionValue(argv: readonly string[], option: string): string | undefined {
  const index = argv.indexOf(option);
  if (index >= 0) return argv[index + 1];
  return argv.find((argument) => argument.startsWith(`${option}=`))?.slice(option.length + 1);
}

function failureOf(error: unknown, argv: readonly string[], name: string): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof CommanderError)) {
    return new Failure('unexpected', { message: error instanceof Error ? error.message : String(error) }, 1);
  }
  const command = name || (COMMANDS.find((entry) => entry.name !== '' && argv.includes(entry.name))?.name ?? '');
  const [, what = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const names = COMMANDS.map((entry) => entry.name)
    .filter((each) => each !== '')
    .join(', ');
  switch (error.code) {
    case 'commander.unknownOption':
      return new Failure('unknown-option', { option: what, command });
    case 'commander.optionMissingArgument':
      return new Failure('option-needs-value', { option: what, command });
    case 'commander.unknownCommand':
      return new Failure('unknown-command', { command: what, names });
    case 'commander.missingArgument':
      return new Failure('missing-argument', { name: what, command });
    case 'commander.excessArguments':
      return new Failure('too-many-arguments', { command });
    default:
      return new Failure('bad-usage', { message: error.message.replace(/^error: /, '') });
  }
}

// Whoever reads our output may stop before we do: that is no error of ours (X06).
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(process.argv.slice(2));
