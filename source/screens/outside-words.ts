import { HOUR, MINUTE } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { stepWords } from '../texts/interface.ts';
import { oneLine } from '../wording/harmless.ts';
import { bannerMark } from './frame/banner.ts';
import { countsDown, thenWords } from './frame/countdown.ts';
import { whoOf } from './frame/header.ts';
import { hourAhead } from './frame/hour-ahead.ts';
import { spanWords } from './frame/remaining.ts';
import { asciiTwin } from './frame/theme.ts';
import type { Alert, Tab } from './host.ts';
import { isQuiet, type Setting } from './view.ts';

/** How finely progress is shown: no change is worth a look more often. */
const PART = 5;

/**
 * What the tab of the window says: the time left in whole minutes, what is to be done, how much of the step is over.
 * While somebody talks only the name of the program: a screen may be shared. So with a screen reader: what is to be done
 * is said on the page, and many readers say a title that changes as well.
 */
export function tabOf(situation: Situation, setting: Setting): Tab {
  if (isQuiet(situation, setting) || setting.screenReader)
    return { title: `${bannerMark(setting)}jour-j`, progress: null };
  const { title } = stepWords(setting.scenario.interface, situation, setting.language);
  const left = countsDown(situation, setting) ? leftOf(situation, setting) : null;
  const remaining = left === null ? '' : `${remainingWords(left, setting)} · `;
  const words = oneLine(`${bannerMark(setting)}${remaining}${title} · jour-j`);
  return {
    title: setting.theme.ascii ? asciiTwin(words) : words,
    progress: left === null || left > HOUR || setting.unreal === 'rehearsal' ? null : progressOf(situation, left),
  };
}

/** What is said beside the screen when an alert is due: what to do, with whom, and until when. */
export function alertOf(situation: Situation, setting: Setting): Alert {
  const { title } = stepWords(setting.scenario.interface, situation, setting.language);
  const parts = [whoOf(situation, setting), thenWords(situation, setting)].filter((part) => part !== null);
  return { title: oneLine(`${bannerMark(setting)}${title}`), body: oneLine(parts.join(' · ')) };
}

function leftOf(situation: Situation, setting: Setting): number | null {
  const ahead = hourAhead(situation, setting);
  return ahead === null ? null : Math.max(0, ahead.at - situation.now);
}

/** Rounded up, so that the last minute reads as one, as on a clock. */
function remainingWords(left: number, { language }: Setting): string {
  return spanWords(Math.max(MINUTE, Math.ceil(left / MINUTE) * MINUTE), language);
}

function progressOf({ enteredAt, now }: Situation, left: number): number {
  const whole = now - enteredAt + left;
  return whole <= 0 ? 100 : Math.floor(((whole - left) / whole) * (100 / PART)) * PART;
}
