import { Command, Help, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { FLAGS } from '../intake/flags.ts';
import { baseOf } from '../wording/base-of.ts';
import { say } from '../wording/say.ts';
import { UI_LANGUAGES, type UiLanguage } from '../wording/words.ts';
import { COMMANDS, type CommandEntry } from './command-table.ts';
import { type CommonFlags, openContext } from './context.ts';
import { EXAMPLES } from './examples.ts';
import { Failure } from './failure.ts';
import { columnsOf, fittedText, USUAL_COLUMNS } from './fitted-text.ts';
import { helpTerm } from './help-term.ts';

/**
 * The command line as far as a run can need it: the commands that `argv` names, and what each is for where help is
 * asked for; all of it where `argv` is null.
 */
export function commandLine(
  language: UiLanguage,
  argv: readonly string[] | null,
  chosen: (entry: CommandEntry) => void,
): Command {
  const helping = argv === null || argv.includes('--help') || argv.includes('-h');
  // The words of the help are made only where they are read: each costs a start some of its time.
  const about = (code: string): string => (helping ? say(language, code) : '');
  const columns = columnsOf(process.stdout) ?? USUAL_COLUMNS;
  const program = new Command('jour-j');
  for (const entry of COMMANDS.filter(({ name }) => helping || name === '' || argv.includes(name))) {
    const command = entry.name === '' ? program : program.command(entry.name, { hidden: entry.hidden ?? false });
    if (helping) command.description(say(language, entry.about));
    if (helping && entry.takesFacts) command.addHelpText('after', `\n${say(language, 'help-choices')}`);
    if (helping) command.addHelpText('after', () => examplesIn(entry.name, language));
    command.exitOverride();
    const term = (words: string): string => helpTerm(words, language);
    command.configureOutput({
      writeErr: () => {},
      writeOut: (text) => process.stdout.write(fittedText(text, columns)),
    });
    command.configureHelp({
      showGlobalOptions: false,
      styleTitle: (title) => titleIn(title, language),
      styleUsage: term,
      styleSubcommandTerm: term,
      styleOptionTerm: term,
      // Rows are parted when the text is written.
      boxWrap: (text) => text,
      padWidth(each, helper) {
        return Math.min(Help.prototype.padWidth.call(this, each, helper), MOST_TERM, Math.floor(columns / 2) - 4);
      },
      formatItem: itemIn,
    });
    command.helpOption('-h, --help', about('option-help'));
    if (entry.name === '') command.version(manifest.version, '--version', about('option-version')).helpCommand(false);
    for (const argument of entry.args) command.argument(argument);
    if (entry.name === '' || argv === null || argv.includes(entry.name)) addOptions(command, entry, language, about);
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

/** @param about the words of the help for an option; empty where none is read */
function addOptions(
  command: Command,
  entry: CommandEntry,
  language: UiLanguage,
  about: (code: string) => string,
): void {
  const collect = (value: string, before: string[] | undefined) => [...(before ?? []), value];
  for (const { flags, about: code, repeatable } of entry.options) {
    const option = new Option(flags, about(code));
    command.addOption(repeatable ? option.argParser(collect) : option);
  }
  if (entry.takesFacts) {
    for (const flag of FLAGS.filter(({ option }) => option || entry.takesFacts === 'all')) {
      const value = flag.values ? flag.values.join('|') : say(language, `value-${flag.kind}`);
      const option = new Option(`--${flag.name} <${value}>`, about(flag.description));
      command.addOption(flag.repeatable ? option.argParser(collect) : option);
    }
  }
  command
    .option('--json', about('option-json'))
    .option(`--ui-language <${UI_LANGUAGES.join('|')}>`, about('option-ui-language'))
    .option('--scenario <name>', about('option-scenario'))
    .option('--home <folder>', about('option-home'))
    .option('--screen-reader', about('option-screen-reader'));
}

/** The columns of an option or a command in the help; a longer one has a row of its own. */
const MOST_TERM = 30;

/** An option or a command, and beside it, or below where it is long, what it is for. */
function itemIn(term: string, columns: number, description: string): string {
  if (description === '') return `  ${term}`;
  return term.length <= columns
    ? `  ${term.padEnd(columns)}  ${description}`
    : `  ${term}\n${' '.repeat(columns + 4)}${description}`;
}

/** How the command is typed, under a heading of its own. */
function examplesIn(name: string, language: UiLanguage): string {
  const lines = (EXAMPLES[name]?.[baseOf(language)] ?? []).map((example) => `  ${example}`);
  return lines.length === 0 ? '' : ['', say(language, 'title-examples'), ...lines].join('\n');
}

/** The headings of the help, which the library writes in English. */
function titleIn(title: string, language: UiLanguage): string {
  return say(language, `title-${title.replace(':', '').toLowerCase()}`);
}

function checkUiLanguage(value: string | undefined): void {
  if (value !== undefined && !UI_LANGUAGES.some((each) => each === value)) {
    throw new Failure('unknown-ui-language', { value, languages: UI_LANGUAGES.join(', ') });
  }
}
