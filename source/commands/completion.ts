import { FLAGS } from '../intake/flags.ts';
import { SETTINGS, settingOf } from '../storage/setting-table.ts';
import { sentenceIn } from '../wording/sentence-in.ts';
import { COMMANDS, type CommandEntry, NAMED_COMMANDS } from './command-table.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';
import { SHIPPED_SCENARIOS } from './find-scenario.ts';
import { allDays, dayNamed } from './which-day.ts';

/**
 * The scripts that have a shell ask this program what may come next. What was typed is handed on as words, and nothing
 * of it is ever evaluated.
 */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_jour_j() {
  local IFS=$'\\n'
  COMPREPLY=($(jour-j complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -d ' ' -f 1))
}
complete -o default -F _jour_j jour-j`,
  zsh: `#compdef jour-j
_jour_j() {
  local -a found
  found=("\${(@f)$(jour-j complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null | sed 's/:/\\\\:/g; s/ /:/')}")
  if [[ -n "\${found[1]}" ]]; then _describe 'jour-j' found; else _files; fi
}
compdef _jour_j jour-j`,
  fish: `complete --command jour-j --no-files --arguments '(jour-j complete -- (commandline --tokenize --current-process --cut-at-cursor)[2..] (commandline --cut-at-cursor --current-token) 2>/dev/null | string replace \\x20 \\t)'`,
};

/** `completion SHELL`: the script for that shell. */
export function completion(context: Context, shell: string): void {
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined) throw new Failure('shell-unknown', { shell, shells: Object.keys(SCRIPTS).join(', ') });
  context.printExactly(script);
}

/** What may stand at a place, and what it is. */
type Suggestions = readonly (readonly [value: string, about: string])[];

/** `complete -- WORDS`: what may stand for the last word, a line each, with what it is behind a space. */
export async function complete(context: Context, words: readonly string[]): Promise<void> {
  const typed = words.at(-1) ?? '';
  const found = (await suggestionsFor(context, words.slice(0, -1), typed)).filter(([value]) => value.startsWith(typed));
  for (const [value, about] of found) context.printExactly(about === '' ? value : `${value} ${about}`);
}

async function suggestionsFor(context: Context, before: readonly string[], typed: string): Promise<Suggestions> {
  const entry = COMMANDS.find(({ name }) => name !== '' && name === before[0]);
  const options = entry ? optionsOf(context, entry) : [];
  const open = options.find(({ name }) => name === before.at(-1));
  if (open && open.values !== null) return open.values.map((value) => [value, '']);
  if (typed.startsWith('-')) return options.map(({ name, about }) => [name, about]);
  if (!entry) return before.length === 0 ? NAMED_COMMANDS.map(({ name, about }) => [name, context.say(about)]) : [];
  const given = before.slice(1).filter((word, index, all) => {
    const option = options.find(({ name }) => name === all[index - 1]);
    return !word.startsWith('-') && (option?.values ?? null) === null;
  });
  const argument = entry.args[given.length]?.replace(/[<>[\]]/g, '') ?? '';
  return argumentValues(context, entry.name, argument, given);
}

/** An option and what may follow it: null where nothing does. */
interface KnownOption {
  readonly name: string;
  readonly about: string;
  readonly values: readonly string[] | null;
}

function optionsOf(context: Context, entry: CommandEntry): KnownOption[] {
  const facts = entry.takesFacts ? FLAGS.filter(({ option }) => option || entry.takesFacts === 'all') : [];
  return [
    ...entry.options.map(({ flags, about }) => ({
      name: flags.split(' ')[0] ?? '',
      about: context.say(about),
      values: valuesIn(flags),
    })),
    ...facts.map(({ name, description, values }) => ({
      name: `--${name}`,
      about: context.say(description),
      values: values ?? [],
    })),
  ];
}

/** The values that an option names itself, `--format <svg|dot>`; none where it only names what it takes. */
function valuesIn(flags: string): readonly string[] | null {
  const [, inside] = /<(.*)>/.exec(flags) ?? [];
  if (inside === undefined) return null;
  return inside.includes('|') ? inside.split('|') : [];
}

/** What may stand for an argument, as the days that are kept have it now. */
async function argumentValues(
  context: Context,
  command: string,
  argument: string,
  given: readonly string[],
): Promise<Suggestions> {
  switch (`${command} ${argument}`) {
    case 'completion shell':
      return Object.keys(SCRIPTS).map((shell) => [shell, '']);
    case 'settings name':
      return SETTINGS.map(({ name, explanation }) => [name, sentenceIn(explanation, context.language)]);
    case 'settings value': {
      const allowed = settingOf(given[0] ?? '')?.allowed ?? 'text';
      return typeof allowed === 'string' ? [] : allowed.map((value) => [value, '']);
    }
  }
  if (argument === 'scenario') return SHIPPED_SCENARIOS.map((name) => [name, '']);
  if (argument === 'id') return (await allDays(context)).map(({ day }) => [day.id, day.interview.facts.org ?? '']);
  const day = await dayNamed(context, undefined).catch(() => null);
  const situation = day?.situation(context.clock.now());
  if (argument === 'event') return (situation?.choices ?? []).map(({ event }) => [event, '']);
  return argument === 'message' ? (situation?.offers ?? []).map(({ text }) => [text, '']) : [];
}
