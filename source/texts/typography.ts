import type { Language } from '../day/interview.ts';
import type { Channel } from '../day/situation.ts';

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/** Characters of good typography that a GSM-7 message has not, and what stands for them there. */
const PLAIN: Readonly<Record<string, string>> = {
  [NO_BREAK]: ' ',
  [NARROW_NO_BREAK]: ' ',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
};

/**
 * Sets a text as its language prints it. The catalogues are typed with ordinary
 * spaces; French no-break spaces are put here, so that nobody has to tell them
 * apart in a file. A text message keeps plain spaces and ' (one other character
 * would make it twice as long).
 */
export function typeset(text: string, language: Language, channel: Channel): string {
  const tidy = text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const set = language.startsWith('fr') ? setFrench(tidy, language) : tidy;
  return channel === 'sms' ? plain(set) : set;
}

function setFrench(text: string, language: Language): string {
  const beforeHigh = language === 'fr-CA' ? '' : NARROW_NO_BREAK;
  return text
    .replace(/ ([;!?])/g, `${beforeHigh}$1`)
    .replace(/ ([:»])/g, `${NO_BREAK}$1`)
    .replace(/« /g, `«${NO_BREAK}`);
}

function plain(text: string): string {
  return text
    .replace(/«[ \u00a0]?|[ \u00a0]?»/g, '"')
    .replace(/[\u00a0\u202f’‘“”–—−…]/g, (character) => PLAIN[character] ?? character);
}
