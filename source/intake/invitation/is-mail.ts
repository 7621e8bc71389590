import type { InvitationReading } from './invitation-reading.ts';

/** Whether all that was read are the words of a mail, or of a text that was pasted: there is no calendar in it. */
export function isMail({ texts, version }: InvitationReading): boolean {
  const { conference, url, location, description } = texts;
  return version === null && texts.mail !== null && conference.length === 0 && !(url || location || description);
}
