import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => home.remove());

const add = (hour: string, ...flags: string[]) => home.run('12:00', 'new', '--at', hour, '--mode', 'phone', ...flags);

describe('interviews', () => {
  test('the id is alone on the last line; a name that is taken gets a number', () => {
    expect(add('2026-11-23T14:30', '--with', 'Mme Claire Dupont').stdout).toBe('2026-11-23-dupont\n');
    expect(add('2026-11-23T16:30', '--with', 'M. Paul Dupont').stdout).toBe('2026-11-23-dupont-2\n');
    expect(add('2026-11-24T14:30').stdout).toBe('2026-11-24-1430\n');
  });

  test('an hour that is past is accepted and said', () => {
    const { status, stdout, stderr } = add('2026-11-23T11:50');
    expect([status, stdout]).toEqual([0, '2026-11-23-1150\n']);
    expect(stderr).toMatch(/past/);
  });

  test.each([
    [['TZ=Nowhere/Land'], true],
    [['TZ=Europe/Paris'], false],
    [['TZ=Nowhere/Land', '--zone', 'Paris'], false],
  ])(
    'T11 where the machine does not say its zone, an hour is not read as UTC in silence: %j',
    ([tz = '', ...flags], said) => {
      const args = ['new', '--at', '2026-11-24T14:30', '--mode', 'phone', ...flags, '--home', home.folder];
      const clock = { JOUR_J_CLOCK: '2026-11-23T12:00:00+01:00x0' };
      const env = { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', TZ: tz.slice(3), ...clock };
      const { stderr } = spawnSync(process.execPath, [PRODUCT, ...args], { encoding: 'utf8', env });
      expect(/does not say its time zone[\s\S]*settings zone/u.test(stderr)).toBe(said);
    },
  );

  test('an hour that is past is said in full, with the command that puts it right', () => {
    const { status, stdout, stderr } = home.run('14:50', 'new', '--at', '2026-10-23 14:30', '--mode', 'phone');
    expect([status, stdout]).toEqual([0, '2026-10-23-1430\n']);
    expect(stderr.replace(/\s+/gu, ' ')).toContain(
      'That time is already past: Friday 23 October 2026 at 2:30 pm. It was added all the same; if it is a slip: ' +
        'jour-j edit 2026-10-23-1430 --at TIME',
    );
    expect(home.run('14:51', 'edit', '2026-10-23-1430', '--at', '2026-10-22 14:30').stderr).toMatch(
      /Thursday 22 October 2026[\s\S]*jour-j undo 2026-10-23-1430/,
    );
    expect(home.json('14:52', 'undo', '2026-10-23-1430').scheduledAt).toBe('2026-10-23T12:30:00Z');
  });

  test('the beginning of an id is enough where it is unique', () => {
    add('2026-11-23T14:30', '--with', 'Mme Claire Dupont');
    add('2026-11-25T14:30', '--with', 'M. Paul Roche');
    expect(home.json('13:00', 'status', '2026-11-25').id).toBe('2026-11-25-roche');
    expect(home.run('13:00', 'status', '2026-11').status).toBe(2);
  });

  test('T17 of two within a day, what changes something needs the id', () => {
    add('2026-11-23T14:30', '--with', 'Mme Claire Dupont');
    add('2026-11-23T15:00', '--with', 'M. Paul Roche');
    const { status, stderr } = home.run('14:31', 'tell', 'they-call');
    expect(status).toBe(2);
    expect(stderr).toMatch(/2026-11-23-dupont\n.*2026-11-23-roche/);
    expect(home.json('14:31', 'tell', 'they-call', '2026-11-23-roche').state).toBe('live');
    expect(home.json('14:31', 'status', '2026-11-23-dupont').state).toBe('quiet-wait');
  });

  test('the one in progress matters first, then the nearest to come', () => {
    add('2026-11-23T14:30', '--with', 'Mme Claire Dupont');
    add('2026-11-23T16:30', '--with', 'M. Paul Roche');
    expect(home.json('14:40', 'status').id).toBe('2026-11-23-dupont');
    expect(home.json('08:00', 'status').id).toBe('2026-11-23-dupont');
    home.run('14:41', 'tell', 'they-call', '2026-11-23-dupont');
    home.run('14:50', 'tell', 'ended', '2026-11-23-dupont');
    expect(home.json('14:51', 'status').id).toBe('2026-11-23-roche');
  });

  test('what became of the one of yesterday does not hide the one of today, and is asked for as long as there is none', () => {
    add('2026-11-23T14:30', '--with', 'Mme Claire Dupont');
    add('2026-11-24T16:30', '--with', 'M. Paul Roche');
    expect(home.json('18:00', 'status')).toMatchObject({ id: '2026-11-23-dupont', state: 'what-happened' });
    expect(home.json('2026-11-24 14:45', 'status')).toMatchObject({ id: '2026-11-24-roche', state: 'confirm' });
    home.run('2026-11-24 14:46', 'forget', '2026-11-24-roche', '--yes');
    expect(home.json('2026-11-24 14:47', 'status')).toMatchObject({ id: '2026-11-23-dupont', state: 'what-happened' });
  });

  test('list: both zones, the step and the next dated action', () => {
    add('2026-11-23T14:30', '--with', 'Mr John Smith', '--their-zone', 'America/Montreal');
    const { interviews } = home.json('13:00', 'list');
    expect(interviews).toEqual([
      {
        id: '2026-11-23-smith',
        scheduledAt: '2026-11-23T13:30:00Z',
        zone: 'Europe/Paris',
        theirZone: expect.stringMatching(/^America\/(Montreal|Toronto)$/),
        with: ['Mr Smith'],
        state: 'confirm',
        next: { at: '2026-11-23T12:45:00Z', leadsTo: 'within-reach' },
        ended: false,
        overlaps: [],
      },
    ]);
    expect(home.run('13:00', 'list').stdout).toMatch(/2:30 pm for you \(8:30 am/);
  });

  test('T17 two interviews within an hour are said to overlap, when added and in the list', () => {
    add('2026-11-23T14:30', '--with', 'Mme Claire Dupont');
    expect(add('2026-11-23T15:00', '--with', 'M. Paul Roche').stderr).toMatch(/2026-11-23-dupont/);
    const { interviews } = home.json('12:00', 'list');
    expect(interviews.map(({ overlaps }: { overlaps: string[] }) => overlaps)).toEqual([
      ['2026-11-23-roche'],
      ['2026-11-23-dupont'],
    ]);
  });

  test('a second interview with the same organisation knows the first', () => {
    add(
      '2026-11-23T14:30',
      '--org',
      'Lumen',
      '--their-zone',
      'America/New_York',
      '--through',
      'agency',
      '--coordinator-email',
      'a@hr.example',
    );
    const { stderr } = add('2026-12-03T14:30', '--org', 'lumen', '--with', 'Ms Ann Lee');
    expect(stderr).toMatch(/2026-11-23-1430/);
    expect(home.json('13:00', 'list').interviews[1]).toMatchObject({ theirZone: 'America/New_York' });
  });

  test('A9 the next round is added with all that is known of this one, and knows its number', () => {
    add(
      '2026-11-23T14:30',
      ...['--org', 'Lumen', '--with', 'Mme Claire Dupont <claire@lumen.example>', '--job', 'Analyst'],
      ...['--their-phone', '+33 1 45 67 89 01', '--their-zone', 'America/New_York', '--language', 'fr-FR'],
      ...['--tone', 'warm', '--thanks', 'later', '--link', 'https://meet.google.com/abc-defg-hij'],
    );
    home.run('14:31', 'tell', 'they-call');
    home.run('15:10', 'tell', 'ended');
    home.run('2026-11-24 10:00', 'tell', 'they-wrote');
    home.run('2026-11-24 10:01', 'tell', 'decision');
    const told = home.run('2026-11-24 10:02', 'tell', 'next-interview', '--set', 'at=2026-12-03T15:00');
    expect(told.stderr).toContain('jour-j new --after 2026-11-23-dupont --at');
    const added = home.run(
      ...(['2026-11-24 10:05', 'new', '--after', '2026-11-23', '--at', '2026-12-03T15:00', '--mode', 'video'] as const),
    );
    expect(added.stdout.trim()).toBe('2026-12-03-dupont');
    const { facts } = JSON.parse(
      readFileSync(join(home.folder, 'interviews', '2026-12-03-dupont.jsonl'), 'utf8').split('\n')[0] ?? '',
    ).interview;
    expect(facts).toMatchObject({
      round: 2,
      mode: 'video',
      org: 'Lumen',
      job: 'Analyst',
      with: [{ title: 'ms', first: 'Claire', last: 'Dupont', email: 'claire@lumen.example' }],
      theirPhone: '+33145678901',
      theirEmail: 'claire@lumen.example',
      theirZone: 'America/New_York',
      language: 'fr-FR',
      tone: 'warm',
      thanks: 'later',
      link: null,
    });
    expect(home.json('2026-11-24 10:06', 'status', '2026-12-03').round).toBe(2);
    expect(home.run('2026-11-24 10:06', 'list').stdout).toContain('2nd interview');
  });

  test('edit puts facts right at any time, the hour and the zone included', () => {
    add('2026-11-23T14:30');
    const edited = home.json('13:00', 'edit', '--at', '2026-11-23T15:00', '--org', 'Lumen');
    expect([edited.scheduledAt, edited.log.at(-1).event]).toEqual(['2026-11-23T14:00:00Z', 'corrected']);
    expect(home.json('13:00', 'undo').scheduledAt).toBe('2026-11-23T13:30:00Z');
  });

  test('status --at shows what it was, or will be, with only what had been told by then', () => {
    add('2026-11-23T14:30', '--their-phone', '01 45 67 89 01');
    home.run('14:46', 'tell', 'no-answer');
    expect(home.json('14:50', 'status', '--at', '14:45').state).toBe('call-1');
    expect(home.json('14:50', 'status', '--at', '14:52').state).toBe('call-2');
    expect(home.run('14:50', 'status', '--short').stdout.split('\n').filter(Boolean)).toHaveLength(2);
  });

  test('tell --at for what happened a moment ago, even before the interview was added', () => {
    home.run('14:40', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone');
    const told = home.json('14:41', 'tell', 'they-call', '--at', '14:36');
    expect(told.log.at(-1)).toMatchObject({ at: '2026-11-23T13:36:00Z', event: 'they-call', applied: true });
  });

  test('what is said once about oneself is remembered for the next interview', () => {
    add('2026-11-23T14:30', '--me', 'Camille Martin', '--my-phone', '06 12 34 56 78');
    expect(home.run('13:00', 'settings', 'me').stdout).toMatch(/^me = Camille Martin/);
    add('2026-11-26T14:30', '--their-email', 'a@lumen.fr');
    const text = home.run('2026-11-26 13:00', 'text', 'confirm', '2026-11-26', '--language', 'en-GB');
    expect(text.stdout).toContain('Camille Martin');
  });

  test('a later change of the settings does not change a day under way', () => {
    add('2026-11-23T14:30', '--their-phone', '01 45 67 89 01');
    home.run('13:00', 'settings', 'pace', 'patient');
    expect(home.json('14:45', 'status').state).toBe('call-1');
  });

  test('forget says what stays in the settings, and what erases that', () => {
    const added = (hour: string, ...flags: string[]): string =>
      home.json(hour, 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', ...flags).id;
    const first = added('12:00');
    expect(home.run('12:02', 'forget', first, '--yes').stdout.trim()).toBe(`Erased: ${first}`);
    const second = added('12:03', '--me', 'Ana Martin', '--my-phone', '+33 6 12 34 56 78');
    expect(home.run('12:04', 'forget', second, '--yes').stdout).toContain(
      'Your name and your number stay in the settings, for your next interview. To erase everything: jour-j forget --all',
    );
    expect(home.run('12:05', 'forget', '--all', '--yes').stdout.trim()).toBe('Everything is erased.');
  });

  test('S14 the journal is for its owner alone, and forget leaves nothing behind', () => {
    add('2026-11-23T14:30', '--me', 'Camille Martin');
    const [file = ''] = readdirSync(join(home.folder, 'interviews'));
    expect(statSync(join(home.folder, 'interviews', file)).mode & 0o777).toBe(0o600);
    expect(statSync(join(home.folder, 'interviews')).mode & 0o777).toBe(0o700);
    expect(home.run('13:00', 'forget', '2026-11-23-1430', '--yes').status).toBe(0);
    expect(home.run('13:00', 'forget', '--all', '--yes').status).toBe(0);
    expect(existsSync(home.folder)).toBe(false);
  });

  test('X05 without a terminal: one line, or the status, and exit 0', () => {
    expect(home.run('12:00')).toMatchObject({ status: 0, stdout: expect.stringMatching(/jour-j new/) });
    add('2026-11-23T14:30');
    expect(home.run('14:36')).toMatchObject({ status: 0, stdout: expect.stringMatching(/2:36 pm/) });
  });

  test('X06 a reader that stops early is no error', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${PRODUCT}" new --help | head -1`], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});
