import type { Words } from './words.ts';

/** What a rehearsal says outside its screen: its command, the day as it is walked through, the review at the end. */
export const rehearsalWords = {
  'command-rehearse': {
    en: 'Rehearse the whole day with a simulated clock and recruiter; nothing is kept',
    fr: 'Répéter toute la journée, horloge et appels simulés\u202f; rien n’est gardé',
  },
  'option-recruiter': {
    en: 'What the recruiter does (default: absent)',
    fr: 'Ce que fait la personne qui recrute\u00a0: à l’heure, en retard, absente (par défaut), en avance, numéro masqué',
  },
  'option-speed': {
    en: 'How many times faster than life, 1 to 1000 (default: 1)',
    fr: 'Combien de secondes passent en une, de 1 à 1000 (par défaut\u00a0: 1)',
  },
  'unknown-recruiter': {
    en: '“{name}” is not a recruiter known here. There are: {names}.',
    fr: '«\u00a0{name}\u00a0» n’est pas une valeur de --recruiter. Possibles\u00a0: {names}.',
  },
  'speed-wrong': {
    en: '“{speed}” is not a speed: a number from 1 (as in life) to 1000, such as 30.',
    fr: '«\u00a0{speed}\u00a0» n’est pas une vitesse\u00a0: un nombre de 1 (comme dans la vie) à 1000, par exemple 30.',
  },

  'rehearsal-banner': {
    en: '=== REHEARSAL: not the real day. Nothing is kept. ===',
    fr: '=== RÉPÉTITION\u00a0: ce n’est pas le vrai jour. Rien n’est gardé. ===',
  },
  'recruiter-on-time': { en: 'a recruiter who is on time', fr: 'à l’heure' },
  'recruiter-late': { en: 'a recruiter who is late', fr: 'en retard' },
  'recruiter-absent': { en: 'a recruiter who never shows up', fr: 'personne' },
  'recruiter-early': { en: 'a recruiter who is early', fr: 'en avance' },
  'recruiter-hidden-number': {
    en: 'a recruiter with a withheld number',
    fr: 'numéro masqué',
  },
  'rehearsed-day': {
    en: 'Rehearsed: {who}, {recruiter}',
    fr: 'Répété\u00a0: {who}\u202f; de leur côté\u00a0: {recruiter}',
  },
  'walk-step': { en: '{hour}  {step}: {title}', fr: '{hour}  {step}\u00a0: {title}' },
  'walk-happens': { en: '{hour}  * {what}', fr: '{hour}  * {what}' },
  'walk-tells': { en: '{hour}  > {label}', fr: '{hour}  > {label}' },

  'review-steps': { en: 'The day, step by step', fr: 'La journée, étape par étape' },
  'review-step': { en: '{mark} {hour}  {step}: {what}', fr: '{mark} {hour}  {step}\u00a0: {what}' },
  'review-told': { en: '{label}, after {span}', fr: '{label}, en {span}' },
  'review-too-early': { en: '{told} (it had not happened)', fr: '{told} (rien de tel ne s’était produit)' },
  'review-passed': { en: 'not done, the time passed', fr: 'pas fait, l’heure est passée' },
  'review-nothing-due': { en: 'left to the clock', fr: 'l’horloge a suffi' },
  'review-calls': { en: 'On their side', fr: 'De leur côté' },
  'review-no-calls': { en: '– Nobody called or joined.', fr: '– Personne ne s’est manifesté.' },
  'review-answered': { en: '{mark} {hour}  answered after {span}', fr: '{mark} {hour}  réponse en {span}' },
  'review-missed-told': {
    en: '{mark} {hour}  missed, and told after {span}',
    fr: '{mark} {hour}  manqué, et noté {span} après',
  },
  'review-missed': { en: '{mark} {hour}  missed, and never told', fr: '{mark} {hour}  manqué, et jamais noté' },
  'review-kept': { en: 'What the day allows', fr: 'Ce que la journée permet' },
  'review-contact': {
    en: '{mark} {what}: {used} of {most} at most ({hours})',
    fr: '{mark} {what}\u00a0: {used} sur {most} au plus ({hours})',
  },
  'review-apart': { en: '{mark} Between the two calls: {span}', fr: '{mark} Entre les deux appels\u00a0: {span}' },
  'review-stayed': {
    en: '{mark} Reachable until {hour}, as they had been told',
    fr: '{mark} Joignable jusqu’à {hour}, comme annoncé',
  },
  'review-left': {
    en: '{mark} Given up before {hour}, the time that they had been told',
    fr: '{mark} Attente abandonnée avant {hour}, l’heure annoncée',
  },
  'ration-pings': { en: 'Brief word', fr: 'Mot bref' },
  'ration-calls': { en: 'Calls', fr: 'Appels' },
  'ration-voicemails': { en: 'Voicemail', fr: 'Message vocal' },
  'ration-emails': { en: 'Email', fr: 'E-mail' },
  'review-verdict-call': {
    en: 'A call of theirs was missed; what was due after it was done.',
    fr: 'Un appel a été manqué\u202f; ce qui était à faire ensuite est fait.',
  },
  'review-verdict': {
    en: '{missed, plural, =0 {All that was due was done.} one {1 thing was missed.} other {# things were missed.}}',
    fr: '{missed, plural, =0 {Tout ce qui était à faire est fait.} one {1 chose a été manquée.} other {# choses ont été manquées.}}',
  },
  'review-decisions': {
    en: '{count, plural, =0 {No decision yet.} one {1 decision, taken in {median}.} other {# decisions: half of them within {median}, the longest in {longest} ({step}).}}',
    fr: '{count, plural, =0 {Pas encore de décision.} =1 {1 décision, prise en {median}.} other {# décisions\u00a0: la moitié en {median} ou moins, la plus longue en {longest} ({step}).}}',
  },
  'span-seconds': { en: '{seconds} s', fr: '{seconds}\u00a0s' },
  'span-minutes': { en: '{minutes} min {seconds} s', fr: '{minutes}\u00a0min {seconds}\u00a0s' },
} as const satisfies Words;
