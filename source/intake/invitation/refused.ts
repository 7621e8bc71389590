import type { InvitationCode } from '../../wording/invitation.ts';
import type { Values } from '../../wording/words.ts';
import { type InvitationReading, NOTHING_READ } from './invitation-reading.ts';

/** Nothing can be made of it: why, and what would be right. */
export function refused(code: InvitationCode, values: Values = {}): InvitationReading {
  return { ...NOTHING_READ, refusal: { code, values } };
}
