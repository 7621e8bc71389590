import type { CommanderError } from 'commander';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as yaml from 'yaml';
import { commandLine } from '../source/commands/command-line.ts';
import { COMMANDS } from '../source/commands/command-table.ts';
import { FLAGS } from '../source/intake/flags.ts';
import { readFact } from '../source/intake/read-facts.ts';
import { readDay, readHour } from '../source/intake/read-hour.ts';
import { readSlots } from '../source/intake/read-slots.ts';
import { readHourToCome, readPastHour } from '../source/intake/read-told-hour.ts';
import { simulatedClock } from '../source/platform/clock.ts';
import { readScenario } from '../source/scenario/read-scenario.ts';
import { parseJournal } from '../source/storage/journal.ts';
import { encodeRecord, type JournalRecord } from '../source/storage/records.ts';
import { settingLines } from '../source/storage/settings-document.ts';
import { VOCABULARY } from '../source/texts/vocabulary.ts';
import { say } from '../source/wording/say.ts';
import { shippedFiles } from './helpers/load-scenario.ts';
import { LIVE, NASTY } from './helpers/nasty.ts';
import { T } from './helpers/sample-day.ts';
import { STUCK } from './helpers/stuck.ts';
import { tally } from './helpers/tally.ts';
import { sampleInterview } from './storage/sample-interview.ts';

const PROVING = process.env.PROVE !== undefined;
/** How long each parser is fuzzed in `npm run prove`, in milliseconds. */
const LONG = Number(process.env.FUZZ_SECONDS ?? 60) * 1_000;

/** Reads many texts; none may throw, or take long. */
function fuzz<T>(name: string, texts: fc.Arbitrary<T>, read: (text: T) => void): void {
  test(`${name} never throws and is never slow, whatever comes`, () => {
    let runs = 0;
    const property = fc.property(texts, (text) => {
      runs += 1;
      const from = performance.now();
      read(text);
      expect(performance.now() - from).toBeLessThan(STUCK);
    });
    fc.assert(property, PROVING ? { numRuns: 1e9, interruptAfterTimeLimit: LONG } : { numRuns: 120 });
    tally(`fuzz: ${name}`, runs);
  });
}

/** A text as somebody types it, spoiled in one of the ways in which texts are spoiled. */
function spoiled(seeds: readonly string[]): fc.Arbitrary<string> {
  const spoil = fc.record({
    how: fc.constantFrom('none', 'cut', 'insert', 'repeat', 'delete', 'swap', 'case', 'long'),
    where: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 40 }),
    piece: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom(...seeds)),
  });
  return fc
    .tuple(
      fc.oneof(fc.constantFrom(...seeds), fc.string({ unit: 'binary', maxLength: 40 })),
      fc.array(spoil, { maxLength: 4 }),
    )
    .map(([seed, spoils]) =>
      spoils.reduce((text, { how, where, length, piece }) => {
        const at = Math.floor(text.length * where);
        const part = text.slice(at, at + length);
        switch (how) {
          case 'cut':
            return text.slice(0, at);
          case 'insert':
            return text.slice(0, at) + piece + text.slice(at);
          case 'repeat':
            return text.slice(0, at) + part.repeat(30) + text.slice(at);
          case 'delete':
            return text.slice(0, at) + text.slice(at + length);
          case 'swap':
            return part + text.slice(0, at) + text.slice(at + length);
          case 'case':
            return text.toUpperCase();
          case 'long':
            return text.slice(0, at) + piece.repeat(2_000) + text.slice(at);
          default:
            return text;
        }
      }, seed),
    );
}

/** What is said of a problem can be said in both languages, and is harmless. */
function expectSayable({ code, values }: { readonly code: string; readonly values: Parameters<typeof say>[2] }): void {
  for (const language of ['en', 'fr'] as const) {
    const sentence = say(language, code, values);
    expect(sentence).not.toBe(code);
    expect(sentence).not.toMatch(LIVE);
  }
}

const CONTEXT = { zone: 'Europe/Paris', theirZone: 'America/Toronto', country: 'FR', now: T, language: 'fr' } as const;
const HOURS = [
  '2026-11-23T14:30',
  '2026-10-25T02:30+01:00',
  'demain 14h30',
  'tomorrow 2:30pm',
  '29/08 à 9h',
  'in 20 minutes',
  'lundi 8h',
  '0h20',
  '24:00',
  'midi',
];
const FACTS = [
  '+33 6 12 34 56 78',
  '01.45.67.89.01',
  'Mme Claire Dupont',
  'M. de la Rochefoucauld-Montbel',
  'claire@lumen.example',
  'https://zoom.us/j/123?pwd=x',
  'Europe/Paris',
  'Montréal',
  'CST',
  'FR',
  'mardi 10 h; jeudi 9 h',
  '1234#',
  'phone',
  'fr-FR',
  '30',
];

