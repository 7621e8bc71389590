import type { Words } from './words.ts';

/** What was odd about an invitation, why it is refused, and what it leaves to be asked. */
export const invitationWords = {
  // -------------------------------------------------------------- refused
  'invitation-empty': {
    en: 'The invitation is empty. Save it again from the email, or paste its text.',
    fr: 'L’invitation est vide. Enregistrez-la de nouveau depuis l’e-mail, ou collez son texte.',
  },
  'invitation-incomplete': {
    en: 'The invitation is incomplete: the file stops before its end. Save it again from the email.',
    fr: 'L’invitation est incomplète\u00a0: le fichier s’arrête avant la fin. Enregistrez-la de nouveau depuis l’e-mail.',
  },
  'invitation-too-large': {
    en: 'The file is larger than {most} MB, and no invitation is that large. Give the invitation alone (.ics), or paste the text of the email.',
    fr: 'Le fichier dépasse {most}\u00a0Mo, ce qu’aucune invitation ne fait. Donnez l’invitation seule (.ics), ou collez le texte de l’e-mail.',
  },
  'invitation-mail-without': {
    en: 'There is no invitation in this email, and no text. Give the invitation itself (.ics), or type the time yourself.',
    fr: 'Cet e-mail ne contient ni invitation ni texte. Donnez l’invitation elle-même (.ics), ou tapez l’heure vous-même.',
  },
  'invitation-pdf': {
    en: 'This is a PDF. Give the invitation itself (.ics), or paste the text of the email.',
    fr: 'C’est un PDF. Donnez l’invitation elle-même (.ics), ou collez le texte de l’e-mail.',
  },
  'invitation-zip': {
    en: 'This is a compressed file. Unpack it, and give the invitation in it (.ics).',
    fr: 'C’est un fichier compressé. Ouvrez-le, et donnez l’invitation qui s’y trouve (.ics).',
  },
  'invitation-winmail': {
    en: 'This is winmail.dat, which only Outlook can open. Paste the text of the email, or ask for the invitation as an .ics file.',
    fr: 'C’est winmail.dat, que seul Outlook sait ouvrir. Collez le texte de l’e-mail, ou demandez l’invitation en fichier .ics.',
  },
  'invitation-msg': {
    en: 'This is a file of Outlook or Office. In Outlook, save the invitation as .ics, or paste the text of the email.',
    fr: 'C’est un fichier d’Outlook ou d’Office. Dans Outlook, enregistrez l’invitation en .ics, ou collez le texte de l’e-mail.',
  },
  'invitation-image': {
    en: 'This is a picture. Give the invitation itself (.ics), or paste the text of the email.',
    fr: 'C’est une image. Donnez l’invitation elle-même (.ics), ou collez le texte de l’e-mail.',
  },
  'invitation-html': {
    en: 'This is a web page. Give the invitation itself (.ics), or paste the text of the email.',
    fr: 'C’est une page web. Donnez l’invitation elle-même (.ics), ou collez le texte de l’e-mail.',
  },
  'invitation-binary': {
    en: 'This file is not text. Give the invitation itself (.ics), or paste the text of the email.',
    fr: 'Ce fichier n’est pas du texte. Donnez l’invitation elle-même (.ics), ou collez le texte de l’e-mail.',
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
    en: 'There is no event in this invitation. Save it again from the email, or type the time yourself.',
    fr: 'Il n’y a aucun événement dans cette invitation. Enregistrez-la de nouveau depuis l’e-mail, ou tapez l’heure vous-même.',
  },
  'invitation-cancels-nothing': {
    en: 'This cancels an interview without saying which (no UID). Cancel it with: jour-j tell they-wrote, then jour-j tell they-cancel.',
    fr: 'Ceci annule un entretien sans dire lequel (pas d’UID). Pour l’annuler\u00a0: jour-j tell they-wrote, puis jour-j tell they-cancel.',
  },
  'invitation-recurs-oddly': {
    en: 'This event repeats in a way that no interview does. Type the time yourself.',
    fr: 'Cet événement se répète comme aucun entretien ne le fait. Tapez l’heure vous-même.',
  },
  'invitation-no-date-found': {
    en: 'No day and no time were found in this text. Give the invitation itself (.ics), or type the time yourself.',
    fr: 'On ne trouve ni jour ni heure dans ce texte. Donnez l’invitation elle-même (.ics), ou tapez l’heure vous-même.',
  },

  // -------------------------------------------------------------- odd, and accepted
  'invitation-not-utf-8': {
    en: 'The file is not in UTF-8: it was read as Windows-1252 (Latin-1). Check the accents.',
    fr: 'Le fichier n’est pas en UTF-8\u00a0: il a été lu comme du Windows-1252 (Latin-1). Vérifiez les accents.',
  },
  'invitation-zone-unnamed': {
    en: 'The zone “{zone}” is described in the file by its rules alone: the time is certain, the place is not.',
    fr: 'Le fichier décrit le fuseau «\u00a0{zone}\u00a0» par ses seules règles\u00a0: l’heure est sûre, le lieu non.',
  },
  'invitation-start-unreadable': {
    en: 'The time in the file could not be read: “{text}”.',
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

  // -------------------------------------------------------------- asked
  'invitation-question': {
    en: '{question}',
    fr: '{question}',
  },
  'invitation-asks-zone': {
    en: '{from, select, words {The email} other {The invitation}} says {hour}, and does not say on whose clock. Which city’s time is that?',
    fr: '{from, select, words {L’e-mail} other {L’invitation}} dit {hour}, sans dire à quelle horloge. Dans quelle ville cette heure est-elle donnée\u202f?',
  },
  'invitation-asks-unknown-zone': {
    en: '{from, select, words {The email} other {The invitation}} says {hour}, in a zone called “{zone}” that is not known here. Which city’s time is that?',
    fr: '{from, select, words {L’e-mail} other {L’invitation}} dit {hour}, dans un fuseau «\u00a0{zone}\u00a0» inconnu ici. Dans quelle ville cette heure est-elle donnée\u202f?',
  },
  'invitation-asks-offset': {
    en: '{from, select, words {The email} other {The invitation}} says {hour}, {zone}, without naming a city. Which city’s time is that?',
    fr: '{from, select, words {L’e-mail} other {L’invitation}} dit {hour}, {zone}, sans nommer de ville. Dans quelle ville cette heure est-elle donnée\u202f?',
  },
  'invitation-asks-contradiction': {
    en: 'The invitation contradicts itself about the zone “{zone}”. By its name the interview is on {byName} for you, by the rules in the file on {byRules}. Which one is it? If you do not know, ask them.',
    fr: 'L’invitation se contredit sur le fuseau «\u00a0{zone}\u00a0». D’après son nom, l’entretien a lieu {byName} pour vous\u202f; d’après les règles du fichier, {byRules}. Lequel est-ce\u202f? En cas de doute, demandez-leur.',
  },
  'invitation-asks-twice': {
    en: 'That night the clocks go back: {hour} comes twice in {zone}. Which of the two is it?',
    fr: 'Cette nuit-là, les horloges reculent\u00a0: {hour} arrive deux fois à {zone}. Laquelle est-ce\u202f?',
  },
  'invitation-asks-never': {
    en: 'That night the clocks go forward: {hour} does not exist in {zone}. Which time is meant?',
    fr: 'Cette nuit-là, les horloges avancent\u00a0: {hour} n’existe pas à {zone}. De quelle heure s’agit-il\u202f?',
  },
  'invitation-asks-event': {
    en: 'There are several events in this file. Which one is the interview?',
    fr: 'Il y a plusieurs événements dans ce fichier. Lequel est l’entretien\u202f?',
  },
  'invitation-asks-occurrence': {
    en: 'This event repeats. Which of its dates is the interview?',
    fr: 'Cet événement se répète. Laquelle de ces dates est l’entretien\u202f?',
  },
  'invitation-asks-time': {
    en: 'The invitation names a day, {day}, and no time. At what time is it, on your own clock?',
    fr: 'L’invitation donne un jour, {day}, sans heure. À quelle heure est-ce, à votre horloge\u202f?',
  },
  'invitation-asks-date': {
    en: '{found, select, none {No day with its time could be read in it.} other {No single day and time could be read in it for certain: {found}.}} When is the interview, on your own clock?',
    fr: '{found, select, none {On n’y lit aucun jour avec son heure.} other {On n’y lit pas un jour et une heure avec certitude\u00a0: {found}.}} Quand a lieu l’entretien, à votre horloge\u202f?',
  },
  'invitation-no-such-answer': {
    en: 'That is none of the answers: type a number from 1 to {most}.',
    fr: 'Ce n’est pas une des réponses\u00a0: tapez un chiffre de 1 à {most}.',
  },
  'invitation-answer-rules': {
    en: 'By the rules in the file: {hour} for you',
    fr: 'D’après les règles du fichier\u00a0: {hour} pour vous',
  },
  'invitation-answer-name': {
    en: 'By its name ({zone}): {hour} for you',
    fr: 'D’après son nom ({zone})\u00a0: {hour} pour vous',
  },
  'invitation-answer-first': {
    en: 'The first, before the clocks change: {hour}',
    fr: 'La première, avant le changement\u00a0: {hour}',
  },
  'invitation-answer-second': {
    en: 'The second, after the clocks change: {hour}',
    fr: 'La seconde, après le changement\u00a0: {hour}',
  },
  'invitation-answer-zone': {
    en: '{zone}: {hour} for you',
    fr: '{zone}\u00a0: {hour} pour vous',
  },

  // -------------------------------------------------------------- what was read
  'invitation-verdict-import': {
    en: '{from, select, words {The email says all that is needed to add the interview.} other {The invitation can be added as it is.}}',
    fr: '{from, select, words {L’e-mail dit tout ce qu’il faut pour ajouter l’entretien.} other {L’invitation peut être ajoutée telle quelle.}}',
  },
  'invitation-verdict-ask': {
    en: 'Something in {from, select, words {the email} other {the invitation}} has to be asked.',
    fr: 'Quelque chose dans {from, select, words {l’e-mail} other {l’invitation}} est à préciser.',
  },
  'invitation-verdict-cancel': {
    en: 'This cancels an interview.',
    fr: 'Ceci annule un entretien.',
  },
  'invitation-line-summary': {
    en: 'Title: {summary}',
    fr: 'Objet\u00a0: {summary}',
  },
  'invitation-line-hour': {
    en: 'For you: {hour}',
    fr: 'Pour vous\u00a0: {hour}',
  },
  'invitation-line-theirs': {
    en: 'For them: {hour} ({zone})',
    fr: 'De leur côté\u00a0: {hour} ({zone})',
  },
  'invitation-line-length': {
    en: 'Length: {minutes} minutes',
    fr: 'Durée\u00a0: {minutes} minutes',
  },
  'invitation-line-organizer': {
    en: 'From: {who}',
    fr: 'De\u00a0: {who}',
  },
  'invitation-line-link': {
    en: 'Link: {link}',
    fr: 'Lien\u00a0: {link}',
  },
  'invitation-line-phone': {
    en: 'Phone: {number}',
    fr: 'Téléphone\u00a0: {number}',
  },
  'invitation-line-dial-in': {
    en: 'To join by phone: {dial}',
    fr: 'Par téléphone dans la réunion\u00a0: {dial}',
  },

  // -------------------------------------------------------------- taken
  'paste-the-invitation': {
    en: 'Paste the invitation, then press Enter and Ctrl+D.',
    fr: 'Collez l’invitation, puis appuyez sur Entrée et Ctrl+D.',
  },
  'invitation-moved': {
    en: '{id}: the invitation moved it from {from} to {to}.',
    fr: '{id}\u00a0: l’invitation change l’heure. Avant\u00a0: {from}\u202f; désormais\u00a0: {to}.',
  },
  'invitation-length': { en: 'the length', fr: 'la durée' },
  'invitation-facts-changed': {
    en: '{id}: the updated invitation changed {names}.',
    fr: '{id}\u00a0: l’invitation mise à jour change {names}.',
  },
  'invitation-newer-same': {
    en: '{id}: a newer version of the same invitation, at the same time.',
    fr: '{id}\u00a0: une version plus récente de la même invitation, à la même heure.',
  },
  'invitation-known': {
    en: '{id}: this invitation is already known, nothing changes.',
    fr: '{id}\u00a0: cette invitation est déjà connue, rien ne change.',
  },
  'invitation-older': {
    en: '{id}: an older version of the invitation, ignored.',
    fr: '{id}\u00a0: une version plus ancienne de l’invitation, ignorée.',
  },
  'invitation-cancelled': {
    en: '{id}: they cancelled it. jour-j undo takes that back.',
    fr: '{id}\u00a0: c’est annulé de leur côté. jour-j undo revient en arrière.',
  },
  'invitation-cancelled-already': {
    en: '{id}: already cancelled, nothing changes.',
    fr: '{id}\u00a0: c’est déjà annulé, rien ne change.',
  },
  'invitation-over': {
    en: '{id}: that interview is under way or over, its time stays.',
    fr: '{id}\u00a0: cet entretien est en cours ou terminé, son heure reste.',
  },
  'invitation-cancels-unknown': {
    en: 'This cancels an interview that is not kept here: nothing to cancel, nothing was added.',
    fr: 'Ceci annule un entretien qui n’est pas noté ici\u00a0: rien à annuler, rien n’a été ajouté.',
  },
  'invitation-was-cancelled': {
    en: 'This invitation was cancelled by a later one that came before it: nothing was added. To add it all the same, give its time with --at, without the file.',
    fr: 'Cette invitation a été annulée par une autre, plus récente, arrivée avant elle\u00a0: rien n’a été ajouté. Pour l’ajouter quand même, donnez son heure avec --at, sans le fichier.',
  },
  'flags-over-invitation': {
    en: 'The flags differ from the invitation, and count: {names}.',
    fr: 'Les options diffèrent de l’invitation, et l’emportent\u00a0: {names}.',
  },
  'answer-with-zone': {
    en: 'Answer with: jour-j new {file} --their-zone CITY --mode phone (or video)',
    fr: 'Répondez par\u00a0: jour-j new {file} --their-zone VILLE --mode phone (ou video)',
  },
  'answer-with-hour': {
    en: 'Answer with: jour-j new {file} --at TIME --mode phone (or video)',
    fr: 'Répondez par\u00a0: jour-j new {file} --at HEURE --mode phone (ou video)',
  },
  'invitation-mode-needed': {
    en: '{from, select, words {The email} other {The invitation}} does not say whether it is by phone or by video: add --mode phone or --mode video.',
    fr: '{from, select, words {L’e-mail} other {L’invitation}} ne dit pas si c’est par téléphone ou en visio\u00a0: ajoutez --mode phone ou --mode video.',
  },
  'paste-the-mail': {
    en: 'Paste the email, then press Enter and Ctrl+D.',
    fr: 'Collez l’e-mail, puis appuyez sur Entrée et Ctrl+D.',
  },
  'mail-agrees': {
    en: 'Nothing in the email disagrees with this.',
    fr: 'Rien dans l’e-mail ne le contredit.',
  },
  'mail-compared-later': {
    en: 'The email is compared once there is a time: give it with --at.',
    fr: 'L’e-mail sera comparé dès qu’il y aura une heure\u00a0: donnez-la avec --at.',
  },
  'mail-not-compared': {
    en: 'The email was not compared: {id} was added before. jour-j edit {id} corrects a detail.',
    fr: 'L’e-mail n’a pas été comparé\u00a0: {id} existait déjà. jour-j edit {id} corrige une information.',
  },
  'standard-input-twice': {
    en: 'Only one of them can be pasted with -: name a file for the others.',
    fr: 'Un seul peut être collé avec -\u00a0: nommez un fichier pour les autres.',
  },
  'dry-run-needs-invitation': {
    en: '--dry-run says what an invitation or an email gives: name one, such as jour-j new invite.ics --dry-run',
    fr: '--dry-run dit ce que donne une invitation ou un e-mail\u00a0: nommez-en un, comme jour-j new invite.ics --dry-run',
  },
} as const satisfies Words;

export type InvitationCode = keyof typeof invitationWords;
