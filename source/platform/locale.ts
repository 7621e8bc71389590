import type { Language } from '../day/interview.ts';
import type { UiLanguage } from '../wording/words.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How the program speaks: French on a French machine, else English; with the words of Québec or America where it is there. */
export function uiLanguageOf(env: Environment, intlLocale: string): UiLanguage {
  const [language, region] = languageAndRegion(localeOf(env, intlLocale));
  if (language === 'fr') return region === 'ca' ? 'fr-CA' : 'fr';
  return language === 'en' && region === 'us' ? 'en-US' : 'en';
}

/** The language of the messages where nobody has named one: the nearest to the machine's. */
export function messageLanguageOf(env: Environment, intlLocale: string): Language {
  const [language, region] = languageAndRegion(localeOf(env, intlLocale));
  if (language === 'fr') return region === 'ca' ? 'fr-CA' : 'fr-FR';
  if (language !== 'en') return 'en-US';
  return ['', 'us', 'ca', 'ph', 'pr'].includes(region) ? 'en-US' : 'en-GB';
}

/** The machine's IANA zone; UTC where it has none that is known. */
export function machineZone(env: Environment = process.env): string {
  return knownZone(env) ?? 'UTC';
}

/**
 * The machine's IANA zone; null where TZ says something that is none, and Node in silence goes by UTC. The name of a
 * zone's file is read as well, and a name in other letters than the list's.
 */
export function knownZone({ TZ }: Environment = process.env): string | null {
  const zone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && zone !== 'Etc/Unknown' && (zone !== 'UTC' || !TZ)) return zone;
  if (!TZ) return TZ === '' ? 'UTC' : null;
  return namedZone(TZ.replace(/^:/u, '').replace(/^.*\/zoneinfo\/(?:posix\/|right\/)?/u, ''));
}

function namedZone(name: string): string | null {
  if (!/^\p{L}/u.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The locale that `Intl` has taken from the machine. */
export function intlLocale(): string {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  // Elsewhere it reads the same variables, and where they say nothing its en-US is no place.
  return process.platform === 'win32' ? locale : (locale.split('-')[0] ?? '');
}

/** POSIX: the first of these that is set decides, an empty one counts as not set. */
function localeOf(env: Environment, intlLocale: string): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || intlLocale;
}

/** `fr_CA.UTF-8` is `fr` and `ca`. */
function languageAndRegion(locale: string): readonly [language: string, region: string] {
  const [language = '', region = ''] = (locale.split(/[.@]/)[0] ?? '').toLowerCase().split(/[-_]/);
  return [language, region];
}
