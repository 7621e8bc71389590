import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeRecord, encodeRecord, type JournalRecord } from '../../source/storage/records.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => home.remove());

const add = (...flags: string[]) => home.run('12:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', ...flags);

describe('every answer is a true one', () => {
  test('sent-after-all with nothing passed', () => {
    add();
    for (const set of [[], ['--set', 'message=ping']]) {
      const { status, stderr } = home.run('13:00', 'tell', 'sent-after-all', ...set);
      expect([status, stderr]).toEqual([3, expect.stringMatching(/No message/)]);
      expect(stderr.split('\n')[0]).not.toMatch(/:/);
    }
  });

  test('what an event that takes nothing takes', () => {
    add();
    const { status, stderr } = home.run('13:00', 'tell', 'they-call', '--set', 'at=13:00');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/It takes nothing more\.$/m)]);
  });

  test('a number with a digit too many says of which country it was taken', () => {
    const { status, stderr } = add('--their-phone', '020 7946 01234');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/France/)]);
  });

  test('an hour in somebody else’s zone: what it is here, and how the zone is said', () => {
    const { status, stderr } = home.run('12:00', 'new', '--at', 'tomorrow 2:30pm New York time', '--mode', 'phone');
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/2026-11-24T20:30[\s\S]*--their-zone America\/New_York/),
    ]);
    expect(stderr).not.toMatch(/Paris/);
  });

  test('T16 an interview in another zone than the machine’s: its hour is shown too', () => {
    add('--zone', 'America/Montreal', '--their-zone', 'America/New_York');
    expect(home.run('13:00', 'status').stdout).toMatch(/Paris[^\n]*8:30 pm/);
    const { stdout } = home.run('13:00', 'status', '--at', '2026-11-23T14:00');
    expect(stdout).toMatch(/2:00 pm now[\s\S]*Paris[^\n]*8:30 pm[^\n]*8:00 pm/);
  });

  test.each(['EN', 'en', 'en-gb'])('--language %s', (tag) => {
    const id = add('--language', tag, '--me', 'Camille Martin', '--my-phone', '06 12 34 56 78').stdout.trim();
    expect(home.json('13:30', 'status', id).messages[0].language).toBe('en-GB');
    expect(home.json('13:30', 'text', 'confirm', '--language', tag).language).toBe('en-GB');
    expect(home.run('13:30', 'settings', 'language', tag)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/en-GB/),
    });
  });

  test('the form of the country', () => {
    add('--their-zone', 'America/New_York', '--me', 'Camille Martin', '--my-phone', '06 12 34 56 78');
    expect(home.json('13:30', 'text', 'confirm', '--language', 'EN').language).toBe('en-US');
  });

  test('forget as JSON', () => {
    add();
    expect(home.json('13:00', 'forget', '2026-11-23-1430', '--yes')).toEqual({ forgotten: '2026-11-23-1430' });
    expect(home.json('13:00', 'forget', '--all', '--yes').forgotten).toBeNull();
  });

  test('status --short: what is left, or until when', () => {
    add();
    const last = (hour: string) => home.run(hour, 'status', '--short').stdout.trim().split('\n').at(-1);
    expect(last('14:40')).toMatch(/ · 5 min left → /);
    expect(last('10:00')).toMatch(/ · 2 h 30 left → /);
    expect(last('2026-11-20 10:00')).toMatch(/ · until Monday 23 November → /);
  });
});

const SHIPPED = fileURLToPath(new URL('../../scenarios/remote-interview', import.meta.url));

/** The shipped scenario in a folder of its own. */
function scenarioFolder(change: (chart: string) => string = (chart) => chart): string {
  const folder = join(home.folder, 'own-scenario');
  mkdirSync(join(folder, 'messages'), { recursive: true });
  for (const file of readdirSync(SHIPPED, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml')) continue;
    const text = readFileSync(join(SHIPPED, file), 'utf8');
    writeFileSync(join(folder, file), file === 'chart.yaml' ? change(text) : text);
  }
  return folder;
}

describe('the scenario of an interview', () => {
  test('one that is gone does not keep the others from being shown', () => {
    const folder = scenarioFolder();
    add('--scenario', folder, '--with', 'M. Paul Roche');
    home.run('12:00', 'new', '--at', '2026-11-25T14:30', '--mode', 'phone', '--with', 'Mme Claire Dupont');
    rmSync(folder, { recursive: true });
    for (const args of [['list'], ['status']]) {
      const { status, stdout, stderr } = home.run('13:00', ...args);
      expect(status, stderr).toBe(0);
      expect(stdout).toMatch(/Dupont/);
      expect(stdout).not.toMatch(/Roche/);
      expect(stderr.match(/2026-11-23-roche/g)).toHaveLength(1);
    }
    expect(home.run('13:00', 'status', '2026-11-23-roche').status).toBe(2);
  });

  test('S09 a chart that reads the day otherwise than when it was told is remarked on, once', () => {
    add('--their-phone', '01 45 67 89 01');
    home.run('14:46', 'tell', 'no-answer');
    expect(home.run('14:47', 'status').stderr).toBe('');
    rewrite((record) => {
      if (record.type === 'created') {
        const { interview } = record;
        return { ...record, interview: { ...interview, scenario: { ...interview.scenario, hash: '0123456789ab' } } };
      }
      return record;
    });
    expect(home.run('14:47', 'status').stderr).toBe('');
    rewrite((record) => (record.type === 'event' ? { ...record, state: 'voicemail' } : record));
    const { status, stderr } = home.run('14:47', 'status');
    expect([status, stderr.trim().split('\n').length]).toEqual([0, 1]);
    expect(stderr).toMatch(/scenario/);
  });
});

/** Rewrites every record of the one journal. */
function rewrite(change: (record: JournalRecord) => JournalRecord): void {
  const folder = join(home.folder, 'interviews');
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  const written = lines.map((line) => {
    const decoded = decodeRecord(line);
    if (decoded.kind !== 'record') throw new Error(line);
    return encodeRecord(change(decoded.record));
  });
  writeFileSync(join(folder, name), `${written.join('\n')}\n`);
}
