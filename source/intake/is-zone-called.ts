import type { Instant } from '../day/interview.ts';
import { folded } from './plain-text.ts';

/**
 * Whether a zone goes by an abbreviation at an instant, as people write it in North America: New York is `ET` and `HE`
 * all year, `EST` in winter alone. Elsewhere one is used for both halves of the year (`CET` in July) and is not certain.
 */
export function isZoneCalled(abbreviation: string, zone: string, at: Instant): boolean {
  return ['en-US', 'fr-CA'].some((locale) =>
    (['short', 'shortGeneric'] as const).some((timeZoneName) =>
      new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName })
        .formatToParts(at)
        .some(({ type, value }) => type === 'timeZoneName' && folded(value) === abbreviation),
    ),
  );
}
