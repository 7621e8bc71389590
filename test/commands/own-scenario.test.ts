import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
let folder: string;
beforeEach(() => {
  home = new SampleHome('en');
  folder = join(mkdtempSync(join(tmpdir(), 'jour-j-scenario-')), 'coach');
});
afterEach(() => {
  home.remove();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    join(folder, file),
    text.replace(from, () => to),
  );
}

const COACH = ['--with', 'Ms Claire Smith', '--their-email', 'claire@coach.example', '--me', 'Ana Martin'];

describe('a scenario of one’s own', () => {
  test('starts from an example: two sentences and a delay are changed, it is checked, and a day runs on it', () => {
    expect(home.run('12:00', 'check', '--init', folder).stdout).toContain(`jour-j check ${folder}`);
    expect(home.run('12:00', 'check', folder).status).toBe(0);

    change('interface.yaml', 'Now it is their turn to ring', 'Their turn: sit down with a cup of tea');
    change('messages/en-GB.yaml', 'If today has become too full, another day suits me as well.', 'No hurry at all.');
    change('chart.yaml', 'first-word: { brisk: 5, standard: 10,', 'first-word: { brisk: 5, standard: 8,');
    expect(home.run('12:00', 'check', folder).status).toBe(0);

    home.run('12:00', 'new', '--scenario', folder, '--at', '2026-11-23T14:30', '--my-phone', '+33612345678', ...COACH);
    expect(home.json('14:31', 'status').title).toBe('Their turn: sit down with a cup of tea');
    const late = home.json('14:39', 'status');
    expect([late.state, late.deadline.at]).toEqual(['write', '2026-11-23T14:00:00Z']);
    expect(late.messages.at(-1).body).toContain('No hurry at all.');
    expect(home.json('14:40', 'tell', 'sent').state).toBe('wait-on');
    expect(home.json('14:50', 'tell', 'they-call').state).toBe('talking');
    expect(home.json('15:20', 'tell', 'ended').state).toBe('notes');
    expect(home.run('15:20', 'calendar').stdout).toContain('BEGIN:VCALENDAR');
    expect(home.run('15:20', 'list').stdout).toContain('2026-11-23-smith');
  });

  test('is found by name in the folder of the configuration, and through one of its files', () => {
    home.run('12:00', 'check', '--init', join(home.folder, 'scenarios', 'my-coach'));
    expect(home.run('12:00', 'check', 'my-coach').status).toBe(0);
    expect(home.run('12:00', 'new', '--scenario', 'my-coach', '--at', '2026-11-23T14:30', ...COACH).status).toBe(0);
    expect(home.json('14:31', 'status').state).toBe('wait');
    const file = join(home.folder, 'scenarios', 'my-coach', 'messages', 'en-GB.yaml');
    expect(home.run('12:00', 'check', file).status).toBe(0);
  });

  test('is refused with every problem, its file, line and column, where it is broken', () => {
    home.run('12:00', 'check', '--init', folder);
    change('chart.yaml', 'skip: wait-on', 'skip: wait-onn');
    change('messages/en-GB.yaml', '{me} here.', '{my} here.');
    const { status, stderr } = home.run('12:00', 'check', folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/chart\.yaml:\d+:\d+ There is no step “wait-onn”\. Did you mean “wait-on”\?/);
    expect(stderr).toMatch(/messages\/en-GB\.yaml:\d+:\d+ There is no variable “my”\. Did you mean “me”\?/);
    const added = home.run('12:00', 'new', '--scenario', folder, '--at', '2026-11-23T14:30', ...COACH);
    expect([added.status, added.stderr]).toEqual([2, stderr]);
  });

  test('is not written over what is there', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'diary.txt'), 'dear');
    const { status, stderr } = home.run('12:00', 'check', '--init', folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is not empty')]);
    const file = home.run('12:00', 'check', '--init', join(folder, 'diary.txt'));
    expect([file.status, file.stderr]).toEqual([2, expect.stringContaining('is a file')]);
  });

  test('reads nothing outside of its folder', () => {
    home.run('12:00', 'check', '--init', folder);
    const secret = join(home.folder, 'secret.yaml');
    writeFileSync(secret, 'hidden: words\n');
    rmSync(join(folder, 'rules.yaml'));
    symlinkSync(secret, join(folder, 'rules.yaml'));
    const { status, stderr } = home.run('12:00', 'check', folder);
    expect(status).toBe(2);
    expect(stderr).toContain('cannot be read (EXDEV)');
    expect(stderr).not.toContain('hidden');
  });

  test('an unknown name says which there are', () => {
    const { status, stderr } = home.run('12:00', 'check', 'telephone');
    expect([status, stderr]).toEqual([2, expect.stringContaining('remote-interview, on-site-interview')]);
  });
});

describe('a wording of one’s own', () => {
  const wording = (text: string) => {
    mkdirSync(join(home.folder, 'wording', 'remote-interview'), { recursive: true });
    writeFileSync(join(home.folder, 'wording', 'remote-interview', 'en-GB.yaml'), text);
  };
  const add = () =>
    home.run(
      '12:00',
      ...['new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--language', 'en-GB', '--my-phone', '+33612345678'],
      ...COACH,
    );

  test('takes the place of the scenario’s, text by text', () => {
    wording('confirm:\n  email:\n    subject: "Our talk"\n    body: |-\n      See you at {hour}.\n');
    add();
    const { stdout, stderr } = home.run('13:00', 'text', 'confirm');
    expect(stdout).toMatch(/^Our talk – Ana Martin\n\nDear Ms Smith,\n\nSee you at 2:30 pm\./);
    expect(stderr).toBe('');
    expect(home.run('13:00', 'text', 'confirm', '--channel', 'chat').status).not.toBe(2);
  });

  test('falls back where it is broken, and says why, once', () => {
    wording(
      'confirm:\n  email:\n    subject: "Our talk"\n    body: See you at {our}, {nobody}.\ni-cancel:\n  spoken:\n    body: Sorry, {me} here.\n',
    );
    add();
    const { status, stdout, stderr } = home.run('13:00', 'text', 'confirm');
    expect(status).toBe(0);
    expect(stdout).toContain('interview');
    expect(stdout).not.toContain('See you at');
    expect(stderr.match(/en-GB\.yaml:4:\d+: There is no variable “nobody”/g)).toHaveLength(1);
    expect(stderr).toContain('The text of the scenario serves instead.');
    expect(home.run('13:00', 'text', 'i-cancel', '--channel', 'spoken').stdout).toContain('Sorry, Ana Martin here.');
  });

  test.each([
    ['a tab', '\tconfirm: x\n', /en-GB\.yaml:1:1: A tab/],
    ['a text that there is not', 'confirms:\n  email:\n    body: x\n', /There is no message “confirms”/],
    ['a channel that the text has not', 'confirm:\n  sms:\n    body: x\n', /no text for the channel “sms”/],
  ])('is left out for %s', (_, text, why) => {
    wording(text);
    add();
    const { status, stderr } = home.run('13:00', 'text', 'confirm');
    expect(status).toBe(0);
    expect(stderr).toMatch(why);
  });
});
