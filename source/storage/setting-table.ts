import {
  CHOICES,
  type Choices,
  GRACES,
  LANGUAGES,
  type Language,
  PACES,
  PROCESSES,
  STAYS,
  THANKS,
  TONES,
} from '../day/interview.ts';
import { calendarAddress } from '../platform/calendar-address.ts';
import { sentenceIn } from '../wording/sentence-in.ts';
import { storageWords } from '../wording/storage.ts';
import { type Sentence, UI_LANGUAGES, type UiLanguage } from '../wording/words.ts';

/** The settings as the program uses them; null is what nobody has set and what has no value of its own. */
export interface Settings extends Choices {
  /** Null: the machine's. */
  readonly uiLanguage: UiLanguage | null;
  /** Of the messages; null: the one nearest to the machine's. */
  readonly language: Language | null;
  readonly me: string | null;
  /** E.164. */
  readonly myPhone: string | null;
  readonly myEmail: string | null;
  readonly voice: 'yes' | 'relay' | 'no';
  /** IANA; null: the machine's. */
  readonly zone: string | null;
  readonly alerts: 'silent' | 'bell' | 'loud';
  readonly theme: 'auto' | 'dark' | 'light' | 'none';
  /** Keys of one's own, such as `copy=y why=k`; null: the usual ones. */
  readonly keys: string | null;
  /** The CalDAV collection that `calendar --push` writes to, and who writes; the password is kept nowhere. */
  readonly calendarUrl: string | null;
  readonly calendarUser: string | null;
}

/** What a setting may be: one of a few words, or a kind of text that is checked. */
export type Allowed = readonly string[] | 'text' | 'phone' | 'email' | 'zone' | 'calendar' | 'keys';

/** One setting: its public name, where it stands in `Settings`, and what may be said for it. */
export interface Setting {
  readonly name: string;
  readonly property: keyof Settings;
  readonly allowed: Allowed;
  readonly explanation: Sentence;
}

const setting = (name: SettingName, property: keyof Settings, allowed: Allowed): Setting => ({
  name,
  property,
  allowed,
  explanation: storageWords[`setting-${name}`],
});

/** The public names, in the order in which they are shown. */
export type SettingName =
  | 'ui-language'
  | 'language'
  | 'me'
  | 'my-phone'
  | 'my-email'
  | 'voice'
  | 'zone'
  | 'pace'
  | 'stay'
  | 'tone'
  | 'thanks'
  | 'who-calls'
  | 'process'
  | 'grace'
  | 'announce'
  | 'completion'
  | 'alerts'
  | 'theme'
  | 'keys'
  | 'calendar-url'
  | 'calendar-user';

/** Every setting, in the order of the file. */
export const SETTINGS: readonly Setting[] = [
  setting('me', 'me', 'text'),
  setting('my-phone', 'myPhone', 'phone'),
  setting('my-email', 'myEmail', 'email'),
  setting('voice', 'voice', ['yes', 'relay', 'no']),
  setting('ui-language', 'uiLanguage', UI_LANGUAGES),
  setting('language', 'language', LANGUAGES),
  setting('zone', 'zone', 'zone'),
  setting('tone', 'tone', TONES),
  setting('who-calls', 'whoCalls', ['they', 'me']),
  setting('pace', 'pace', PACES),
  setting('stay', 'stay', STAYS.map(String)),
  setting('thanks', 'thanks', THANKS),
  setting('process', 'process', PROCESSES),
  setting('grace', 'grace', GRACES.map(String)),
  setting('announce', 'announce', ['yes', 'no']),
  setting('completion', 'completion', ['yes', 'no']),
  setting('alerts', 'alerts', ['silent', 'bell', 'loud']),
  setting('theme', 'theme', ['auto', 'dark', 'light', 'none']),
  setting('keys', 'keys', 'keys'),
  setting('calendar-url', 'calendarUrl', 'calendar'),
  setting('calendar-user', 'calendarUser', 'text'),
];

/** What holds where nothing is set. */
export const USUAL_SETTINGS: Settings = {
  uiLanguage: null,
  language: null,
  me: null,
  myPhone: null,
  myEmail: null,
  voice: 'yes',
  zone: null,
  pace: 'standard',
  stay: 30,
  tone: 'balanced',
  thanks: 'morning',
  whoCalls: 'they',
  process: 'normal',
  grace: 3,
  announce: 'no',
  completion: 'no',
  alerts: 'bell',
  theme: 'auto',
  keys: null,
  calendarUrl: null,
  calendarUser: null,
};

/** The choices, as an interview that is added takes them over: a later change of the settings leaves it as it is. */
export function choicesOf(settings: Settings): Choices {
  return Object.fromEntries(CHOICES.map((name) => [name, settings[name]])) as unknown as Choices;
}

/** Whether a setting is such a choice. */
export const isChoice = ({ property }: Setting): boolean => (CHOICES as readonly string[]).includes(property);

/** The setting of that public name. */
export function settingOf(name: string): Setting | undefined {
  return SETTINGS.find((one) => one.name === name);
}

/** Whether a text may stand for a setting, as it is: a number is checked for its form, never put right. */
export function isAllowed({ allowed }: Setting, value: string): boolean {
  if (typeof allowed !== 'string') return allowed.includes(value);
  if (value.trim() === '' || value.length > 200 || /[\u0000-\u001f\u007f-\u009f]/.test(value)) return false;
  switch (allowed) {
    case 'text':
      return true;
    case 'phone':
      return /^\+[1-9]\d{6,14}$/.test(value);
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
    case 'zone':
      return isZone(value);
    case 'keys':
      return /^[a-z-]+=\S+(?:[\s,]+[a-z-]+=\S+)*$/iu.test(value.trim());
    case 'calendar':
      return calendarAddress(value) !== null;
  }
}

/** What may be said for a setting, in words; the words themselves where there are few. */
export function allowedWords({ allowed }: Setting, language: UiLanguage): string {
  return typeof allowed === 'string' ? sentenceIn(storageWords[`allowed-${allowed}`], language) : allowed.join(' | ');
}

function isZone(value: string): boolean {
  // "CET" or "EST" are names to the machine, and mean different places to different people.
  if (!value.includes('/') && value !== 'UTC') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
