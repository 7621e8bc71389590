import type { Command } from 'commander';
import { baseOf } from '../wording/base-of.ts';
import { say } from '../wording/say.ts';
import type { UiLanguage } from '../wording/words.ts';
import { commandLine } from './command-line.ts';
import { EXAMPLES } from './examples.ts';
import { helpTerm } from './help-term.ts';

/** The manual page, in roff for `man`: the commands and options as the help has them, from the same tables. */
export function manPage(language: UiLanguage): string {
  const program = commandLine(language, null, () => {});
  const version = plain(program.version() ?? '');
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const heading = (code: string) => `.SH ${plain(say(language, code)).toUpperCase()}`;
  const options = (command: Command, common: readonly string[]) =>
    help
      .visibleOptions(command)
      .filter(({ flags }) => !common.includes(flags))
      .flatMap((option) => ['.TP', `.B ${plain(helpTerm(option.flags, language))}`, plain(option.description)]);
  const common = help.visibleOptions(program).map(({ flags }) => flags);
  const examples = (name: string) => {
    const typed = EXAMPLES[name]?.[baseOf(language)] ?? [];
    return typed.length === 0 ? [] : ['.PP', plain(say(language, 'title-examples')), '.nf', ...typed.map(plain), '.fi'];
  };
  const lines = [
    `.TH JOUR\\-J 1 "" "jour\\-j ${version}"`,
    heading('man-name'),
    `jour\\-j \\- ${plain(say(language, 'man-about'))}`,
    heading('man-synopsis'),
    '.nf',
    ...[program, ...commands].map((command) => `${plain(`${nameOf(command)} ${helpTerm(command.usage(), language)}`)}`),
    '.fi',
    heading('man-description'),
    plain(say(language, 'man-description-text')),
    heading('man-options'),
    ...options(program, []),
    ...examples(''),
    ...commands.flatMap((command) => [
      `.SH ${plain(nameOf(command)).toUpperCase()}`,
      plain(command.description()),
      ...options(command, common),
      ...examples(command.name()),
    ]),
    heading('man-exit-status'),
    plain(say(language, 'man-exit-status-text')),
  ];
  return lines.join('\n');
}

const nameOf = (command: Command): string =>
  command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;

/** A text in which roff finds nothing to obey. */
function plain(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/[\u00a0\u202f]/g, '\\~')
    .replace(/\n/g, ' ')
    .replace(/^([.'])/, '\\&$1');
}
