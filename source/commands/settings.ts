import { flagOf } from '../intake/flags.ts';
import { readFact } from '../intake/read-facts.ts';
import { chosenKeys } from '../screens/keys/chosen-keys.ts';
import { allowedWords, isChoice, SETTINGS, type Setting, type Settings, settingOf } from '../storage/setting-table.ts';
import { readSettings, settingsFile, writeSettings } from '../storage/settings.ts';
import { sentenceIn } from '../wording/sentence-in.ts';
import type { Context } from './context.ts';
import { Failure, fail, readOrFail } from './failure.ts';

/** `settings [NAME [VALUE]]`: shown, explained and changed; the empty value goes back to the usual one. */
export async function settings(context: Context, name: string | undefined, value: string | undefined): Promise<void> {
  const setting = name === undefined ? undefined : settingOf(name);
  if (name !== undefined && !setting) {
    throw new Failure('setting-unknown-name', { name, names: SETTINGS.map((each) => each.name).join(', ') });
  }
  if (setting && value !== undefined) {
    const written = await writeSettings(
      context.folders,
      { [setting.name]: read(context, setting, value) },
      context.language,
    );
    if (written.kind === 'refused') fail(written.problem, written.problem.code.startsWith('not-saved') ? 1 : 2);
    if (isChoice(setting)) context.remark(context.say('setting-from-next', { name: setting.name }));
  }
  const now = (await readSettings(context.folders, context.language)).settings;
  const shown = setting ? [setting] : SETTINGS;
  if (context.json) {
    context.print(JSON.stringify(Object.fromEntries(shown.map((each) => [each.name, now[each.property]])), null, 2));
    return;
  }
  for (const each of shown) {
    context.print(context.say('setting-now', { name: each.name, value: shownValue(context, each, now) }));
    context.print(`  ${sentenceIn(each.explanation, context.language)} (${allowedWords(each, context.language)})`);
  }
  context.print(context.say('setting-file', { file: settingsFile(context.folders) }));
}

function shownValue(context: Context, { property }: Setting, now: Settings): string {
  return String(now[property] ?? context.say('setting-unset'));
}

/** What was typed, in the form that is kept: a number with its country, a zone by its name, a language by its tag. */
function read(context: Context, { name }: Setting, typed: string): string | null {
  if (typed.trim() === '') return null;
  if (name === 'keys') {
    const chosen = chosenKeys(typed);
    if (!chosen.ok) fail(chosen.problem);
  }
  // What is no fact of an interview is kept as it was typed, and checked when it is written.
  if (!flagOf(name)) return typed.trim();
  const zone = context.settings.zone ?? context.platform.zone;
  const now = context.clock.now();
  const facts = readOrFail(
    readFact(name, typed, { zone, theirZone: zone, country: null, now, language: context.language }),
  );
  return String(Object.values(facts)[0]);
}
