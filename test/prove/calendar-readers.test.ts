import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../source/calendar/calendar-event.ts';
import { calendarEvents, entriesAhead } from '../../source/calendar/calendar-events.ts';
import { calendarFile } from '../../source/calendar/write-calendar.ts';
import { DAY, MINUTE } from '../../source/day/interview.ts';
import { leftOut } from '../helpers/left-out.ts';
import { shippedInterface } from '../helpers/load-interface.ts';
import { CHART, SampleDay, T, VIDEO } from '../helpers/sample-day.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

/** Debian's own Python: another one on the path does not see Debian's packages. */
const PYTHON = '/usr/bin/python3';
const HAS_ICALENDAR = spawnSync(PYTHON, ['-c', 'import icalendar']).status === 0;
const HAS_KHAL = spawnSync('khal', ['--version']).status === 0;
const noIcalendar = leftOut('a calendar read by python3-icalendar', 'python3-icalendar', HAS_ICALENDAR);
const noKhal = leftOut('a calendar read by khal', 'khal', HAS_KHAL);

const READ = `
import sys, json, icalendar
out = []
for text in json.load(sys.stdin):
    calendar = icalendar.Calendar.from_ical(text)
    events = []
    for event in calendar.walk('VEVENT'):
        if event.errors: raise SystemExit(repr(event.errors))
        events.append({
            'uid': str(event['UID']), 'sequence': int(event['SEQUENCE']), 'status': str(event['STATUS']),
            'start': round(event['DTSTART'].dt.timestamp() * 1000), 'end': round(event['DTEND'].dt.timestamp() * 1000),
            'stamp': round(event['DTSTAMP'].dt.timestamp() * 1000), 'summary': str(event['SUMMARY']),
            'description': str(event['DESCRIPTION']),
            'alarms': [-round(alarm['TRIGGER'].dt.total_seconds() / 60) for alarm in event.walk('VALARM')],
        })
    out.append({'method': str(calendar['METHOD']), 'events': events})
json.dump(out, sys.stdout)
`;

const WORDS = shippedInterface();

function exported(day: SampleDay, now: number, language: 'fr' | 'en'): readonly CalendarEvent[] {
  const words = { interface: WORDS, language };
  const input = { chart: CHART, interview: day.interview, journal: day.journal, now, words };
  return entriesAhead(calendarEvents(input), now);
}

/** Days of every kind, told in any way, in zones where clocks change, with names nobody expects. */
function sampleExports(count: number): (readonly CalendarEvent[])[] {
  const days = fc.record({
    at: fc.integer({ min: -300, max: 300 }).map((days) => T + days * DAY - (T % DAY) + 17 * 5 * MINUTE),
    zone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
    org: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }),
      fc.constantFrom('A;B,C\\D\nE', '語'.repeat(60)),
    ),
    language: fc.constantFrom('fr' as const, 'en' as const),
    steps: fc.array(
      fc.record({
        event: fc.constantFrom(
          'they-call',
          'ended',
          'done',
          'skip',
          'no-answer',
          'sent',
          'they-wrote',
          'they-move',
          'they-cancel',
          'close',
        ),
        after: fc.integer({ min: 0, max: 2000 }),
      }),
      { maxLength: 9 },
    ),
  });
  return fc.sample(days, count).map(({ at, zone, org, language, steps }) => {
    const day = new SampleDay({ ...VIDEO, zone, theirZone: zone, org }, at);
    let now = at - 30 * MINUTE;
    for (const { event, after } of steps) {
      now += after * MINUTE;
      day.journal.push({ at: now, event });
    }
    return exported(day, now, language);
  });
}

/** As the entries are told to a reader: one line where one line is meant, no controls. */
const shown = (text: string) =>
  text
    .replaceAll(/[^\S\u00a0\u202f\ufeff]+|\u0085/g, ' ')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim();

describe('other readers of a calendar see the same instants', () => {
  test.skipIf(noIcalendar)('I17 python3-icalendar', () => {
    const exports = sampleExports(300).filter((events) => events.length > 0);
    const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', READ], {
      encoding: 'utf8',
      input: JSON.stringify(exports.map((events) => calendarFile(events))),
      env: { ...process.env, TZ: 'America/Los_Angeles', PYTHONIOENCODING: 'utf8' },
      maxBuffer: 1 << 28,
    });
    expect(status, stderr).toBe(0);
    const read = JSON.parse(stdout) as { method: string; events: Record<string, unknown>[] }[];
    expect(read).toHaveLength(exports.length);
    for (const [index, events] of exports.entries()) {
      expect(read[index]?.events.map(({ description: _, ...event }) => event)).toEqual(
        events.map(({ uid, sequence, status, start, end, stamp, summary, alarms }) => ({
          uid,
          sequence,
          status: status.toUpperCase(),
          start,
          end,
          stamp: Math.floor(stamp / 1000) * 1000,
          summary: shown(summary),
          alarms: alarms.map(({ minutesBefore }) => minutesBefore),
        })),
      );
      expect(read[index]?.method).toBe(events.every(({ status }) => status === 'cancelled') ? 'CANCEL' : 'PUBLISH');
    }
  });

  test.skipIf(noKhal)('I17 khal', () => {
    const folder = temporaryFolder();
    const config = join(folder, 'config');
    writeFileSync(
      config,
      `[calendars]\n[[jobs]]\npath = ${join(folder, 'jobs')}\n[sqlite]\npath = ${join(folder, 'khal.db')}\n[locale]\nlocal_timezone = Asia/Tokyo\ndefault_timezone = Asia/Tokyo\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n`,
    );
    const day = new SampleDay({ org: 'Lumen; Nord, «\u00a0Été\u00a0»' });
    for (const [minutes, event] of [
      [16, 'no-answer'],
      [22, 'mailbox'],
      [23, 'left'],
      [25, 'sent'],
    ] as const) {
      day.journal.push({ at: T + minutes * MINUTE, event });
    }
    const events = exported(day, T + 60 * MINUTE, 'fr');
    expect(events.length).toBeGreaterThan(2);
    const file = join(folder, 'out.ics');
    writeFileSync(file, calendarFile(events));
    const { status, stdout, stderr } = spawnSync(
      'khal',
      ['-c', config, 'printics', '--format', '{start-long-full}|{end-long-full}|{title}', file],
      { encoding: 'utf8', env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' } },
    );
    expect(status, stderr).toBe(0);
    const tokyo = (at: number) => new Date(at + 9 * 60 * MINUTE).toISOString().slice(0, 16).replace('T', ' ');
    const lines = stdout.split('\n').filter((line) => line.includes('|'));
    expect(lines.sort()).toEqual(
      events.map(({ start, end, summary }) => `${tokyo(start)}|${tokyo(end)}|${summary}`).sort(),
    );
  });
});
