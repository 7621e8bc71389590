import type { Words } from './words.ts';

/** Why a file cannot be read, by the system's code. */
const WHY_NOT_READ = {
  en: '{code, select, EACCES {no right to read it} EPERM {no right to read it} NOTAFILE {a link, a pipe or a folder, not a file} ELOOP {a link, a pipe or a folder, not a file} ENOTDIR {something else stands where its folder should be} EIO {the disk reported an error} other {{code}}}',
  fr: '{code, select, EACCES {pas de droit de lecture} EPERM {pas de droit de lecture} NOTAFILE {un lien, un tube ou un dossier, pas un fichier} ELOOP {un lien, un tube ou un dossier, pas un fichier} ENOTDIR {autre chose se trouve là où devrait être son dossier} EIO {le disque a signalé une erreur} other {{code}}}',
} as const;

/** What is said about the journal and the settings on disk, and what the settings file says about itself. */
export const storageWords = {
  'not-saved-full': {
    en: 'Not saved: the disk is full ({file}).',
    fr: 'Non enregistré\u00a0: le disque est plein ({file}).',
  },
  'not-saved-forbidden': {
    en: 'Not saved: no right to write {file}.',
    fr: 'Non enregistré\u00a0: pas de droit d’écriture sur {file}.',
  },
  'not-saved-read-only': {
    en: 'Not saved: {file} is on a disk that can only be read.',
    fr: 'Non enregistré\u00a0: {file} est sur un disque en lecture seule.',
  },
  'not-saved-disk-error': {
    en: 'Not saved: the disk reported an error ({code}, {file}).',
    fr: 'Non enregistré\u00a0: le disque a signalé une erreur ({code}, {file}).',
  },
  'not-saved-no-file': {
    en: 'Not saved: {file} is a link, a pipe or a folder, not a file.',
    fr: 'Non enregistré\u00a0: {file} est un lien, un tube ou un dossier, pas un fichier.',
  },
  'not-saved-no-folder': {
    en: 'Not saved: something else stands where the folder of {file} should be.',
    fr: 'Non enregistré\u00a0: autre chose se trouve là où devrait être le dossier de {file}.',
  },
  'not-saved-other': {
    en: 'Not saved ({code}, {file}).',
    fr: 'Non enregistré ({code}, {file}).',
  },
  'not-saved-busy': {
    en: 'Not saved: another process ({pid}) has been holding {file} for two seconds. Try again.',
    fr: 'Non enregistré\u00a0: un autre processus ({pid}) retient {file} depuis deux secondes. À retenter.',
  },
  'not-saved-busy-unknown': {
    en: 'Not saved: another process has been holding {file} for two seconds. Try again.',
    fr: 'Non enregistré\u00a0: un autre processus retient {file} depuis deux secondes. À retenter.',
  },
  'not-saved-gone': {
    en: 'Not saved: {file} is no longer there.',
    fr: 'Non enregistré\u00a0: {file} n’existe plus.',
  },
  'not-saved-moved-on': {
    en: 'Not saved: something else was told in the meantime. Here is the day as it stands now.',
    fr: 'Non enregistré\u00a0: autre chose a été noté entre-temps. Voici la journée telle qu’elle est maintenant.',
  },
  'not-read': {
    en: `{file} cannot be read: ${WHY_NOT_READ.en}.`,
    fr: `{file} ne peut pas être lu\u00a0: ${WHY_NOT_READ.fr}.`,
  },
  'not-read-damaged': {
    en: '{file} is damaged where the interview itself stood. The file is left as it is.',
    fr: '{file} est abîmé là où se trouvait l’entretien lui-même. Le fichier est laissé tel quel.',
  },
  'not-read-newer': {
    en: '{file} was written by a later version of jour-j.',
    fr: '{file} a été écrit par une version plus récente de jour-j.',
  },
  'damaged-lines': {
    en: '{file}: {count, plural, one {line {lines} is} other {lines {lines} are}} damaged and left out; all others are kept.',
    fr: '{file}\u00a0: {count, plural, one {la ligne {lines} est abîmée et laissée} other {les lignes {lines} sont abîmées et laissées}} de côté\u202f; toutes les autres sont gardées.',
  },
  'damaged-lines-copied': {
    en: '{file}: {count, plural, one {line {lines} is} other {lines {lines} are}} damaged and left out; all others are kept. A copy as it was found is in {copy}.',
    fr: '{file}\u00a0: {count, plural, one {la ligne {lines} est abîmée et laissée} other {les lignes {lines} sont abîmées et laissées}} de côté\u202f; toutes les autres sont gardées. Une copie telle quelle est dans {copy}.',
  },
  'journal-put-back': {
    en: '{file} had been erased or replaced while it was open here. What was known of it is written again; jour-j forget {id} erases it.',
    fr: '{file} avait été effacé ou remplacé pendant son affichage. Ce qui en était connu est réécrit\u202f; jour-j forget {id} l’efface.',
  },
  'newer-records': {
    en: '{file}: {count, plural, one {one record} other {# records}} of a later version of jour-j, kept and not read.',
    fr: '{file}\u00a0: {count, plural, one {une ligne} other {# lignes}} d’une version plus récente de jour-j, {count, plural, one {gardée et non lue} other {gardées et non lues}}.',
  },
  'settings-not-read': {
    en: `The settings cannot be read (${WHY_NOT_READ.en}: {file}); the usual values are used.`,
    fr: `Les réglages ne peuvent pas être lus (${WHY_NOT_READ.fr}\u00a0: {file})\u202f; les valeurs habituelles sont utilisées.`,
  },
  'settings-not-yaml': {
    en: '{file}, line {line}: this is not YAML that can be read. Until that line is mended the usual values are used.',
    fr: '{file}, ligne {line}\u00a0: ce n’est pas du YAML lisible. Tant que la ligne n’est pas corrigée, les valeurs habituelles sont utilisées.',
  },
  'settings-not-changed': {
    en: 'Nothing was changed: mend line {line} of {file} first, or remove the file.',
    fr: 'Rien n’a été changé\u00a0: corrigez d’abord la ligne {line} de {file}, ou supprimez le fichier.',
  },
  'settings-unknown-name': {
    en: '{file}, line {line}: there is no setting “{name}”.',
    fr: '{file}, ligne {line}\u00a0: il n’y a pas de réglage «\u00a0{name}\u00a0».',
  },
  'settings-unknown-value': {
    en: '{file}, line {line}: {name} takes {allowed}; the usual value is used.',
    fr: '{file}, ligne {line}\u00a0: {name} vaut {allowed}\u202f; la valeur habituelle est utilisée.',
  },
  'setting-unknown-name': {
    en: 'There is no setting “{name}”. There are: {names}.',
    fr: 'Il n’y a pas de réglage «\u00a0{name}\u00a0». Il y a\u00a0: {names}.',
  },
  'setting-unknown-value': {
    en: '{name} takes {allowed}.',
    fr: '{name} vaut {allowed}.',
  },
  'allowed-text': {
    en: 'a line of text',
    fr: 'une ligne de texte',
  },
  'allowed-phone': {
    en: 'a number with its country, such as +33612345678',
    fr: 'un numéro avec son pays, comme +33612345678',
  },
  'allowed-email': {
    en: 'an address such as name@example.org',
    fr: 'une adresse comme nom@example.org',
  },
  'allowed-zone': {
    en: 'a time zone such as Europe/Paris',
    fr: 'un fuseau horaire comme Europe/Paris',
  },
  'allowed-keys': {
    en: 'names and keys, such as copy=y why=k',
    fr: 'des noms et des touches, comme copy=y why=k',
  },
  'allowed-calendar': {
    en: 'the https address of a calendar, without a password, such as https://cloud.example.org/calendars/ana/work/',
    fr: 'l’adresse https d’un agenda, sans mot de passe, comme https://cloud.example.org/calendars/ana/travail/',
  },
  'settings-file': {
    en: 'The settings of jour-j. An empty value is the usual one.',
    fr: 'Les réglages de jour-j. Une valeur vide est la valeur habituelle.',
  },
  'settings-usual': {
    en: 'usually {value}',
    fr: 'd’habitude {value}',
  },
  'setting-ui-language': {
    en: 'The language in which jour-j speaks to you. Empty: the machine’s.',
    fr: 'La langue dans laquelle jour-j vous parle. Vide\u00a0: celle de la machine.',
  },
  'setting-language': {
    en: 'The language of the messages to the recruiter. Empty: the one nearest to the machine’s.',
    fr: 'La langue des messages à la personne qui recrute. Vide\u00a0: la plus proche de celle de la machine.',
  },
  'setting-me': {
    en: 'Your first and last name, as the messages are signed.',
    fr: 'Vos prénom et nom, tels que les messages sont signés.',
  },
  'setting-my-phone': {
    en: 'The number at which the recruiter can call you.',
    fr: 'Le numéro auquel on peut vous appeler.',
  },
  'setting-my-email': {
    en: 'The address at which the recruiter can write to you.',
    fr: 'L’adresse à laquelle on peut vous écrire.',
  },
  'setting-voice': {
    en: 'Whether you can speak on the phone; relay: through a relay service.',
    fr: 'Pouvez-vous parler au téléphone\u202f? relay\u00a0: par un service de relais.',
  },
  'setting-zone': {
    en: 'The time zone in which you give times. Empty: the machine’s.',
    fr: 'Le fuseau horaire dans lequel vous donnez les heures. Vide\u00a0: celui de la machine.',
  },
  'setting-pace': {
    en: 'How soon after the agreed time you check, write and call. Brisk loses less of your time, patient disturbs them less.',
    fr: 'Combien de temps après l’heure convenue vérifier, écrire, appeler. Brisk (tôt) vous fait perdre moins de temps, patient (plus tard) les dérange moins.',
  },
  'setting-stay': {
    en: 'How many minutes you stay reachable after the last contact. Thirty leaves them every chance, fifteen gives you your day back.',
    fr: 'Combien de minutes rester joignable après le dernier contact. Trente leur laisse toutes leurs chances, quinze vous rend votre journée.',
  },
  'setting-tone': {
    en: 'The tone of every message, one from first to last. Warm shows your motivation, reserved gives you a little more weight, balanced some of both.',
    fr: 'Le ton de tous les messages, un seul du premier au dernier. Warm (chaleureux) montre la motivation, reserved (réservé) donne un peu plus de poids, balanced un peu des deux.',
  },
  'setting-thanks': {
    en: 'When you thank them. Evening (the same day) shows keenness, morning (the next working day) composure; later (two or three days) is the last good moment.',
    fr: 'Quand remercier. Evening (le soir même) montre votre intérêt, morning (le lendemain ouvré) la mesure\u202f; later (deux ou trois jours) est le dernier bon moment.',
  },
  'setting-who-calls': {
    en: 'Who calls when nobody said. Calling yourself (me) shows energy, letting them call (they) keeps a strong position; neither offends.',
    fr: 'Qui appelle quand rien n’a été dit. Appeler (me) montre de l’énergie, attendre l’appel (they) garde une position forte\u202f; ni l’un ni l’autre ne choque.',
  },
  'setting-process': {
    en: 'How long the recruitment takes: where no date was named, you ask after 7 (urgent), 10 (normal) or 14 days (long). Sooner shows interest, later leaves room for a slow decision.',
    fr: 'La durée du recrutement\u00a0: sans date annoncée, la relance vient après 7 (urgent), 10 (normal) ou 14 jours (long). Plus tôt montre l’intérêt, plus tard leur laisse le temps de décider.',
  },
  'setting-grace': {
    en: 'How many days you let pass after the date they named, before you ask. Two is prompt, three leaves room for a late decision.',
    fr: 'Combien de jours laisser passer après la date annoncée, avant de relancer. Deux, c’est prompt\u202f; trois laisse le temps à une décision tardive.',
  },
  'setting-announce': {
    en: 'Whether the thank-you names the day on which you will be in touch. Yes shows resolve and binds you to that day, no leaves you free.',
    fr: 'Les remerciements disent-ils quel jour vous reprendrez contact\u202f? Yes montre de la constance et vous engage à ce jour-là, no vous laisse libre.',
  },
  'setting-completion': {
    en: 'Whether a reason to write that you noted becomes one sentence of the thank-you. Yes completes at once, no keeps it short: the reason waits for the follow-up.',
    fr: 'Une raison d’écrire que vous avez notée donne-t-elle une phrase aux remerciements\u202f? Yes complète aussitôt, no les garde brefs\u00a0: elle attend la relance.',
  },
  'setting-alerts': {
    en: 'How a new step makes itself noticed. Silent disturbs nobody, bell rings once, loud cannot be missed: a notification too, which others may see, again each minute until you press a key.',
    fr: 'Comment une nouvelle étape se signale. Silent ne dérange personne, bell sonne une fois, loud ne peut pas échapper\u00a0: une notification en plus, que d’autres peuvent voir, répétée chaque minute jusqu’à la première touche.',
  },
  'setting-theme': {
    en: 'The colours: auto asks your terminal for its background, dark or light names it, none uses no colour at all.',
    fr: 'Les couleurs\u00a0: auto demande au terminal quel est son fond, dark (sombre) ou light (clair) le disent, none n’en met aucune.',
  },
  'setting-keys': {
    en: 'Other letters for the keys of the screen. A wrong name is answered with all of them.',
    fr: 'D’autres lettres pour les touches de l’écran. Un nom inconnu reçoit en réponse la liste des noms.',
  },
  'setting-calendar-url': {
    en: 'The CalDAV calendar that jour-j calendar --push writes to. Its password is never kept here.',
    fr: 'L’agenda CalDAV où jour-j calendar --push écrit. Son mot de passe n’est jamais gardé ici.',
  },
  'setting-calendar-user': {
    en: 'Your user name on that calendar’s server.',
    fr: 'Votre nom d’utilisateur sur le serveur de cet agenda.',
  },
} as const satisfies Words;

/** A sentence about what is on disk. */
export type StorageCode = keyof typeof storageWords;
