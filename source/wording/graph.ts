import type { Words } from './words.ts';

/** The words that a drawing of a chart adds to those of its scenario. */
export const graphWords = {
  'command-graph': {
    en: 'Draw the chart of a scenario as a picture (SVG), Mermaid or DOT',
    fr: 'Dessiner le déroulé d’un scénario\u00a0: image (SVG), Mermaid ou DOT',
  },
  'option-format': { en: 'In which form (default: svg)', fr: 'Sous quelle forme (par défaut\u00a0: svg)' },
  'unknown-format': {
    en: '“{format}” is not a format: svg, mermaid or dot.',
    fr: '«\u00a0{format}\u00a0» n’est pas un format\u00a0: svg, mermaid ou dot.',
  },
  'graph-heading': { en: 'The day, step by step ({name})', fr: 'La journée, étape par étape ({name})' },
  'graph-legend-lines': {
    en: 'Bold: the usual way. T: the agreed time; times at the standard pace. An arrow that leaves its row names the step it leads to.',
    fr: 'En gras\u00a0: le chemin habituel. T\u00a0: l’heure convenue\u202f; délais au rythme standard. Une flèche qui quitte sa rangée nomme l’étape d’arrivée.',
  },
  'graph-legend-noted': {
    en: 'What is only noted and leads nowhere is not drawn. Letters at the right of a step: what can be told there from “Anywhere”.',
    fr: 'Ce qui est seulement noté et ne mène nulle part n’est pas dessiné. Lettres à droite d’une étape\u00a0: ce qu’on peut y noter de «\u00a0Partout\u00a0».',
  },
  'graph-everywhere': { en: 'Anywhere:', fr: 'Partout :' },
  'graph-noted': { en: 'Anywhere, only noted:', fr: 'Partout, seulement noté :' },
  'graph-led-here': { en: 'after “{event}”', fr: 'après « {event} »' },
  'graph-back': { en: 'back to the step set aside', fr: 'retour à l’étape mise de côté' },
  'graph-valid-now': { en: 'the step that is right then', fr: 'l’étape qui vaut alors' },
  'graph-passed-over': { en: 'if nothing can be done', fr: 'si rien n’est possible' },
  'graph-shared': { en: 'Steps marked {mark}:', fr: 'Étapes marquées {mark}\u00a0:' },
  'graph-hour': { en: '{base}{sign}{span}', fr: '{base}{sign}{span}' },
  'graph-after': { en: 'after {span}', fr: 'après {span}' },
  'graph-before': { en: '{span} before {base}', fr: '{span} avant {base}' },
  'graph-since': { en: '{span} after {base}', fr: '{span} après {base}' },
  'graph-later': { en: '{first}, or later', fr: '{first}, ou plus tard' },
  'graph-earlier': { en: '{first}, or sooner', fr: '{first}, ou plus tôt' },
  'graph-workdays': {
    en: '{days, plural, one {1 working day} other {# working days}}',
    fr: '{days, plural, one {1 jour ouvré} other {# jours ouvrés}}',
  },
  'graph-minutes': { en: '{count} min', fr: '{count}\u00a0min' },
  'graph-hours': { en: '{count} h', fr: '{count}\u00a0h' },
  'graph-days': {
    en: '{count, plural, one {1 day} other {# days}}',
    fr: '{count, plural, one {1 jour} other {# jours}}',
  },
  'graph-base-entry': { en: 'at once', fr: 'aussitôt' },
  'graph-base-L': { en: 'the last contact', fr: 'le dernier contact' },
  'graph-base-E': { en: 'the end', fr: 'la fin' },
  'graph-base-until': { en: 'the time they were told', fr: 'l’heure annoncée' },
  'graph-base-leave': { en: 'the time to leave', fr: 'l’heure de partir' },
  'graph-base-hour': { en: 'the new time', fr: 'la nouvelle heure' },
  'graph-base-last-call': { en: 'the last call', fr: 'le dernier appel' },
  'graph-base-midnight': { en: '00:00 of the day', fr: '0 h du jour même' },
  'graph-base-morning': { en: 'next morning, 9:00', fr: 'le lendemain, 9 h' },
  'graph-base-thanks': { en: 'thanks are due', fr: 'l’heure du merci' },
  'graph-base-promise': { en: 'a promise is due', fr: 'une promesse échoit' },
  'graph-base-follow-up': { en: 'the follow-up is due', fr: 'le jour de la relance' },
  'graph-base-follow-up-over': { en: 'the follow-up', fr: 'la relance' },
} as const satisfies Words;
