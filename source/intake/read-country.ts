import { getCountries } from 'libphonenumber-js/min';
import { folded, quoted } from './plain-text.ts';
import { type Reading, read, refuse } from './result.ts';

let named: ReadonlyMap<string, string> | undefined;

/** Countries by their code and by their names in both languages, folded. */
function countries(): ReadonlyMap<string, string> {
  const names = ['fr', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  named ??= new Map(
    getCountries().flatMap((code) => [
      [code.toLowerCase(), code] as const,
      ...names.map((of) => [folded(of.of(code) ?? code), code] as const),
    ]),
  );
  return named;
}

/** Reads a country into its ISO 3166 code: `fr`, `FR`, `France`, `Royaume-Uni`. */
export function readCountry(text: string): Reading<string> {
  const name = folded(text.slice(0, 200));
  const code = countries().get(name === 'uk' ? 'gb' : name === 'usa' ? 'us' : name);
  return code === undefined ? refuse('unknown-country', { country: quoted(text) }) : read(code);
}
