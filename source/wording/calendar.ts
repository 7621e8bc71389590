import type { Words } from './words.ts';

/** What stands in the exported calendar, and what is said about exporting it and about the server it goes to. */
export const calendarWords = {
  // ------------------------------------------------------------------ in the calendar
  'calendar-interview-phone': { en: 'Interview by phone', fr: 'Entretien par téléphone' },
  'calendar-interview-on-site': { en: 'Interview on site', fr: 'Entretien sur place' },
  'calendar-interview-video': { en: 'Interview by video', fr: 'Entretien en visio' },
  'calendar-being-moved': { en: '{summary} (new time to come)', fr: '{summary} (nouvelle heure à venir)' },
  'calendar-when': { en: '{day}, {hour}', fr: '{day}, {hour}' },
  'calendar-job': { en: 'Job: {job}', fr: 'Poste\u00a0: {job}' },
  'calendar-they-call': {
    en: 'They call you{number, select, none {} other {: {number}}}',
    fr: 'L’appel vient de leur côté{number, select, none {} other {\u00a0: {number}}}',
  },
  'calendar-you-call': {
    en: 'You call{number, select, none {} other {: {number}}}',
    fr: 'C’est vous qui appelez{number, select, none {} other {\u00a0: {number}}}',
  },
  'calendar-link': { en: 'Link: {link}', fr: 'Lien\u00a0: {link}' },
  'calendar-dial-in': {
    en: 'To join by phone: {number}{pin, select, none {} other {, code {pin}}}',
    fr: 'Par téléphone\u00a0: {number}{pin, select, none {} other {, code {pin}}}',
  },
  'calendar-open': {
    en: 'What to do and what to say: jour-j, in a terminal.',
    fr: 'Que faire et que dire\u00a0: jour-j, dans un terminal.',
  },
  'calendar-in-an-hour': { en: 'In one hour: {summary}', fr: 'Dans une heure\u00a0: {summary}' },
  'calendar-in-five-minutes': { en: 'In five minutes: {summary}', fr: 'Dans cinq minutes\u00a0: {summary}' },

  // ------------------------------------------------------------------ the command
  'command-calendar': {
    en: 'The interview and every dated action to come, for a calendar, with alarms',
    fr: 'L’entretien et chaque action datée à venir, pour un agenda, avec alarmes',
  },
  'option-output': {
    en: 'Into this file, not to standard output',
    fr: 'Dans ce fichier, et non sur la sortie standard',
  },
  'option-push': {
    en: 'To the CalDAV calendar named in the settings (calendar-url, calendar-user)',
    fr: 'Vers l’agenda CalDAV nommé dans les réglages (calendar-url, calendar-user)',
  },
  'calendar-written': {
    en: '{count, plural, =0 {Nothing to enter} one {One entry} other {# entries}}, written to {file}',
    fr: '{count, plural, =0 {Aucune entrée} =1 {Une entrée} other {# entrées}} dans {file}',
  },
  'calendar-pushed': {
    en: '{host}: {created} new, {changed} changed, {withdrawn} taken away, {unchanged} as they were.',
    fr: '{host}\u00a0: entrées ajoutées {created}, modifiées {changed}, retirées {withdrawn}, inchangées {unchanged}.',
  },
  'calendar-password-question': {
    en: 'Password of {user} at {host} (not shown, not kept): ',
    fr: 'Mot de passe de {user} chez {host} (ni affiché ni gardé)\u00a0: ',
  },

  // ------------------------------------------------------------------ what is missing
  'calendar-not-set': {
    en: 'No calendar is named yet: jour-j settings calendar-url https://… and jour-j settings calendar-user NAME',
    fr: 'Aucun agenda n’est nommé\u00a0: jour-j settings calendar-url https://… et jour-j settings calendar-user NOM',
  },
  'calendar-no-password': {
    en: 'The calendar’s password is missing: set JOUR_J_CALENDAR_PASSWORD, or run this in a terminal to be asked.',
    fr: 'Il manque le mot de passe de l’agenda\u00a0: définissez JOUR_J_CALENDAR_PASSWORD, ou lancez ceci dans un terminal pour le saisir.',
  },
  'calendar-file-is-folder': {
    en: '{file} is a folder: give the name of a file.',
    fr: '{file} est un dossier\u00a0: donnez le nom d’un fichier.',
  },
  'calendar-file-no-folder': {
    en: 'There is no folder {folder}: make it first, or give another place.',
    fr: 'Il n’y a pas de dossier {folder}\u00a0: créez-le d’abord, ou donnez un autre emplacement.',
  },
  'calendar-file-not-written': {
    en: '{file} could not be written ({code}); nothing there was changed.',
    fr: '{file} n’a pas pu être écrit ({code})\u202f; rien n’y a changé.',
  },

  // ------------------------------------------------------------------ what the server answers
  'calendar-password-refused': {
    en: '{host} did not accept the name {user} with this password.',
    fr: '{host} n’a pas accepté le nom {user} avec ce mot de passe.',
  },
  'calendar-forbidden': {
    en: '{host} does not let {user} change this calendar.',
    fr: '{host} ne laisse pas {user} modifier cet agenda.',
  },
  'calendar-not-found': {
    en: '{host} has no calendar at {path}: check calendar-url.',
    fr: '{host} n’a pas d’agenda à l’adresse {path}\u00a0: vérifiez calendar-url.',
  },
  'calendar-not-caldav': {
    en: 'What answers at {host}{path} is not a CalDAV calendar: check calendar-url.',
    fr: 'Ce qui répond à {host}{path} n’est pas un agenda CalDAV\u00a0: vérifiez calendar-url.',
  },
  'calendar-moved': {
    en: '{host} points to another address: {to}. If you trust it, put it into calendar-url.',
    fr: '{host} renvoie à une autre adresse\u00a0: {to}. Si elle est sûre, mettez-la dans calendar-url.',
  },
  'calendar-changed-meanwhile': {
    en: 'An entry of this calendar was changed elsewhere at the same moment; that change was not overwritten.',
    fr: 'Une entrée de cet agenda a été modifiée ailleurs au même moment\u202f; cette modification n’a pas été écrasée.',
  },
  'calendar-server-error': {
    en: '{host} reported a failure of its own ({status}).',
    fr: '{host} a signalé une panne de son côté ({status}).',
  },
  'calendar-entry-refused': {
    en: '{host} refused an entry ({status}).',
    fr: '{host} a refusé une entrée ({status}).',
  },
  'calendar-no-answer': {
    en: '{host} did not answer within {seconds} seconds.',
    fr: '{host} n’a pas répondu en {seconds} secondes.',
  },
  'calendar-unreachable': {
    en: '{host} cannot be reached ({reason}).',
    fr: '{host} n’est pas joignable ({reason}).',
  },
  'calendar-not-secure': {
    en: 'There is no safe connection to {host} ({reason}).',
    fr: 'Pas de connexion sûre à {host} ({reason}).',
  },
  'calendar-push-again': {
    en: '{done} of {total} entries are up to date there; pushing again does the rest.',
    fr: 'Entrées à jour là-bas\u00a0: {done} sur {total}\u202f; un nouvel envoi fera le reste.',
  },
} as const satisfies Words;

/** A sentence about the calendar. */
export type CalendarCode = keyof typeof calendarWords;
