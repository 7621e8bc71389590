import type { Words } from './words.ts';

/** What `doctor` says of the machine it has tried, and what to do where something failed. */
export const doctorWords = {
  'doctor-title': {
    en: 'What this machine can do for jour-j, tried just now:',
    fr: 'Ce que cette machine permet à jour-j, essayé à l’instant\u00a0:',
  },
  'doctor-line': { en: '{name}: {sentence}', fr: '{name}\u00a0: {sentence}' },
  'doctor-good': { en: 'ok', fr: 'ok' },
  'doctor-remark': { en: 'note', fr: 'à voir' },
  'doctor-bad': { en: 'FAILED', fr: 'ÉCHEC' },
  'doctor-all-good': { en: 'Everything the day relies on works.', fr: 'Tout ce qu’il faut le jour même fonctionne.' },
  'doctor-something-bad': {
    en: 'Something the day relies on does not work: see FAILED above.',
    fr: 'Quelque chose dont la journée a besoin ne fonctionne pas\u00a0: voir ÉCHEC ci-dessus.',
  },
  'doctor-name-program': { en: 'program', fr: 'programme' },
  'doctor-name-files': { en: 'files', fr: 'fichiers' },
  'doctor-name-journals': { en: 'interviews', fr: 'entretiens' },
  'doctor-name-clock': { en: 'clock', fr: 'horloge' },
  'doctor-name-zones': { en: 'time zones', fr: 'fuseaux' },
  'doctor-name-terminal': { en: 'terminal', fr: 'terminal' },
  'doctor-name-keys': { en: 'keys', fr: 'touches' },
  'doctor-name-clipboard': { en: 'clipboard', fr: 'presse-papiers' },
  'doctor-name-bell': { en: 'bell', fr: 'sonnerie' },
  'doctor-name-notification': { en: 'notification', fr: 'notification' },
  'doctor-program': { en: 'jour-j {version}, Node {node}, {system}', fr: 'jour-j {version}, Node {node}, {system}' },
  'doctor-files': {
    en: 'A record was written, put on disk and read back in {milliseconds} ms. Journals: {state}. Settings: {config}.',
    fr: 'Une note a été écrite, mise sur le disque et relue en {milliseconds}\u00a0ms. Journaux\u00a0: {state}. Réglages\u00a0: {config}.',
  },
  'doctor-files-advice': {
    en: 'Make room or give yourself the right to write there, or name another folder with --home DIR.',
    fr: 'Faites de la place ou donnez-vous le droit d’y écrire, ou indiquez un autre dossier avec --home DOSSIER.',
  },
  'doctor-journals': {
    en: '{count, plural, =0 {None yet} one {One, readable} other {#, all readable}}.',
    fr: '{count, plural, =0 {Aucun pour l’instant} one {Un seul, lisible} other {#, tous lisibles}}.',
  },
  'doctor-journals-advice': {
    en: 'The files are left as they are. What could be read counts; add the interview again where it cannot be read at all.',
    fr: 'Les fichiers sont laissés tels quels. Ce qui a pu être lu compte\u202f; ajoutez de nouveau l’entretien s’il est entièrement illisible.',
  },
  'doctor-clock': { en: '{now}, {zone}.', fr: '{now}, {zone}.' },
  'doctor-clock-advice': {
    en: 'Compare it with a phone: every step of the day goes by this clock.',
    fr: 'Comparez-la à un téléphone\u00a0: chaque étape de la journée la suit.',
  },
  'doctor-zones': {
    en: 'Time-zone data {version}; every late change known to jour-j is in it.',
    fr: 'Données de fuseaux {version}\u202f; tous les changements tardifs que jour-j connaît y sont.',
  },
  'doctor-zones-old': {
    en: 'The time-zone data ({version}) are old: times in {zones} may be wrong by one hour.',
    fr: 'Les données de fuseaux ({version}) sont anciennes\u00a0: les heures de {zones} peuvent être fausses d’une heure.',
  },
  'doctor-zones-advice': {
    en: 'A newer Node brings newer data.',
    fr: 'Un Node plus récent apporte des données récentes.',
  },
  'doctor-terminal': {
    en: '{columns} × {rows}, {coloured, select, yes {with colours} other {without colours}}, {ascii, select, yes {plain ASCII signs} other {all signs}}, TERM={term}.',
    fr: '{columns} × {rows}, {coloured, select, yes {avec couleurs} other {sans couleur}}, {ascii, select, yes {signes ASCII seuls} other {tous les signes}}, TERM={term}.',
  },
  'doctor-terminal-small': {
    en: '{columns} × {rows} is small: the screen needs 40 × 20 to show a whole step.',
    fr: '{columns} × {rows}, c’est petit\u00a0: il faut 40 × 20 pour voir une étape entière.',
  },
  'doctor-terminal-advice': { en: 'Make the window larger.', fr: 'Agrandissez la fenêtre.' },
  'doctor-no-terminal': {
    en: 'There is no terminal here: the commands print plain text, the screen cannot be opened.',
    fr: 'Il n’y a pas de terminal ici\u00a0: les commandes écrivent du texte simple, l’écran ne peut pas s’ouvrir.',
  },
  'doctor-no-terminal-advice': {
    en: 'Run jour-j in a terminal window.',
    fr: 'Lancez jour-j dans une fenêtre de terminal.',
  },
  'doctor-keys': {
    en: 'Single keys can be read, and the terminal was given back.',
    fr: 'Les touches se lisent une à une, et le terminal a été rendu.',
  },
  'doctor-keys-bad': {
    en: 'Single keys cannot be read here ({message}).',
    fr: 'Les touches ne se lisent pas une à une ici ({message}).',
  },
  'doctor-keys-advice': {
    en: 'Use another terminal; until then jour-j tell does what the keys do.',
    fr: 'Changez de terminal\u202f; d’ici là, jour-j tell fait ce que font les touches.',
  },
  'doctor-clipboard-text': {
    en: 'jour-j tried the clipboard: é, à, “—”.',
    fr: 'jour-j a essayé le presse-papiers\u00a0: é, à, «\u00a0—\u00a0».',
  },
  'doctor-clipboard-advice-sent': {
    en: 'Paste somewhere now: you should read “{text}”.',
    fr: 'Collez maintenant quelque part\u00a0: vous devez lire «\u00a0{text}\u00a0».',
  },
  'doctor-clipboard-advice-none': {
    en: 'The texts stay usable: C shows them alone, to be selected by hand, and puts them into a file. On Linux, wl-clipboard or xsel puts this right; in tmux: tmux set -s set-clipboard external',
    fr: 'Les textes restent utilisables\u00a0: C les montre seuls, à sélectionner à la main, et les met dans un fichier. Sous Linux, wl-clipboard ou xsel y remédie\u202f; dans tmux\u00a0: tmux set -s set-clipboard external',
  },
  'doctor-bell': { en: 'A bell was rung just now.', fr: 'Une sonnerie vient d’être envoyée.' },
  'doctor-bell-advice': {
    en: 'Nothing heard? Turn the sound and the terminal’s bell on; the screen shows every step in any case.',
    fr: 'Rien entendu\u202f? Activez le son et la sonnerie du terminal\u202f; l’écran montre de toute façon chaque étape.',
  },
  'doctor-bell-no-terminal': {
    en: 'Not tried: it rings in a terminal.',
    fr: 'Non essayée\u00a0: elle se fait entendre dans un terminal.',
  },
  'doctor-notification': {
    en: 'A notification was sent just now.',
    fr: 'Une notification vient d’être envoyée.',
  },
  'doctor-notification-text': { en: 'jour-j tried its alerts', fr: 'jour-j a essayé ses alertes' },
  'doctor-notification-advice': {
    en: 'Nothing seen? Allow notifications of this terminal, and turn “do not disturb” off.',
    fr: 'Rien vu\u202f? Autorisez les notifications de ce terminal, et quittez le mode «\u00a0ne pas déranger\u00a0».',
  },
  'doctor-notification-none': {
    en: 'No way to show a notification was found: the bell and the screen still alert.',
    fr: 'Aucun moyen d’afficher une notification\u00a0: la sonnerie et l’écran alertent toujours.',
  },
  'doctor-notification-none-advice': {
    en: 'On Linux, notify-send (libnotify-bin) shows them; in tmux, set -g allow-passthrough on lets them through.',
    fr: 'Sous Linux, notify-send (libnotify-bin) les montre\u202f; dans tmux, set -g allow-passthrough on les laisse passer.',
  },
  'doctor-bell-silent': { en: 'Silent, by your settings.', fr: 'Muette, par vos réglages.' },
} as const satisfies Words;
