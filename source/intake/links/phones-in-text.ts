import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  Metadata,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** A phone number as it stands in a text. */
export interface TextPhone {
  /** E.164. */
  readonly number: string;
  /** ISO 3166 code of its country, where it is known. */
  readonly country: string | null;
  /** What is typed once it answers, where that is written with the number (`+33…,,345678901#`): `345678901#`. */
  readonly keypad: string | null;
  readonly start: number;
  readonly end: number;
}

/** Lines without this many digits hold no number. */
const FEWEST_DIGITS = 7;
const LONGEST_PIECE = 200;
const MOST_PIECES = 80;

const ONE_TAP =
  /(?<![\p{L}\d])(\+\d[\d ().-]{5,22}\d) ?((?:[,;]{1,8} ?(?:\*|%2A)?\d{1,20}(?:\*\d{1,20})?(?:#|%23)*(?:\*\d{1,4}\*)?)+(?:#|%23)*)/giu;

/**
 * The phone numbers of a text, read in `country` (ISO 3166) where they are national ones. Digits that a label has
 * claimed must have been taken out before.
 */
export function phonesIn(text: string, country: string | null): TextPhone[] {
  const home =
    country !== null && isSupportedCountry(country.toUpperCase()) ? (country.toUpperCase() as CountryCode) : undefined;
  const found: TextPhone[] = [];
  const rest = text.replace(ONE_TAP, (written: string, number: string, tail: string, start: number) => {
    const parsed = parsePhoneNumberFromString(number, home);
    if (parsed?.isPossible() !== true) return written;
    found.push({
      number: parsed.number,
      country: parsed.country ?? null,
      keypad: tail
        .replace(/%23/giu, '#')
        .replace(/%2A/giu, '*')
        .replace(/;/gu, ',')
        .replace(/ /gu, '')
        .replace(/^,+/u, ''),
      start,
      end: start + written.length,
    });
    return ' '.repeat(written.length);
  });
  for (const { piece, at } of pieces(rest)) {
    for (const { number, startsAt, endsAt } of findPhoneNumbersInText(piece, { defaultCountry: home })) {
      const written = piece.slice(startsAt, endsAt);
      if (!isWrittenAsNumber(written, home)) continue;
      found.push({
        number: number.number,
        country: number.country ?? null,
        keypad: null,
        start: at + startsAt,
        end: at + endsAt,
      });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Where national numbers begin with a trunk 0, digits without it are an id more often than a number. */
function isWrittenAsNumber(written: string, home: CountryCode | undefined): boolean {
  if (/^\(?(?:\+|00)/u.test(written)) return true;
  if (home === undefined) return false;
  const metadata = new Metadata();
  metadata.selectNumberingPlan(home);
  const plan = metadata.numberingPlan as unknown as { nationalPrefix(): string | undefined } | undefined;
  const trunk = plan?.nationalPrefix();
  const digits = written.replace(/\D/gu, '');
  if (trunk === '0') return digits.startsWith('0');
  // North America groups three, three and four: `14.02.5004.000` is the version of a program.
  if (trunk === '1') return /^(?:1[ .-]?)?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/u.test(written);
  return /[ ().-]/u.test(written);
}

function* pieces(text: string): Generator<{ readonly piece: string; readonly at: number }> {
  let count = 0;
  for (const { 0: piece, index } of text.matchAll(
    new RegExp(`[^\\n]{1,${LONGEST_PIECE}}(?=\\s|$)|[^\\n]{1,${LONGEST_PIECE}}`, 'gu'),
  )) {
    if ((piece.match(/\d/gu)?.length ?? 0) < FEWEST_DIGITS) continue;
    yield { piece, at: index };
    count += 1;
    if (count >= MOST_PIECES) return;
  }
}
