import type { Words } from './words.ts';

/** The keys: their names, what the footer calls them, and what the help says of each. */
export const screenKeys = {
  'help-title': { en: 'Keys', fr: 'Touches' },
  'help-no-case': {
    en: 'Capital or small letters: no difference. Digits work without Shift on French keyboards.',
    fr: 'Majuscule ou minuscule\u00a0: aucune différence. Sur un clavier français, les chiffres marchent sans Maj.',
  },
  'help-in-field': { en: 'in a field: {cap}', fr: 'dans un champ\u00a0: {cap}' },
  'agenda-keys': {
    en: '{arrows} choose · Enter open · Esc back',
    fr: '{arrows} choix · Entrée ouvrir · Échap retour',
  },
  'agenda-keys-reader': {
    en: 'Arrows or a digit: choose. Enter: open it. Escape: back.',
    fr: 'Flèches ou chiffre\u00a0: choisir. Entrée\u00a0: ouvrir. Échap\u00a0: retour.',
  },
  'panel-keys': { en: '{arrows} scroll · Esc back', fr: '{arrows} défiler · Échap retour' },
  'foot-they-call': { en: 'they call', fr: 'on m’appelle' },
  'foot-missed-call': { en: 'I missed it', fr: 'appel manqué' },
  'foot-they-wrote': { en: 'they wrote', fr: 'on m’a écrit' },
  'foot-late-or-cancel': { en: 'late, cancel', fr: 'retard, annuler' },
  'foot-other-caller': { en: 'other call', fr: 'autre appel' },
  'foot-must-leave': { en: 'must leave', fr: 'je dois partir' },
  'foot-copy': { en: 'copy', fr: 'copier' },
  'foot-copy-subject': { en: 'subject', fr: 'objet' },
  'foot-undo': { en: 'undo', fr: 'défaire' },
  'foot-why': { en: 'why', fr: 'pourquoi' },
  'foot-translate': { en: 'my language', fr: 'ma langue' },
  'foot-open': { en: 'open', fr: 'ouvrir' },
  'foot-scan': { en: 'QR code', fr: 'code QR' },
  'foot-prompter': { en: 'prompter', fr: 'prompteur' },
  'foot-notes': { en: 'notes', fr: 'notes' },
  'foot-snooze': { en: 'ring later', fr: 'sonner plus tard' },
  'foot-agenda': { en: 'list', fr: 'liste' },
  'foot-details': { en: 'details', fr: 'détails' },
  'foot-time': { en: 'time left', fr: 'temps restant' },
  'foot-log': { en: 'log', fr: 'journal' },
  'foot-next-moment': { en: 'next moment', fr: 'moment suivant' },
  'foot-close': { en: 'close', fr: 'clore' },
  'foot-help': { en: 'help', fr: 'aide' },
  'foot-back': { en: 'back', fr: 'retour' },
  'foot-quit': { en: 'quit', fr: 'quitter' },
  'key-enter': { en: 'Enter', fr: 'Entrée' },
  'key-escape': { en: 'Esc', fr: 'Échap' },
  'key-right': { en: 'Right arrow', fr: 'Flèche droite' },
  'key-space': { en: 'Space', fr: 'Espace' },
  'key-whole': { en: '{key}: whole', fr: '{key}\u00a0: en entier' },
  'key-space-or-whole': { en: 'Space, or {key}: whole', fr: 'Espace, ou {key}\u00a0: en entier' },
  'help-they-call': {
    en: 'They are calling, or they have joined. Everywhere, at once.',
    fr: 'On m’appelle, ou on est en ligne. Partout, tout de suite.',
  },
  'help-missed-call': { en: 'Their call came, and I missed it.', fr: 'Leur appel est venu, je l’ai manqué.' },
  'help-they-wrote': { en: 'They wrote to me.', fr: 'On m’a écrit.' },
  'help-late-or-cancel': {
    en: 'I am the one who is late, or I must cancel.',
    fr: 'C’est moi qui suis en retard, ou je dois annuler.',
  },
  'help-other-caller': {
    en: 'Somebody else is calling: what to say.',
    fr: 'Quelqu’un d’autre appelle\u00a0: que dire.',
  },
  'help-must-leave': { en: 'I must leave at a certain time.', fr: 'Je dois partir à une certaine heure.' },
  'help-choose': {
    en: 'Arrows and Enter, or the digit: choose what happened. 0: the rarer cases.',
    fr: 'Flèches et Entrée, ou le chiffre\u00a0: choisir ce qui s’est passé. 0\u00a0: les cas plus rares.',
  },
  'help-copy': {
    en: 'Copy the message shown. Copied is not sent.',
    fr: 'Copier le message montré. Copié n’est pas envoyé.',
  },
  'help-copy-subject': { en: 'Copy its subject.', fr: 'Copier son objet.' },
  'help-undo': { en: 'Take back the last thing told.', fr: 'Défaire\u00a0: retirer la dernière chose notée.' },
  'help-why': {
    en: 'Why this step, with the rule and its source.',
    fr: 'Pourquoi cette étape, avec la règle et sa source.',
  },
  'help-translate': {
    en: 'The text in my language as well, never copied.',
    fr: 'Le texte aussi dans ma langue, jamais copié.',
  },
  'help-open': {
    en: 'Where they can be reached, then open it: the link, a draft or the dialler. Nothing is sent.',
    fr: 'Où les joindre, puis ouvrir\u00a0: lien, brouillon ou numéro. Rien n’est envoyé.',
  },
  'help-time': {
    en: 'What time it is, and how much is left.',
    fr: 'L’heure qu’il est, et le temps qui reste.',
  },
  'help-scan': {
    en: 'The same as a QR code, for your phone.',
    fr: 'La même chose en code QR, pour votre téléphone.',
  },
  'help-prompter': {
    en: 'The text to read aloud, large, a voicemail at its pace; a written one alone. Again: the next, or back.',
    fr: 'Le texte à dire, en grand, un message vocal à son rythme\u202f; un texte écrit, seul à l’écran. Encore\u00a0: le suivant, ou retour.',
  },
  'help-notes': {
    en: 'Five lines of your own, kept with the interview, before and during it.',
    fr: 'Cinq lignes à vous, gardées avec l’entretien, avant et pendant.',
  },
  'help-snooze': {
    en: 'Ring again in five minutes.',
    fr: 'Sonner de nouveau dans cinq minutes.',
  },
  'help-agenda': {
    en: 'All my interviews, with what comes next for each; Enter opens one.',
    fr: 'Tous mes entretiens, et la suite de chacun\u202f; Entrée en ouvre un.',
  },
  'help-details': {
    en: 'How to join, what does not agree, and what is not noted yet.',
    fr: 'Comment rejoindre la réunion, ce qui ne concorde pas, et ce qui manque.',
  },
  'help-log': { en: 'The log of the day.', fr: 'Le journal du jour.' },
  'help-messages': { en: 'Another message of this step.', fr: 'Un autre message de cette étape.' },
  'help-page': {
    en: 'The rest of a long text. PageUp goes back.',
    fr: 'La suite d’un long texte. Page préc. pour revenir.',
  },
  'help-next-moment': {
    en: 'In a rehearsal: on to the next moment.',
    fr: 'En répétition : passer au moment suivant.',
  },
  'help-close': { en: 'Close the file, after a question.', fr: 'Clore le dossier, après une question.' },
  'help-help': { en: 'This page.', fr: 'Cette page.' },
  'help-back': { en: 'Back.', fr: 'Retour.' },
  'help-quit-rehearsal': {
    en: 'Quit, and see how it went. Nothing is kept.',
    fr: 'Quitter et voir le bilan. Rien n’est gardé.',
  },
  'help-quit': { en: 'Quit. Everything is saved.', fr: 'Quitter. Tout est enregistré.' },
} as const satisfies Words;
