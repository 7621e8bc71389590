import PostalMime, { type Attachment } from 'postal-mime';
import type { Instant } from '../../day/interview.ts';
import { oneLine } from '../plain-text.ts';
import { decodeText } from './decode-text.ts';
import { kept } from './event-texts.ts';
import { textOfHtml } from './html-text.ts';
import type { InvitationReading, Organizer } from './invitation-reading.ts';
import { readCalendar } from './read-calendar.ts';
import { readWords } from './read-words.ts';
import { refused } from './refused.ts';

/**
 * Reads the mail that carries an invitation: its calendar parts where it has some, else the day and the hour that its
 * words name. Null where it is no mail after all.
 */
export async function readMail(bytes: Uint8Array, now: Instant): Promise<InvitationReading | null> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 }).catch(() => null);
  if (mail === null) return null;
  const body = kept(mail.text ?? textOfHtml(mail.html ?? ''));
  const calendars = mail.attachments.filter(isCalendar).flatMap((part) => textOfPart(part));
  if (calendars.length > 0) return withBody(readCalendar(calendars.join('\r\n'), now), body);
  const reading = readWords([mail.subject ?? '', body ?? ''].join('\n'), now);
  if (reading.verdict === 'refuse') {
    if (mail.attachments.some(isWinmail)) return refused('invitation-winmail');
    return body === null ? refused('invitation-mail-without') : reading;
  }
  const summary = oneLine((mail.subject ?? '').slice(0, 500)).slice(0, 200) || null;
  return withBody({ ...reading, summary, organizer: senderOf(mail.from) }, body);
}

function withBody(reading: InvitationReading, body: string | null): InvitationReading {
  const texts = { ...reading.texts, mail: body };
  return {
    ...reading,
    texts,
    candidates: reading.candidates.map((each) => ({ ...each, texts: { ...each.texts, mail: body } })),
  };
}

function isCalendar({ mimeType, filename }: Attachment): boolean {
  return /^(?:text\/calendar|application\/ics)\b/iu.test(mimeType) || /\.ics$/iu.test(filename ?? '');
}

const isWinmail = ({ mimeType, filename }: Attachment): boolean =>
  /ms-tnef/iu.test(mimeType) || /^winmail\.dat$/iu.test(filename ?? '');

function textOfPart({ content }: Attachment): string[] {
  if (typeof content === 'string') return [content];
  const decoded = decodeText(new Uint8Array(content));
  return decoded.ok ? [decoded.value] : [];
}

function senderOf(from: { readonly address?: string; readonly name?: string } | undefined): Organizer | null {
  const name = oneLine((from?.name ?? '').slice(0, 500)).slice(0, 200) || null;
  const email = oneLine((from?.address ?? '').slice(0, 500)).slice(0, 200) || null;
  return name || email ? { name, email } : null;
}
