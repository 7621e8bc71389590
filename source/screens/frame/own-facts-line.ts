import { capOf } from '../keys/key-table.ts';
import { type DayView, isQuiet } from '../view.ts';
import { detailsOf } from './details-panel.ts';
import { type Line, wrapped } from './lines.ts';
import { pageShown } from './messages.ts';
import { say } from './say.ts';

/**
 * That one's own name or number is missing, and where it is added: before the hour, so that it is not met when the call
 * is to be made (S3-08). Where a text on the screen says it, it is not said twice.
 */
export function ownFactsLines({ setting, situation, state }: DayView, columns: number): Line[] {
  const { now, scheduledAt, ledger } = situation;
  const { hour } = setting.scenario.chart.states[situation.state] ?? {};
  if (now >= scheduledAt || hour !== 'holds' || ledger.startedBy !== null || isQuiet(situation, setting)) return [];
  if (pageShown(situation, setting, state).some(({ kind }) => kind === 'missing')) return [];
  const { missing } = detailsOf(situation);
  const [name, number] = [missing.includes('me'), missing.includes('my-phone')];
  if (!name && !number) return [];
  const which = name && number ? 'both' : name ? 'name' : 'number';
  return wrapped(
    say(setting.language, 'own-missing', { which, details: capOf(setting.keys, 'details') }),
    columns,
    'warning',
  );
}