describe('dates', () => {
  fuzz('hours and days', spoiled(HOURS), (text) => {
    for (const language of ['fr', 'en'] as const) {
      const context = { ...CONTEXT, language };
      for (const read of [readHour, readDay, readHourToCome, readPastHour]) {
        const reading = read(text, context);
        if (!reading.ok) expectSayable(reading.problem);
        else if (typeof reading.value === 'number') expect(Number.isSafeInteger(reading.value)).toBe(true);
      }
      readSlots(text, context);
    }
  });

  fuzz(
    'JOUR_J_CLOCK',
    spoiled(['2026-11-23T13:00:00Zx60', '2026-10-25T02:30', '2026-03-29 02:30:00.5+01:00x0']),
    (text) => {
      const clock = simulatedClock(text, 'Europe/Paris', () => 0);
      if (!clock.ok) expectSayable(clock.problem);
      else expect(Number.isFinite(clock.value.now())).toBe(true);
    },
  );
});

describe('numbers, names and the other facts', () => {
  const names = FLAGS.map(({ name }) => name);
  fuzz('facts', fc.tuple(fc.constantFrom(...names), spoiled([...FACTS, ...HOURS])), ([name, text]) => {
    const reading = readFact(name, text, CONTEXT);
    if (!reading.ok) expectSayable(reading.problem);
    else expect(JSON.stringify(reading.value)).not.toMatch(/\\u00[01]|\\u009/);
  });
});

describe('what lies on disk', () => {
  const records: JournalRecord[] = [
    { seq: 1, at: T, type: 'created', interview: sampleInterview() },
    { seq: 2, at: T, type: 'event', event: { at: T, event: 'sent', set: { minutes: '10' } }, state: 'ping' },
    { seq: 3, at: T, type: 'undo', of: 2 },
    { seq: 4, at: T, type: 'note', text: 'x' },
  ];
  const lines = records.map((record) => `${encodeRecord(record)}\n`);
  fuzz(
    'journals',
    fc.oneof(
      spoiled([lines.join(''), ...lines]).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    ),
    (bytes) => {
      const journal = parseJournal(bytes);
      // Nothing is made up: whatever is read was once written.
      for (const record of journal.records) expect(records).toContainEqual(record);
    },
  );

  fuzz(
    'settings',
    spoiled(['me: "Ana"\npace: brisk\n', '# x\nstay: 30\nme: &a [1]\nzone: *a\n', '{', '- a\n']),
    (text) => {
      const read = settingLines(yaml, text);
      expect(read.ok ? read.lines.length >= 0 : read.line >= 1).toBe(true);
    },
  );
});

describe('scenarios', () => {
  const files = shippedFiles('remote-interview');
  const names = Object.keys(files);
  // A whole scenario takes a moment to load: the short run loads few.
  const spoil = fc.tuple(
    fc.constantFrom(...names),
    fc.array(
      fc.record({
        line: fc.nat(),
        piece: fc.oneof(
          fc.constantFrom(...NASTY, '*a', '&a [*a]', '? ', '- ', '  x: y', '{', 'to: nowhere'),
          fc.string({ maxLength: 12 }),
        ),
        how: fc.constantFrom('delete', 'repeat', 'replace', 'append', 'indent'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  );
  test('scenarios spoiled in any line are loaded, or refused with file and line, and never throw', () => {
    let runs = 0;
    fc.assert(
      fc.property(spoil, ([name, spoils]) => {
        runs += 1;
        const lines = (files[name] ?? '').split('\n');
        for (const { line, piece, how } of spoils) {
          const at = line % lines.length;
          const old = lines[at] ?? '';
          if (how === 'delete') lines.splice(at, 1);
          else if (how === 'repeat') lines.splice(at, 0, old);
          else lines[at] = { replace: piece, append: `${old}${piece}`, indent: `  ${old}` }[how];
        }
        const from = performance.now();
        const result = readScenario({ ...files, [name]: lines.join('\n') }, VOCABULARY, 'x');
        expect(performance.now() - from).toBeLessThan(STUCK);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      PROVING ? { numRuns: 1e9, interruptAfterTimeLimit: LONG } : { numRuns: 6 },
    );
    tally('fuzz: scenarios', runs);
  });
});

describe('arguments', () => {
  const words = [
    ...COMMANDS.map(({ name }) => name),
    ...COMMANDS.flatMap(({ options }) => options.map(({ flags }) => flags.split(/[ ,]/)[0] ?? '')),
    '--json',
    '--home',
    '--ui-language',
    'fr',
    '--',
    '-',
    '-x',
    '--at=',
    '',
    '--set',
    'a=b',
    '2026',
    '__proto__',
    'constructor',
  ];
  const argv = fc.array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: spoiled(words) }),
    { maxLength: 8 },
  );
  fuzz('command lines', argv, (args) => {
    const program = commandLine('en', args, () => {});
    program.configureOutput({ writeOut: () => {}, writeErr: () => {} });
    for (const command of [program, ...program.commands]) {
      command.configureOutput({ writeOut: () => {}, writeErr: () => {} });
      command.action(() => {});
    }
    try {
      program.parse(args, { from: 'user' });
    } catch (error) {
      // Only what the command line itself refuses.
      expect((error as CommanderError).code).toMatch(/^commander\./);
    }
  });
});
