import { placedTexts } from '../intake/cross-check/sources-of.ts';
import type { InvitationReading } from '../intake/invitation/invitation-reading.ts';
import { MOST_BYTES, readInvitation } from '../intake/invitation/read-invitation.ts';
import type { Recognise } from '../intake/links/link-patterns.ts';
import { type MeetingDetails, meetingDetails } from '../intake/links/meeting-details.ts';
import { countryOfZone } from '../intake/read-zone.ts';
import { readInput } from '../platform/read-input.ts';
import type { Context } from './context.ts';
import { fail } from './failure.ts';

/** An invitation that was given, read: what it says, and how one joins. */
export interface GivenInvitation {
  /** As it was named; `-` is standard input. */
  readonly file: string;
  readonly reading: InvitationReading;
}

/**
 * Reads the invitation that a person names.
 * @throws Failure (2) where there is no such file, or none that can be read.
 */
export async function givenInvitation(context: Context, file: string): Promise<GivenInvitation> {
  if (file === '-' && process.stdin.isTTY) context.remark(context.say('paste-the-invitation'));
  const input = await readInput(file, MOST_BYTES);
  if (!input.ok) fail(input.problem);
  return { file, reading: await readInvitation(input.value, context.clock.now()) };
}

/** How one joins, as the texts of an invitation say it. */
export function detailsOf(
  { settings }: Context,
  { texts, zone }: InvitationReading,
  recognise: Recognise,
): MeetingDetails {
  // Never by the machine's zone: the same file gives the same on every machine.
  const country = countryOfZone(zone ?? '') ?? countryOfZone(settings.zone ?? '');
  const mail = texts.mail === null ? [] : [{ place: 'pasted' as const, text: texts.mail }];
  return meetingDetails([...placedTexts(texts), ...mail], { country, recognise });
}

/** The invitation, or the failure that says why it is none. */
export function unlessRefused({ reading }: GivenInvitation): InvitationReading {
  return reading.refusal ? fail(reading.refusal) : reading;
}
