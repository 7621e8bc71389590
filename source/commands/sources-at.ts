import type { Instant } from '../day/interview.ts';
import type { Source } from '../day/sources.ts';
import type { Context } from './context.ts';
import type { GivenInvitation } from './given-invitation.ts';
import type { GivenMail } from './given-sources.ts';
import type { TypedFacts } from './new-interview.ts';

/** What each source says of an interview at an hour; nothing is loaded for it where nothing came from outside. */
export async function sourcesAt(
  context: Context,
  invitation: GivenInvitation | null,
  mails: readonly GivenMail[],
  flags: TypedFacts,
  at: Instant,
): Promise<readonly Source[]> {
  if (invitation === null && mails.length === 0) return [];
  return (await import('./given-sources.ts')).givenSources(context, invitation, mails, flags, at);
}
