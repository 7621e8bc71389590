import type { InvitationReading, Organizer } from '../intake/invitation/invitation-reading.ts';
import type { MeetingDetails } from '../intake/links/meeting-details.ts';
import { folded } from '../intake/plain-text.ts';
import { writeFact } from '../intake/read-facts.ts';
import { readPerson } from '../intake/read-person.ts';
import type { TypedFacts } from './new-interview.ts';

/**
 * What an invitation says for certain, by the names of the flags and in the form in which they are typed. Its title is
 * no job and its domain no organisation: what is not said is left out.
 */
export function invitationFacts(reading: InvitationReading, details: MeetingDetails): TypedFacts {
  const { start, zone, organizer } = reading;
  const { link, platform, phones, dialIn } = details;
  const theirs = phones.find((phone) => !phone.dialIn && !phone.mine);
  const mode = link ? 'video' : theirs || dialIn ? 'phone' : null;
  const facts: Record<string, string | null | undefined> = {
    at: start === null ? null : new Date(start).toISOString(),
    mode,
    'their-zone': zone === 'Etc/UTC' ? null : zone,
    ...organizerFacts(organizer),
    platform: link ? platform : null,
    link: link?.link,
    'their-phone': theirs?.number,
    'dial-in': dialIn?.number,
    pin: dialIn?.keypad,
  };
  return Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** Names that accounts go by which are nobody: a mailbox, a room, a firm. */
const NO_PERSON =
  /\b(?:recruit\w*|recrut\w*|talents?|careers?|carrieres?|jobs?|emplois?|hr|rh|drh|human resources|ressources humaines|team|equipe|no-?reply|ne pas repondre|notifications?|calendars?|calendrier|scheduler?|scheduling|bookings?|reservations?|events?|organi[sz]er|meetings?|rooms?|salle|info|contact|office|bureau|admin\w*|support|service|sender|test|gmbh|sas|sarl|sa|ag|ltd|llc|inc|plc|group|groupe|university|universite|consulting|conseil|calendly)\b/u;

/** Whoever invites is the one addressed where the name is a person's; a mailbox is only where to write. */
function organizerFacts(organizer: Organizer | null): Record<string, string | null> {
  const email =
    organizer?.email && !/(?:no-?reply|donotreply|ne-?pas-?repondre)/iu.test(organizer.email) ? organizer.email : null;
  const person = organizer ? personOf(organizer) : null;
  return person ? { with: person, 'their-email': email } : { 'coordinator-email': email };
}

function personOf({ name, email }: Organizer): string | null {
  const bare = (name ?? '')
    .replace(/\s*[([].*$/u, '')
    .split(/\s+[-–|/]\s+|\s+@\s*/u)[0]
    ?.replace(/^['"]|['"]$/gu, '')
    .trim();
  if (!bare || NO_PERSON.test(folded(bare)) || /[@\d]/u.test(bare)) return null;
  const reading = readPerson(bare, 'account');
  if (!reading.ok) return null;
  const { first, last } = reading.value;
  // One word alone may be a firm: it is a person's where the address begins with it and does not end with it.
  const [local = '', domain = ''] = folded(email ?? '').split('@');
  const word = folded(first ?? last ?? '');
  // "Claire Dupont, Lumen" is no Lumen Claire Dupont: her address begins with the first word and has nothing of the last.
  const [before = '', behind] = folded(bare).split(/,\s*/u);
  const turned = behind !== undefined && before.includes(' ') && local.startsWith(before.split(' ')[0] ?? '');
  if (turned && !local.includes(behind)) return null;
  const single = first === null || last === null;
  if (single && (!local.startsWith(word) || domain.includes(word))) return null;
  return writeFact('with', [reading.value]);
}
