import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendRecord } from '../../source/storage/append-record.ts';
import { parseJournal, readJournal } from '../../source/storage/journal.ts';
import { decodeRecord, type Entry, encodeRecord, type JournalRecord } from '../../source/storage/records.ts';
import { STUCK } from '../helpers/stuck.ts';
import { sampleInterview, T } from './sample-interview.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ENTRIES: readonly Entry[] = [
  { type: 'created', interview: sampleInterview() },
  { type: 'event', event: { at: T + 300_000, event: 'still-nothing' }, state: 'ping' },
  { type: 'event', event: { at: T + 600_000, event: 'sent', set: { minutes: '10' } }, state: 'wait-ping' },
  { type: 'note', text: 'L’horloge a reculé — {"v":1,"seq":9}' },
  { type: 'undo', of: 3 },
  { type: 'event', event: { at: T + 900_000, event: 'no-answer' }, state: 'pause' },
];
const RECORDS = ENTRIES.map((entry, index) => ({ seq: index + 1, at: T + index, ...entry }) as JournalRecord);
const LINES = RECORDS.map((record) => `${encodeRecord(record)}\n`);
const WHOLE = Buffer.from(LINES.join(''));

/** Where each line ends, its line feed included. */
const ENDS = LINES.map((_, index) => Buffer.byteLength(LINES.slice(0, index + 1).join('')));

test('a journal says what was written, instants as ISO 8601 in UTC', () => {
  const journal = parseJournal(WHOLE);
  expect(journal.records).toEqual(RECORDS);
  expect(journal.interview).toEqual(sampleInterview());
  expect(journal.events.map((event) => event.event)).toEqual(['still-nothing', 'no-answer']);
  expect(journal).toMatchObject({ lastSeq: 6, damage: [], newer: 0, tornBytes: 0 });
  expect(LINES[0]).toContain('"scheduledAt":"2026-11-23T13:00:00.000Z"');
  expect(LINES[1]).toMatch(
    /^\{"v":1,"seq":2,"at":"2026-11-23T13:00:00\.001Z","type":"event","event":\{"at":"2026-11-23T13:05:00\.000Z","event":"still-nothing"\},"state":"ping","sum":"[0-9a-f]{8}"\}\n$/,
  );
});

test('S01 a journal cut at any byte loses its last line only, and says nothing is damaged', () => {
  for (let length = 0; length <= WHOLE.length; length++) {
    const journal = parseJournal(WHOLE.subarray(0, length));
    // A line is whole when only its line feed is missing.
    const kept = ENDS.filter((end) => end - 1 <= length).length;
    expect(journal.records, `cut at ${length}`).toEqual(RECORDS.slice(0, kept));
    expect(journal.damage, `cut at ${length}`).toEqual([]);
    const start = ENDS[kept - 1] ?? 0;
    expect(journal.tornBytes, `cut at ${length}`).toBe(Math.max(0, length - start));
  }
});

test('S02 what is appended behind a torn tail is whole, and the piece stays, counted as damage', async () => {
  const file = join(temporaryFolder(), 'one.jsonl');
  for (let length = ENDS[0] as number; length <= WHOLE.length; length += 7) {
    writeFileSync(file, WHOLE.subarray(0, length));
    const before = readJournal(file);
    if (before.kind !== 'read') throw new Error(before.kind);
    const event = { at: T, event: 'all-fine' };
    const appended = await appendRecord(file, { type: 'event', event, state: 'ping' }, { at: T });
    const after = readJournal(file);
    if (after.kind !== 'read') throw new Error(after.kind);
    expect(appended).toEqual({ kind: 'written', seq: before.journal.lastSeq + 1 });
    expect(after.journal.records.slice(0, -1)).toEqual(before.journal.records);
    expect(after.journal.events.at(-1)).toEqual(event);
    expect(after.journal.tornBytes).toBe(0);
    expect(after.journal.damage.length).toBe(before.journal.tornBytes > 0 ? 1 : 0);
    expect(readFileSync(file).subarray(0, length)).toEqual(WHOLE.subarray(0, length));
  }
});

test('S08 a flipped byte anywhere is reported, costs at most its own line, and makes up nothing', () => {
  const originals = new Set(RECORDS.map((record) => JSON.stringify(record)));
  for (let at = 0; at < WHOLE.length; at++) {
    for (const mask of [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, WHOLE[at] as number]) {
      const bytes = Buffer.from(WHOLE);
      bytes[at] = (bytes[at] as number) ^ mask;
      const journal = parseJournal(bytes);
      const where = `byte ${at}, mask ${mask}`;
      const line = ENDS.findIndex((end) => at < end);
      const ownLine = at === (ENDS[line] as number) - 1 ? [] : [line + 1];
      const expected = RECORDS.filter((record) => !ownLine.includes(record.seq));
      expect(journal.records.length, where).toBe(expected.length);
      expect(
        journal.records.every((record) => originals.has(JSON.stringify(record))),
        where,
      ).toBe(true);
      expect(journal.damage.length, where).toBeGreaterThan(0);
      expect(journal.damage[0]?.line, where).toBe(line + 1);
    }
  }
});

