import type { Facts } from '../../day/interview.ts';
import type { Source, Statement, WhoRings } from '../../day/sources.ts';
import { textOfHtml } from '../invitation/html-text.ts';
import type { InvitationReading } from '../invitation/invitation-reading.ts';
import { isMail } from '../invitation/is-mail.ts';
import { type MeetingDetails, meetingDetails, type PlacedText } from '../links/meeting-details.ts';
import type { FactsInput } from '../read-facts.ts';
import { linksSay, mailSays, type SayingContext, wordsSay } from './mail-says.ts';

/** All that says something of one interview. */
export interface SaidBefore {
  readonly invitation: { readonly reading: InvitationReading; readonly file: string | null } | null;
  /** Mails that were given with it. */
  readonly mails: readonly { readonly text: string; readonly file: string | null }[];
  /** What was typed in flags or the form, already read. */
  readonly typed: Partial<FactsInput>;
  /** One's own number as the settings have it. */
  readonly settings: Pick<Facts, 'myPhone' | 'whoCalls'>;
}

/** More is kept of no source: a mail that says more says nothing. */
const MOST_STATEMENTS = 40;

/**
 * What each source says, to be compared and kept with the interview; empty where nothing came from outside, since then
 * there is nothing to compare.
 */
export function sourcesOf({ invitation, mails, typed, settings }: SaidBefore, context: SayingContext): Source[] {
  const body = invitation?.reading.texts.mail ?? null;
  const all = body === null ? mails : [{ text: body, file: invitation?.file ?? null }, ...mails];
  const outside: Source[] = all.map(({ text, file }) => {
    const details = meetingDetails([{ place: 'pasted', text }], context);
    return { kind: 'mail', file, says: mailSays(text, context, details), ...alsoSaid(details) };
  });
  if (invitation !== null && !isMail(invitation.reading)) {
    const { reading, file } = invitation;
    const details = meetingDetails(placedTexts(reading.texts), context);
    outside.unshift({
      kind: 'invitation',
      file,
      says: invitationSays(reading, context, details),
      ...alsoSaid(details),
    });
  }
  if (outside.every(isEmpty)) return [];
  return [
    ...outside,
    { kind: 'typed' as const, file: null, says: typedSays(typed, context) },
    { kind: 'settings' as const, file: null, says: settingsSay(typed, settings) },
    { kind: 'assumed' as const, file: null, says: assumed(typed, settings) },
  ]
    .map((source) => ({ ...source, says: distinct(source.says).slice(0, MOST_STATEMENTS) }))
    .filter((source) => !isEmpty(source));
}

const distinct = (says: readonly Statement[]): Statement[] => [
  ...new Map(says.map((each) => [JSON.stringify(each), each])).values(),
];

const isEmpty = ({ says, also }: Source): boolean => says.length === 0 && also === undefined;

/** More links are nobody's signature. */
const MOST_LINKS = 20;

function alsoSaid({ others, meetingId, passcode, dialIn }: MeetingDetails): Pick<Source, 'also'> {
  const links = others.map(({ link }) => link).slice(0, MOST_LINKS);
  if (links.length === 0 && meetingId === null && passcode === null && dialIn === null) return {};
  return { also: { links, meetingId, passcode, dialable: dialIn?.dialable ?? null } };
}

/** The texts of an invitation by where they stand, without the mail around it. */
export function placedTexts({
  conference,
  url,
  location,
  description,
  html,
  summary,
}: InvitationReading['texts']): PlacedText[] {
  const placed: readonly (readonly [PlacedText['place'], string | null])[] = [
    ...conference.map((text) => ['conference', text] as const),
    ['url', url],
    ['location', location],
    ['description', description],
    // The same words once more, where there are plain ones.
    ['description', description === null && html !== null ? textOfHtml(html) : null],
    ['summary', summary],
  ];
  return placed.flatMap(([place, text]) => (text === null ? [] : [{ place, text }]));
}

function invitationSays(reading: InvitationReading, context: SayingContext, details: MeetingDetails): Statement[] {
  const { start, zone, zoneName, texts } = reading;
  const words = [
    texts.description ?? (texts.html === null ? null : textOfHtml(texts.html)),
    texts.location,
    texts.summary,
  ].filter((text) => text !== null);
  return [
    ...(start === null ? [] : [hourAt(start, 'DTSTART')]),
    ...(zone === null || zone === 'Etc/UTC' || zoneName === null
      ? []
      : [{ about: 'zone' as const, zone, where: 'TZID' }]),
    ...linksSay(details, (place) => place.toUpperCase()),
    ...words.flatMap((text) => wordsSay(text, context, details)),
  ];
}

const hourAt = (at: number, where: string): Statement => ({
  about: 'hour',
  instant: new Date(at).toISOString().replace('.000Z', 'Z'),
  day: null,
  weekday: null,
  hour: null,
  zones: [],
  where,
});

function typedSays(typed: Partial<FactsInput>, { recognise }: SayingContext): Statement[] {
  const { at, theirZone, link, theirPhone, myPhone, whoCalls, mode, platform } = typed;
  const says: Statement[] = [];
  if (at !== undefined) says.push(hourAt(at, '--at'));
  if (theirZone) says.push({ about: 'zone', zone: theirZone, where: '--their-zone' });
  if (link) {
    const known = recognise(new URL(link), 'host');
    const meeting = known.kind === 'meeting' || known.kind === 'beside' ? known : null;
    says.push({
      about: 'link',
      link,
      platform: platform ?? meeting?.platform ?? null,
      meeting: meeting?.meeting ?? link,
      where: '--link',
    });
  }
  if (theirPhone) says.push({ about: 'their-phone', number: theirPhone, where: '--their-phone' });
  if (myPhone) says.push({ about: 'my-phone', number: myPhone, where: '--my-phone' });
  const rings = typedRings({ mode, link, whoCalls });
  if (rings) says.push({ about: 'who-calls', ...rings });
  return says;
}

/** Who rings, as it was typed: with a link, nobody does; else whoever was named. */
function typedRings({
  mode,
  link,
  whoCalls,
}: Pick<Partial<FactsInput>, 'mode' | 'link' | 'whoCalls'>): { readonly who: WhoRings; readonly where: string } | null {
  if (mode === 'video' && link) return { who: 'link', where: '--mode' };
  return whoCalls && (mode === 'phone' || !link) ? { who: whoCalls, where: '--who-calls' } : null;
}

/** By phone somebody rings, and nobody typed who. */
const leavesOpenWhoRings = ({ mode, whoCalls }: Partial<FactsInput>): boolean => mode === 'phone' && !whoCalls;

function settingsSay(typed: Partial<FactsInput>, { myPhone, whoCalls }: SaidBefore['settings']): Statement[] {
  const says: Statement[] = [];
  if (myPhone !== null && !typed.myPhone) says.push({ about: 'my-phone', number: myPhone, where: 'my-phone' });
  if (leavesOpenWhoRings(typed) && whoCalls !== USUAL_RINGS) {
    says.push({ about: 'who-calls', who: whoCalls, where: 'who-calls' });
  }
  return says;
}

/** Who rings where nothing else is said (C1). */
const USUAL_RINGS: WhoRings = 'they';

/** What the day goes by although nobody said it. */
function assumed(typed: Partial<FactsInput>, { whoCalls }: SaidBefore['settings']): Statement[] {
  return leavesOpenWhoRings(typed) && whoCalls === USUAL_RINGS
    ? [{ about: 'who-calls', who: whoCalls, where: '' }]
    : [];
}
