import { join } from 'node:path';
import { NUMERIC_FACTS } from '../day/facts.ts';
import type { Folders } from '../platform/folders.ts';
import type { UiLanguage } from '../wording/words.ts';
import { codeOf, type Disk, makeFolder, realDisk, remove, replaceWhole, syncFolder } from './disk.ts';
import { withLock } from './lock.ts';
import { ownFile, ownText } from './own-text.ts';
import { allowedWords, isAllowed, SETTINGS, type Settings, settingOf, USUAL_SETTINGS } from './setting-table.ts';
import { changedSettings, plainSettingLines, settingLines } from './settings-document.ts';
import { notSaved, type StorageProblem } from './storage-problem.ts';

/** The settings in force, and what could not be used of the file. */
export interface SettingsRead {
  readonly settings: Settings;
  /** The public names that the file sets. */
  readonly set: readonly string[];
  readonly problems: readonly StorageProblem[];
}

/** How a change of a setting went. */
export type SettingWritten =
  | { readonly kind: 'written'; readonly file: string }
  | { readonly kind: 'refused'; readonly problem: StorageProblem };

/** Where the settings are kept. */
export function settingsFile(folders: Folders): string {
  return join(folders.config, 'settings.yaml');
}

/**
 * Reads the settings. A file that is missing gives the usual ones, at no cost;
 * a broken one likewise, with the line; one wrong value costs only itself.
 * `language` is that of the words inside a problem.
 */
export async function readSettings(
  folders: Folders,
  language: UiLanguage = 'en',
  disk: Disk = realDisk,
): Promise<SettingsRead> {
  const file = settingsFile(folders);
  const text = ownText(file, disk);
  if (text === null) return { settings: USUAL_SETTINGS, set: [], problems: [] };
  if (typeof text !== 'string') {
    return { settings: USUAL_SETTINGS, set: [], problems: [{ code: 'settings-not-read', values: { ...text, file } }] };
  }
  const parsed = plainSettingLines(text) ?? settingLines(await import('yaml'), text);
  if (!parsed.ok) {
    return {
      settings: USUAL_SETTINGS,
      set: [],
      problems: [{ code: 'settings-not-yaml', values: { file, line: parsed.line } }],
    };
  }
  const problems: StorageProblem[] = [];
  const set: string[] = [];
  const settings: Record<string, unknown> = { ...USUAL_SETTINGS };
  for (const { name, value, line } of parsed.lines) {
    const setting = settingOf(name);
    if (setting === undefined) {
      problems.push({ code: 'settings-unknown-name', values: { file, line, name } });
    } else if (value === null || (value !== '' && !isAllowed(setting, value))) {
      const values = { file, line, name, allowed: allowedWords(setting, language) };
      problems.push({ code: 'settings-unknown-value', values });
    } else if (value !== '') {
      settings[setting.property] = NUMERIC_FACTS.has(setting.property) ? Number(value) : value;
      set.push(name);
    }
  }
  return { settings: settings as unknown as Settings, set, problems };
}

/**
 * Changes settings (null: back to the usual value), all or none. Comments and
 * the order of the file survive. The old file stands until the new one is on
 * disk (S04); a file that cannot be read is never written over.
 */
export async function writeSettings(
  folders: Folders,
  changes: Readonly<Record<string, string | null>>,
  language: UiLanguage,
  disk: Disk = realDisk,
): Promise<SettingWritten> {
  for (const [name, value] of Object.entries(changes)) {
    const setting = settingOf(name);
    if (setting === undefined) {
      const names = SETTINGS.map((one) => one.name).join(', ');
      return { kind: 'refused', problem: { code: 'setting-unknown-name', values: { name, names } } };
    }
    if (value !== null && !isAllowed(setting, value)) {
      const values = { name, allowed: allowedWords(setting, language) };
      return { kind: 'refused', problem: { code: 'setting-unknown-value', values } };
    }
  }
  const yaml = await import('yaml');
  const file = settingsFile(folders);
  try {
    makeFolder(folders.config, disk);
    const target = ownFile(file, disk);
    let refused: StorageProblem | null = null;
    const locked = await withLock(
      `${target}.lock`,
      () => {
        const text = ownText(target, disk);
        if (text !== null && typeof text !== 'string') throw Object.assign(new Error(text.code), text);
        const changed = changedSettings(yaml, text, changes, language);
        if (changed.ok) replaceWhole(target, changed.text, disk);
        else refused = { code: 'settings-not-changed', values: { file, line: changed.line } };
      },
      { disk },
    );
    if (refused !== null) return { kind: 'refused', problem: refused };
    if (locked.kind === 'done') return { kind: 'written', file };
    const problem = notSaved(locked, file);
    return problem === null ? { kind: 'written', file } : { kind: 'refused', problem };
  } catch (error) {
    const problem = notSaved({ kind: 'failed', code: codeOf(error), file }, file);
    if (problem === null) throw error;
    return { kind: 'refused', problem };
  }
}

/** Erases the settings, what was remembered about oneself included. */
export function forgetSettings(folders: Folders, disk: Disk = realDisk): StorageProblem | null {
  const file = settingsFile(folders);
  try {
    remove(file, disk);
    syncFolder(folders.config, disk);
  } catch (error) {
    return notSaved({ kind: 'failed', code: codeOf(error), file }, file);
  }
  try {
    disk.rmdirSync(folders.config);
  } catch {
    // Something else lives there.
  }
  return null;
}
