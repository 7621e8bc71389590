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
    fr: 'Le message «\u00a0{text}\u00a0» se dit avant l’entretien, dont l’heure est passée.',
  },
  'text-not-here': {
    en: 'The message “{text}” belongs to another step.',
    fr: 'Le message «\u00a0{text}\u00a0» est pour une autre étape.',
  },
  'text-link-works': {
    en: 'The link did not fail today: the message “{text}” would not be true.',
    fr: 'Le lien n’est pas en panne\u00a0: le message «\u00a0{text}\u00a0» ne serait pas vrai.',
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
    fr: 'Cet entretien se passe par téléphone\u00a0: il n’y a pas de lien.',
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
  'text-needs-delay': {
    en: 'This message says how late you will be, and that is not known yet. Give it with: jour-j text {text} --minutes 15',
    fr: 'Ce message dit de combien sera le retard, et cela n’est pas encore connu. Pour le donner\u00a0: jour-j text {text} --minutes 15',
  },
  'text-new-hour-past': {
    en: 'The new time that this message names is past.',
    fr: 'La nouvelle heure que donne ce message est passée.',
  },
  'text-not-over': {
    en: 'The interview has not taken place yet, or has not ended: the message “{text}” comes after it.',
    fr: 'L’entretien n’a pas encore eu lieu, ou n’est pas fini\u00a0: le message «\u00a0{text}\u00a0» vient après.',
  },
  'text-thanked': {
    en: 'The thank-you has gone out: nobody is thanked twice for one interview.',
    fr: 'Les remerciements sont partis\u00a0: on ne remercie pas deux fois pour un même entretien.',
  },
  'text-one-person': {
    en: 'You met one person: the message is thank-you.',
    fr: 'Vous avez rencontré une seule personne\u00a0: le message est thank-you.',
  },
  'text-answered': {
    en: 'They have answered: the message “{text}” would ask for what you know.',
    fr: 'La réponse est venue\u00a0: le message «\u00a0{text}\u00a0» demanderait ce que vous savez déjà.',
  },
  'text-no-follow-up-call': {
    en: 'No follow-up call: they asked you to wait or to write, or you do not speak on the phone. The message is follow-up.',
    fr: 'Pas de relance par téléphone\u00a0: on vous a dit d’attendre ou d’écrire, ou vous ne parlez pas au téléphone. Le message est follow-up.',
  },
  'text-no-their-date': {
    en: 'They named no date: the message is follow-up.',
    fr: 'Aucune date ne vous a été donnée\u00a0: le message est follow-up.',
  },
  'text-their-date-ahead': {
    en: 'The date they named has not passed yet.',
    fr: 'La date qui vous a été donnée n’est pas encore passée.',
  },
  'text-their-date-passed': {
    en: 'They named a date, and it has passed: the message is follow-up-date-passed.',
    fr: 'Une date vous a été donnée, et elle est passée\u00a0: le message est follow-up-date-passed.',
  },
  'text-no-refusal': {
    en: 'They have not said no.',
    fr: 'La réponse n’a pas été négative.',
  },
  'text-nothing-asked': {
    en: 'They have not asked for a document.',
    fr: 'Aucun document ne vous a été demandé.',
  },
  'text-no-open-promise': {
    en: 'No promise is left to keep.',
    fr: 'Il ne reste aucune promesse à tenir.',
  },
  'text-no-promise': {
    en: 'No promise has been noted.',
    fr: 'Aucune promesse n’est notée.',
  },
} as const satisfies Words;
