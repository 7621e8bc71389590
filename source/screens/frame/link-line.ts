import { MINUTE } from '../../day/interview.ts';
import { harmless } from '../../wording/harmless.ts';
import { capOf } from '../keys/key-table.ts';
import { type DayView, isQuiet } from '../view.ts';
import { lacksLink } from './details-panel.ts';
import { hostOf } from './disagreements.ts';
import { cut, type Line, line, widthOf, wrapped } from './lines.ts';
import { waysTo } from './reach-panel.ts';
import { say } from './say.ts';
import { glyphsOf } from './theme.ts';

/** From when on the link is at hand, and until when: from the last check before the hour to the hour's end. */
const AT_HAND = { before: 45 * MINUTE, after: 60 * MINUTE };

/**
 * The link of the meeting and the key that opens it, in one row, where it is what one needs: whole, or its host where
 * there is no more room (S0-17). Where none is known, that, and where one may be noted (S0-02).
 */
export function linkLines(view: DayView, columns: number): Line[] {
  const { setting, situation, state } = view;
  const { language, scenario, keys, theme } = setting;
  const { now, scheduledAt, ledger, inProgress } = situation;
  const { mode, link } = ledger.facts;
  if (mode !== 'video' || ledger.endedAt !== null) return [];
  if (now < scheduledAt - AT_HAND.before || now >= scheduledAt + AT_HAND.after) return [];
  const step = scenario.chart.states[situation.state];
  if (!inProgress || step?.hour !== 'holds' || step.dialling || isQuiet(situation, setting)) return [];
  if (link === null) {
    const missing = say(language, 'link-missing', { details: capOf(keys, 'details') });
    return lacksLink(ledger.facts) ? wrapped(missing, columns, 'warning') : [];
  }
  const opens = waysTo(situation, setting, state)[0]?.kind === 'meeting';
  const words = (shown: string): string =>
    say(language, opens ? 'link-line' : 'link-line-alone', { open: capOf(keys, 'open'), link: shown });
  const whole = words(harmless(link.replace(/^https:\/\//u, '')));
  return [line(widthOf(whole) <= columns ? whole : cut(words(hostOf(link)), columns, glyphsOf(theme).more), 'accent')];
}
