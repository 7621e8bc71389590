import {
  type CountryCode,
  isSupportedCountry,
  Metadata,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';
import type { UiLanguage } from '../wording/words.ts';
import { oneLine, quoted } from './plain-text.ts';
import { type Reading, read, refuse } from './result.ts';

const EXTENSION = /;\s*ext=|[#*,;]|(?:\bext(?:ension)?|\bposte|\bpin|\bcode|\bx)[ .:]*\d|\d\s*x\s*\d/iu;

/**
 * Reads a phone number into E.164. A national number is read in `country` (ISO 3166), which is null
 * where it is not known; `tel:` is tolerated. A number whose length is right and whose beginning is
 * not in use is kept with a remark: numbering plans move, and a real number must not be refused on
 * the day; one that its plan can never have is refused. An extension or a conference code is refused, since it would be dropped in silence.
 */
export function readPhone(
  text: string,
  { country, language = 'en' }: { readonly country: string | null; readonly language?: UiLanguage },
): Reading<string> {
  const typed = oneLine(text.slice(0, 400).normalize('NFKC'))
    .replace(/^tel:(?:\/\/)?/iu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim();
  const quote = { number: quoted(typed) };
  if (typed === '') return refuse('phone-empty');
  if (EXTENSION.test(typed)) return refuse('phone-extension', quote);
  if (!/\d/u.test(typed) || !/^[+\d\s().\-/]+$/u.test(typed) || typed.lastIndexOf('+') > typed.search(/[+\d]/u)) {
    return refuse('phone-not-understood', quote);
  }
  const number = typed.replace(/^\(?00[\s.-]*(?=\d)/u, '+');
  const home =
    country !== null && isSupportedCountry(country.toUpperCase()) ? (country.toUpperCase() as CountryCode) : undefined;
  const international = number.startsWith('+');
  if (!international && home === undefined) return refuse('phone-needs-country', quote);
  // A number without a country code was read as one of that country: whoever reads the problem has to know.
  const assumed = international || home === undefined ? 'none' : countryName(home, language);
  const values = { ...quote, country: assumed };
  const length = validatePhoneNumberLength(number, international ? undefined : home);
  if (length === 'INVALID_COUNTRY') return refuse('phone-country-code', quote);
  if (length === 'TOO_SHORT') return refuse('phone-too-short', { ...values, ...counted(number, home) });
  if (length === 'TOO_LONG') return refuse('phone-too-long', { ...values, ...counted(number, home) });
  const parsed = parsePhoneNumberFromString(number, international ? undefined : home);
  if (parsed === undefined) return refuse('phone-not-understood', quote);
  // Between two lengths that exist (INVALID_LENGTH), some digit is missing or too many all the same.
  if (length !== undefined)
    return refuse('phone-too-short', {
      ...values,
      ...counted(number, parsed.country ?? home),
    });
  if (parsed.isValid()) return read(parsed.number);
  if (
    parsed.countryCallingCode === '1' &&
    !NORTH_AMERICAN.test(parsed.nationalNumber) &&
    parsed.nationalNumber.length === 10
  )
    return refuse('phone-impossible', quote);
  // A trunk 0 that is still there was counted as a digit: without it the number is one short.
  const plan = planOf(parsed.country ?? home);
  const trunkLeft = plan?.nationalPrefix !== undefined && parsed.nationalNumber.startsWith(plan.nationalPrefix);
  if (trunkLeft)
    return refuse('phone-too-short', {
      ...values,
      ...counted(number, parsed.country ?? home),
    });
  if (parsed.nationalNumber.length < Math.max(...(plan?.lengths ?? [0]))) return refuse('phone-incomplete', quote);
  return read(parsed.number, [{ code: 'phone-unusual', values: { number: parsed.formatInternational() } }]);
}

/** Area codes and exchanges of the North American plan begin with 2 to 9, and are no service code such as 911. */
const NORTH_AMERICAN = /^[2-9](?!11)\d{2}[2-9](?!11)\d{6}$/u;

function countryName(country: CountryCode, language: UiLanguage): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}

interface Plan {
  readonly lengths: readonly number[];
  readonly nationalPrefix: string | undefined;
}

function planOf(country: CountryCode | undefined): Plan | null {
  if (country === undefined) return null;
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const plan = metadata.numberingPlan as unknown as {
    possibleLengths(): number[];
    nationalPrefix(): string | undefined;
  };
  return {
    lengths: plan.possibleLengths(),
    nationalPrefix: plan.nationalPrefix(),
  };
}

/** How many digits were typed, and how many there should be; 0 where that depends on the number. */
function counted(
  number: string,
  home: CountryCode | undefined,
): { readonly digits: number; readonly expected: number } {
  const digits = number.replace(/\D/gu, '').length;
  const plan = number.startsWith('+') ? null : planOf(home);
  // Numbers of seven digits in the North American plan are local or special ones.
  const lengths = plan?.nationalPrefix === '1' ? [10] : (plan?.lengths ?? []);
  const [length, ...others] = lengths;
  if (plan === null || length === undefined || others.length > 0) return { digits, expected: 0 };
  const trunk = plan.nationalPrefix ?? '';
  const typedTrunk = trunk !== '' && number.replace(/\D/gu, '').startsWith(trunk);
  return { digits, expected: length + (typedTrunk ? trunk.length : 0) };
}
