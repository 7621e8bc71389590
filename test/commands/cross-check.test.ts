import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/cross-check/${name}`, import.meta.url));
const INVITE = fixture('invite.ics');
const MAIL = fixture('mail.txt');

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => home.remove());

describe('an invitation and a mail that disagree', () => {
  test('are compared when they are added, shown by the status, and settled by one answer each', () => {
    const { status, stdout, stderr } = home.run('14:20', 'new', INVITE, '--mail', MAIL, '--my-phone', '06 12 34 56 78');
    expect([status, stdout.trim()]).toEqual([0, '2026-11-24-dupont']);
    expect(stderr).toContain('The time is not the same everywhere.');
    expect(stderr).toContain('Tuesday 24 November, 2:30 pm (invitation invite.ics, DTSTART)');
    expect(stderr).toContain(
      '(email mail.txt, “Je vous confirme notre entretien du mardi 25 novembre à 15h (heure de Paris).”)',
    );

    const { disagreements, links } = home.json('14:20', 'status');
    expect(links).toEqual(['https://www.linkedin.com/in/claire-dupont']);
    expect(
      disagreements.map(({ about, values }: { about: string; values: { value: string; inForce: boolean }[] }) => [
        about,
        ...values.map(({ value, inForce }) => (inForce ? `*${value}` : value)),
      ]),
    ).toEqual([
      ['hour', '*2026-11-24T13:30:00Z', '2026-11-24T14:00:00Z', '2026-11-25T14:00:00Z'],
      ['who-calls', '*link', 'they'],
      ['my-phone', '*+33612345678', '+33698765432'],
    ]);

    home.run('14:21', 'edit', '--at', '2026-11-24T14:00:00Z');
    home.run('14:22', 'edit', '--who-calls', 'they', '--mode', 'phone');
    const settled = home.json('14:23', 'edit', '--my-phone', '+33612345678');
    expect([settled.disagreements, settled.scheduledAt]).toEqual([[], '2026-11-24T14:00:00Z']);
    expect(home.run('14:24', 'status').stdout).not.toContain('everywhere');
    expect(home.json('14:25', 'undo').disagreements.map(({ about }: { about: string }) => about)).toEqual(['my-phone']);
  });

  test('a mail beside flags alone is compared as well', () => {
    home.run('14:20', 'new', '--mail', MAIL, '--at', '2026-11-25T15:00', '--mode', 'phone');
    const [hour] = home.json('14:20', 'status').disagreements;
    expect(hour.values.map(({ value }: { value: string }) => value)).toEqual([
      '2026-11-25T14:00:00Z',
      '2026-11-24T14:00:00Z',
    ]);
  });

  test.each([
    [['new', INVITE, '--mail', '/nowhere/mail.txt'], /nowhere/u],
    [['new', '--dry-run'], /an invitation or an email/u],
    [['new', '-', '--mail', '-'], /Only one/u],
  ])('%j is refused in one sentence, and nothing is kept', (args, sentence) => {
    const { status, stdout, stderr } = home.run('14:20', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(home.run('14:20', 'list').stdout).not.toContain('2026-11-24');
  });

  test('are compared by --dry-run as well, with the command for each answer, and nothing is kept', () => {
    const args = ['new', INVITE, '--mail', MAIL, '--my-phone', '06 12 34 56 78', '--dry-run'];
    const { status, stdout } = home.run('14:20', ...args);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Title: Entretien Acme')]);
    expect(stdout).toContain('The time is not the same everywhere.');
    expect(stdout).toContain(`jour-j new ${INVITE} --at 2026-11-24T14:00:00Z`);
    const { start, disagreements } = home.json('14:20', ...args);
    expect([start, disagreements.map(({ about }: { about: string }) => about)]).toEqual([
      '2026-11-24T13:30:00Z',
      ['hour', 'who-calls', 'my-phone'],
    ]);
    expect(home.json('14:20', 'list').interviews).toEqual([]);
    expect(home.json('14:20', 'settings').myPhone ?? null).toBeNull();
  });

  test('--dry-run says so where nothing disagrees, and where there is no time yet at which to compare', () => {
    const mail = join(home.folder, 'mail.txt');
    writeFileSync(mail, 'Bonjour,\n\nÀ mardi 24 novembre à 14h30 (heure de Paris).\n');
    expect(home.run('14:20', 'new', INVITE, '--mail', mail, '--dry-run').stdout).toContain(
      'Nothing in the email disagrees with this.',
    );
    expect(home.run('14:20', 'new', MAIL, '--mail', mail, '--dry-run').stderr).toContain('--at');
  });

  test('a mail alone is read as an invitation in words, and --dry-run says what would be', () => {
    const mail = join(home.folder, 'mail.txt');
    writeFileSync(
      mail,
      'Entretien le mardi 24 novembre 2026 à 14h30 (heure de Paris), https://meet.google.com/abc-defg-hij\n',
    );
    const alone = home.json('14:20', 'new', mail, '--dry-run');
    expect(home.json('14:20', 'new', '--mail', mail, '--dry-run')).toEqual(alone);
    expect(alone).toMatchObject({ verdict: 'import', start: '2026-11-24T13:30:00Z' });
    const { status, stdout } = home.run('14:20', 'new', '--mail', mail);
    expect([status, stdout.trim()]).toEqual([0, '2026-11-24-1430']);
    expect(home.json('14:20', 'status')).toMatchObject({ scheduledAt: alone.start });
  });

  test('a mail alone without a day and an hour leaves them to be typed', () => {
    const mail = join(home.folder, 'mail.txt');
    writeFileSync(mail, 'Bonjour, voici mon numéro\u00a0: 06 98 76 54 32.\n');
    const { status, stderr } = home.run('14:20', 'new', '--mail', mail);
    expect([status, stderr]).toEqual([2, expect.stringContaining('its time and its mode')]);
    expect(home.run('14:20', 'new', '--mail', mail, '--dry-run').stdout).toContain('No day and no time were found');
  });

  test('a mail for an interview that is kept already says that it was not compared', () => {
    home.run('14:20', 'new', INVITE);
    const { status, stderr } = home.run('14:20', 'new', INVITE, '--mail', MAIL);
    expect([status, stderr]).toEqual([0, expect.stringContaining('The email was not compared')]);
  });
});

describe('patterns of one’s own', () => {
  test('name a tool, and a wrong line is said and costs only itself', () => {
    home.run('12:00', 'settings', 'pace', 'standard');
    const folder = [join(home.folder, 'config'), home.folder].find((each) => existsSync(join(each, 'settings.yaml')));
    writeFileSync(
      join(folder ?? home.folder, 'links.yaml'),
      'meetings:\n  - name: Acme\n    platform: webex\n    links: [rooms.acme.example/r/*]\n  - name: Bad\n    links: ["*"]\n',
    );
    const { status, stderr } = home.run(
      '12:00',
      ...['new', '--at', '2026-11-23T14:30', '--mode', 'video', '--link', 'https://rooms.acme.example/r/4f'],
    );
    expect([status, stderr]).toEqual([0, expect.stringMatching(/links\.yaml, line 6: “\*” would match any link/u)]);
    home.run('12:00', 'settings', 'pace', 'brisk');
    expect(existsSync(join(folder ?? home.folder, 'links.yaml'))).toBe(true);
  });
});
