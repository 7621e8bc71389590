import type { Instant } from '../../day/interview.ts';
import { decodeText } from './decode-text.ts';
import { kept } from './event-texts.ts';
import { type InvitationReading, NOTHING_READ } from './invitation-reading.ts';
import { pastedSender } from './pasted-sender.ts';
import { readCalendar } from './read-calendar.ts';
import { readWords } from './read-words.ts';
import { refused } from './refused.ts';

/** A larger file is refused unread (I11). */
export const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Reads an invitation: iCalendar, the mail that carries it, or a text that names a day and an hour. Never throws; the
 * same bytes and the same `now` give the same reading on every machine.
 * @param now to preselect among several, and for the year of a day that names none
 */
export async function readInvitation(bytes: Uint8Array, now: Instant): Promise<InvitationReading> {
  if (bytes.length > MOST_BYTES) return refused('invitation-too-large', { most: MOST_BYTES / 1024 / 1024 });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ...NOTHING_READ, refusal: decoded.problem };
  const reading = await readText(decoded.value, bytes, now);
  return { ...reading, warnings: [...(decoded.remarks ?? []), ...reading.warnings] };
}

async function readText(text: string, bytes: Uint8Array, now: Instant): Promise<InvitationReading> {
  if (isMail(text)) {
    const { readMail } = await import('./read-mail.ts');
    const reading = await readMail(bytes, now);
    if (reading) return reading;
  }
  if (/^\s*BEGIN[ \t]*:[ \t]*VCALENDAR/imu.test(text)) return readCalendar(text, now);
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/iu.test(text)) return refused('invitation-html');
  const words = text.slice(0, LONGEST_WORDS);
  const reading = readWords(words, now);
  return { ...reading, organizer: pastedSender(words), texts: { ...reading.texts, mail: kept(words) } };
}

const LONGEST_WORDS = 100_000;

/** A mail as it was sent: headers, of which one at least is the machines', then an empty line. */
function isMail(text: string): boolean {
  const [head = ''] = text
    .slice(0, 200_000)
    .trimStart()
    .split(/\r?\n\r?\n|\r\r/u);
  const machines =
    /^(?:MIME-Version|Content-Type|Received|Return-Path|Message-ID|Delivered-To|DKIM-Signature)[ \t]*:/imu;
  return /^[A-Za-z][A-Za-z0-9-]*[ \t]*:/u.test(head) && machines.test(head) && !/^BEGIN[ \t]*:/imu.test(head);
}
