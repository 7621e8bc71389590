import { hasControls, oneLine } from '../wording/harmless.ts';

export { hasControls, oneLine };

/** At most `most` letters of a text, to quote it inside a problem. */
export function quoted(text: string, most = 40): string {
  const letters = [...oneLine(text)];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}

/** Lower case, without accents, with plain spaces and apostrophes: the form in which words are compared. */
export function folded(text: string): string {
  return oneLine(text.normalize('NFKC'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
