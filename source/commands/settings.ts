import { readFact } from '../intake/read-facts.ts';
import { allowedWords, SETTINGS, type Setting, type Settings, settingOf } from '../storage/setting-table.ts';
import { readSettings, settingsFile, writeSettings } from '../storage/settings.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';

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
    if (written.kind === 'refused')
      throw new Failure(written.problem.code, written.problem.values, statusOf(written.problem.code));
  }
  const now = (await readSettings(context.folders, context.language)).settings;
  const shown = setting ? [setting] : SETTINGS;
  if (context.json) {
    context.print(JSON.stringify(Object.fromEntries(shown.map((each) => [each.name, now[each.property]])), null, 2));
    return;
  }
  for (const each of shown) {
    context.print(context.say('setting-now', { name: each.name, value: shownValue(context, each, now) }));
    context.print(`  ${each.explanation[context.language]} (${allowedWords(each, context.language)})`);
  }
  context.print(context.say('setting-file', { file: settingsFile(context.folders) }));
}

const statusOf = (code: string) => (code.startsWith('not-saved') ? 1 : 2);

function shownValue(context: Context, { property }: Setting, now: Settings): string {
  return String(now[property] ?? context.say('setting-unset'));
}

/** What was typed, in the form that is kept: a number with its country, a zone by its name. */
function read(context: Context, { name, allowed }: Setting, typed: string): string | null {
  if (typed.trim() === '') return null;
  if (typeof allowed !== 'string') return typed;
  const zone = context.settings.zone ?? context.platform.zone;
  const reading = readFact(name, typed, {
    zone,
    theirZone: zone,
    country: null,
    now: context.clock.now(),
    language: context.language,
  });
  if (!reading.ok) throw new Failure(reading.problem.code, reading.problem.values);
  return String(Object.values(reading.value)[0]);
}
