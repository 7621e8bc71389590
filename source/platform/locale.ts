import type { Language } from '../day/interview.ts';
import type { UiLanguage } from '../wording/words.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language in which the program speaks: French on a French machine, else English. */
export function uiLanguageOf(env: Environment, intlLocale: string): UiLanguage {
  return /^fr(?:[-_.@]|$)/i.test(localeOf(env, intlLocale)) ? 'fr' : 'en';
}

/** The language of the messages where nobody has named one: the nearest to the machine's. */
export function messageLanguageOf(env: Environment, intlLocale: string): Language {
  const [language = '', region = ''] = localeOf(env, intlLocale).split(/[.@]/)[0]?.toLowerCase().split(/[-_]/) ?? [];
  if (language === 'fr') return region === 'ca' ? 'fr-CA' : 'fr-FR';
  if (language !== 'en') return 'en-US';
  return ['', 'us', 'ca', 'ph', 'pr'].includes(region) ? 'en-US' : 'en-GB';
}

/** The machine's IANA zone; UTC where it has none that is known. */
export function machineZone(): string {
  const zone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && zone !== 'Etc/Unknown' ? zone : 'UTC';
}

/** The locale that `Intl` has taken from the machine. */
export function intlLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}

/** POSIX: the first of these that is set decides, an empty one counts as not set. */
function localeOf(env: Environment, intlLocale: string): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || intlLocale;
}
