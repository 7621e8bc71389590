import table from './public-holidays.json' with { type: 'json' };

/** Country → year → days as `MMDD`, without a separator. */
const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = table;

/**
 * Whether a day is a public holiday in a whole country (C8: dated actions wait for a working day).
 * Regional holidays are not in the table: the person names them (`--set holiday=`).
 * @param country ISO 3166; null, or one that the table does not have, has none.
 * @param date ISO.
 */
export function isPublicHoliday(country: string | null, date: string): boolean {
  const days = country === null ? undefined : TABLE[country]?.[date.slice(0, 4)];
  if (days === undefined) return false;
  const day = date.slice(5, 7) + date.slice(8, 10);
  for (let start = 0; start < days.length; start += 4) if (days.startsWith(day, start)) return true;
  return false;
}
