import { withoutControls } from '../../wording/harmless.ts';
import type { Component } from './components.ts';
import { type InvitationTexts, LONGEST_TEXT } from './invitation-reading.ts';
import { propertiesOf, textOf } from './property.ts';

/** Where Teams, Google and the standard (RFC 7986) put the address of a meeting, and nothing else. */
const CONFERENCE = ['x-microsoft-skypeteamsmeetingurl', 'conference', 'x-google-conference'] as const;

/** The texts of an event in which links and numbers may stand. */
export function eventTexts(event: Component): InvitationTexts {
  const conference = CONFERENCE.flatMap((name) => propertiesOf(event, name).map(({ text }) => kept(text)));
  return {
    conference: conference.filter((text) => text !== null).slice(0, MOST_CONFERENCES),
    url: kept(textOf(event, 'url')),
    location: kept(textOf(event, 'location')),
    description: kept(textOf(event, 'description')),
    html: kept(textOf(event, 'x-alt-desc')),
    summary: kept(textOf(event, 'summary')),
    mail: null,
  };
}

const MOST_CONFERENCES = 20;

/** A text with its line breaks and no other control; null where nothing is left. */
export function kept(text: string | null): string | null {
  return withoutControls((text ?? '').slice(0, LONGEST_TEXT)).trim() || null;
}
