import { screenAnswers } from './screen-answers.ts';
import { screenDetails } from './screen-details.ts';
import { screenForm } from './screen-form.ts';
import { screenHead } from './screen-head.ts';
import { screenKeys } from './screen-keys.ts';
import { screenPanels } from './screen-panels.ts';
import { screenQuestions } from './screen-questions.ts';
import { screenStep } from './screen-step.ts';
import type { Words } from './words.ts';

/** What the screen itself says: headings, questions, hints, keys. The scenario has its own words. */
export const screenWords = {
  ...screenHead,
  ...screenStep,
  ...screenQuestions,
  ...screenAnswers,
  ...screenForm,
  ...screenDetails,
  ...screenPanels,
  ...screenKeys,
} as const satisfies Words;
