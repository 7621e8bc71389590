import type { Words } from './words.ts';

/** Why a message cannot be given now, and what is asked for before one can. */
export const textWords = {
  'text-unknown': {
    en: 'There is no message called “{text}”.',
    fr: 'Aucun message ne s’appelle «\u00a0{text}\u00a0».',
  },
  'text-channel': {
    en: 'The message “{text}” does not exist for that channel. It exists for: {channels}.',
    fr: 'Le message «\u00a0{text}\u00a0» n’existe pas pour ce moyen. Il existe pour\u00a0: {channels}.',
  },
  'text-too-early': {
    en: 'It is too early for the message “{text}”: it would not be true yet.',
    fr: 'Il est trop tôt pour le message «\u00a0{text}\u00a0»\u00a0: il ne serait pas encore vrai.',
  },
  'text-hour-past': {
    en: 'The message “{text}” belongs before the interview, and that time is past.',
    fr: 'Le message «\u00a0{text}\u00a0» va avant l’entretien, dont l’heure est passée.',
  },
  'text-took-place': {
    en: 'The interview took place: the message “{text}” would no longer be true.',
    fr: 'L’entretien a eu lieu\u00a0: le message «\u00a0{text}\u00a0» ne serait plus vrai.',
  },
  'text-link-failed': {
    en: 'The link failed today: the message that says so (link-fails) takes the place of “{text}”.',
    fr: 'Le lien n’a pas marché\u00a0: le message qui le dit (link-fails) prend la place de «\u00a0{text}\u00a0».',
  },
  'text-no-link': {
    en: 'This interview is by phone: there is no link that could fail.',
    fr: 'Cet entretien se passe par téléphone\u00a0: aucun lien ne peut manquer.',
  },
  'text-you-call': {
    en: 'You are the one who calls: the message is call-as-agreed.',
    fr: 'C’est vous qui appelez\u00a0: le message est call-as-agreed.',
  },
  'text-they-call': {
    en: 'They are the ones who call: the message would not be true.',
    fr: 'L’appel doit venir de leur côté\u00a0: le message ne serait pas vrai.',
  },
  'text-until-open': {
    en: 'This message says until when you can be reached, and that is not settled at this step.',
    fr: 'Ce message dit jusqu’à quand on peut vous joindre, et cela n’est pas fixé à cette étape.',
  },
  'text-until-past': {
    en: 'The time until which you said you could be reached is past.',
    fr: 'L’heure jusqu’à laquelle on pouvait vous joindre est passée.',
  },
  'text-nothing-missed': {
    en: 'No call of theirs was missed: the message would not be true.',
    fr: 'Aucun appel n’a été manqué\u00a0: le message ne serait pas vrai.',
  },
  'text-no-call-yet': {
    en: 'There has been no conversation that could have been cut off.',
    fr: 'Aucune conversation n’a encore eu lieu.',
  },
  'text-needs-new-hour': {
    en: 'This message names the new time, and none is known yet.',
    fr: 'Ce message donne la nouvelle heure, et aucune n’est encore connue.',
  },
  'text-new-hour-past': {
    en: 'The new time that this message names is past.',
    fr: 'La nouvelle heure que donne ce message est passée.',
  },
  'text-no-promise': {
    en: 'No promise has been noted.',
    fr: 'Aucune promesse n’est notée.',
  },
} as const satisfies Words;
