import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Facts, Interview } from '../../source/day/interview.ts';
import { encodeRecord, type JournalRecord } from '../../source/storage/records.ts';
import { MovedClock } from '../helpers/moved-clock.ts';
import { LIVE, NASTY } from '../helpers/nasty.ts';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';
import { CHART, FACTS, T } from '../helpers/sample-day.ts';
import { Terminal } from '../helpers/terminal.ts';

const ALL = NASTY.join(' ');
const ID = '2026-11-23-dupont';

/** A day whose every text, in the facts and in what was told, is hostile: as a journal from elsewhere might be. */
function hostileDay(): JournalRecord[] {
  const facts = Object.fromEntries(
    Object.entries(FACTS).map(([name, value]) => [name, isFree(name, value) ? `${ALL} ${name}` : value]),
  ) as unknown as Facts;
  const interview: Interview = {
    id: ID,
    createdAt: T - 86_400_000,
    scheduledAt: T,
    facts: {
      ...facts,
      with: [
        { title: 'ms', first: ALL, last: `${ALL} Dupont` },
        { title: null, first: null, last: ALL },
      ],
      job: ALL,
      chat: `${ALL} Teams`,
      link: `https://zoom.example/j/1?${ALL}`,
      theirEmail: `claire${ALL}@lumen.example`,
      theirPhone: `+3314567${ALL}`,
      me: `${ALL} Camille`,
    },
    scenario: { name: CHART.name, hash: CHART.hash },
  };
  const told = (seq: number, minutes: number, event: string, set?: Record<string, string>): JournalRecord => ({
    seq,
    at: T,
    type: 'event',
    event: { at: T + minutes * 60_000, event, ...(set ? { set } : {}) },
    state: ALL,
  });
  return [
    { seq: 1, at: T, type: 'created', interview },
    { seq: 2, at: T, type: 'note', text: ALL },
    told(3, -30, 'corrected', { org: ALL, slots: ALL, fix: ALL, cause: ALL }),
    told(4, -20, ALL, { [ALL]: ALL }),
    told(5, 16, 'no-answer'),
  ];
}

/** What stands for one of a few words, or a zone, is not a text of anybody. */
const CHOSEN = [
  'mode',
  'zone',
  'theirZone',
  'country',
  'whoCalls',
  'voice',
  'language',
  'pace',
  'stay',
  'tone',
  'through',
  'platform',
];

function isFree(name: string, value: unknown): boolean {
  return (
    !CHOSEN.includes(name) &&
    (value === null || typeof value === 'string') &&
    !/process|grace|announced|sentence/.test(name)
  );
}

let home: SampleHome;
let screen: Terminal | null = null;
beforeEach(() => {
  home = new SampleHome();
  mkdirSync(join(home.folder, 'interviews'));
  writeFileSync(
    join(home.folder, 'interviews', `${ID}.jsonl`),
    hostileDay()
      .map((record) => `${encodeRecord(record)}\n`)
      .join(''),
  );
});
afterEach(() => {
  if (screen?.exit === null) screen.kill('SIGKILL');
  screen = null;
  home.remove();
});

