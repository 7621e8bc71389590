import type { Words } from './words.ts';

/** The other pages: the reasons, the log, the agenda, one’s notes, what is read aloud, and what a screen reader is given. */
export const screenPanels = {
  'prompter-ready': {
    en: 'At most {seconds} s',
    fr: '{seconds}\u00a0s au plus',
  },
  'prompter-seconds': { en: '{seconds} s of {most}', fr: '{seconds}\u00a0s sur {most}' },
  'prompter-keys-ready': {
    en: 'Space after the beep: begin',
    fr: 'Espace après le bip\u00a0: commencer',
  },
  'prompter-keys': {
    en: 'Space: again from the start · {sides} a line back or on',
    fr: 'Espace\u00a0: reprendre au début · {sides} une ligne avant ou après',
  },
  'prompter-keys-over': {
    en: 'All said: Esc, then note it. Space: again from the start',
    fr: 'Tout est dit\u00a0: Échap, puis le noter. Espace\u00a0: reprendre au début',
  },
  'prompter-keys-spoken': {
    en: '{key}: the next text, or back',
    fr: '{key}\u00a0: texte suivant, ou retour',
  },
  'nothing-aloud': {
    en: 'There is no text here to show alone.',
    fr: 'Il n’y a pas de texte à montrer ici.',
  },
  'notes-title': { en: 'Your notes', fr: 'Vos notes' },
  'note-of': { en: 'Your notes, line {number} of {count}', fr: 'Vos notes, ligne {number} sur {count}' },
  'note-empty': { en: 'empty', fr: 'vide' },
  'notes-hint-reader': {
    en: 'Everything is kept. Enter: the next line. Up and down: another line. Escape: done.',
    fr: 'Tout est gardé. Entrée\u00a0: ligne suivante. Haut et bas\u00a0: une autre ligne. Échap\u00a0: fini.',
  },
  'notes-hint': {
    en: 'Enter: next line · {arrows} another line · Esc: done, all is kept',
    fr: 'Entrée\u00a0: ligne suivante · {arrows} une autre ligne · Échap\u00a0: fini, tout est gardé',
  },
  'why-title': { en: 'Why this step', fr: 'Pourquoi cette étape' },
  'why-source': { en: 'Source: {source}', fr: 'Source\u00a0: {source}' },
  'why-nothing': { en: 'No rule is noted for this step.', fr: 'Aucune règle n’est notée pour cette étape.' },
  'agenda-title': { en: 'All my interviews', fr: 'Tous mes entretiens' },
  'log-title': { en: 'The day so far', fr: 'La journée jusqu’ici' },
  'log-nothing': { en: 'Nothing has been told yet.', fr: 'Rien n’est encore noté.' },
  'log-by-clock': { en: 'by the clock', fr: 'l’heure est venue' },
  'log-steps': { en: '{what}: {from} > {to}', fr: '{what}\u00a0: {from} > {to}' },
  'log-not-applied': { en: '(no longer applied)', fr: '(sans effet)' },
  'reader-choices': { en: 'Choices:', fr: 'Choix\u00a0:' },
  'reader-choice': { en: '{key}: {label}', fr: '{key}\u00a0: {label}' },
  'reader-selected': { en: '{label}, selected', fr: '{label}, sélection' },
  'reader-until': { en: '{until}.', fr: '{until}.' },
  'reader-then': { en: 'Then, {time}: {step}.', fr: 'Ensuite, {time}\u00a0: {step}.' },
  'reader-new-keys': { en: 'New keys: {keys}', fr: 'Nouvelles touches\u00a0: {keys}' },
  'reader-keys': { en: 'Keys: {keys}', fr: 'Touches\u00a0: {keys}' },
  'reader-changed': { en: 'The text now says: {text}', fr: 'Le texte dit maintenant\u00a0: {text}' },
  'reader-pages': {
    en: 'Message {number} of {count}. Right arrow: another one.',
    fr: 'Message {number} sur {count}. Flèche droite\u00a0: un autre.',
  },
} as const satisfies Words;
