import type { Words } from './words.ts';

/** What is said of the links and numbers of an invitation. */
export const linkWords = {
  'link-unknown-tool': {
    en: 'The link of the invitation leads to {host}, which is no meeting tool known here: compare it with their message.',
    fr: 'Le lien de l’invitation mène à {host}, qui n’est pas un outil de visio connu ici\u00a0: comparez-le avec leur message.',
  },
  'link-several': {
    en: 'The invitation names two meetings: {link} is taken, {other} is the other. Ask which one it will be.',
    fr: 'L’invitation donne deux réunions\u00a0: {link} est retenue, {other} est l’autre. Demandez laquelle est la bonne.',
  },
  'link-hides-host': {
    en: 'The link “{link}” hides that it leads to {host}: it was left out.',
    fr: 'Le lien «\u00a0{link}\u00a0» cache qu’il mène à {host}\u00a0: il a été écarté.',
  },
  'link-not-offered': {
    en: '“{link}” is no link that is opened from here: it was left out.',
    fr: '«\u00a0{link}\u00a0» n’est pas un lien qui s’ouvre d’ici\u00a0: il a été écarté.',
  },
  'skype-invited': {
    en: 'The invitation speaks of Skype, which closed in May 2025: ask them which tool it will be.',
    fr: 'L’invitation parle de Skype, qui a fermé en mai 2025\u00a0: demandez-leur quel outil sera utilisé.',
  },
} as const satisfies Words;
