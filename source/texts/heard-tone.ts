import type { Situation } from '../day/situation.ts';
import { LEFT, SENT, SENT_AFTER_ALL } from '../scenario/known-events.ts';

/** Events by which something written, or left as a message, has reached them. */
const HEARD: readonly string[] = [SENT, LEFT, SENT_AFTER_ALL];

/** Whether they have read or heard something in one's tone: from then on a change of it is noticed (S0-13). */
export function toneWasHeard({ log }: Pick<Situation, 'log'>): boolean {
  return log.some(({ event, applied }) => applied && HEARD.includes(event));
}
