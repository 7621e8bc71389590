import { basename } from 'node:path';
import type { Instant } from '../day/interview.ts';
import type { Source } from '../day/sources.ts';
import { sourcesOf } from '../intake/cross-check/sources-of.ts';
import { decodeText } from '../intake/invitation/decode-text.ts';
import { MOST_BYTES, readInvitation } from '../intake/invitation/read-invitation.ts';
import { countryOfZone } from '../intake/read-zone.ts';
import { readInput } from '../platform/read-input.ts';
import type { Context } from './context.ts';
import { fail, readOrFail } from './failure.ts';
import type { GivenInvitation } from './given-invitation.ts';
import { linkRecogniser } from './link-recogniser.ts';
import { newContext, readFlags, type TypedFacts } from './new-interview.ts';

/** A mail that was given beside an invitation, to be compared, or instead of one, to be read as one. */
export interface GivenMail extends GivenInvitation {
  readonly text: string;
}

/**
 * Reads the mails that a person names: their words, or a mail as it was sent.
 * @throws Failure (2) where there is no such file, or no text in it.
 */
export async function givenMails(context: Context, files: readonly string[]): Promise<GivenMail[]> {
  const mails: GivenMail[] = [];
  for (const file of files) {
    if (file === '-' && process.stdin.isTTY) context.remark(context.say('paste-the-mail'));
    const input = await readInput(file, MOST_BYTES);
    if (!input.ok) fail(input.problem);
    const reading = await readInvitation(input.value, context.clock.now());
    const { mail, description } = reading.texts;
    mails.push({ file, reading, text: mail ?? description ?? readOrFail(decodeText(input.value)) });
  }
  return mails;
}

/**
 * What each source says of an interview that is about to be added.
 * @param flags what was typed, without what the invitation gave
 * @param at the hour that is agreed; where it is not the invitation's, it was typed too
 */
export async function givenSources(
  context: Context,
  invitation: GivenInvitation | null,
  mails: readonly GivenMail[],
  flags: TypedFacts,
  at: Instant,
): Promise<Source[]> {
  if (invitation === null && mails.length === 0) return [];
  const usual = newContext(context);
  const { facts } = readFlags(flags, usual);
  const typed = at === invitation?.reading.start ? facts : { ...facts, at };
  const { settings } = context;
  const theirs = facts.theirZone ?? invitation?.reading.zone ?? facts.zone ?? usual.zone;
  return sourcesOf(
    {
      invitation: invitation && { ...invitation, file: nameOf(invitation.file) },
      mails: mails.map(({ file, text }) => ({ file: nameOf(file), text })),
      typed,
      settings: { myPhone: settings.myPhone, whoCalls: settings.whoCalls },
    },
    {
      reference: at,
      country: facts.country ?? countryOfZone(theirs) ?? countryOfZone(usual.zone),
      myPhone: facts.myPhone ?? settings.myPhone,
      recognise: await linkRecogniser(context),
    },
  );
}

/** The name by which a person knows a file again; what was pasted has none. */
const nameOf = (file: string): string | null => (file === '-' ? null : basename(file));
