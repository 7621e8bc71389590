import type { Words } from './words.ts';

/** What is said of the links and numbers of an invitation. */
export const linkWords = {
  'link-unknown-tool': {
    en: 'The link of the invitation leads to {host}, which is not a meeting tool known here: compare it with their message.',
    fr: 'Le lien de l’invitation mène à {host}, qui n’est pas un outil de visio connu ici\u00a0: comparez-le avec leur message.',
  },
  'link-several': {
    en: 'The invitation names two meetings: {link} is taken, {other} is the other. Ask which one it will be.',
    fr: 'L’invitation donne deux réunions\u00a0: {link} est retenue, {other} est l’autre. Demandez laquelle est la bonne.',
  },
  'link-leads-to': {
    en: 'The link that was pasted leads to {host}: that link is kept.',
    fr: 'Le lien collé mène à {host}\u00a0: c’est ce lien qui est gardé.',
  },
  'link-imitates': {
    en: 'The link leads to {host}, which is not {service}’s own address: compare it with their message before you open it.',
    fr: 'Le lien mène à {host}, qui n’est pas l’adresse de {service} elle-même\u00a0: comparez-le avec leur message avant de l’ouvrir.',
  },
  'link-hides-host': {
    en: 'The link “{link}” hides that it leads to {host}: it was left out.',
    fr: 'Le lien «\u00a0{link}\u00a0» cache qu’il mène à {host}\u00a0: il a été écarté.',
  },
  'link-not-offered': {
    en: '“{link}” is not a link that is opened from here: it was left out.',
    fr: '«\u00a0{link}\u00a0» n’est pas un lien qui s’ouvre d’ici\u00a0: il a été écarté.',
  },
  'skype-invited': {
    en: 'The invitation speaks of Skype, which closed in May 2025: ask them which tool it will be.',
    fr: 'L’invitation parle de Skype, qui a fermé en mai 2025\u00a0: demandez-leur quel outil sera utilisé.',
  },
  // ------------------------------------------------------- patterns of one's own
  'links-file-not-read': {
    en: 'The link patterns cannot be read ({code}, {file}); the built-in ones are used.',
    fr: 'Les modèles de liens ne peuvent pas être lus ({code}, {file})\u202f; ceux d’origine sont utilisés.',
  },
  'links-file-not-yaml': {
    en: '{file}, line {line}: this is not YAML that can be read; the built-in link patterns are used.',
    fr: '{file}, ligne {line}\u00a0: ce n’est pas du YAML lisible\u202f; les modèles de liens d’origine sont utilisés.',
  },
  'links-file-unknown-key': {
    en: '{file}, line {line}: nothing is called “{name}” here. There are meetings and never; of a meeting, name, links and platform.',
    fr: '{file}, ligne {line}\u00a0: rien ne s’appelle «\u00a0{name}\u00a0» ici. Il y a meetings et never\u202f; pour une réunion, name, links et platform.',
  },
  'links-file-no-list': {
    en: '{file}, line {line}: a list is needed here, each line of it beginning with “- ”. Left out.',
    fr: '{file}, ligne {line}\u00a0: il faut une liste ici, dont chaque ligne commence par «\u00a0-\u00a0». Ignoré.',
  },
  'links-file-no-entry': {
    en: '{file}, line {line}: a meeting tool needs name and links. Left out.',
    fr: '{file}, ligne {line}\u00a0: un outil de visio se décrit par name et links. Ignoré.',
  },
  'links-file-no-name': {
    en: '{file}, line {line}: the tool needs a name of at most 60 characters. Left out.',
    fr: '{file}, ligne {line}\u00a0: il faut à l’outil un nom de 60 caractères au plus. Ignoré.',
  },
  'links-file-platform': {
    en: '{file}, line {line}: “{name}” is not a platform. Write one of: {names}. Left out.',
    fr: '{file}, ligne {line}\u00a0: «\u00a0{name}\u00a0» n’est pas une plateforme. Écrivez l’une de celles-ci\u00a0: {names}. Ignoré.',
  },
  'links-file-empty': {
    en: '{file}, line {line}: “{text}” is not a pattern. It looks like visio.example.com/room/*. Left out.',
    fr: '{file}, ligne {line}\u00a0: «\u00a0{text}\u00a0» n’est pas un modèle. Un modèle s’écrit comme visio.example.com/salle/*. Ignoré.',
  },
  'links-file-scheme': {
    en: '{file}, line {line}: “{text}” has no need of https:// in front: begin with the host. Left out.',
    fr: '{file}, ligne {line}\u00a0: «\u00a0{text}\u00a0» n’a pas besoin de https:// au début\u00a0: commencez par l’hôte. Ignoré.',
  },
  'links-file-host': {
    en: '{file}, line {line}: the host of “{text}” is not a host. It looks like visio.example.com or *.example.com. Left out.',
    fr: '{file}, ligne {line}\u00a0: l’hôte de «\u00a0{text}\u00a0» n’en est pas un. Un hôte s’écrit comme visio.example.com ou *.example.com. Ignoré.',
  },
  'links-file-too-open': {
    en: '{file}, line {line}: “{text}” would match any link. Name a host, or a fixed part of the path. Left out.',
    fr: '{file}, ligne {line}\u00a0: «\u00a0{text}\u00a0» conviendrait à n’importe quel lien. Donnez un hôte, ou une partie fixe du chemin. Ignoré.',
  },
  'links-file-path': {
    en: '{file}, line {line}: the path of “{text}” is not understood. It looks like /room/* or /join/** or /join?id. Left out.',
    fr: '{file}, ligne {line}\u00a0: le chemin de «\u00a0{text}\u00a0» n’est pas compris. Il s’écrit comme /salle/* ou /join/** ou /join?id. Ignoré.',
  },
  'links-file-braces': {
    en: '{file}, line {line}: what stands in braces in “{text}” is not understood. There are digits, letters and id, with or without a number: digits 9-11. Left out.',
    fr: '{file}, ligne {line}\u00a0: ce qui est entre accolades dans «\u00a0{text}\u00a0» n’est pas compris. Il y a digits, letters et id, avec ou sans nombre\u00a0: digits 9-11. Ignoré.',
  },
} as const satisfies Words;
