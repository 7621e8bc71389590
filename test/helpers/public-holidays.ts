import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const FIRST_YEAR = 2026;
const LAST_YEAR = 2032;

/** The public holidays of every country that the library knows, on working days, as the program keeps them. */
export function holidayTable(): Record<string, Record<string, string>> {
  const library = new Holidays();
  const table: Record<string, Record<string, string>> = {};
  for (const country of Object.keys(library.getCountries())) {
    const calendar = new Holidays(country);
    const years: Record<string, string> = {};
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      const days = new Set<string>();
      for (const { type, date, start, end } of calendar.getHolidays(year)) {
        if (type !== 'public') continue;
        // A holiday may last several days; an afternoon off is none.
        if (!date.includes('00:00:00')) continue;
        const first = Date.parse(`${date.slice(0, 10)}T12:00:00Z`);
        for (let at = first; at < first + (end.getTime() - start.getTime()); at += 86_400_000) {
          const day = new Date(at).toISOString().slice(0, 10);
          const weekday = new Date(at).getUTCDay();
          if (weekday !== 0 && weekday !== 6 && day.startsWith(String(year)))
            days.add(day.slice(5, 7) + day.slice(8, 10));
        }
      }
      if (days.size > 0) years[year] = [...days].sort().join('');
    }
    table[country] = years;
  }
  return table;
}

if (import.meta.main) {
  const file = new URL('../../source/day/public-holidays.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(holidayTable())}\n`);
}
