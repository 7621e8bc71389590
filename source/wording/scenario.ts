import type { Words } from './words.ts';

const NEAR_EN = '{near, select, none {} other { Did you mean “{near}”?}}';
const NEAR_FR = '{near, select, none {} other { Peut-être «\u00a0{near}\u00a0»\u202f?}}';

/** What is wrong in a scenario's folder, and what would be right. */
export const scenarioWords = {
  'scenario-not-found': {
    en: 'There is no scenario “{name}”. There are: {names}. Your own: a folder with a chart.yaml.',
    fr: 'Aucun scénario ne s’appelle «\u00a0{name}\u00a0». Il y a\u00a0: {names}. Le vôtre\u00a0: un dossier avec un fichier chart.yaml.',
  },
  'scenario-not-readable': {
    en: 'The scenario “{name}” cannot be used: {file} cannot be read ({code}).',
    fr: 'Le scénario «\u00a0{name}\u00a0» ne peut pas servir\u00a0: {file} ne se lit pas ({code}).',
  },
  'scenario-wrong': {
    en: 'The scenario “{name}” cannot be used:',
    fr: 'Le scénario «\u00a0{name}\u00a0» ne peut pas servir\u00a0:',
  },
  'check-well': {
    en: 'The scenario “{name}” keeps what it promises.',
    fr: 'Le scénario «\u00a0{name}\u00a0» tient ses promesses.',
  },
  'check-broken': {
    en: 'The scenario “{name}” does not keep what it promises.',
    fr: 'Le scénario «\u00a0{name}\u00a0» ne tient pas ses promesses.',
  },
  'check-held': {
    en: '{id}  held in every situation looked at',
    fr: '{id}  tenu dans toutes les situations parcourues',
  },
  'check-held-by-test': { en: '{id}  held, by the test “{test}”', fr: '{id}  tenu, par le test «\u00a0{test}\u00a0»' },
  'check-not-held': { en: '{id}  NOT HELD', fr: '{id}  NON TENU' },
  'check-own-held': { en: 'ok   {what}', fr: 'ok   {what}' },
  'check-own-not-held': { en: '{id}  NOT HELD: {what}', fr: '{id}  NON TENU\u00a0: {what}' },
  'check-own-promise': { en: 'Your promise {id} is kept.', fr: 'Votre promesse {id} est tenue.' },
  'check-means-INV-08': {
    en: 'Something leads to every step, and every step leads on to an end.',
    fr: 'Toute étape peut être atteinte, et toute étape mène à une fin.',
  },
  'check-means-INV-19': { en: 'A new day begins afresh.', fr: 'Avec un nouveau jour, tout repart de zéro.' },
  'check-means-INV-21': {
    en: 'What the clock passes over counts as neither sent nor called.',
    fr: 'Une étape que l’heure a dépassée ne compte ni comme un envoi ni comme un appel.',
  },
  'check-means-INV-25': {
    en: 'Every rule in rules.yaml stands at a step that can be reached.',
    fr: 'Chaque règle de rules.yaml figure à une étape accessible.',
  },
  'check-count-own': { en: '{situations} situations looked at.', fr: '{situations} situations examinées.' },
  'check-count': {
    en: '{situations} situations looked at · {held} of {of} invariants held · {carried} of {rules} rules carried',
    fr: '{situations} situations examinées · {held} invariants tenus sur {of} · {carried} règles portées sur {rules}',
  },
  'check-way': {
    en: '{id} does not hold in the step “{state}”.',
    fr: '{id} n’est pas tenu à l’étape «\u00a0{state}\u00a0».',
  },
  'check-path': { en: 'The shortest way to where {id} breaks:', fr: 'Le plus court chemin vers {id} non tenu\u00a0:' },
  'check-unknown': {
    en: 'Nothing can be proved with the condition “{name}”: it is not known what it looks at.',
    fr: 'Rien ne se prouve avec la condition «\u00a0{name}\u00a0»\u00a0: on ne sait pas ce qu’elle regarde.',
  },
  'check-unreached': {
    en: 'Nothing leads to the step “{name}”.',
    fr: 'Rien ne mène à l’étape «\u00a0{name}\u00a0».',
  },
  'check-endless': {
    en: 'No end can be reached from the step “{name}”.',
    fr: 'Aucune fin ne peut être atteinte depuis l’étape «\u00a0{name}\u00a0».',
  },
  'check-uncarried': {
    en: 'No step that can be reached carries the rule “{name}”.',
    fr: 'Aucune étape accessible ne porte la règle «\u00a0{name}\u00a0».',
  },
  'init-written': {
    en: 'A scenario to start from is in {folder} ({files}). Change it, then: jour-j check {folder}',
    fr: 'Un scénario de départ est dans {folder} ({files}). Changez-le, puis\u00a0: jour-j check {folder}',
  },
  'init-folder-not-empty': {
    en: '{folder} is not empty: name a folder that is new or empty, so that nothing is overwritten.',
    fr: '{folder} n’est pas vide\u00a0: indiquez un dossier nouveau ou vide, pour que rien ne soit écrasé.',
  },
  'init-folder-is-file': {
    en: '{folder} is a file: name a folder that is new or empty.',
    fr: '{folder} est un fichier\u00a0: indiquez un dossier nouveau ou vide.',
  },
  'init-not-written': {
    en: 'The scenario could not be written to {folder} ({code}).',
    fr: 'Le scénario n’a pas pu être écrit dans {folder} ({code}).',
  },
  'wording-ignored': {
    en: '{file}:{line}:{column}: {problem} The text of the scenario serves instead.',
    fr: '{file}:{line}:{column}\u00a0: {problem} Le texte du scénario sert à sa place.',
  },

  // the file
  'scenario-file-missing': {
    en: 'This file is missing: every scenario has one.',
    fr: 'Ce fichier manque\u00a0: chaque scénario en a un.',
  },
  'scenario-file-too-large': {
    en: 'This file holds more than {most} characters: a scenario is far shorter.',
    fr: 'Ce fichier dépasse {most} caractères\u00a0: un scénario est bien plus court.',
  },
  'scenario-no-text': {
    en: 'A control character stands here: this is not a text file.',
    fr: 'Un caractère de commande se trouve ici\u00a0: ce n’est pas un fichier de texte.',
  },
  'scenario-tab': {
    en: 'A tab stands here: YAML is indented with spaces.',
    fr: 'Une tabulation se trouve ici\u00a0: en YAML, le retrait se fait avec des espaces.',
  },
  'scenario-duplicate-key': {
    en: '“{key}” stands here for the second time: keep one of them.',
    fr: '«\u00a0{key}\u00a0» est écrit ici pour la deuxième fois\u00a0: gardez-en un seul.',
  },
  'scenario-alias': {
    en: 'What an alias (*) stands for may hold no alias itself: write it out.',
    fr: 'Ce qu’un alias (*) remplace ne peut pas contenir d’alias\u00a0: écrivez-le en toutes lettres.',
  },
  'scenario-too-deep': {
    en: 'This file goes too deep, or grows too large, to be read.',
    fr: 'Ce fichier est trop imbriqué, ou deviendrait trop grand, pour être lu.',
  },
  'scenario-not-yaml': {
    en: 'This is not YAML ({problem}).',
    fr: 'Ce n’est pas du YAML ({problem}).',
  },

  // the form
  'scenario-unknown-key': {
    en: `“{key}” means nothing here.${NEAR_EN} Possible: {known}.`,
    fr: `«\u00a0{key}\u00a0» ne veut rien dire ici.${NEAR_FR} Possibles\u00a0: {known}.`,
  },
  'scenario-missing-key': {
    en: '“{key}” is missing here.',
    fr: 'Il manque «\u00a0{key}\u00a0» ici.',
  },
  'scenario-wrong-type': {
    en: '{expected, select, map {A map (name: value) belongs here.} list {A list ([one, another]) belongs here.} number {A whole number belongs here.} truth {true or false belongs here.} text {A text belongs here.} other {A name, a map or a list belongs here.}}',
    fr: '{expected, select, map {Il faut ici une table (nom\u00a0: valeur).} list {Il faut ici une liste ([un, autre]).} number {Il faut ici un nombre entier.} truth {Il faut ici true ou false.} text {Il faut ici un texte.} other {Il faut ici un nom, une table ou une liste.}}',
  },
  'scenario-delay-wrong': {
    en: 'A delay is a number of minutes after the agreed time, 0 to 720 (twelve hours). What comes before it is written at the step, such as T-60m.',
    fr: 'Un délai est un nombre de minutes après l’heure convenue, de 0 à 720 (douze heures). Ce qui vient avant s’écrit à l’étape, par exemple T-60m.',
  },
  'scenario-short-too-long': {
    en: 'The short name of a step has 14 letters at most, for the line of the day: this one has {letters}.',
    fr: 'Le nom court d’une étape a 14 lettres au plus, pour la ligne de la journée\u00a0: celui-ci en a {letters}.',
  },
  'scenario-wrong-form': {
    en: 'This does not have the form that belongs here.',
    fr: 'Cela n’a pas la forme attendue ici.',
  },
  'scenario-not-one-of': {
    en: 'One of these belongs here: {values}.',
    fr: 'Il faut ici l’un de ces mots\u00a0: {values}.',
  },
  'scenario-bad-name': {
    en: 'A name is written in small letters, digits and hyphens, as in leave-home.',
    fr: 'Un nom s’écrit en minuscules sans accent, chiffres et traits d’union, comme leave-home.',
  },
  'scenario-bad-rule': {
    en: 'A rule is written with a capital letter, a hyphen and two digits, as in A-01.',
    fr: 'Une règle s’écrit avec une majuscule, un trait d’union et deux chiffres, comme A-01.',
  },
  'scenario-one-letter': {
    en: 'A key of the keyboard is one letter.',
    fr: 'Une touche du clavier est une seule lettre.',
  },
  'scenario-span-in-span': {
    en: 'A span holds deadlines, and no other span.',
    fr: 'Un intervalle (span) contient des échéances, et aucun autre intervalle.',
  },

  // the names
  'scenario-unknown-name': {
    en: `{kind, select, state {There is no step “{name}”.} event {Nothing is told under the name “{name}”.} part {There is no part “{name}”.} place {“{name}” is neither a step nor a part.} span {There is no span “{name}”.} condition {There is no condition “{name}”.} effect {There is no effect “{name}”.} truth {Nothing called “{name}” can make a text true.} text {There is no message “{name}”.} channel {There is no channel “{name}”.} advice {This step gives no advice “{name}”.} rule {rules.yaml has no rule “{name}”.} source {There is no source “{name}”.} told {Nothing called “{name}” can be told with an event.} language {There are no messages in “{name}”.} mode {No interview takes place “{name}”.} other {There is no variable “{name}”.}}${NEAR_EN}{known, select, none {} other { Known: {known}.}}`,
    fr: `{kind, select, state {Aucune étape ne s’appelle «\u00a0{name}\u00a0».} event {Rien ne se dit sous le nom «\u00a0{name}\u00a0».} part {Aucune partie ne s’appelle «\u00a0{name}\u00a0».} place {«\u00a0{name}\u00a0» n’est ni une étape ni une partie.} span {Aucun intervalle ne s’appelle «\u00a0{name}\u00a0».} condition {Aucune condition ne s’appelle «\u00a0{name}\u00a0».} effect {Aucun effet ne s’appelle «\u00a0{name}\u00a0».} truth {Rien de ce nom ne rend un texte vrai\u00a0: «\u00a0{name}\u00a0».} text {Aucun message ne s’appelle «\u00a0{name}\u00a0».} channel {Aucun canal ne s’appelle «\u00a0{name}\u00a0».} advice {Cette étape ne donne pas le conseil «\u00a0{name}\u00a0».} rule {rules.yaml n’a pas de règle «\u00a0{name}\u00a0».} source {Aucune source ne s’appelle «\u00a0{name}\u00a0».} told {Rien de ce nom ne se dit avec un événement\u00a0: «\u00a0{name}\u00a0».} language {Il n’y a pas de messages en «\u00a0{name}\u00a0».} mode {Aucun entretien ne se passe ainsi\u00a0: «\u00a0{name}\u00a0».} other {Aucune variable ne s’appelle «\u00a0{name}\u00a0».}}${NEAR_FR}{known, select, none {} other { Il y a\u00a0: {known}.}}`,
  },
  'scenario-argument': {
    en: '“{name}” {kind, select, none {takes nothing after it.} event {takes one event after it, as in {name} sent.} state {takes one step after it.} text {takes one message after it.} moment {takes an instant after it, as in {name} T-5m.} other {takes a number after it, as in {name} 5.}}',
    fr: '«\u00a0{name}\u00a0» {kind, select, none {ne prend rien à sa suite.} event {prend un événement à sa suite, comme {name} sent.} state {prend une étape à sa suite.} text {prend un message à sa suite.} moment {prend un instant à sa suite, comme {name} T-5m.} other {prend un nombre à sa suite, comme {name} 5.}}',
  },
  'scenario-bad-moment': {
    en: '“{text}” is not an instant. It begins with one of {bases}, as in T-45m or later(T+60m, L+30m).',
    fr: '«\u00a0{text}\u00a0» n’est pas un instant. Il commence par l’un de ces mots\u00a0: {bases}, comme T-45m ou later(T+60m, L+30m).',
  },
  'scenario-bad-delay': {
    en: '“{delay}” is not a delay of this file (there are: {delays}). Minutes are written T+5m.',
    fr: '«\u00a0{delay}\u00a0» n’est pas un délai de ce fichier (il y a\u00a0: {delays}). Les minutes s’écrivent T+5m.',
  },
  'scenario-bad-workday': {
    en: '“{text}”: workday takes a number of working days, as in workday(2) or workday(3, entry).',
    fr: '«\u00a0{text}\u00a0»\u00a0: workday prend un nombre de jours ouvrés, comme workday(2) ou workday(3, entry).',
  },
  'scenario-no-such-channel': {
    en: 'The message “{text}” has no text for the channel “{channel}”: write it in each file of messages.',
    fr: 'Le message «\u00a0{text}\u00a0» n’a pas de texte pour le canal «\u00a0{channel}\u00a0»\u00a0: écrivez-le dans chaque fichier de messages.',
  },

  // the words
  'scenario-words-missing': {
    en: '{kind, select, state {The step “{name}” has no words} title {The title of “{name}” is missing} short {The short name of “{name}” is missing} advice {The advice “{name}” is missing} event {The words for “{name}” are missing} text {The name of the message “{name}” is missing} other {The words of “{name}” are missing}}{language, select, all {.} en { in English.} fr { in French.} other {.}}',
    fr: '{kind, select, state {L’étape «\u00a0{name}\u00a0» n’a pas de mots} title {Le titre de «\u00a0{name}\u00a0» manque} short {Le nom court de «\u00a0{name}\u00a0» manque} advice {Le conseil «\u00a0{name}\u00a0» manque} event {Les mots pour «\u00a0{name}\u00a0» manquent} text {Le nom du message «\u00a0{name}\u00a0» manque} other {Les mots de «\u00a0{name}\u00a0» manquent}}{language, select, all {.} en { en anglais.} fr { en français.} other {.}}',
  },
  'scenario-text-missing': {
    en: 'The message “{text}” is missing here for the channel “{channel}”: it stands in another language.',
    fr: 'Le message «\u00a0{text}\u00a0» manque ici pour le canal «\u00a0{channel}\u00a0»\u00a0: il existe dans une autre langue.',
  },
  'scenario-subject-missing': {
    en: 'An email has a subject: it is missing here.',
    fr: 'Un e-mail a un objet\u00a0: il manque ici (subject).',
  },
  'scenario-subject-unread': {
    en: 'Only an email has a subject.',
    fr: 'Seul un e-mail a un objet.',
  },
  'scenario-text-empty': {
    en: 'This text is empty.',
    fr: 'Ce texte est vide.',
  },
  'scenario-text-can-be-empty': {
    en: 'Nothing is left of this text where certain facts are not known: write what is said then.',
    fr: 'Il ne reste rien de ce texte quand certaines données manquent\u00a0: écrivez ce qui se dit alors.',
  },
  'scenario-bad-pattern': {
    en: `{problem, select, missing_other_clause {Every choice ends with other '{…}'.} expect_argument_closing_brace {A brace is opened and not closed.} empty_argument {There is nothing between these braces.} malformed_argument {What stands between braces is the name of a variable.} invalid_argument_type {A choice is written '{name, select, one {…} other {…}}'.} duplicate_select_argument_selector {This choice has the same case twice.} other {This text is not written as ICU MessageFormat.}}`,
    fr: `{problem, select, missing_other_clause {Chaque choix finit par other '{…}'.} expect_argument_closing_brace {Une accolade s’ouvre et ne se ferme pas.} empty_argument {Il n’y a rien entre ces accolades.} malformed_argument {Entre accolades se trouve le nom d’une variable.} invalid_argument_type {Un choix s’écrit '{nom, select, un {…} other {…}}'.} duplicate_select_argument_selector {Ce choix a deux fois le même cas.} other {Ce texte n’est pas écrit en ICU MessageFormat.}}`,
  },
} as const satisfies Words;
