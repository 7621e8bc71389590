import type { Facts } from '../day/interview.ts';
import type { Message } from './render.ts';

/** Ways to the other side, in the order in which they are offered. */
export type ReachKind = 'meeting' | 'message' | 'call' | 'dial-in' | 'write';

/** One way to the other side: an address that the machine opens or a phone scans. Opening it sends nothing (INV-10). */
export interface Reach {
  readonly kind: ReachKind;
  /** The host, the number or the address: what a person must see before it is opened. */
  readonly shown: string;
  /** The address for the machine. */
  readonly href: string;
  /** The address for a phone's camera, with all its words first: the one that fits on the screen is drawn. */
  readonly scanned: readonly string[];
  /** The words do not fit into the address: they must be copied and pasted. */
  readonly withoutText: boolean;
}

/** The only schemes that are ever opened; a meeting's own come with its link. */
const OPENED_SCHEMES: readonly string[] = [
  'https:',
  'tel:',
  'mailto:',
  'sms:',
  'msteams:',
  'zoommtg:',
  'zoomus:',
  'webex:',
  'facetime:',
  'facetime-audio:',
  'whatsapp:',
];

/** The longest address that mail programs and Windows take. */
const LONGEST_ADDRESS = 2_000;

/**
 * The ways to the other side at this moment.
 * @param message the written message that is shown, if any: its addressees, subject and words are filled in
 */
export function reachesOf(facts: Facts, message: Message | null): Reach[] {
  return [written(facts, message), meeting(facts), call(facts), dialIn(facts)].filter((each) => each !== null);
}

/** Whether an address may be opened at all. */
export function mayBeOpened(href: string): boolean {
  return URL.canParse(href) && OPENED_SCHEMES.includes(new URL(href).protocol);
}

function meeting({ mode, link }: Facts): Reach | null {
  if (mode !== 'video' || link === null || !mayBeOpened(link)) return null;
  const { host, protocol } = new URL(link);
  return { kind: 'meeting', shown: host || protocol, href: link, scanned: [link], withoutText: false };
}

function call({ theirPhone, voice }: Facts): Reach | null {
  if (theirPhone === null || voice === 'no') return null;
  const href = `tel:${theirPhone}`;
  return { kind: 'call', shown: theirPhone, href, scanned: [href], withoutText: false };
}

/** The meeting by phone: two pauses, then the digits that are asked for. */
function dialIn({ dialIn: number, pin }: Facts): Reach | null {
  if (number === null) return null;
  const dialled = pin === null ? number : `${number},,${pin.endsWith('#') ? pin : `${pin}#`}`;
  const href = `tel:${dialled.replaceAll('#', '%23')}`;
  return { kind: 'dial-in', shown: dialled, href, scanned: [href], withoutText: false };
}

function written(facts: Facts, message: Message | null): Reach | null {
  const { theirEmail, coordinatorEmail, theirPhone } = facts;
  if (message?.channel === 'sms' && theirPhone !== null) {
    const href = `sms:${theirPhone}?body=${encodeURIComponent(message.body)}`;
    // Cameras know this older form of it, on every system.
    const scanned = [`SMSTO:${theirPhone}:${message.body}`, `tel:${theirPhone}`];
    return { kind: 'message', shown: theirPhone, href, scanned, withoutText: false };
  }
  const [to, copy] = [theirEmail, coordinatorEmail].filter((address) => address !== null);
  if (message?.channel !== 'email' || to === undefined) return null;
  const fields = (body: string | null) => {
    const given = Object.entries({
      cc: copy ?? null,
      subject: message.subject,
      body: body?.replaceAll('\n', '\r\n') ?? null,
    });
    return given.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`])).join('&');
  };
  const address = (body: string | null) => `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?${fields(body)}`;
  const whole = address(message.body);
  const fits = whole.length <= LONGEST_ADDRESS;
  const shown = copy === undefined ? to : `${to}, ${copy}`;
  const scanned = [whole, address(null), `mailto:${to}`];
  return { kind: 'write', shown, href: fits ? whole : address(null), scanned, withoutText: !fits };
}
