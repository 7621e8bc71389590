import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY } from '../../source/day/interview.ts';
import { writeSettings } from '../../source/storage/settings.ts';
import { openStore } from '../../source/storage/store.ts';
import { CHART, FACTS } from '../helpers/sample-day.ts';

const FIRST = Date.parse('2026-11-23T14:30:00Z');

/** A folder of its own under the system's temporary one, gone when the program ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jour-j-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What the product runs with: a home of its own, and a clock of the sample day that starts at an hour of London. */
export function environment(home: string, hour: string, speed = 1): Record<string, string> {
  return {
    HOME: home,
    JOUR_J_HOME: home,
    LANG: 'en_GB.UTF-8',
    TZ: 'Europe/London',
    JOUR_J_CLOCK: `2026-11-23T${hour}:00Zx${speed}`,
  };
}

/** A home with a person's settings and a number of interviews, the first of them on the sample day at 14:30. */
export async function homeWith(interviews: number): Promise<string> {
  const home = temporaryFolder();
  const folders = { state: home, config: home, real: false };
  await writeSettings(folders, { me: 'Camille Martin', 'my-phone': '+33612345678', tone: 'warm' }, 'en');
  const store = openStore(folders, { clock: { now: () => FIRST - 3 * DAY } });
  for (let index = 0; index < interviews; index++) {
    const scheduledAt = FIRST + index * DAY;
    const id = `${new Date(scheduledAt).toISOString().slice(0, 10)}-smith`;
    const kept = await store.create({
      id,
      createdAt: FIRST - 3 * DAY,
      scheduledAt,
      facts: { ...FACTS, zone: 'Europe/London', theirZone: 'Europe/London', country: 'GB', language: 'en-GB' },
      scenario: { name: CHART.name, hash: CHART.hash },
    });
    if (kept.kind !== 'written') throw new Error(`${id} is not kept: ${kept.kind}`);
  }
  return home;
}

/** A calendar that khal, calcurse and remind can show: what a candidate would look at instead. */
export function calendarHome(): string {
  const home = temporaryFolder();
  const folder = (...parts: string[]) => {
    const path = join(home, ...parts);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const start = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16).replace(/[-:]/g, '');
  const calendar = folder('calendar');
  writeFileSync(
    join(calendar, 'interview.ics'),
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:bench\r\nBEGIN:VEVENT\r\nUID:bench@localhost\r\nDTSTAMP:${start}00Z\r\nDTSTART:${start}00Z\r\nDURATION:PT1H\r\nSUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  );
  writeFileSync(
    join(folder('.config', 'khal'), 'config'),
    `[calendars]\n[[bench]]\npath = ${calendar}\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n`,
  );
  writeFileSync(join(home, '.reminders'), `REM ${new Date().toISOString().slice(0, 10)} MSG Interview\n`);
  writeFileSync(join(folder('.calcurse'), 'apts'), '');
  return home;
}
