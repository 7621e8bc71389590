import type { Platform } from '../../day/interview.ts';
import { folded, oneLine, quoted } from '../plain-text.ts';
import type { Problem } from '../result.ts';
import { type DialIn, dialInOf, isDialIn, type PhoneText } from './dial-in.ts';
import { dialInWordsOf, type LabelledValue, labelledValues } from './labelled-values.ts';
import { type Recognise, recogniserOf } from './link-patterns.ts';
import { LONGEST_TEXT, linksIn, type TextLink } from './links-in-text.ts';
import { phonesIn } from './phones-in-text.ts';
import { ringsNumber } from './rings-number.ts';
import { type Address, LONGEST_LINK, readAddress } from './web-address.ts';
import { unwrapped } from './wrappers.ts';

/** The parts of an invitation in which links and numbers stand, the most telling first. */
export const PLACES = ['conference', 'url', 'location', 'description', 'pasted', 'summary'] as const;
export type Place = (typeof PLACES)[number];

/** One part of an invitation, decoded: `conference` is a property made for the link (RFC 7986, Teams, Google). */
export interface PlacedText {
  readonly place: Place;
  readonly text: string;
}

/** A link that stands in an invitation, unwrapped. */
export interface FoundLink {
  readonly link: string;
  /** What is always shown beside it: international names in the form that imitates nothing (`xn--…`). */
  readonly host: string;
  /** The tool, as people call it; null where it is none that is known. */
  readonly service: string | null;
  readonly platform: Platform | null;
  readonly place: Place;
  /** Whether it leads into a meeting, as far as can be told. */
  readonly joins: boolean;
  /** The same for two links into one meeting; null where the tool is not known. */
  readonly meeting: string | null;
  /** Of a tool that is often sent along with a meeting. */
  readonly beside: boolean;
}

/** A phone number that stands in an invitation. */
export interface FoundPhone {
  /** E.164. */
  readonly number: string;
  readonly place: Place;
  /** It leads into the meeting, and to nobody in person. */
  readonly dialIn: boolean;
  /** The reader's own, at which they mean to ring. */
  readonly mine: boolean;
}

/** How one joins, as an invitation says it. */
export interface MeetingDetails {
  /** The join link; null where there is none, and never a guess among links of a signature. */
  readonly link: FoundLink | null;
  readonly platform: Platform | null;
  /** Every other link, in the order of the places. */
  readonly others: readonly FoundLink[];
  readonly phones: readonly FoundPhone[];
  readonly dialIn: DialIn | null;
  readonly meetingId: string | null;
  readonly passcode: string | null;
  /** What is odd and has to be said. */
  readonly remarks: readonly Problem[];
}

/** What the texts are read against. */
export interface MeetingContext {
  /** ISO 3166 code of the country in which national numbers are read; null where it is not known. */
  readonly country: string | null;
  /** How links are recognised; the shipped patterns where it is left out. */
  readonly recognise?: Recognise;
}

interface Candidate extends FoundLink {
  readonly foreign: boolean;
  readonly ownHost: boolean;
}

/**
 * Finds how one joins the meeting: the join link by where it stands (faults.md, "Meeting link"), every other link, the
 * numbers, the ids. Never throws; the time is linear in the length of the texts.
 */
export function meetingDetails(texts: readonly PlacedText[], context: MeetingContext): MeetingDetails {
  const recognise = context.recognise ?? recogniserOf();
  const remarks: Problem[] = [];
  const candidates = PLACES.flatMap((place) =>
    texts
      .filter((each) => each.place === place)
      .flatMap(({ text }) => linksIn(text).flatMap((link) => candidateOf(link, place, recognise, remarks) ?? [])),
  );
  const chosen = joinLink(candidates);
  const others = distinct(candidates.filter((each) => each.link !== chosen?.link && !isCopyOf(each, chosen)));
  if (chosen?.foreign) remarks.push({ code: 'link-host', values: { host: chosen.host } });
  if (chosen !== null && chosen.service === null && imitatedBy(chosen) === null)
    remarks.push({ code: 'link-unknown-tool', values: { host: chosen.host } });
  const imitated = chosen === null ? null : imitatedBy(chosen);
  if (chosen !== null && imitated !== null)
    remarks.push({ code: 'link-imitates', values: { host: chosen.host, service: imitated } });
  const rival = chosen === null ? undefined : others.find((each) => rivals(each, chosen));
  if (chosen !== null && rival !== undefined)
    remarks.push({ code: 'link-several', values: { link: shown(chosen), other: shown(rival) } });
  if (chosen === null && texts.some(({ text }) => speaksOfSkype(text)))
    remarks.push({ code: 'skype-invited', values: {} });
  const said = [...new Map(remarks.map((each) => [JSON.stringify(each), each])).values()];
  return {
    link: chosen && plain(chosen),
    platform: chosen?.platform ?? null,
    others: others.map(plain),
    ...numbersOf(texts, context),
    remarks: said.slice(0, MOST_REMARKS),
  };
}

/** More is said of no invitation: who reads the sixth would not read it. */
const MOST_REMARKS = 5;

