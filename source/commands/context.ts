import type { Clock } from '../platform/clock.ts';
import type { Folders } from '../platform/folders.ts';
import { type Platform, realPlatform } from '../platform/platform.ts';
import { chosenKeys, withKeys } from '../screens/keys/chosen-keys.ts';
import { KEY_TABLE, type KeyRow } from '../screens/keys/key-table.ts';
import type { Settings } from '../storage/setting-table.ts';
import { readSettings } from '../storage/settings.ts';
import { openStore, type Store } from '../storage/store.ts';
import { harmless } from '../wording/harmless.ts';
import { say } from '../wording/say.ts';
import { UI_LANGUAGES, type UiLanguage, type Values } from '../wording/words.ts';
import { Failure, fail } from './failure.ts';
import { mustFindScenario, type NamedScenario, USUAL_SCENARIO } from './find-scenario.ts';
import { columnsOf, fittedText } from './fitted-text.ts';

/** The flags that every command takes. */
export interface CommonFlags {
  readonly json?: boolean;
  readonly uiLanguage?: string;
  readonly scenario?: string;
  readonly home?: string;
  readonly screenReader?: boolean;
}

/** What a command works with: the machine, what is kept, and how to speak. */
export interface Context {
  readonly platform: Platform;
  readonly folders: Folders;
  readonly clock: Clock;
  readonly store: Store;
  readonly settings: Settings;
  readonly language: UiLanguage;
  readonly json: boolean;
  readonly screenReader: boolean;
  /** The keys of the screen, with those that the settings change. */
  readonly keys: readonly KeyRow[];
  /** The scenario that `--scenario` names, or the usual one. */
  readonly scenarioName: string;
  /** The scenario of an interview by its name; without one, the scenario that was asked for. */
  readonly scenario: (name?: string) => Promise<NamedScenario>;
  /** A sentence in the person's language. */
  say(code: string, values?: Values): string;
  /** A text for a person on standard output, made harmless (X01) and fitted to the terminal; JSON stays as it is. */
  print(text: string): void;
  /** The same as it is, for what is pasted elsewhere or read by a program. */
  printExactly(text: string): void;
  /** The bytes of a file on standard output, exactly as given. */
  write(text: string): void;
  /** A line on standard error, made harmless (X01) and fitted to the terminal. */
  remark(text: string): void;
}

/** Finds the folders, the clock and the settings; a failure says which of them is not to be had. */
export async function openContext(flags: CommonFlags): Promise<Context> {
  const platform = realPlatform({ ...(flags.home === undefined ? {} : { home: flags.home }) });
  const { folders, clock } = platform;
  if (!folders.ok) fail(folders.problem);
  if (!clock.ok) fail(clock.problem);
  if (clock.value.simulated && folders.value.real) throw new Failure('clock-with-real-home');
  const { settings, problems } = await readSettings(folders.value, languageOf(flags, null, platform));
  const language = languageOf(flags, settings.uiLanguage, platform);
  const speak = (code: string, values?: Values) => say(language, code, values);
  const json = flags.json ?? false;
  const remark = (text: string) => process.stderr.write(`${fittedText(harmless(text), columnsOf(process.stderr))}\n`);
  const printExactly = (text: string) => process.stdout.write(`${harmless(text)}\n`);
  for (const { code, values } of problems) remark(speak(code, values));
  const keys = keysOf(settings, speak, remark);
  const scenarioName = flags.scenario ?? USUAL_SCENARIO;
  const known = new Map<string, Promise<NamedScenario>>();
  const scenarioOnce = (name: string): Promise<NamedScenario> => {
    const loading = known.get(name) ?? remarked(mustFindScenario(name, folders.value, language), keys, remark);
    known.set(name, loading);
    return loading;
  };
  return {
    platform,
    folders: folders.value,
    clock: clock.value,
    store: openStore(folders.value, { clock: clock.value }),
    settings,
    language,
    json,
    keys,
    screenReader: flags.screenReader ?? process.env.INK_SCREEN_READER === 'true',
    scenarioName,
    scenario: (name) => scenarioOnce(name ?? scenarioName),
    say: speak,
    print: (text) => printExactly(json ? text : fittedText(harmless(text), columnsOf(process.stdout))),
    printExactly,
    write: (text) => process.stdout.write(text),
    remark,
  };
}

/** The person's own keys; what cannot be so is said, and the usual ones serve. */
function keysOf({ keys }: Settings, speak: Context['say'], remark: Context['remark']): readonly KeyRow[] {
  const chosen = chosenKeys(keys);
  if (chosen.ok) return chosen.keys;
  remark(speak(chosen.problem.code, chosen.problem.values));
  return KEY_TABLE;
}

/** A scenario with the person's own keys, whose remarks are said once. */
async function remarked(
  loading: Promise<NamedScenario>,
  keys: readonly KeyRow[],
  remark: (text: string) => void,
): Promise<NamedScenario> {
  const loaded = await loading;
  for (const sentence of loaded.remarks) remark(sentence);
  return keys === KEY_TABLE ? loaded : { ...loaded, chart: withKeys(loaded.chart, keys) };
}

/** The language asked for, else the settings', else the machine's. */
export function languageOf(
  flags: CommonFlags,
  setting: UiLanguage | null,
  platform: Pick<Platform, 'uiLanguage'>,
): UiLanguage {
  const asked = UI_LANGUAGES.find((each) => each === flags.uiLanguage);
  return asked ?? setting ?? platform.uiLanguage;
}
