import type { Words } from './words.ts';

/** How to join, what the sources do not agree about, and the ways to the other side. */
export const screenDetails = {
  'link-line': { en: '{open} opens the link: {link}', fr: '{open} ouvre le lien\u00a0: {link}' },
  'link-line-alone': { en: 'The link: {link}', fr: 'Le lien\u00a0: {link}' },
  'details-title': { en: 'Details', fr: 'Détails' },
  'details-nothing': {
    en: 'No link and no number to join by are known.',
    fr: 'Aucun lien ni numéro pour rejoindre la réunion n’est connu.',
  },
  'details-link': { en: 'Link ({host}): {link}', fr: 'Lien ({host})\u00a0: {link}' },
  'details-meeting-id': { en: 'Meeting ID: {id}', fr: 'ID de réunion\u00a0: {id}' },
  'details-passcode': { en: 'Passcode: {code}', fr: 'Code secret\u00a0: {code}' },
  'details-dial-in': { en: 'By phone: {number}', fr: 'Par téléphone\u00a0: {number}' },
  'details-others': { en: 'Other links that were found', fr: 'Autres liens trouvés' },
  'details-other': { en: '{host}: {link}', fr: '{host}\u00a0: {link}' },
  'all-settled': { en: 'Noted: everything agrees now.', fr: 'Noté\u00a0: tout concorde à présent.' },
  'settle-hour': {
    en: 'The time is not the same everywhere. Which one is right?',
    fr: 'L’heure n’est pas la même partout. Laquelle est la bonne\u202f?',
  },
  'settle-zone': {
    en: 'Their time zone is not the same everywhere. Which one is right?',
    fr: 'Leur fuseau n’est pas le même partout. Lequel est le bon\u202f?',
  },
  'settle-who-calls': {
    en: 'Who calls whom is not the same everywhere. Which one is right?',
    fr: 'Les sources ne s’accordent pas sur qui appelle. Qu’est-ce qui est juste\u202f?',
  },
  'settle-link': {
    en: 'The meeting link is not the same everywhere. Which one is right?',
    fr: 'Le lien n’est pas le même partout. Lequel est le bon\u202f?',
  },
  'settle-their-phone': {
    en: 'Their number is not the same everywhere. Which one is right?',
    fr: 'Leur numéro n’est pas le même partout. Lequel est le bon\u202f?',
  },
  'settle-my-phone': {
    en: 'They name another number of yours. At which one will they reach you?',
    fr: 'Le numéro où l’on doit vous joindre n’est pas le même partout. Lequel est le bon\u202f?',
  },
  'settle-ask': {
    en: 'Not sure? Ask them: a two-line message is better than a wrong guess.',
    fr: 'Un doute\u202f? Posez-leur la question\u00a0: deux lignes valent mieux qu’une erreur.',
  },
  'settle-another': { en: 'Another one: type it', fr: 'Une autre valeur\u00a0: la taper' },
  'settle-more': {
    en: 'Then {count, plural, one {one more thing} other {# more things}} to settle.',
    fr: 'Puis {count, plural, one {un autre point} other {# autres points}} à trancher.',
  },
  'topic-hour': { en: 'Time', fr: 'Heure' },
  'topic-zone': { en: 'Their zone', fr: 'Leur fuseau' },
  'topic-who-calls': { en: 'Who calls', fr: 'Qui appelle' },
  'topic-link': { en: 'Link', fr: 'Lien' },
  'topic-their-phone': { en: 'Their number', fr: 'Leur numéro' },
  'topic-my-phone': { en: 'Your number', fr: 'Votre numéro' },
  'disagrees-value': { en: '{value} ({sources})', fr: '{value} ({sources})' },
  'disagrees-or': { en: '{first} or {second}', fr: '{first} ou {second}' },
  disagrees: { en: '{topic}: {values}?', fr: '{topic}\u00a0: {values}\u202f?' },
  'disagrees-more': { en: 'And {count} more.', fr: 'Et {count}\u00a0de plus.' },
  'disagrees-key': { en: 'Settle\u00a0it:\u00a0D', fr: 'Pour\u00a0trancher\u00a0:\u00a0D' },
  'said-invitation': { en: 'invitation', fr: 'invitation' },
  'said-mail': { en: 'email', fr: 'e-mail' },
  'said-typed': { en: 'typed', fr: 'saisi' },
  'said-settings': { en: 'settings', fr: 'réglages' },
  'said-assumed': { en: 'assumed, to be confirmed', fr: 'supposé, à confirmer' },
  'said-nowhere': { en: 'as it stands', fr: 'noté ici' },
  'said-in-place': { en: '{kind}, {where}', fr: '{kind}, {where}' },
  'said-in-file': { en: '{kind} {file}, {where}', fr: '{kind} {file}, {where}' },
  'said-words': { en: '“{words}”', fr: '«\u00a0{words}\u00a0»' },
  'rings-they': { en: 'they call you', fr: 'on vous appelle' },
  'rings-me': { en: 'you call them', fr: 'vous appelez' },
  'rings-link': { en: 'both join by the link', fr: 'chacun se connecte par le lien' },
  'reach-meeting': { en: 'The meeting', fr: 'La réunion' },
  'reach-call': { en: 'Their number', fr: 'Leur numéro' },
  'reach-dial-in': { en: 'The meeting, by phone', fr: 'La réunion, par téléphone' },
  'reach-write': { en: 'This email, as a draft', fr: 'Cet e-mail, en brouillon' },
  'reach-message': { en: 'This text message, as a draft', fr: 'Ce SMS, en brouillon' },
  'reach-without-text': {
    en: 'The words are too long for a draft: copy them with {copy}, and paste them.',
    fr: 'Le texte est trop long pour un brouillon\u00a0: {copy} le copie, puis collez-le.',
  },
  'reach-shorter-code': {
    en: 'The code holds the address without the words; a larger window would hold them.',
    fr: 'Le code contient l’adresse sans le texte\u202f; une fenêtre plus grande le contiendrait.',
  },
  'reach-no-room': {
    en: 'A window of {columns} columns and {rows} rows shows a code for your phone here.',
    fr: 'Une fenêtre de {columns} colonnes et {rows} lignes montre ici un code pour votre téléphone.',
  },
  'reach-keys': {
    en: '{sides} another way · {open} open · Esc back',
    fr: '{sides} autre voie · {open} ouvrir · Échap retour',
  },
  'reach-keys-reader': {
    en: '{open} opens it. Right arrow: another way. Escape: back.',
    fr: '{open} l’ouvre. Flèche droite\u00a0: autre voie. Échap\u00a0: retour.',
  },
  'no-way': {
    en: 'No link, number or address is known yet.',
    fr: 'Ni lien, ni numéro, ni adresse pour l’instant.',
  },
  opened: { en: 'Opened: {shown}. Nothing has been sent.', fr: 'Ouvert\u00a0: {shown}. Rien n’est parti.' },
  'opened-without-text': {
    en: 'Opened: {shown}. Now copy the words with {copy}, and paste them. Nothing has been sent.',
    fr: 'Ouvert\u00a0: {shown}. Copiez maintenant le texte avec {copy}, puis collez-le. Rien n’est parti.',
  },
  'not-opened': {
    en: 'No program here opens it. By hand: {shown}',
    fr: 'Aucun programme ne l’ouvre ici. À la main\u00a0: {shown}',
  },
  'nothing-opens-here': {
    en: 'A rehearsal opens nothing.',
    fr: 'Une répétition n’ouvre rien.',
  },
} as const satisfies Words;
