import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import type { Values } from './words.ts';

// The library would ask which languages numbers can be written in, which costs every start 3 ms. Ours always can.
IntlMessageFormat.resolveLocale = (language) => new Intl.Locale(String(language));

/** Made where a text needs one: few do, and the library would keep three of its own for each text. */
const formatters: Formatters = {
  getNumberFormat: (...how) => new Intl.NumberFormat(...how),
  getDateTimeFormat: (...how) => new Intl.DateTimeFormat(...how),
  getPluralRules: (...how) => new Intl.PluralRules(...how),
};

const read = new Map<string, IntlMessageFormat>();

/**
 * A text in ICU MessageFormat with its values filled in. What was read once is kept.
 * @param language a tag, such as `fr` or `en-GB`: how numbers are written, and which form of a plural is meant
 */
export function filledIn(pattern: string, language: string, values: Values): string {
  const key = `${language}\n${pattern}`;
  let format = read.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true, formatters });
    read.set(key, format);
  }
  return String(format.format(values));
}
