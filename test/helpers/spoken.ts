import { calendarWords } from '../../source/wording/calendar.ts';
import { commandWords } from '../../source/wording/commands.ts';
import { doctorWords } from '../../source/wording/doctor.ts';
import { graphWords } from '../../source/wording/graph.ts';
import { intakeWords } from '../../source/wording/intake.ts';
import { invitationWords } from '../../source/wording/invitation.ts';
import { linkWords } from '../../source/wording/links.ts';
import { channelWords, phraseWords } from '../../source/wording/phrases.ts';
import { platformWords } from '../../source/wording/platform.ts';
import { rehearsalWords } from '../../source/wording/rehearsal.ts';
import { scenarioWords } from '../../source/wording/scenario.ts';
import { screenWords } from '../../source/wording/screen.ts';
import { storageWords } from '../../source/wording/storage.ts';
import { textWords } from '../../source/wording/texts.ts';
import type { Sentence } from '../../source/wording/words.ts';

/** All that the program says, by catalogue. */
export const SPOKEN = {
  calendarWords,
  doctorWords,
  graphWords,
  channelWords,
  commandWords,
  intakeWords,
  linkWords,
  invitationWords,
  phraseWords,
  platformWords,
  rehearsalWords,
  scenarioWords,
  storageWords,
  textWords,
  screenWords,
};

/** Every pair of sentences, however deep it stands. */
export function sentencesIn(node: unknown): Sentence[] {
  if (typeof node !== 'object' || node === null) return [];
  const { en, fr } = node as { en?: unknown; fr?: unknown };
  const own = typeof en === 'string' && typeof fr === 'string' ? [{ en, fr }] : [];
  return [...own, ...Object.values(node).flatMap(sentencesIn)];
}
