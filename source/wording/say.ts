import { IntlMessageFormat } from 'intl-messageformat';
import { calendarWords } from './calendar.ts';
import { commandWords } from './commands.ts';
import { doctorWords } from './doctor.ts';
import { graphWords } from './graph.ts';
import { harmlessValues } from './harmless.ts';
import { intakeWords } from './intake.ts';
import { invitationWords } from './invitation.ts';
import { platformWords } from './platform.ts';
import { rehearsalWords } from './rehearsal.ts';
import { scenarioWords } from './scenario.ts';
import { storageWords } from './storage.ts';
import { textWords } from './texts.ts';
import type { Sentence, UiLanguage, Values } from './words.ts';

const ALL_WORDS = {
  ...intakeWords,
  ...invitationWords,
  ...storageWords,
  ...platformWords,
  ...textWords,
  ...commandWords,
  ...calendarWords,
  ...doctorWords,
  ...rehearsalWords,
  ...graphWords,
  ...scenarioWords,
};

/** A sentence of the program, filled in. A key that no catalogue has stands for itself. */
export function say(language: UiLanguage, code: string, values: Values = {}): string {
  const sentence = (ALL_WORDS as Readonly<Record<string, Sentence>>)[code];
  if (!sentence) return code;
  return String(
    new IntlMessageFormat(sentence[language], language, undefined, { ignoreTag: true }).format(harmlessValues(values)),
  );
}
