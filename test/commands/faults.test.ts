import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoredDay } from '../../source/commands/stored-day.ts';
import { oldZoneOf, oldZones } from '../../source/platform/zone-data.ts';
import { openStore } from '../../source/storage/store.ts';
import { leftOut, NOT_ROOT } from '../helpers/left-out.ts';
import { shippedChart } from '../helpers/load-scenario.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';
import { at } from '../helpers/sample-day.ts';
import { SCENARIO } from '../screens/fake-host.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => home.remove());

const ID = '2026-11-23-1430';
const journal = () => join(home.folder, 'interviews', `${ID}.jsonl`);
const add = (...flags: string[]) =>
  home.run('14:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--their-phone', '+33145678901', ...flags);

test('S14 what is no file is said in words, journal or settings, and the rest goes on', () => {
  add();
  mkdirSync(join(home.folder, 'interviews', '2026-11-23-roy.jsonl'));
  mkdirSync(join(home.folder, 'settings.yaml'));
  const { status, stdout, stderr } = home.run('14:00', 'list');
  expect([status, stdout]).toEqual([0, expect.stringContaining(ID)]);
  expect(stderr.replace(/\s+/gu, ' ')).toMatch(
    /settings cannot be read \(a link, a pipe or a folder.*roy\.jsonl cannot be read: a link, a pipe or a folder/u,
  );
});

describe('a damaged journal', () => {
  beforeEach(() => {
    add();
    home.run('14:46', 'tell', 'no-answer');
    home.run('14:47', 'edit', '--org', 'Lumen');
  });

  test('S08 is said once with its line, a copy is set aside, the other lines count', () => {
    const before = readFileSync(journal(), 'utf8');
    writeFileSync(journal(), before.replace('"no-answer"', '"no-answeR"'));
    const damaged = readFileSync(journal());
    const first = home.run('14:50', 'status');
    expect(first.status).toBe(0);
    expect(first.stderr).toMatch(
      /line 3 is damaged and left out; all others are kept\. A copy .*damaged-[0-9a-f]{8}\.$/m,
    );
    expect(home.run('14:50', 'status').stderr).toBe('');
    const copy = readdirSync(join(home.folder, 'interviews')).find((name) => name.includes('.damaged-')) ?? '';
    expect(readFileSync(join(home.folder, 'interviews', copy))).toEqual(damaged);
    expect(readFileSync(journal())).toEqual(damaged);
    home.run('14:50', 'forget', ID, '--yes');
    expect(existsSync(join(home.folder, 'interviews'))).toBe(false);
  });

  test('S08 one damaged first line does not cost the interview, two damaged do, and that is said', () => {
    const lines = readFileSync(journal(), 'utf8').split('\n');
    expect(lines[0]).toBe(lines[1]);
    writeFileSync(journal(), ['\0'.repeat(512), ...lines.slice(1)].join('\n'));
    expect(home.json('14:47', 'status').log.at(-1).event).toBe('corrected');
    writeFileSync(journal(), ['x', 'y', ...lines.slice(2)].join('\n'));
    const run = home.run('14:50', 'status', ID);
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(/damaged where the interview itself stood/);
    expect(readFileSync(journal(), 'utf8')).toContain('"Lumen"');
  });
});

test('S11 erased or replaced while a window has it open: the next key puts it back, and says so', async () => {
  add();
  home.run('14:46', 'tell', 'no-answer');
  const early = readFileSync(journal());
  const folders = { state: home.folder, config: home.folder, real: false };
  const store = openStore(folders, { clock: { now: () => at('14:47') } });
  const scenario = { ...SCENARIO, name: 'remote-interview', chart: shippedChart() };
  const window = await StoredDay.open(store, ID, async () => scenario as never);
  expect(await window.tell({ at: at('14:47'), event: 'mailbox' })).toEqual({ kind: 'kept', putBack: false });

  unlinkSync(journal());
  expect(await window.tell({ at: at('14:48'), event: 'left' })).toEqual({ kind: 'kept', putBack: true });
  expect(window.events.map(({ event }) => event)).toEqual(['no-answer', 'mailbox', 'left']);
  expect(home.json('14:49', 'status').log.filter(({ event }: { event: string }) => event !== 'deadline')).toHaveLength(
    3,
  );

  // A sync tool brings an older copy back: nothing that was told is lost.
  writeFileSync(journal(), early);
  expect(await window.undo()).toEqual({ kind: 'kept', putBack: true });
  expect(window.events.map(({ event }) => event)).toEqual(['no-answer', 'mailbox']);
});

test('S12 a copy is not recorded: after a crash the step is shown again, and nothing is assumed', () => {
  add('--me', 'Ana Martin', '--my-phone', '0612345678');
  const before = readFileSync(journal());
  const run = home.run('13:10', 'text', 'confirm', '--copy');
  expect(run.status).toBe(0);
  expect(readFileSync(journal())).toEqual(before);
  expect(home.json('13:10', 'status').state).toBe('confirm');
});

describe('S06 a home that cannot be used', () => {
  test('a file where the folder should be, or no home at all: one sentence with the path', () => {
    writeFileSync(join(home.folder, 'interviews'), '');
    const run = add();
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(/^Not saved: something else stands where the folder of .*2026-11-23-1430.*\n$/);
  });

  test.skipIf(leftOut('S06 a folder without the right to write', 'a user who is not root', NOT_ROOT))(
    'a folder without the right to write',
    () => {
      chmodSync(home.folder, 0o500);
      const inside = new SampleHome('en', join(home.folder, 'inside'));
      const run = inside.run('14:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone');
      expect(run.stderr).toMatch(/^Not saved: no right to write/);
      chmodSync(home.folder, 0o700);
    },
  );

  test('a folder of its own in which it lost the right to write is put right', () => {
    const interviews = join(home.folder, 'interviews');
    mkdirSync(interviews);
    chmodSync(interviews, 0o500);
    expect(add().status).toBe(0);
    if (process.platform !== 'win32') expect(statSync(interviews).mode & 0o777).toBe(0o700);
  });
});

describe('clocks that are wrong', () => {
  beforeEach(() => {
    add();
    home.run('14:46', 'tell', 'no-answer');
  });

  test('T04 set back two hours: the day is shown as of the last event, it is said, and what is told next is kept', () => {
    const back = home.json('12:46', 'status');
    expect(back).toMatchObject({ state: 'pause', clockBehind: true, now: '2026-11-23T13:46:00Z' });
    expect(home.run('12:46', 'status').stdout).toMatch(/clock is behind what was told last/);
    expect(home.json('12:47', 'undo')).toMatchObject({ state: 'confirm', clockBehind: false });
    expect(home.json('12:48', 'tell', 'they-call').state).toBe('live');
  });

  test('T05 set forward three hours and corrected: what was told stays, undo and telling again work', () => {
    expect(home.json('17:46', 'tell', 'they-wrote').now).toBe('2026-11-23T16:46:00Z');
    const corrected = home.json('14:47', 'status');
    expect(corrected).toMatchObject({ clockBehind: true, now: '2026-11-23T16:46:00Z' });
    expect(home.json('14:47', 'undo')).toMatchObject({ clockBehind: false, state: 'pause' });
    expect(home.json('14:48', 'tell', 'they-call')).toMatchObject({ state: 'live', clockBehind: false });
  });

  test('T06 a clock of 1970: it asks to be set right, shows the day as of the last event, and writes nothing', () => {
    const before = readFileSync(journal());
    const run = home.run('1970-01-01 01:00', 'status');
    expect(run.stderr).toMatch(/clock says 1 January 1970.*23 November 2026.*set the clock right/);
    expect(run.stdout).toMatch(/clock is behind/);
    expect(home.run('14:47', 'status').stderr).toBe('');
    expect(readFileSync(journal())).toEqual(before);
  });
});

describe('T10 old time-zone data', () => {
  const withoutMorocco = (zone: string) =>
    zone === 'Africa/Casablanca' ? 60 : ({ 'America/Vancouver': -420, 'America/Edmonton': -360 }[zone] ?? 0);

  test('are noticed by what they answer, and matter from a day on, in that zone alone', () => {
    expect(oldZones(withoutMorocco).map(({ zone }) => zone)).toEqual(['Africa/Casablanca']);
    const after = Date.parse('2026-10-05T08:00:00Z');
    expect(oldZoneOf('Africa/Casablanca', after, withoutMorocco)?.zone).toBe('Africa/Casablanca');
    expect(oldZoneOf('Africa/Casablanca', Date.parse('2026-09-01T08:00:00Z'), withoutMorocco)).toBeNull();
    expect(oldZoneOf('Europe/Paris', after, withoutMorocco)).toBeNull();
    expect(oldZoneOf('Canada/Pacific', after + 90 * 86_400_000, () => -480)?.zone).toBe('America/Vancouver');
  });

  test('of this Node are said with the zone and the day, or are not old', () => {
    const { stderr } = add('--their-zone', 'Africa/Casablanca');
    const isOld = oldZones().some(({ zone }) => zone === 'Africa/Casablanca');
    if (isOld) expect(stderr).toMatch(/Africa\/Casablanca follow new rules as of 20 September 2026/);
    else expect(stderr).not.toMatch(/time-zone data/);
  });
});
