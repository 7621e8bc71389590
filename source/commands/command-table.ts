import { flagOfFact } from '../day/facts.ts';
import type { Context } from './context.ts';

/** One option: `flags` as commander writes them. */
export interface CommandOption {
  readonly flags: string;
  /** The key of its description. */
  readonly about: string;
  readonly repeatable?: true;
}

/** One command: what the command line knows of it without loading it. */
export interface CommandEntry {
  /** Empty for `jour-j` itself. */
  readonly name: string;
  readonly args: readonly string[];
  /** The key of its description. */
  readonly about: string;
  readonly options: readonly CommandOption[];
  /** Asked by a shell while one types: not in the help. */
  readonly hidden?: true;
  /** Takes the flags that describe an interview; `all`: those too that are known only later (`--slots`, `--need` …). */
  readonly takesFacts?: 'new' | 'all';
  run(
    context: Context,
    args: readonly (string | undefined)[],
    options: Readonly<Record<string, unknown>>,
  ): Promise<void>;
}

const AT = { flags: '--at <instant>', about: 'option-at-instant' } as const;

/** Facts as they were typed, by the public names of their flags. */
function typedFacts(options: Readonly<Record<string, unknown>>): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [key, value] of Object.entries(options)) {
    const name = flagOfFact(key);
    if (Array.isArray(value)) typed[name] = value.join('; ');
    else if (typeof value === 'string') typed[name] = value;
  }
  return typed;
}

/** Every command, in the order of the help. Each is loaded only when it runs. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: '',
    args: ['[invitation]'],
    about: 'command-open',
    options: [],
    run: async (context, [invitation]) => (await import('./open.ts')).open(context, invitation),
  },
  {
    name: 'new',
    args: ['[invitation]'],
    about: 'command-new',
    options: [
      { flags: '--mail <file>', about: 'option-mail', repeatable: true },
      { flags: '--dry-run', about: 'option-dry-run' },
      { flags: '--after <id>', about: 'option-after' },
    ],
    takesFacts: 'new',
    run: async (context, [invitation], { mail, ...options }) =>
      (await import('./new.ts')).newInterview(context, invitation, typedFacts(options), {
        dryRun: options.dryRun === true,
        mail: Array.isArray(mail) ? mail : [],
      }),
  },
  {
    name: 'edit',
    args: ['[id]'],
    about: 'command-edit',
    options: [],
    takesFacts: 'all',
    run: async (context, [id], options) => (await import('./edit.ts')).edit(context, id, typedFacts(options)),
  },
  {
    name: 'list',
    args: [],
    about: 'command-list',
    options: [],
    run: async (context) => (await import('./list.ts')).list(context),
  },
  {
    name: 'status',
    args: ['[id]'],
    about: 'command-status',
    options: [AT, { flags: '--short', about: 'option-short' }],
    run: async (context, [id], options) => (await import('./status.ts')).status(context, id, options),
  },
  {
    name: 'tell',
    args: ['<event>', '[id]'],
    about: 'command-tell',
    options: [
      { flags: '--at <instant>', about: 'option-at-told' },
      { flags: '--set <name=value>', about: 'option-set', repeatable: true },
    ],
    run: async (context, [event = '', id], options) => (await import('./tell.ts')).tell(context, event, id, options),
  },
  {
    name: 'undo',
    args: ['[id]'],
    about: 'command-undo',
    options: [],
    run: async (context, [id]) => (await import('./undo.ts')).undo(context, id),
  },
  {
    name: 'text',
    args: ['<message>', '[id]'],
    about: 'command-text',
    options: [
      AT,
      { flags: '--language <tag>', about: 'option-language' },
      { flags: '--channel <name>', about: 'option-channel' },
      { flags: '--to <name>', about: 'option-to' },
      { flags: '--minutes <number>', about: 'option-minutes' },
      { flags: '--copy', about: 'option-copy' },
    ],
    run: async (context, [message = '', id], options) =>
      (await import('./text.ts')).text(context, message, id, options),
  },
  {
    name: 'rehearse',
    args: [],
    about: 'command-rehearse',
    options: [
      { flags: '--recruiter <on-time|late|absent|early|hidden-number>', about: 'option-recruiter' },
      { flags: '--speed <number>', about: 'option-speed' },
    ],
    run: async (context, _args, options) => (await import('./rehearse.ts')).rehearse(context, options),
  },
  {
    name: 'graph',
    args: ['[scenario]'],
    about: 'command-graph',
    options: [{ flags: '--format <svg|mermaid|dot>', about: 'option-format' }],
    run: async (context, [name], options) => (await import('./graph.ts')).graph(context, name, options),
  },
  {
    name: 'calendar',
    args: ['[id]'],
    about: 'command-calendar',
    options: [
      { flags: '--output <file>', about: 'option-output' },
      { flags: '--push', about: 'option-push' },
    ],
    run: async (context, [id], options) => (await import('./calendar.ts')).calendar(context, id, options),
  },
  {
    name: 'check',
    args: ['[scenario]'],
    about: 'command-check',
    options: [
      { flags: '--quick', about: 'option-quick' },
      { flags: '--rules', about: 'option-rules' },
      { flags: '--init <folder>', about: 'option-init' },
    ],
    run: async (context, [scenario], options) => (await import('./check.ts')).check(context, scenario, options),
  },
  {
    name: 'settings',
    args: ['[name]', '[value]'],
    about: 'command-settings',
    options: [],
    run: async (context, [name, value]) => (await import('./settings.ts')).settings(context, name, value),
  },
  {
    name: 'doctor',
    args: [],
    about: 'command-doctor',
    options: [],
    run: async (context) => (await import('./doctor.ts')).doctor(context),
  },
  {
    name: 'forget',
    args: ['[id]'],
    about: 'command-forget',
    options: [
      { flags: '--all', about: 'option-all' },
      { flags: '--yes', about: 'option-yes' },
    ],
    run: async (context, [id], options) => (await import('./forget.ts')).forget(context, id, options),
  },
  {
    name: 'completion',
    args: ['<shell>'],
    about: 'command-completion',
    options: [],
    run: async (context, [shell = '']) => (await import('./completion.ts')).completion(context, shell),
  },
  {
    name: 'complete',
    args: ['[words...]'],
    about: 'command-completion',
    options: [],
    hidden: true,
    run: async (context, [words = []]) => (await import('./completion.ts')).complete(context, [words].flat()),
  },
  {
    name: 'manual-page',
    args: [],
    about: 'command-manual-page',
    options: [],
    run: async ({ language, printExactly }) => printExactly((await import('./man-page.ts')).manPage(language)),
  },
];

/** The commands that a person may type, without `jour-j` itself. */
export const NAMED_COMMANDS = COMMANDS.filter(({ name, hidden }) => name !== '' && !hidden);

/** Their names, as a sentence lists them. */
export const commandNames = (): string => NAMED_COMMANDS.map(({ name }) => name).join(', ');
