import type { Words } from './words.ts';

/** The form that adds an interview. */
export const screenForm = {
  'form-title': { en: 'Your interview', fr: 'Votre entretien' },
  'form-welcome': {
    en: 'What to do now, and the words for it, all day long. Two questions will do.',
    fr: 'Quoi faire maintenant, et les mots pour le dire. Deux questions suffisent.',
  },
  'form-welcome-one': {
    en: 'What to do now, and the words for it, all day long. One question will do.',
    fr: 'Quoi faire maintenant, et les mots pour le dire. Une question suffit.',
  },
  'form-hour': { en: 'When is it?', fr: 'C’est quand\u202f?' },
  'form-hour-example': {
    en: '2:30pm, tomorrow 2:30pm or Monday 2:30pm',
    fr: '14h30, demain 14h30 ou lundi 14h30',
  },
  'form-understood': { en: 'Understood: {line}', fr: 'Compris\u00a0: {line}' },
  'form-not-yet': { en: 'Not understood yet.', fr: 'Pas encore compris.' },
  'form-mode': { en: 'Phone or video?', fr: 'Téléphone ou visio\u202f?' },
  'form-phone': { en: 'P phone', fr: 'P téléphone' },
  'form-video': { en: 'V video', fr: 'V visio' },
  'form-or-type': { en: 'Or type another city:', fr: 'Ou tapez une autre ville\u00a0:' },
  'form-answers': { en: '{first}–{last} of {count}', fr: '{first} à {last} sur {count}' },
  'form-question-keys': {
    en: 'A digit, or arrows and Enter · Esc: back',
    fr: 'Un chiffre, ou les flèches et Entrée · Échap\u00a0: retour',
  },
  'form-choices': {
    en: 'Who calls, the tone of your messages, the pace: all can be chosen at the next step.',
    fr: 'Qui appelle, le ton de vos messages, le rythme\u00a0: tout se choisit à l’étape suivante.',
  },
  'form-hour-keys': { en: 'Enter: next question', fr: 'Entrée\u00a0: question suivante' },
  'form-hour-only-keys': { en: 'Enter, and it is saved', fr: 'Entrée, et c’est enregistré' },
  'form-hour-keys-back': {
    en: 'Enter: next question · Esc: back',
    fr: 'Entrée\u00a0: question suivante · Échap\u00a0: retour',
  },
  'form-mode-keys': {
    en: 'P or V, and it is saved · Esc: the time',
    fr: 'P ou V, et c’est enregistré · Échap\u00a0: l’heure',
  },
} as const satisfies Words;
