import type { Words } from './words.ts';

/** What the commands say: the plain status, and why something was not done. */
export const commandWords = {
  // ------------------------------------------------------------------ the plain status
  'by-phone': { en: 'by phone', fr: 'par téléphone' },
  'by-on-site': { en: 'on site', fr: 'sur place' },
  'by-video': { en: 'by video', fr: 'en visio' },
  'day-and-hour': { en: '{day} at {hour}', fr: '{day} à {hour}' },
  'hour-on-both-clocks': { en: '{own} for you ({theirs}, {city})', fr: '{own} pour vous ({theirs}, {city})' },
  'interview-at': { en: 'Interview: {hour}. It is {now} now.', fr: 'Entretien\u00a0: {hour}. Il est {now}.' },
  'clock-behind': {
    en: 'This machine’s clock is behind what was told last: the day is shown as of then.',
    fr: 'L’horloge de cette machine retarde sur ce qui a été noté en dernier\u00a0: la journée est montrée à cet instant-là.',
  },
  'until-hour': { en: '{until}.', fr: '{until}.' },
  'until-then': { en: '{until}, then: {next}', fr: '{until}, puis\u00a0: {next}' },
  'waiting-until-hour': {
    en: 'You wait until {hour} at the latest; nobody has been told so.',
    fr: 'Attente jusqu’à {hour} au plus tard\u202f; cette heure n’a été dite à personne.',
  },
  'told-them-until': {
    en: 'Reachable until {hour}: that is what they are told.',
    fr: 'Joignable jusqu’à {hour}\u00a0: c’est ce qui leur est dit.',
  },
  'your-notes': { en: 'Your notes:', fr: 'Vos notes\u00a0:' },
  'you-can-tell': {
    en: 'What can be told now (jour-j tell EVENT):',
    fr: 'Ce qui peut être noté maintenant (jour-j tell ÉVÉNEMENT)\u00a0:',
  },
  subject: { en: 'Subject:', fr: 'Objet\u00a0:' },
  'copy-with': { en: 'To copy it, ready to paste: {command}', fr: 'Pour le copier tel quel\u00a0: {command}' },
  'facts-missing': {
    en: 'Still needs: {names}. Give it with: {command}',
    fr: 'Il manque\u00a0: {names}. Pour le donner\u00a0: {command}',
  },
  'machine-clock': {
    en: 'By this machine’s clock ({city}): the interview is at {hour}, and it is {now} now.',
    fr: 'À l’horloge de cette machine ({city})\u00a0: entretien à {hour}, et il est {now}.',
  },
  'short-status': { en: '{step} · {left} left → {then}', fr: '{step} · encore {left} → {then}' },
  'short-status-day': { en: '{step} · until {day} → {then}', fr: '{step} · jusqu’au {day} → {then}' },
  'ended-today': {
    en: '{id} ended today. To take back what was told last: jour-j undo {id}',
    fr: '{id} s’est terminé aujourd’hui. Pour retirer la dernière chose notée\u00a0: jour-j undo {id}',
  },
  'left-out': { en: '{id} is left out: {reason}', fr: '{id} est laissé de côté\u00a0: {reason}' },
  'chart-reads-otherwise': {
    en: '{id} was told with another version of its scenario, which now leads to another step than it did then.',
    fr: '{id} a été noté avec une autre version de son scénario, qui mène maintenant à une autre étape qu’alors.',
  },
  'list-next': { en: 'next: {when}, {step}', fr: 'ensuite\u00a0: {when}, {step}' },
  'no-interview-line': {
    en: 'No interview yet. Add one: jour-j new --at "tomorrow 2:30pm" --mode phone',
    fr: 'Aucun entretien. Pour en ajouter un\u00a0: jour-j new --at "demain 14h30" --mode phone',
  },
  'simulated-clock': { en: 'SIMULATED CLOCK: {now}', fr: 'HORLOGE SIMULÉE\u00a0: {now}' },

  // ------------------------------------------------------------------ what was done
  'taken-back': { en: 'Taken back: {label}', fr: 'Retiré\u00a0: {label}' },
  'copied-confirmed': {
    en: 'Copied with {way}, and read back the same.',
    fr: 'Copié avec {way}, et relu à l’identique.',
  },
  'copied-unconfirmed': {
    en: 'Handed to {way}, not confirmed: check by pasting. {reason}',
    fr: 'Confié à {way}, sans confirmation\u00a0: à vérifier en collant. {reason}',
  },
  'copied-none': {
    en: 'Not copied. {reason} Select it here, or it is in {file}.',
    fr: 'Non copié. {reason} Sélectionnez-le ici, ou prenez-le dans {file}.',
  },
  'copied-none-no-file': {
    en: 'Not copied. {reason} Select it here.',
    fr: 'Non copié. {reason} Sélectionnez-le ici.',
  },
  forgotten: { en: 'Erased: {id}', fr: 'Effacé\u00a0: {id}' },
  'remembered-still': {
    en: '{what} {count, plural, one {stays} other {stay}} in the settings, for your next interview. To erase everything: jour-j forget --all',
    fr: '{what} {count, plural, one {reste} other {restent}} dans les réglages, pour votre prochain entretien. Pour tout effacer\u00a0: jour-j forget --all',
  },
  'forgotten-all': { en: 'Everything is erased.', fr: 'Tout est effacé.' },
  'nothing-to-forget': { en: 'There was nothing to erase.', fr: 'Il n’y avait rien à effacer.' },
  'forget-question': {
    en: 'Erase {id} and everything kept about it? (y/n) ',
    fr: 'Effacer {id} et tout ce qui en a été gardé\u202f? (o/n) ',
  },
  'forget-all-question': {
    en: 'Erase every interview and the settings? (y/n) ',
    fr: 'Effacer tous les entretiens et les réglages\u202f? (o/n) ',
  },
  'not-forgotten': { en: 'Nothing was erased.', fr: 'Rien n’a été effacé.' },
  'setting-now': { en: '{name} = {value}', fr: '{name} = {value}' },
  'setting-from-next': {
    en: 'From the next interview on. One that is already added keeps its own: jour-j edit --{name} changes it there.',
    fr: 'À partir du prochain entretien. Un entretien déjà ajouté garde son réglage\u00a0: jour-j edit --{name} l’y change.',
  },
  'tone-changes': {
    en: 'What they have read so far was {former}; from now on it is {tone}. One tone from first to last looks more consistent.',
    fr: 'Ce que vous leur avez écrit jusqu’ici était sur le ton «\u00a0{former}\u00a0»\u202f; la suite sera sur le ton «\u00a0{tone}\u00a0». Un seul ton du début à la fin paraît plus cohérent.',
  },
  'setting-file': { en: 'Kept in {file}', fr: 'Gardé dans {file}' },
  'keys-unknown-name': {
    en: 'keys: “{name}” is no key that can be changed. These can: {names}.',
    fr: 'keys\u00a0: «\u00a0{name}\u00a0» n’est pas une touche modifiable. Le sont\u00a0: {names}.',
  },
  'keys-no-letter': {
    en: 'keys: {name} takes one letter without an accent, or ?, and not “{key}”. Digits choose; F1, Esc and Ctrl+C stay.',
    fr: 'keys\u00a0: {name} prend une lettre sans accent, ou le point d’interrogation, et non «\u00a0{key}\u00a0». Les chiffres servent à choisir\u202f; F1, Échap et Ctrl+C restent.',
  },
  'keys-twice': {
    en: 'keys: {key} would mean both {one} and {other}. Give each its own letter.',
    fr: 'keys\u00a0: {key} voudrait dire à la fois {one} et {other}. Donnez une lettre à chacun.',
  },
  'setting-unset': { en: '(not set)', fr: '(vide)' },

  understood: { en: '{hour} ({zone})', fr: '{hour} ({zone})' },
  'enter-once-more': {
    en: 'Enter again if that is right; if not, correct it.',
    fr: 'Entrée à nouveau si c’est bien cela, sinon corrigez.',
  },
  'understood-past': { en: '{hour}: already past', fr: '{hour}\u00a0: déjà passé' },

  overlaps: { en: 'Overlaps with {id}.', fr: 'Se chevauche avec {id}.' },
  'next-round': {
    en: 'The next interview, number {round}{known, select, none {} other { with {known}}}: all that is known of the last one is carried over.',
    fr: 'L’entretien suivant, le {round}e{known, select, none {} other { ({known})}}\u00a0: tout ce qui est connu du précédent est repris.',
  },
  'add-next-round': {
    en: 'To add that interview, with all that is known of this one: jour-j new --after {id} --at "…" --mode phone|video',
    fr: 'Pour ajouter cet entretien, avec tout ce qui est connu de celui-ci\u00a0: jour-j new --after {id} --at "…" --mode phone|video',
  },
  round: {
    en: '{round, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} interview',
    fr: '{round}e entretien',
  },
  'knows-earlier-round': {
    en: 'Carried over from {id}: zone, language, who calls, agency. jour-j edit corrects any of it.',
    fr: 'Repris de {id}\u00a0: fuseau, langue, qui appelle, agence. À corriger avec jour-j edit.',
  },

  // ------------------------------------------------------------------ the help
  'title-usage': { en: 'Usage:', fr: 'Usage\u00a0:' },
  'title-options': { en: 'Options:', fr: 'Options\u00a0:' },
  'title-commands': { en: 'Commands:', fr: 'Commandes\u00a0:' },
  'title-examples': { en: 'Examples:', fr: 'Exemples\u00a0:' },
  'title-arguments': { en: 'Arguments:', fr: 'Arguments\u00a0:' },
  'command-open': {
    en: 'The day of a remote interview: the one right thing to do now, and the words for it',
    fr: 'Le jour d’un entretien à distance\u00a0: la chose à faire maintenant, et les mots pour la dire',
  },
  'command-new': { en: 'Add an interview', fr: 'Ajouter un entretien' },
  'command-edit': { en: 'Correct details, the time included', fr: 'Corriger des données, l’heure comprise' },
  'command-list': {
    en: 'Every interview: when, who, the step, what comes next',
    fr: 'Tous les entretiens\u00a0: quand, qui, l’étape, la suite',
  },
  'command-status': {
    en: 'The step in plain text: what to do, until when, the choices, the messages',
    fr: 'L’étape en texte\u00a0: que faire, jusqu’à quand, les choix, les messages',
  },
  'command-tell': {
    en: 'Say what happened, as the keys on the screen do',
    fr: 'Noter que quelque chose est arrivé, comme sa touche à l’écran',
  },
  'command-undo': { en: 'Take back the last event told', fr: 'Défaire\u00a0: retirer la dernière chose notée' },
  'command-text': { en: 'One message, filled in', fr: 'Un message, complété' },
  // ------------------------------------------------------------------ the manual page
  'man-name': { en: 'Name', fr: 'Nom' },
  'man-about': {
    en: 'an assistant for the day of a remote job interview',
    fr: 'un assistant pour le jour d’un entretien d’embauche à distance',
  },
  'man-synopsis': { en: 'Synopsis', fr: 'Synopsis' },
  'man-description': { en: 'Description', fr: 'Description' },
  'man-description-text': {
    en: 'Launched shortly before an interview, it says the one right thing to do now, has each message ready, and keeps the thread afterwards. It never sends or dials anything itself.',
    fr: 'Lancé peu avant un entretien, il dit la seule chose à faire maintenant, tient chaque message prêt et garde le fil ensuite. Il n’envoie rien et n’appelle personne lui-même.',
  },
  'man-options': { en: 'Options', fr: 'Options' },
  'man-exit-status': { en: 'Exit status', fr: 'Code de retour' },
  'man-exit-status-text': {
    en: '0: done. 1: an unexpected failure. 2: bad usage or bad input. 3: refused by the rules of the day.',
    fr: '0\u00a0: fait. 1\u00a0: échec imprévu. 2\u00a0: mauvais usage ou mauvaise saisie. 3\u00a0: refusé par les règles du jour.',
  },
  'command-completion': {
    en: 'What a shell (bash, zsh, fish) needs to complete commands',
    fr: 'De quoi compléter les commandes dans un shell (bash, zsh, fish)',
  },
  'command-manual-page': {
    en: 'The manual page, for man',
    fr: 'La page de manuel, pour man',
  },
  'shell-unknown': {
    en: 'No completions for “{shell}”. The shells known are {shells}: jour-j completion bash',
    fr: 'Pas de complétion pour «\u00a0{shell}\u00a0». Les shells connus\u00a0: {shells}. Exemple\u00a0: jour-j completion bash',
  },
  'help-choices': {
    en: 'The reasons for each choice (tone, pace …) are in jour-j settings.',
    fr: 'Ce qui plaide pour chaque choix (ton, rythme…) est dit par jour-j settings.',
  },
  'command-settings': {
    en: 'About you, languages, tone and the other choices, with the reasons for each: shown and changed',
    fr: 'Moi, les langues, le ton et les autres choix, avec ce qui plaide pour chacun\u00a0: voir, changer',
  },
  'command-doctor': {
    en: 'Try on this machine what the day relies on',
    fr: 'Essayer sur cette machine ce dont la journée a besoin',
  },
  'command-forget': {
    en: 'Erase an interview and everything kept about it',
    fr: 'Effacer un entretien et tout ce qui en a été gardé',
  },
  'option-help': { en: 'Show this help', fr: 'Afficher cette aide' },
  'option-version': { en: 'Show the version', fr: 'Afficher la version' },
  'option-at-told': {
    en: 'When it happened: 14:50, 2026-11-23T14:50, "yesterday 2pm"',
    fr: 'Quand c’est arrivé\u00a0: 14h50, 2026-11-23T14:50, "hier 14h"',
  },
  'option-at-instant': {
    en: 'At another time: 14:50, 2026-11-23T14:50, "tomorrow 2pm"',
    fr: 'À un autre instant\u00a0: 14h50, 2026-11-23T14:50, "demain 14h"',
  },
  'option-short': { en: 'One line, for a status bar', fr: 'Une ligne, pour une barre d’état' },
  'option-set': {
    en: 'Something told with the event: at=14:50, minutes=10 (repeatable)',
    fr: 'Ce qui est noté avec l’événement\u00a0: at=14h50, minutes=10 (répétable)',
  },
  'option-language': {
    en: 'Language of the message: fr-FR, fr-CA, en-GB or en-US',
    fr: 'Langue du message\u00a0: fr-FR, fr-CA, en-GB ou en-US',
  },
  'option-channel': {
    en: 'email, chat, sms, voicemail, spoken or linkedin',
    fr: 'email, chat, sms, voicemail, spoken ou linkedin',
  },
  'option-after': {
    en: 'The next round of that interview: all that is known of it is carried over',
    fr: 'La suite de cet entretien\u00a0: tout ce qui en est connu est repris',
  },
  'option-to': {
    en: 'Who it is for, by name, if you met several people',
    fr: 'Pour qui, par son nom, si vous avez parlé à plusieurs personnes',
  },
  'option-minutes': {
    en: 'How late you will be, for the message that says so',
    fr: 'De combien sera votre retard, pour le message qui le dit',
  },
  'option-copy': { en: 'Copy it too, and say which way it went', fr: 'Le copier aussi, et dire par quelle voie' },
  'option-mail': {
    en: 'An email about it, to be compared: a file, or - to paste it',
    fr: 'Un e-mail à son sujet, à comparer\u00a0: un fichier, ou - pour le coller',
  },
  'option-dry-run': {
    en: 'Only say what would be read; keep nothing',
    fr: 'Dire seulement ce qui serait lu, sans rien garder',
  },
  'option-all': { en: 'Every interview, and the settings', fr: 'Tous les entretiens, et les réglages' },
  'option-yes': { en: 'Without asking', fr: 'Sans demander' },
  'option-json': { en: 'One JSON document on standard output', fr: 'Un document JSON sur la sortie standard' },
  'option-ui-language': {
    en: 'Language of the program (default: the machine’s)',
    fr: 'Langue du programme (par défaut celle de la machine)',
  },
  'command-check': {
    en: 'Prove a scenario, or write one to start from',
    fr: 'Prouver un scénario, ou en écrire un pour commencer',
  },
  'option-quick': {
    en: 'Fewer settings, in a few seconds',
    fr: 'Moins de cas de figure, en quelques secondes',
  },
  'option-rules': {
    en: 'Every rule, its source, and the steps and messages that carry it',
    fr: 'Chaque règle, sa source, les étapes et les messages qui la portent',
  },
  'option-init': {
    en: 'Write a small commented scenario into an empty folder',
    fr: 'Écrire un petit scénario commenté dans un dossier vide',
  },
  'option-scenario': {
    en: 'A scenario by its name, its folder, or a file of it',
    fr: 'Un scénario par son nom, son dossier, ou un fichier de ce dossier',
  },
  'option-home': { en: 'Keep everything under this folder', fr: 'Tout garder sous ce dossier' },
  'option-screen-reader': { en: 'Linear, in words, without repainting', fr: 'Linéaire, en mots, sans réaffichage' },
  'value-options': { en: 'options', fr: 'options' },
  'value-command': { en: 'command', fr: 'commande' },
  'value-invitation': { en: 'invitation', fr: 'invitation' },
  'value-event': { en: 'event', fr: 'événement' },
  'value-message': { en: 'message', fr: 'message' },
  'value-scenario': { en: 'scenario', fr: 'scénario' },
  'value-file': { en: 'file', fr: 'fichier' },
  'value-folder': { en: 'folder', fr: 'dossier' },
  'value-value': { en: 'value', fr: 'valeur' },
  'value-number': { en: 'number', fr: 'nombre' },
  'value-tag': { en: 'tag', fr: 'langue' },
  'value-hour': { en: 'time', fr: 'heure' },
  'value-zone': { en: 'zone', fr: 'fuseau' },
  'value-country': { en: 'country', fr: 'pays' },
  'value-people': { en: 'person', fr: 'personne' },
  'value-name': { en: 'name', fr: 'nom' },
  'value-text': { en: 'text', fr: 'texte' },
  'value-phone': { en: 'number', fr: 'numéro' },
  'value-email': { en: 'address', fr: 'adresse' },
  'value-link': { en: 'link', fr: 'lien' },
  'value-day': { en: 'day', fr: 'jour' },
  'value-days': { en: 'days', fr: 'jours' },
  'value-slots': { en: 'times', fr: 'créneaux' },
  'value-pin': { en: 'digits', fr: 'chiffres' },

  // ------------------------------------------------------------------ bad usage and bad input
  'clock-with-real-home': {
    en: 'JOUR_J_CLOCK is for demonstrations and tests, never for the real day: give a folder of its own with --home DIR.',
    fr: 'JOUR_J_CLOCK sert aux démonstrations et aux essais, jamais à la vraie journée\u00a0: donnez-lui un dossier avec --home DOSSIER.',
  },
  'unknown-option': {
    en: 'There is no option {option}. See: {help}',
    fr: 'L’option {option} n’existe pas. Voir\u00a0: {help}',
  },
  'option-needs-value': {
    en: '{option} needs a value. See: {help}',
    fr: '{option} attend une valeur. Voir\u00a0: {help}',
  },
  'unknown-command': {
    en: 'There is no command “{command}”.{near, select, none {} other { Did you mean “{near}”?}} There are: {names}.',
    fr: 'La commande «\u00a0{command}\u00a0» n’existe pas.{near, select, none {} other { Peut-être «\u00a0{near}\u00a0»\u202f?}} Il y a\u00a0: {names}.',
  },
  'missing-argument': {
    en: '{name} is missing. See: {help}',
    fr: 'Il manque {name}. Voir\u00a0: {help}',
  },
  'too-many-arguments': {
    en: 'That is one word too many. See: {help}',
    fr: 'Il y a un mot de trop. Voir\u00a0: {help}',
  },
  'bad-usage': { en: 'That was not understood: {message}', fr: 'Cela n’a pas été compris\u00a0: {message}' },
  'unknown-ui-language': {
    en: '--ui-language is {languages}, not “{value}”.',
    fr: '--ui-language vaut {languages}, et non «\u00a0{value}\u00a0».',
  },
  'no-interview': {
    en: 'There is no interview under way or to come. Add one: jour-j new --at "tomorrow 2:30pm" --mode phone',
    fr: 'Aucun entretien en cours ni à venir. Pour en ajouter un\u00a0: jour-j new --at "demain 14h30" --mode phone',
  },
  'no-such-interview': {
    en: 'No interview has the id “{id}”.',
    fr: 'Aucun entretien n’a l’identifiant «\u00a0{id}\u00a0».',
  },
  'several-interviews': {
    en: 'Several interviews begin with “{id}”:',
    fr: 'Plusieurs entretiens commencent par «\u00a0{id}\u00a0»\u00a0:',
  },
  'which-interview': {
    en: 'Two interviews are near: say which one by its id.',
    fr: 'Deux entretiens sont proches\u00a0: précisez lequel par son identifiant.',
  },
  'hour-and-mode-needed': {
    en: 'An interview needs its time and its mode: jour-j new --at "tomorrow 2:30pm" --mode phone (or video)',
    fr: 'Un entretien demande son heure et son mode\u00a0: jour-j new --at "demain 14h30" --mode phone (ou video)',
  },
  'nothing-to-edit': {
    en: 'Nothing to correct was given. For example: jour-j edit --at "tomorrow 3pm"',
    fr: 'Rien à corriger n’a été donné. Par exemple\u00a0: jour-j edit --at "demain 15h"',
  },
  'unknown-event': {
    en: 'There is no event “{event}”.{near, select, none {} other { Did you mean “{near}”?}} Possible now: {events}.',
    fr: '«\u00a0{event}\u00a0» n’est pas un événement.{near, select, none {} other { Peut-être «\u00a0{near}\u00a0»\u202f?}} En ce moment il y a\u00a0: {events}.',
  },
  'set-wrong': {
    en: '--set takes NAME=VALUE, for example --set at=14:50; “{text}” has no name.',
    fr: '--set attend NOM=VALEUR, par exemple --set at=14h50\u202f; «\u00a0{text}\u00a0» n’a pas de nom.',
  },
  'unknown-set-name': {
    en: '“{name}” cannot be told here.',
    fr: '«\u00a0{name}\u00a0» ne peut pas être noté ici.',
  },
  'set-not-taken': {
    en: '“{event}” does not take “{name}”. It takes: {names}.',
    fr: '«\u00a0{event}\u00a0» ne prend pas «\u00a0{name}\u00a0». Il prend\u00a0: {names}.',
  },
  'set-takes-nothing': {
    en: '“{event}” does not take “{name}”. It takes nothing more.',
    fr: '«\u00a0{event}\u00a0» ne prend pas «\u00a0{name}\u00a0». Rien de plus n’est attendu.',
  },
  'set-needed': {
    en: '“{event}” needs --set {name}=…, for example --set {example}',
    fr: '«\u00a0{event}\u00a0» demande --set {name}=…, par exemple --set {example}',
  },
  'minutes-wrong': {
    en: '“{typed}” is not a number of minutes: a whole number from 1 to 720.',
    fr: '«\u00a0{typed}\u00a0» n’est pas un nombre de minutes\u00a0: un nombre entier de 1 à 720.',
  },
  'told-before-last': {
    en: '--at {hour} lies before the last thing that was told ({last}). Take that back first with undo, or tell this as of now.',
    fr: '--at {hour} est avant la dernière chose notée ({last}). Retirez-la d’abord avec undo, ou notez ceci à l’instant présent.',
  },
  'unknown-message': {
    en: 'There is no message “{message}”.{near, select, none {} other { Did you mean “{near}”?}} There are: {messages}.',
    fr: '«\u00a0{message}\u00a0» n’est pas un message.{near, select, none {} other { Peut-être «\u00a0{near}\u00a0»\u202f?}} Il y a\u00a0: {messages}.',
  },
  'message-lacks': {
    en: 'This text still lacks: {names}. Give it with: {command}',
    fr: 'Il manque à ce texte\u00a0: {names}. Donnez-le avec\u00a0: {command}',
  },
  'unknown-person': {
    en: 'Nobody met here is called “{name}”. There are: {names}.',
    fr: 'Personne ici ne s’appelle «\u00a0{name}\u00a0». Il y a\u00a0: {names}.',
  },
  'unknown-channel': {
    en: 'There is no channel “{channel}”. There are: {channels}.',
    fr: '«\u00a0{channel}\u00a0» n’est pas un canal. Il y a\u00a0: {channels}.',
  },
  'forget-needs-id': {
    en: 'Say what to erase: jour-j forget ID, or jour-j forget --all',
    fr: 'Dites quoi effacer\u00a0: jour-j forget ID, ou jour-j forget --all',
  },
  'forget-needs-yes': { en: 'Without a terminal, erasing needs --yes.', fr: 'Sans terminal, effacer demande --yes.' },

  // ------------------------------------------------------------------ refused by the rules of the day
  'no-choice-now': {
    en: '“{event}” cannot be told at {hour} ({step}).{why, select, none {} other { {why}}} What can be told:',
    fr: '«\u00a0{event}\u00a0» n’est pas possible à {hour} ({step}).{why, select, none {} other { {why}}} Ce qui peut être noté\u00a0:',
  },
  'not-with-that': {
    en: 'Not now: {event} ({what}). {why}',
    fr: 'Pas maintenant\u00a0: {event} ({what}). {why}',
  },
  'no-third-call': {
    en: 'Two calls were made today: no third one, it would do harm. What can be told:',
    fr: 'Deux appels ont été passés aujourd’hui\u00a0: pas de troisième, il vous desservirait. Ce qui peut être noté\u00a0:',
  },
  'nothing-was-passed': {
    en: 'No message is waiting to be told late. What goes out now is told at its own step.',
    fr: 'Aucun message n’attend d’être noté après coup. Ce qui part maintenant se note à son étape.',
  },
  'nothing-to-undo': {
    en: 'Nothing was told yet: there is nothing to take back.',
    fr: 'Rien n’a encore été noté\u00a0: il n’y a rien à défaire.',
  },

  // ------------------------------------------------------------------ unexpected
  unexpected: {
    en: 'Something unexpected happened in jour-j: {message}. What was told is on disk.',
    fr: 'Un incident inattendu dans jour-j\u00a0: {message}. Ce qui a été noté est sur le disque.',
  },
  'moved-on-again': {
    en: 'Another window is telling things at the same time. Try once more.',
    fr: 'Une autre fenêtre note des choses en même temps. À retenter.',
  },
} as const satisfies Words;
