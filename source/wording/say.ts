import { calendarWords } from './calendar.ts';
import { commandWords } from './commands.ts';
import { doctorWords } from './doctor.ts';
import { filledIn } from './filled-in.ts';
import { graphWords } from './graph.ts';
import { harmlessValues } from './harmless.ts';
import { intakeWords } from './intake.ts';
import { invitationWords } from './invitation.ts';
import { linkWords } from './links.ts';
import { platformWords } from './platform.ts';
import { rehearsalWords } from './rehearsal.ts';
import { scenarioWords } from './scenario.ts';
import { sentenceIn } from './sentence-in.ts';
import { storageWords } from './storage.ts';
import { textWords } from './texts.ts';
import type { UiLanguage, Values, Words } from './words.ts';

/** Side by side: to make one catalogue of them costs every start 7 ms. */
const CATALOGUES: readonly Words[] = [
  intakeWords,
  invitationWords,
  linkWords,
  storageWords,
  platformWords,
  textWords,
  commandWords,
  calendarWords,
  doctorWords,
  rehearsalWords,
  graphWords,
  scenarioWords,
];

/** A sentence of the program, filled in. A key that no catalogue has stands for itself. */
export function say(language: UiLanguage, code: string, values: Values = {}): string {
  const sentence = CATALOGUES.find((words) => Object.hasOwn(words, code))?.[code];
  return sentence ? filledIn(sentenceIn(sentence, language), language, harmlessValues(values)) : code;
}
