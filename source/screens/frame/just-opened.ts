import type { LogEntry, Situation } from '../../day/situation.ts';
import { isQuiet, type Setting } from '../view.ts';

/**
 * What one of the keys of every step told last, where it opened the step that is shown and nothing came since; null
 * elsewhere. Not while somebody talks, where a key that leaves something must not end the conversation, nor at an end.
 */
export function justOpened(situation: Situation, setting: Setting): LogEntry | null {
  const last = situation.log.at(-1);
  if (last === undefined || !last.applied || situation.ended || isQuiet(situation, setting)) return null;
  const hasKey = (setting.scenario.chart.everywhere[last.event]?.key ?? null) !== null;
  return hasKey && last.from !== last.to && last.to === situation.state ? last : null;
}