test('S08 a block of NULs, half a line glued to a whole one, and two lines run together', () => {
  const [one = '', two = '', three = ''] = LINES;
  const nuls = parseJournal(Buffer.from(`${one}${'\0'.repeat(512)}${two}${three}`));
  expect(nuls.records).toEqual(RECORDS.slice(0, 3));
  expect(nuls.damage).toEqual([{ line: 2, reason: 'torn' }]);

  const glued = parseJournal(Buffer.from(`${one}${two.slice(0, 40)}${three}`));
  expect(glued.records).toEqual([RECORDS[0], RECORDS[2]]);
  expect(glued.damage.map((damage) => damage.line)).toEqual([2]);

  const together = parseJournal(Buffer.from(`${one.trimEnd()}${two}${three}`));
  expect(together.records).toEqual(RECORDS.slice(0, 3));
  expect(together.damage.map((damage) => damage.line)).toEqual([1]);
});

test('S08 what an editor on Windows does to line ends and the start of a file is no damage', () => {
  const journal = parseJournal(Buffer.from(`\ufeff${LINES.join('').replaceAll('\n', '\r\n')}\r\n\n`));
  expect(journal).toMatchObject({ records: RECORDS, damage: [], tornBytes: 0 });
});

test('S09 records of a later version or an unknown type are passed over, counted, and left as they are', async () => {
  const file = join(temporaryFolder(), 'one.jsonl');
  const sound = (line: string) => {
    const decoded = decodeRecord(line);
    expect(decoded.kind).toBe('newer');
    return `${line}\n`;
  };
  const later = sound(summed('{"v":2,"seq":3,"at":"2031-01-01T00:00:00.000Z","type":"event","event":7}'));
  const other = sound(summed('{"v":1,"seq":4,"at":"2031-01-01T00:00:00.000Z","type":"photo","of":"you"}'));
  writeFileSync(file, `${LINES[0]}${LINES[1]}${later}${other}`);
  const appended = await appendRecord(file, { type: 'note', text: 'x' }, { at: T, expectedSeq: 4 });
  expect(appended).toEqual({ kind: 'written', seq: 5 });
  const reading = readJournal(file);
  expect(reading).toMatchObject({ kind: 'read', journal: { newer: 2, damage: [], lastSeq: 5 } });
  expect(readFileSync(file, 'utf8').startsWith(`${LINES[0]}${LINES[1]}${later}${other}`)).toBe(true);
});

test('S09 a version that a flipped byte made later is damage, not a later record', () => {
  expect(decodeRecord((LINES[1] as string).trimEnd().replace('{"v":1', '{"v":3'))).toEqual({
    kind: 'damaged',
    reason: 'changed',
  });
});

test('S10 lines that came twice or in another order make the same journal', () => {
  const shuffled = [LINES[0], LINES[4], LINES[2], LINES[2], LINES[5], LINES[1], LINES[3], LINES[0], LINES[5]];
  expect(parseJournal(Buffer.from(shuffled.join('')))).toEqual(parseJournal(WHOLE));
});

test('S10 two different records under one number are both kept, and said', () => {
  const twin = encodeRecord({ seq: 6, at: T, type: 'event', event: { at: T, event: 'mailbox' }, state: 'voicemail' });
  const undo = encodeRecord({ seq: 7, at: T, type: 'undo', of: 6 });
  const both = parseJournal(Buffer.from(`${LINES.join('')}${twin}\n`));
  expect(both.events.map((event) => event.event)).toEqual(['still-nothing', 'no-answer', 'mailbox']);
  expect(both.damage).toEqual([{ line: 7, reason: 'same-number' }]);
  const undone = parseJournal(Buffer.from(`${LINES.join('')}${twin}\n${undo}\n`));
  expect(undone.events.map((event) => event.event)).toEqual(['still-nothing', 'no-answer']);
});

test('S13 100,000 lines are read, and a megabyte of garbage too', () => {
  const many = Array.from({ length: 100_000 }, (_, index) =>
    encodeRecord({ seq: index + 1, at: T, type: 'event', event: { at: T + index, event: 'all-fine' }, state: 'ping' }),
  );
  const from = performance.now();
  expect(parseJournal(Buffer.from(`${many.join('\n')}\n`)).events.length).toBe(100_000);
  expect(parseJournal(Buffer.from('{"v":1,"sum":"00000000"}'.repeat(40_000))).records).toEqual([]);
  expect(performance.now() - from).toBeLessThan(STUCK);
});

/** A line as a later version would write it. */
function summed(body: string): string {
  const sum = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return `${body.slice(0, -1)},"sum":"${sum}"}`;
}