/** The sequences that are ours: colours and looks, the cursor, what erases, modes set and taken back, what we ask. */
const OURS = [
  /\u001b\]11;\?\u001b\\/g,
  /\u001b\[(?:[0-9]|[0-9;]*)m/g,
  /\u001b\[\d*[ABCDEFGJK]/g,
  /\u001b\[\d*(?:;\d*)?H/g,
  /\u001b\[\?(?:25|1049|2004|2026)[hl]/g,
  /[\r\n]/g,
];

/** What an alert may send besides, to a terminal that knows it: no text in it holds anything live. */
const TEXT = `(?:(?!${LIVE.source})[^\\n])*?`;
const ALERTS = [
  /\u001b\[2[23];2t/g,
  new RegExp(`\\u001b\\](?:2|777;notify);${TEXT}\\u001b\\\\`, 'gu'),
  /\u001b\]9;4;(?:0;0|1;\d{1,3})\u001b\\/g,
  /\u0007/g,
];

function expectHarmless(bytes: string, what: string, ours: readonly RegExp[] = OURS): void {
  // Hidden text (SGR 8) is none of our looks.
  expect(bytes, what).not.toMatch(/\u001b\[(?:[0-9;]*;)?8(?:;[0-9;]*)?m/);
  const rest = ours.reduce((text, own) => text.replace(own, ''), bytes);
  const found = LIVE.exec(rest);
  const where = found ? JSON.stringify(rest.slice(Math.max(0, found.index - 40), found.index + 40)) : '';
  expect(where, what).toBe('');
}

describe('X01 I13 hostile text in every field', () => {
  test('no live byte in anything that is printed', () => {
    const runs = [
      ['status'],
      ['status', '--json'],
      ['status', '--short'],
      ['list'],
      ['list', '--json'],
      ['text', 'email-no-show', '--channel', 'email'],
      ['text', 'voicemail-no-show', '--json'],
      ['calendar'],
      ['settings'],
    ];
    for (const args of runs) {
      const { stdout, stderr, status } = home.run('14:47', ...args);
      expect(stdout.length + stderr.length, args.join(' ')).toBeGreaterThan(0);
      expectHarmless(stdout, `${args.join(' ')}: ${status}`);
      expectHarmless(stderr, args.join(' '));
    }
    expect(home.run('14:47', 'status').stdout).toContain('^[]52;c;');
  });

  test('nor in what is said of hostile arguments, settings and variables', () => {
    const arg = ALL.replaceAll('\u0000', '');
    for (const args of [
      [arg],
      ['status', arg],
      ['tell', arg],
      ['text', arg],
      ['new', '--at', arg, '--mode', arg],
      ['new', '--at', 'tomorrow 10am', '--mode', 'phone', '--with', arg, '--org', arg, '--link', arg],
      [`--${arg}`],
      ['settings', arg, arg],
      ['settings', 'me', arg],
      ['calendar', '--output', `/nowhere/${arg}`],
      ['status', '--ui-language', arg],
      ['forget', arg],
    ]) {
      const { stdout, stderr } = home.run('14:47', ...args);
      expect(stdout.length + stderr.length).toBeGreaterThan(0);
      expectHarmless(stdout, JSON.stringify(args.slice(0, 2)));
      expectHarmless(stderr, JSON.stringify(args.slice(0, 2)));
    }
    writeFileSync(
      join(home.folder, 'settings.yaml'),
      `me: ${JSON.stringify(ALL)}\n${JSON.stringify(ALL)}: x\npace: ${JSON.stringify(ALL)}\n`,
    );
    const settings = home.run('14:47', 'status');
    expect(settings.stderr).toMatch(/settings\.yaml, line/);
    expectHarmless(settings.stderr, 'settings');
    // A long LANG ends Node itself before any program runs.
    const { stderr } = spawnSync(process.execPath, [PRODUCT, 'status', '--home', home.folder], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, JOUR_J_CLOCK: arg, LANG: '\u001b]0;x\u0007', TZ: arg, TERM: arg },
    });
    expect(stderr).toMatch(/JOUR_J_CLOCK is an instant/);
    expectHarmless(stderr, 'JOUR_J_CLOCK');
  });

  test('no byte on the terminal but our own sequences, on every page', async () => {
    const env = {
      HOME: home.folder,
      LANG: 'en_GB.UTF-8',
      TZ: 'Europe/Paris',
      JOUR_J_CLOCK: '2026-11-23T14:52:00+01:00x1',
    };
    screen = new Terminal(['--home', home.folder], { ...env, TERM: 'linux', PATH: '/nowhere' });
    await screen.sees('2:52');
    await screen.settled();
    for (const [key, seen] of [
      ['?', /Why|S3-/],
      ['\u001b', 'F1 help'],
      ['j', 'The day so far'],
      ['\u001b', 'F1 help'],
      ['l', /2026-11-23/],
      ['\u001b', 'F1 help'],
      ['c', /Not copied|Missing/],
      ['\u001b', 'F1 help'],
    ] as const) {
      screen.type(key);
      await screen.sees(seen);
    }
    screen.type('\u001b[200~\u001b]52;c;ZXZpbA==\u0007\u001b[201~');
    screen.resize(40, 20);
    await screen.sees(/…|phone/);
    screen.type('\u0003');
    await screen.ended();
    expectHarmless(screen.bytes, 'the screen');
    expect(screen.clipboard).toBeNull();
    expect(screen.bytes).toContain('^[]52;c;');
  });

  test('X11 nor in an alert: title, notification, progress and bell of a terminal that has them all', async () => {
    writeFileSync(join(home.folder, 'settings.yaml'), 'alerts: loud\n');
    const clock = new MovedClock(home.folder, '14:50:30');
    screen = new Terminal(['--home', home.folder], {
      HOME: home.folder,
      LANG: 'en_GB.UTF-8',
      TZ: 'Europe/Paris',
      ...clock.env,
      TERM_PROGRAM: 'ghostty',
      TERM_PROGRAM_VERSION: '1.2.3',
      PATH: '/nowhere',
    });
    await screen.sees('2:51');
    await screen.settled();
    clock.runsTo('14:51:00');
    await expect.poll(() => screen?.bytes).toMatch(/\u001b\]777;notify;.*\u001b\\/);
    screen.type('\u0003');
    await screen.ended();
    expectHarmless(screen.bytes, 'the alert', [...ALERTS, ...OURS]);
    expect(screen.bytes).toMatch(/\u001b\]9;4;1;\d+\u001b\\/);
    expect(screen.clipboard).toBeNull();
  });

  test('nor from a scenario of somebody else', async () => {
    const folder = join(home.folder, 'scenario');
    cpSync(new URL('../../scenarios/remote-interview', import.meta.url), folder, { recursive: true });
    for (const file of ['interface.yaml', 'rules.yaml', 'messages/en-GB.yaml', 'messages/fr-FR.yaml']) {
      const path = join(folder, file);
      // In double quotes YAML knows escapes: the file itself looks innocent.
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(
          /^( +(?:en|fr|body|why|text): )([A-ZÀ-Ý][^"'{}|>\n]{5,})$/gmu,
          '$1"\\e]52;c;ZXZpbA==\\a\\u202e $2"',
        ),
      );
    }
    const run = home.run('14:47', 'status', '--scenario', folder);
    expect(`${run.stdout}${run.stderr}`).not.toBe('');
    expectHarmless(run.stdout, 'status');
    expectHarmless(run.stderr, 'status');
  });
});
