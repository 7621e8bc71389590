import type { UiLanguage } from '../wording/words.ts';
import { folded } from './plain-text.ts';

const FRENCH = /\b(?:bonjour|vous|votre|nous|entretien|le|la|les|et|pour|avec|heure)\b/gu;
const ENGLISH = /\b(?:hello|hi|dear|you|your|we|interview|the|and|for|with|time)\b/gu;

/** The language of a text of somebody else: which way round 03/12 is read depends on it. */
export function languageOfText(text: string): UiLanguage {
  const words = folded(text.slice(0, 5000));
  return (words.match(FRENCH)?.length ?? 0) > (words.match(ENGLISH)?.length ?? 0) ? 'fr' : 'en';
}
