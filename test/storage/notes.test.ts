import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseJournal } from '../../source/storage/journal.ts';
import { encodeRecord } from '../../source/storage/records.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => home.remove());

const at = Date.UTC(2026, 10, 23, 13);
const bytes = (...notes: readonly { line?: number; text: string }[]) =>
  Buffer.from(notes.map((note, index) => `${encodeRecord({ seq: index + 1, at, type: 'note', ...note })}\n`).join(''));

test('one’s own notes are the last word on each line; a remark of the program is none of them', () => {
  const journal = parseJournal(
    bytes(
      { line: 1, text: 'old' },
      { text: 'the clock was set back' },
      { line: 3, text: 'third' },
      { line: 1, text: 'new' },
    ),
  );
  expect(journal.notes).toEqual(['new', '', 'third', '', '']);
  expect(parseJournal(bytes({ line: 9, text: 'beyond' }, { line: 2, text: '' })).notes).toEqual(['', '', '', '', '']);
});

test('they are in status, and outlive what is told and taken back', () => {
  home.run('14:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--with', 'Mme Claire Dupont');
  const folder = join(home.folder, 'interviews');
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '');
  const line = encodeRecord({ seq: 2, at, type: 'note', line: 2, text: 'ask about the team' });
  writeFileSync(file, `${readFileSync(file, 'utf8')}${line}\n`);
  home.run('14:33', 'tell', 'they-call');
  home.run('14:34', 'undo');
  expect(home.json('14:35', 'status').notes).toEqual(['ask about the team']);
  expect(home.run('14:35', 'status').stdout).toMatch(/Your notes:\n {2}ask about the team/);
});
