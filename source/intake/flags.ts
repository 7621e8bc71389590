import {
  CAUSES,
  type FactName,
  GRACES,
  LANGUAGES,
  PACES,
  PLATFORMS,
  PROCESSES,
  REMOTE_MODES,
  STAYS,
  THANKS,
  TONES,
} from '../day/interview.ts';
import type { IntakeCode } from '../wording/intake.ts';

/** What a fact is made of, and so how it is read and written. */
export type FlagKind =
  | 'hour'
  | 'choice'
  | 'zone'
  | 'country'
  | 'people'
  | 'name'
  | 'text'
  | 'phone'
  | 'email'
  | 'link'
  | 'day'
  | 'days'
  | 'slots'
  | 'pin';

/** One fact by its public name: the one table from which options, the form and `corrected --set` are drawn. */
export interface Flag {
  /** `their-phone`: the option is `--their-phone`, the name told with `corrected` the same. */
  readonly name: string;
  /** The property of Facts; `at` is the agreed hour, which stands beside them. */
  readonly property: FactName | 'at';
  readonly kind: FlagKind;
  /** An option of `new` and `edit`; otherwise taken by `corrected --set` alone. */
  readonly option: boolean;
  /** Whether an empty value takes the fact away. */
  readonly nullable: boolean;
  /** The values of a choice. */
  readonly values?: readonly string[];
  /** May be given several times. */
  readonly repeatable?: true;
  /** What it is, in a few words for the help and the form. */
  readonly description: IntakeCode;
}

type More = Partial<Pick<Flag, 'values' | 'nullable' | 'repeatable'>>;

const option = (name: string, property: Flag['property'], kind: FlagKind, more: More = {}): Flag => ({
  name,
  property,
  kind,
  option: true,
  nullable: true,
  ...more,
  description: `flag-${name}` as IntakeCode,
});

const extra = (name: string, property: FactName, kind: FlagKind, more: More = {}): Flag => ({
  ...option(name, property, kind, more),
  option: false,
});

const ALWAYS = { nullable: false } as const;
const YES_NO = ['yes', 'no'];

/** Every flag of `new` and `edit`, then what only `corrected --set` takes, in the order of the help. */
export const FLAGS: readonly Flag[] = [
  option('at', 'at', 'hour', ALWAYS),
  option('mode', 'mode', 'choice', { values: REMOTE_MODES, ...ALWAYS }),
  option('zone', 'zone', 'zone', ALWAYS),
  option('their-zone', 'theirZone', 'zone', ALWAYS),
  option('country', 'country', 'country'),
  option('with', 'with', 'people', { repeatable: true }),
  option('org', 'org', 'text'),
  option('job', 'job', 'text'),
  option('platform', 'platform', 'choice', { values: PLATFORMS }),
  option('who-calls', 'whoCalls', 'choice', {
    values: ['they', 'me'],
    ...ALWAYS,
  }),
  option('chat', 'chat', 'text'),
  option('through', 'through', 'choice', {
    values: ['direct', 'agency'],
    ...ALWAYS,
  }),
  option('their-phone', 'theirPhone', 'phone'),
  option('their-email', 'theirEmail', 'email'),
  option('coordinator-email', 'coordinatorEmail', 'email'),
  option('link', 'link', 'link'),
  option('me', 'me', 'name'),
  option('my-phone', 'myPhone', 'phone'),
  option('my-email', 'myEmail', 'email'),
  option('voice', 'voice', 'choice', {
    values: ['yes', 'relay', 'no'],
    ...ALWAYS,
  }),
  option('language', 'language', 'choice', { values: LANGUAGES, ...ALWAYS }),
  option('pace', 'pace', 'choice', { values: PACES, ...ALWAYS }),
  option('stay', 'stay', 'choice', { values: STAYS.map(String), ...ALWAYS }),
  option('tone', 'tone', 'choice', { values: TONES, ...ALWAYS }),
  option('thanks', 'thanks', 'choice', { values: THANKS, ...ALWAYS }),
  option('process', 'process', 'choice', { values: PROCESSES, ...ALWAYS }),
  option('grace', 'grace', 'choice', { values: GRACES.map(String), ...ALWAYS }),
  option('announce', 'announce', 'choice', { values: YES_NO, ...ALWAYS }),
  option('completion', 'completion', 'choice', { values: YES_NO, ...ALWAYS }),
  option('linkedin', 'linkedin', 'choice', { values: YES_NO }),
  extra('need', 'need', 'text'),
  extra('struck', 'struck', 'text'),
  extra('skill', 'skill', 'text'),
  extra('detail', 'detail', 'text'),
  extra('slots', 'slots', 'slots'),
  extra('fix', 'fix', 'text'),
  extra('cause', 'cause', 'choice', { values: CAUSES }),
  extra('extra', 'extra', 'text'),
  extra('announced', 'announced', 'day'),
  extra('dial-in', 'dialIn', 'phone'),
  extra('pin', 'pin', 'pin'),
  extra('holiday', 'holiday', 'days'),
];

/** The flag of a name, with or without its two dashes; null for any other name. */
export function flagOf(name: string): Flag | null {
  const bare = name.replace(/^--/u, '');
  return FLAGS.find((flag) => flag.name === bare) ?? null;
}
