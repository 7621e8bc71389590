import type { Words } from './words.ts';

/** What was odd about an invitation, why it is refused, and what it leaves to be asked. */
export const invitationWords = {
  // -------------------------------------------------------------- refused
  'invitation-empty': {
    en: 'The invitation is empty. Save it again from the mail, or paste its text.',
    fr: 'L’invitation est vide. Enregistrez-la de nouveau depuis le mail, ou collez son texte.',
  },
  'invitation-incomplete': {
    en: 'The invitation is incomplete: the file stops before its end. Save it again from the mail.',
    fr: 'L’invitation est incomplète\u00a0: le fichier s’arrête avant la fin. Enregistrez-la de nouveau depuis le mail.',
  },
  'invitation-too-large': {
    en: 'The file is larger than {most} MB, and no invitation is. Give the invitation alone (.ics), or paste the text of the mail.',
    fr: 'Le fichier dépasse {most}\u00a0Mo, ce qu’aucune invitation ne fait. Donnez l’invitation seule (.ics), ou collez le texte du mail.',
  },
  'invitation-mail-without': {
    en: 'There is no invitation in this mail, and no text. Give the invitation itself (.ics), or type the hour yourself.',
    fr: 'Ce mail ne contient ni invitation ni texte. Donnez l’invitation elle-même (.ics), ou tapez l’heure vous-même.',
  },
  'invitation-pdf': {
    en: 'This is a PDF. Give the invitation itself (.ics), or paste the text of the mail.',
    fr: 'C’est un PDF. Donnez l’invitation elle-même (.ics), ou collez le texte du mail.',
  },
  'invitation-zip': {
    en: 'This is a compressed file. Unpack it, and give the invitation in it (.ics).',
    fr: 'C’est un fichier compressé. Ouvrez-le, et donnez l’invitation qui s’y trouve (.ics).',
  },
  'invitation-winmail': {
    en: 'This is winmail.dat, which only Outlook can open. Paste the text of the mail, or ask for the invitation as an .ics file.',
    fr: 'C’est winmail.dat, que seul Outlook sait ouvrir. Collez le texte du mail, ou demandez l’invitation en fichier .ics.',
  },
  'invitation-msg': {
    en: 'This is a file of Outlook or Office. In Outlook, save the invitation as .ics, or paste the text of the mail.',
    fr: 'C’est un fichier d’Outlook ou d’Office. Dans Outlook, enregistrez l’invitation en .ics, ou collez le texte du mail.',
  },
  'invitation-image': {
    en: 'This is a picture. Give the invitation itself (.ics), or paste the text of the mail.',
    fr: 'C’est une image. Donnez l’invitation elle-même (.ics), ou collez le texte du mail.',
  },
  'invitation-html': {
    en: 'This is a web page. Give the invitation itself (.ics), or paste the text of the mail.',
    fr: 'C’est une page web. Donnez l’invitation elle-même (.ics), ou collez le texte du mail.',
  },
  'invitation-binary': {
    en: 'This file is no text. Give the invitation itself (.ics), or paste the text of the mail.',
    fr: 'Ce fichier n’est pas du texte. Donnez l’invitation elle-même (.ics), ou collez le texte du mail.',
  },
  'invitation-encoding': {
    en: 'The file is written in {encoding}, which is not read here. Save it as UTF-8.',
    fr: 'Le fichier est écrit en {encoding}, qui ne se lit pas ici. Enregistrez-le en UTF-8.',
  },
  'invitation-too-many': {
    en: 'There are {events} events in it, and at most {most} are read: that is a calendar. Give the invitation to the interview alone.',
    fr: 'Il contient {events} événements, et on en lit {most} au plus\u00a0: c’est un agenda. Donnez l’invitation à l’entretien seule.',
  },
  'invitation-answer': {
    en: 'This is somebody’s answer to an invitation (METHOD:{method}), not an invitation. Give the invitation itself.',
    fr: 'C’est une réponse à une invitation (METHOD:{method}), pas une invitation. Donnez l’invitation elle-même.',
  },
  'invitation-without-event': {
    en: 'There is no event in this invitation. Save it again from the mail, or type the hour yourself.',
    fr: 'Il n’y a aucun événement dans cette invitation. Enregistrez-la de nouveau depuis le mail, ou tapez l’heure vous-même.',
  },
  'invitation-cancels-nothing': {
    en: 'This takes an interview back without saying which (no UID). Cancel it with: jour-j tell they-wrote, then jour-j tell they-cancel.',
    fr: 'Ceci annule un entretien sans dire lequel (pas d’UID). Pour l’annuler\u00a0: jour-j tell they-wrote, puis jour-j tell they-cancel.',
  },
  'invitation-recurs-oddly': {
    en: 'This event repeats in a way that no interview does. Type the hour yourself.',
    fr: 'Cet événement se répète comme aucun entretien ne le fait. Tapez l’heure vous-même.',
  },
  'invitation-no-date-found': {
    en: 'No day and no hour were found in this text. Give the invitation itself (.ics), or type the hour yourself.',
    fr: 'On ne trouve ni jour ni heure dans ce texte. Donnez l’invitation elle-même (.ics), ou tapez l’heure vous-même.',
  },

  // -------------------------------------------------------------- odd, and accepted
  'invitation-not-utf-8': {
    en: 'The file is not in UTF-8: it was read as Windows-1252 (Latin-1). Check the accents.',
    fr: 'Le fichier n’est pas en UTF-8\u00a0: il a été lu comme du Windows-1252 (Latin-1). Vérifiez les accents.',
  },
  'invitation-zone-unnamed': {
    en: 'The zone “{zone}” is described in the file by its rules alone: the hour is certain, the place is not.',
    fr: 'Le fichier décrit le fuseau «\u00a0{zone}\u00a0» par ses seules règles\u00a0: l’heure est sûre, le lieu non.',
  },
  'invitation-start-unreadable': {
    en: 'The hour in the file could not be read: “{text}”.',
    fr: 'L’heure du fichier est illisible\u00a0: «\u00a0{text}\u00a0».',
  },
  'invitation-end-before-start': {
    en: 'The end in the file lies before the beginning: the length is taken as unknown.',
    fr: 'La fin indiquée précède le début\u00a0: la durée est considérée comme inconnue.',
  },
  'invitation-exception-zone': {
    en: 'An excepted date in the file names no zone: it was read in the zone of the event.',
    fr: 'Une date exclue ne nomme aucun fuseau\u00a0: elle a été lue dans celui de l’événement.',
  },
} as const satisfies Words;

export type InvitationCode = keyof typeof invitationWords;
