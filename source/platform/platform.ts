import os from 'node:os';
import type { Language } from '../day/interview.ts';
import { lazily } from '../day/lazily.ts';
import type { UiLanguage } from '../wording/words.ts';
import { type Bell, type BellStream, terminalBell } from './bell.ts';
import { type Clipboard, personsClipboard } from './clipboard.ts';
import { type Clock, simulatedClock, systemClock } from './clock.ts';
import { desktopNotification } from './desktop-notification.ts';
import { type Folders, foldersOf } from './folders.ts';
import { knownTerminal } from './known-terminal.ts';
import { intlLocale, knownZone, machineZone, messageLanguageOf, uiLanguageOf } from './locale.ts';
import { firstOf, type Notifier } from './notifier.ts';
import { type Found, found } from './platform-problem.ts';
import { terminalNotification } from './terminal-notification.ts';
import { type WindowTab, windowTab } from './window-tab.ts';

/** The machine, as far as a command needs it. A test gives its own, as a plain object. */
export interface Platform {
  /** Where things are kept, or why nowhere. */
  readonly folders: Found<Folders>;
  /** The machine's clock, or that of JOUR_J_CLOCK. */
  readonly clock: Found<Clock>;
  readonly clipboard: Clipboard;
  readonly bell: Bell;
  /** Notifications: by the terminal that knows how, else by the desktop. */
  readonly notifier: Notifier;
  /** The tab of the terminal's window. */
  readonly tab: WindowTab;
  readonly uiLanguage: UiLanguage;
  readonly messageLanguage: Language;
  /** The machine's IANA zone. */
  readonly zone: string;
  /** Whether the machine says it; else it is UTC. */
  readonly isZoneKnown: boolean;
}

/** What a start gives; left out, the process itself is asked. */
export interface PlatformOptions {
  /** The value of `--home`. */
  readonly home?: string | undefined;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where the bell rings and the title stands: the terminal that the screen is drawn on. */
  readonly terminal?: BellStream;
}

/** The real machine. Each part is made when it is first asked for, and then kept. */
export function realPlatform({ home, env = process.env, terminal = process.stdout }: PlatformOptions = {}): Platform {
  const known = knownTerminal(env, process.platform);
  return lazily({
    folders: () => foldersOf({ home, env, platform: process.platform, homedir: homedirOf(), cwd: cwdOf() }),
    clock: () => (env.JOUR_J_CLOCK ? simulatedClock(env.JOUR_J_CLOCK, machineZone()) : found(systemClock())),
    clipboard: () => personsClipboard({ env, platform: process.platform }),
    bell: () => terminalBell(terminal),
    notifier: () => firstOf(terminalNotification(terminal, known, env), desktopNotification(env, process.platform)),
    tab: () => windowTab(terminal, known),
    uiLanguage: () => uiLanguageOf(env, intlLocale()),
    messageLanguage: () => messageLanguageOf(env, intlLocale()),
    zone: () => machineZone(),
    isZoneKnown: () => knownZone() !== null,
  });
}

/** The system throws where the folder that one stands in is gone. */
function cwdOf(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** The system throws where a user has neither HOME nor an entry in its list of users. */
function homedirOf(): string | undefined {
  try {
    return os.homedir();
  } catch {
    return undefined;
  }
}
