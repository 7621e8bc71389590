import type { Words } from './words.ts';

/** The step itself: its choices, its messages, and what is said after a key. */
export const screenStep = {
  'more-choices': { en: 'more ({count})', fr: 'autres cas ({count})' },
  'choices-above': { en: '{count} more above', fr: 'encore {count} au-dessus' },
  'choices-below': { en: '{count} more below', fr: 'encore {count} au-dessous' },
  'lines-above': {
    en: '{count, plural, one {1 more line} other {# more lines}} above',
    fr: '{count, plural, one {1 autre ligne} other {# autres lignes}} au-dessus',
  },
  'lines-below': {
    en: '{count, plural, one {1 more line} other {# more lines}}',
    fr: '{count, plural, one {1 autre ligne} other {# autres lignes}}',
  },
  'message-of': { en: 'Message {number} of {count}', fr: 'Message {number} sur {count}' },
  subject: { en: 'Subject: {subject}', fr: 'Objet\u00a0: {subject}' },
  'sms-parts': { en: '{parts, plural, one {1 SMS} other {# SMS}}', fr: '{parts, plural, one {1 SMS} other {# SMS}}' },
  'voicemail-seconds': {
    en: '{seconds} s, {words} words',
    fr: '{seconds}\u00a0s, {words} mots',
  },
  'in-your-language': { en: 'To understand it, never copied:', fr: 'Pour comprendre, jamais copié\u00a0:' },
  'already-your-language': { en: 'This text is already in your language.', fr: 'Ce texte est déjà dans votre langue.' },
  'fact-missing': {
    en: '[Missing: {fact}. {copy} to fill it in]',
    fr: '[Il manque\u00a0: {fact}. {copy} pour l’indiquer]',
  },
  'write-to': { en: 'To: {to}', fr: 'À\u00a0: {to}' },
  'write-to-both': { en: 'To: {to}, copy to {copy}', fr: 'À\u00a0: {to}, copie à {copy}' },
  'no-text-here': { en: 'There is no text here.', fr: 'Il n’y a pas de texte ici.' },
  'text-unfit': { en: 'This text would not be true now.', fr: 'Ce texte ne serait pas vrai maintenant.' },
  'other-caller-line': {
    en: 'To the other caller: “{words}”',
    fr: 'À cet autre appel\u00a0: «\u00a0{words}\u00a0»',
  },
  'interruption-line': {
    en: '(Should somebody else call, say to them alone: “{words}”)',
    fr: '(Si quelqu’un d’autre appelle, à cette personne seulement\u00a0: «\u00a0{words}\u00a0»)',
  },
  'key-when-sent': {
    en: 'Copied is not sent: {key} once it is sent.',
    fr: 'Copié n’est pas envoyé\u00a0: {key} une fois l’envoi fait.',
  },
  'next-note': {
    en: 'Copied is not sent. The right arrow shows the next note.',
    fr: 'Copié n’est pas envoyé. La flèche droite montre le mot suivant.',
  },
  'key-when-told': {
    en: 'Not told yet: {key}, once it is.',
    fr: 'Rien n’est encore dit\u00a0: {key}, une fois que c’est dit.',
  },
  'key-when-left': {
    en: 'Copied is not said: {key} once the message is left.',
    fr: 'Copié n’est pas dit\u00a0: {key} une fois le message laissé.',
  },
  'nothing-to-copy': {
    en: 'There is no text to copy at this step.',
    fr: 'Il n’y a pas de texte à copier à cette étape.',
  },
  'no-subject': { en: 'This message has no subject.', fr: 'Ce message n’a pas d’objet.' },
  'subject-with-text': {
    en: 'The subject comes with the text: {copy} to fill it in.',
    fr: 'L’objet vient avec le texte\u00a0: {copy} pour le compléter.',
  },
  'taken-back': { en: 'Taken back: {what}', fr: 'Retiré\u00a0: {what}' },
  noted: { en: 'Noted: {what}', fr: 'Noté\u00a0: {what}' },
  'noted-detail': { en: 'the detail', fr: 'l’information' },
  'noted-before': { en: 'Noted: {what}. {undo} takes it back.', fr: 'Noté\u00a0: {what}. {undo} le retire.' },
  'not-known': { en: 'not known', fr: 'inconnu' },
  'leave-noted': {
    en: 'Noted: you leave {today, select, yes {at } other {}}{time}',
    fr: 'Noté\u00a0: vous partez {today, select, yes {à } other {}}{time}',
  },
  'sent-after-all-named': { en: '{label}: {text}', fr: '{label}\u00a0: {text}' },
  'paste-ignored': {
    en: 'Pasted text is not a key: nothing was told.',
    fr: 'Un texte collé n’est pas une touche\u00a0: rien n’est noté.',
  },
  'step-changed': { en: 'The step has changed: keys ignored.', fr: 'L’étape a changé\u00a0: touches ignorées.' },
  'step-passed': {
    en: 'That step has passed; here is the one that is right now.',
    fr: 'Cette étape est passée\u202f; voici celle qui vaut maintenant.',
  },
  'choice-answered': { en: '{label}: {answer}', fr: '{label}\u00a0: {answer}' },
  snoozed: {
    en: 'Rings again in {minutes} min, unless the step changes before.',
    fr: 'Nouvelle sonnerie dans {minutes}\u00a0min, sauf si l’étape change avant.',
  },
  'alerts-silent': {
    en: 'Nothing rings here: alerts are silent.',
    fr: 'Rien ne sonne ici\u00a0: les alertes sont muettes.',
  },
  'not-now': { en: 'That is not possible at this step.', fr: 'Ce n’est pas possible à cette étape.' },
  'close-question': {
    en: 'Close this file for good? Y yes, N no',
    fr: 'Clore ce dossier\u202f? O oui, N non',
  },
} as const satisfies Words;
