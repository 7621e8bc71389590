import type { Words } from './words.ts';

/** What is said about the machine: its folders, its clock, its clipboard. */
export const platformWords = {
  'no-home-folder': {
    en: 'There is no home folder on this machine ({name} is not set). Name one with --home DIR.',
    fr: 'Cette machine n’a pas de dossier personnel ({name} n’est pas défini). Indiquez-en un avec --home DOSSIER.',
  },
  'empty-home': {
    en: '--home needs the name of a folder.',
    fr: '--home attend le nom d’un dossier.',
  },
  'clock-not-read': {
    en: 'JOUR_J_CLOCK is an instant, perhaps with a speed, such as 2026-11-23T13:00:00Zx60; “{spec}” is not.',
    fr: 'JOUR_J_CLOCK est un instant, avec ou sans vitesse, comme 2026-11-23T13:00:00Zx60\u202f; «\u00a0{spec}\u00a0» n’en est pas un.',
  },
  'clock-no-such-hour': {
    en: 'JOUR_J_CLOCK: {wall} does not exist in {zone}. Give it with its offset, such as {wall}+01:00.',
    fr: 'JOUR_J_CLOCK\u00a0: {wall} n’existe pas à {zone}. Donnez l’heure avec son décalage, comme {wall}+01:00.',
  },
  'clock-two-hours': {
    en: 'JOUR_J_CLOCK: {wall} comes twice in {zone}. Say which: {first} or {second}.',
    fr: 'JOUR_J_CLOCK\u00a0: {wall} arrive deux fois à {zone}. Dites laquelle\u00a0: {first} ou {second}.',
  },
  'ended-by-force': {
    en: 'jour-j was ended by force last time. If that terminal looks odd (no cursor, nothing shown while you type), type reset in it. Nothing is lost.',
    fr: 'jour-j a été arrêté de force la dernière fois. Si ce terminal-là se comporte mal (pas de curseur, rien ne s’affiche en tapant), tapez-y reset. Rien n’est perdu.',
  },
  'clock-wrong': {
    en: 'This computer’s clock says {now}, yet something was noted on {last}. Please set the clock right; until then the day is shown as of what was told last.',
    fr: 'L’horloge de cet ordinateur dit {now}, alors qu’une note date du {last}. Remettez-la à l’heure\u202f; d’ici là, la journée est montrée à l’instant de la dernière note.',
  },
  'zone-not-known': {
    en: 'This machine does not say its time zone, so times are read as UTC. Name yours: jour-j settings zone Paris',
    fr: 'Cette machine n’indique pas son fuseau horaire\u00a0: les heures sont lues en UTC. Donnez le vôtre\u00a0: jour-j settings zone Paris',
  },
  'home-from-nowhere': {
    en: 'The folder you are in is no longer there, so “{home}” leads nowhere. Go to another one, or give a whole path.',
    fr: 'Le dossier où vous êtes n’existe plus\u00a0: «\u00a0{home}\u00a0» ne mène nulle part. Allez dans un autre, ou donnez un chemin complet.',
  },
  'zone-data-old': {
    en: 'The clocks of {zone} follow new rules as of {since}, and the time-zone data of this Node ({node}) do not know them: times there may be wrong by one hour. A newer Node puts it right.',
    fr: 'Les horloges de {zone} ont changé le {since}, et les données de fuseaux de ce Node ({node}) l’ignorent\u00a0: les heures de là-bas peuvent être fausses d’une heure. Un Node plus récent les rend justes.',
  },
  'clipboard-no-display': {
    en: 'There is no screen here whose clipboard could be used.',
    fr: 'Il n’y a pas ici d’écran dont le presse-papiers puisse servir.',
  },
  'clipboard-no-tool': {
    en: 'No clipboard tool was found on this machine.',
    fr: 'Aucun outil de presse-papiers trouvé sur cette machine.',
  },
  'clipboard-failed': {
    en: 'The clipboard could not be written.',
    fr: 'Le presse-papiers n’a pas pu être rempli.',
  },
  'clipboard-too-slow': {
    en: 'The clipboard did not answer within three seconds.',
    fr: 'Le presse-papiers n’a pas répondu en trois secondes.',
  },
  'clipboard-differs': {
    en: 'What came back from the clipboard is not the text.',
    fr: 'Ce qui revient du presse-papiers n’est pas le texte.',
  },
  'clipboard-not-read-back': {
    en: 'The clipboard could not be read back.',
    fr: 'Le presse-papiers n’a pas pu être relu.',
  },
  'clipboard-sent': {
    en: 'Passed to your terminal’s clipboard: check by pasting.',
    fr: 'Confié au presse-papiers du terminal\u00a0: vérifiez en collant.',
  },
  'clipboard-sent-long': {
    en: 'Passed to your terminal’s clipboard, but long for one: check by pasting, down to the last word.',
    fr: 'Confié au presse-papiers du terminal, mais long pour lui\u00a0: vérifiez en collant, jusqu’au dernier mot.',
  },
  'clipboard-tmux-only': {
    en: 'Only tmux has it: paste with its prefix, then ]. To reach the clipboard: tmux set -s set-clipboard external',
    fr: 'Seul tmux l’a\u00a0: collez avec son préfixe, puis ]. Pour atteindre le presse-papiers\u00a0: tmux set -s set-clipboard external',
  },
  'clipboard-terminal-deaf': {
    en: 'This terminal takes no text from programs.',
    fr: 'Ce terminal n’accepte pas de texte venant d’un programme.',
  },
  'clipboard-too-long': {
    en: 'The text is too long for a terminal to take.',
    fr: 'Le texte est trop long pour qu’un terminal le prenne.',
  },
  'clipboard-empty-text': {
    en: 'There is no text to copy.',
    fr: 'Il n’y a pas de texte à copier.',
  },
  'input-not-there': {
    en: 'There is no file “{file}” here.',
    fr: 'Il n’y a pas de fichier «\u00a0{file}\u00a0» ici.',
  },
  'input-folder': {
    en: '“{file}” is a folder. Give the invitation in it, a file such as invite.ics.',
    fr: '«\u00a0{file}\u00a0» est un dossier. Donnez l’invitation qui s’y trouve, un fichier comme invite.ics.',
  },
  'input-no-file': {
    en: '“{file}” is not a plain file. Give the invitation as a file, or as standard input with “-”.',
    fr: '«\u00a0{file}\u00a0» n’est pas un simple fichier. Donnez l’invitation en fichier, ou par l’entrée standard avec «\u00a0-\u00a0».',
  },
  'input-loop': {
    en: '“{file}” is a link that leads nowhere. Give the file itself.',
    fr: '«\u00a0{file}\u00a0» est un lien qui ne mène nulle part. Donnez le fichier lui-même.',
  },
  'input-address': {
    en: '“{file}” is an address: nothing is fetched from the network. Save the invitation as a file first.',
    fr: '«\u00a0{file}\u00a0» est une adresse\u00a0: rien n’est cherché sur le réseau. Enregistrez d’abord l’invitation en fichier.',
  },
  'input-unreadable': {
    en: '“{file}” cannot be read ({code}).',
    fr: '«\u00a0{file}\u00a0» ne peut pas être lu ({code}).',
  },
  'input-too-large': {
    en: '“{file}” is larger than {most} MB, and no invitation is that large.',
    fr: '«\u00a0{file}\u00a0» dépasse {most}\u00a0Mo, ce qu’aucune invitation ne fait.',
  },
} as const satisfies Words;

/** A sentence about the machine. */
export type PlatformCode = keyof typeof platformWords;
