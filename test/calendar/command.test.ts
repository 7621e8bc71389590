import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NO_RADICALE, Radicale } from '../helpers/radicale.ts';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => home.remove());

const add = (...flags: string[]) => {
  const { status, stderr } = home.run('12:00', 'new', '--mode', 'phone', ...flags);
  expect(status, stderr).toBe(0);
};
const names = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'));
const file = (name: string) => join(home.folder, name);

describe('jour-j calendar', () => {
  test('every running interview on standard output, and nothing else', () => {
    add('--at', '2026-11-23T14:30', '--with', 'Mme Claire Dupont');
    add('--at', '2026-11-24T10:00', '--with', 'Mr John Smith', '--zone', 'Europe/London');
    const { status, stdout, stderr } = home.run('12:10', 'calendar');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(stdout.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(stdout).toContain('DTSTART:20261124T100000Z');
    expect(names(stdout)).toEqual(['2026-11-23-dupont@jour-j', '2026-11-24-smith@jour-j']);
    expect(names(home.run('12:10', 'calendar', '2026-11-24').stdout)).toEqual(['2026-11-24-smith@jour-j']);
    expect(home.json('12:10', 'calendar')).toMatchObject({
      events: [{ uid: '2026-11-23-dupont@jour-j', start: '2026-11-23T13:30:00Z', status: 'confirmed' }, {}],
      file: null,
      pushed: null,
    });
  });

  test('an interview lasts as long as its invitation says, and as long as a later version of it says', () => {
    const invitation = readFileSync(new URL('../fixtures/invitations/i05-version-0.ics', import.meta.url), 'utf8');
    const lasts = (hour: string): string => {
      const { stdout } = home.run(hour, 'calendar');
      const [event] = new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents('vevent');
      return event ? new ICAL.Event(event).duration.toString() : '';
    };
    writeFileSync(file('invite.ics'), invitation);
    expect(home.run('12:00', 'new', file('invite.ics')).status).toBe(0);
    expect(lasts('12:01')).toBe('PT45M');
    writeFileSync(file('longer.ics'), invitation.replace('PT45M', 'PT1H30M').replace('SEQUENCE:0', 'SEQUENCE:3'));
    expect(home.run('12:02', 'new', file('longer.ics')).stderr).toContain('the updated invitation changed the length');
    expect(lasts('12:03')).toBe('PT1H30M');
    home.run('12:04', 'undo');
    expect(lasts('12:05')).toBe('PT45M');
  });

  test('without such a word, or with one that no interview keeps, it is an hour', () => {
    const invitation = readFileSync(new URL('../fixtures/invitations/i05-version-0.ics', import.meta.url), 'utf8');
    writeFileSync(file('invite.ics'), invitation.replace('PT45M', 'P3D'));
    expect(home.run('12:00', 'new', file('invite.ics')).status).toBe(0);
    expect(home.run('12:01', 'calendar').stdout).toMatch(/DTSTART:20261203T133000Z\r\nDTEND:20261203T143000Z/);
  });

  test('one that was called off is taken away while it lies ahead, then no longer mentioned', () => {
    add('--at', '2026-11-23T14:30', '--with', 'Mme Claire Dupont');
    home.run('12:10', 'tell', 'close');
    expect(home.run('12:11', 'calendar').stdout).toMatch(/METHOD:CANCEL\r\n[\s\S]*STATUS:CANCELLED/);
    const later = home.run('16:00', 'calendar');
    expect([later.status, later.stdout]).toEqual([2, '']);
  });

  test('undo counts as a change', () => {
    add('--at', '2026-11-23T14:30');
    home.run('12:10', 'edit', '--at', '2026-11-23T15:00');
    home.run('12:11', 'undo');
    expect(home.run('12:12', 'calendar').stdout).toMatch(/SEQUENCE:2\r\n[\s\S]*DTSTART:20261123T133000Z/);
  });

  test('into a file: whole, for its owner, over the old one, through one’s own link, and nothing beside it', () => {
    add('--at', '2026-11-23T14:30');
    const run = home.run('12:10', 'calendar', '--output', file('out.ics'));
    expect([run.status, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toContain(file('out.ics'));
    const text = readFileSync(file('out.ics'), 'utf8');
    expect(text).toBe(home.run('12:10', 'calendar').stdout);
    if (process.platform !== 'win32') expect(statSync(file('out.ics')).mode & 0o777).toBe(0o600);
    writeFileSync(file('old.ics'), 'old');
    symlinkSync(file('old.ics'), file('link.ics'));
    expect(home.run('12:10', 'calendar', '--output', file('link.ics')).status).toBe(0);
    expect(readFileSync(file('old.ics'), 'utf8')).toBe(text);
    expect(lstatSync(file('link.ics')).isSymbolicLink()).toBe(true);
    expect(readdirSync(home.folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  test('a folder, a place that is not there: refused in one sentence, nothing changed', () => {
    add('--at', '2026-11-23T14:30');
    mkdirSync(file('folder.ics'));
    const folder = home.run('12:10', 'calendar', '--output', file('folder.ics'));
    expect([folder.status, folder.stderr]).toEqual([
      2,
      expect.stringMatching(/^.*folder: give the name of a file\.\n$/),
    ]);
    const nowhere = home.run('12:10', 'calendar', '--output', file('no/where.ics'));
    expect([nowhere.status, nowhere.stderr]).toEqual([2, expect.stringMatching(/There is no folder/)]);
    expect(readdirSync(file('folder.ics'))).toEqual([]);
  });

  test.each([
    ['no interview', ['calendar'], 2, /jour-j new/],
    ['an unknown id', ['calendar', '2030-01-01'], 2, /2030-01-01/],
    ['a push without settings', ['calendar', '--push'], 2, /calendar-url/],
    ['a calendar without encryption', ['settings', 'calendar-url', 'http://cloud.example/x/'], 2, /https/],
    [
      'a password in the address',
      ['settings', 'calendar-url', 'https://ana:pw@cloud.example/x/'],
      2,
      /without a password/,
    ],
  ] as [string, string[], number, RegExp][])('%s', (_, args, status, says) => {
    const run = home.run('12:00', ...args);
    expect([run.status, run.stdout]).toEqual([status, '']);
    expect(run.stderr).toMatch(says);
    expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  });
});

describe.skipIf(NO_RADICALE)('jour-j calendar --push', () => {
  let server: Radicale;
  beforeAll(async () => {
    server = await Radicale.start();
  });
  afterAll(() => server.remove());

  const env = (extra: Record<string, string> = {}) => ({
    PATH: process.env.PATH ?? '',
    HOME: home.folder,
    LANG: 'en_GB.UTF-8',
    TZ: 'Europe/Paris',
    JOUR_J_CLOCK: '2026-11-23T12:10:00+01:00x0',
    ...extra,
  });
  const push = (extra: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, [PRODUCT, 'calendar', '--push', ...args, '--home', home.folder], {
      encoding: 'utf8',
      env: env(extra),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const PASSWORD = { JOUR_J_CALENDAR_PASSWORD: Radicale.password };

  beforeEach(async () => {
    add('--at', '2026-11-23T14:30', '--with', 'Mme Claire Dupont');
    expect(home.run('12:00', 'settings', 'calendar-url', server.collection.href).status).toBe(0);
    expect(home.run('12:00', 'settings', 'calendar-user', Radicale.user).status).toBe(0);
    for (const name of Object.keys(await server.contents())) {
      await server.request('DELETE', new URL(encodeURIComponent(name), server.collection));
    }
  });

  /** Every byte that is kept under the home. */
  const kept = () =>
    readdirSync(home.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');

  test('with the password of the environment: there once, unchanged the second time, gone when called off', async () => {
    const first = push(PASSWORD);
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(/1 new, 0 changed, 0 taken away, 0 as they were/);
    expect(Object.keys(await server.contents())).toEqual(['2026-11-23-dupont@jour-j.ics']);
    expect(JSON.parse(push(PASSWORD, '--json').stdout).pushed).toEqual({
      created: 0,
      changed: 0,
      withdrawn: 0,
      unchanged: 1,
    });
    home.run('12:05', 'tell', 'close');
    expect(push(PASSWORD).stdout).toMatch(/1 taken away/);
    expect(await server.contents()).toEqual({});
    expect(push(PASSWORD).stdout).toMatch(/0 new, 0 changed, 0 taken away, 1 as/);
    expect(kept()).not.toContain(Radicale.password);
  });

  test('a wrong password, in French, and as JSON; no password at all', () => {
    const wrong = { JOUR_J_CALENDAR_PASSWORD: 'wrong' };
    const french = push(wrong, '--ui-language', 'fr');
    expect([french.status, french.stdout, french.stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/^127.* ana avec ce mot de passe\.\n$/),
    ]);
    expect(JSON.parse(push(wrong, '--json').stderr)).toMatchObject({ error: { code: 'calendar-password-refused' } });
    const none = push({ JOUR_J_CALENDAR_PASSWORD: '' });
    expect([none.status, none.stderr]).toEqual([2, expect.stringMatching(/JOUR_J_CALENDAR_PASSWORD/)]);
  });

  test('asked for in the terminal: not shown, not kept', async () => {
    const ask = () => new Terminal(['calendar', '--push', '--home', home.folder], env(), 100, 10);
    const screen = ask();
    await screen.sees('not shown');
    screen.type(`${Radicale.password}x\u007f\r`);
    await screen.sees('1 new');
    expect((await screen.ended()).exitCode).toBe(0);
    expect(screen.bytes).not.toContain(Radicale.password.slice(0, 4));
    expect(kept()).not.toContain(Radicale.password);
    const second = ask();
    await second.sees('not shown');
    second.type('\u0003');
    expect((await second.ended()).exitCode).toBe(2);
  });

  test.skipIf(process.platform !== 'linux')('from the system’s keyring, where there is one', () => {
    mkdirSync(file('bin'));
    const tool = file('bin/secret-tool');
    const place = `lookup service jour-j host ${server.collection.host} user ${Radicale.user}`;
    writeFileSync(tool, `#!/bin/sh\n[ "$*" = "${place}" ] && printf '%s' '${Radicale.password}'\n`);
    chmodSync(tool, 0o755);
    const run = push({ PATH: `${file('bin')}${delimiter}${process.env.PATH}` });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toMatch(/1 new/);
  });
});
