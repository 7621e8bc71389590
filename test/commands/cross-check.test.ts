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
    [['new', INVITE, '--mail', MAIL, '--dry-run'], /--mail/u],
    [['new', '-', '--mail', '-'], /Only one/u],
  ])('%j is refused in one sentence, and nothing is kept', (args, sentence) => {
    const { status, stdout, stderr } = home.run('14:20', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(home.run('14:20', 'list').stdout).not.toContain('2026-11-24');
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