function candidateOf(
  { text, full }: TextLink,
  place: Place,
  recognise: Recognise,
  remarks: Problem[],
): Candidate | null {
  const address = unwrappedAddress(text);
  if ('code' in address) {
    // In running text, "data:" and the like are words; where a link is expected, they are a trap.
    const expected = place === 'conference' || place === 'url' || place === 'location';
    if (address.code === 'link-with-user')
      remarks.push({ code: 'link-hides-host', values: { host: address.host, link: quoted(text, 60) } });
    else if (address.code === 'link-scheme' && address.scheme !== 'skype' && expected)
      remarks.push({ code: 'link-not-offered', values: { link: quoted(text, 60) } });
    else if (address.code === 'link-hidden-characters')
      remarks.push({ code: 'link-not-offered', values: { link: quoted(text, 60) } });
    return null;
  }
  const { url, foreign } = address;
  if (url.href.length > LONGEST_LINK) return null;
  const known = recognise(url);
  const joins = known.kind === 'meeting' || known.kind === 'beside';
  // Without its scheme, only the link of a tool's own host is one.
  if (!full && (!joins || known.anyHost)) return null;
  if (joins && url.protocol === 'http:') url.protocol = 'https:';
  return {
    link: url.href,
    host: url.host === '' ? url.pathname : url.host,
    service: joins ? known.service : null,
    platform: joins ? known.platform : null,
    place,
    joins: joins || (known.kind === 'unknown' && mayBeMeeting(url, place)),
    meeting: joins ? known.meeting : null,
    beside: known.kind === 'beside',
    foreign,
    ownHost: joins && !known.anyHost,
  };
}

/** A link to a meeting program opened by its page, a link behind gateways by its target. */
function unwrappedAddress(text: string): Address | ReturnType<typeof readAddress> {
  const address = readAddress(text);
  if ('code' in address) return address;
  const target = unwrapped(address.url);
  return target === address.url ? address : readAddress(target.href);
}

/** A tool that nobody knows here is believed where only a meeting's link belongs, unless it is a home page. */
function mayBeMeeting(url: URL, place: Place): boolean {
  return (place === 'conference' || place === 'location') && url.protocol === 'https:' && url.pathname !== '/';
}

/** The best by place; a tool beside a meeting, and one that is not known, only where there is no meeting. */
function joinLink(candidates: readonly Candidate[]): Candidate | null {
  const meetings = candidates.filter(({ joins }) => joins);
  const first =
    meetings.find(({ place, service, beside }) => !beside && (service !== null || place === 'conference')) ??
    meetings.find(({ service, beside }) => service === null || beside) ??
    null;
  if (first === null) return null;
  // The same meeting with its passcode opens without a question.
  return meetings.find((each) => isCopyOf(each, first) && opensAlone(each) && !opensAlone(first)) ?? first;
}

/** Names of tools that stand in a host which is none of theirs: `zoom.us.example.net`. */
const IMITATED: Readonly<Record<string, string>> = {
  zoom: 'Zoom',
  teams: 'Microsoft Teams',
  microsoft: 'Microsoft Teams',
  google: 'Google Meet',
  webex: 'Webex',
  facetime: 'FaceTime',
  whatsapp: 'WhatsApp',
  whereby: 'Whereby',
};

function imitatedBy({ host, ownHost }: Candidate): string | null {
  const named = ownHost ? undefined : Object.keys(IMITATED).find((name) => host.includes(name));
  return named === undefined ? null : (IMITATED[named] ?? null);
}

const opensAlone = ({ link }: Candidate): boolean => /[?&](?:pwd|p|passcode)=[^&]/iu.test(link);

function isCopyOf(one: Candidate, other: Candidate | null): boolean {
  return other !== null && one.meeting !== null && one.meeting === other.meeting;
}

function rivals(one: Candidate, chosen: Candidate): boolean {
  return (
    one.joins &&
    !one.beside &&
    one.service !== null &&
    (chosen.service === null || !isCopyOf(one, chosen)) &&
    !chosen.beside
  );
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (each, index) => candidates.findIndex((other) => other.link === each.link || isCopyOf(other, each)) === index,
  );
}

function plain({ link, host, service, platform, place, joins, meeting, beside }: Candidate): FoundLink {
  return { link, host, service, platform, place, joins, meeting, beside };
}

const shown = ({ link }: Candidate): string => quoted(link.replace(/^https:\/\//u, ''), 60);

const speaksOfSkype = (text: string): boolean =>
  /(?<![\p{L}\d])skype(?![\p{L}\d])(?! (?:entreprise|for business|enterprise|professionnel))/iu.test(
    text.slice(0, LONGEST_TEXT),
  );

function numbersOf(
  texts: readonly PlacedText[],
  { country }: MeetingContext,
): Pick<MeetingDetails, 'phones' | 'dialIn' | 'meetingId' | 'passcode'> {
  const phones: FoundPhone[] = [];
  const labels: LabelledValue[] = [];
  let dialIn: DialIn | null = null;
  for (const place of PLACES) {
    for (const { text } of texts.filter((each) => each.place === place)) {
      const source = phoneTextOf(text, country);
      labels.push(...source.labels);
      for (const phone of source.phones) {
        if (phones.some(({ number }) => number === phone.number)) continue;
        const before = folded(source.text.slice(Math.max(0, phone.start - 120), phone.start));
        phones.push({ number: phone.number, place, dialIn: isDialIn(phone, source), mine: ringsNumber(before) });
      }
      dialIn ??= dialInOf(source, country);
    }
  }
  const first = (kind: LabelledValue['kind']): string | null =>
    labels.find((label) => label.kind === kind)?.value ?? null;
  return { phones, dialIn, meetingId: first('meeting-id'), passcode: first('passcode') };
}

function phoneTextOf(written: string, country: string | null): PhoneText {
  const text = written
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .split(/\r\n?|[\n\u0085\u2028\u2029]/u)
    .map(oneLine)
    .join('\n')
    .replace(/(?:https?|msteams|zoommtg):[^\s<>"]+/giu, (link) => ' '.repeat(link.length));
  const labels = labelledValues(text);
  let unclaimed = text;
  for (const { start, end } of labels)
    unclaimed = unclaimed.slice(0, start) + ' '.repeat(end - start) + unclaimed.slice(end);
  return { text, labels, phones: phonesIn(unclaimed, country), dialInWords: dialInWordsOf(text) };
}
