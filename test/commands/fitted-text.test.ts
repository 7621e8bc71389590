import { afterAll, expect, test } from 'vitest';
import { columnsOf, fittedText } from '../../source/commands/fitted-text.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

const TEXT = [
  'Rehearsed: Ms Holloway · Example Ltd · by phone, a recruiter with a withheld number',
  '',
  '✓ 2:30 pm  Call: They are calling, after 1\u00a0min',
  'ok     files: A record was written.',
  '         A newer Node brings newer data, and https://lumen.example/a-link/longer-than-a-row stays whole.',
  '  1  no-answer                      Nobody picks up, and it rings out',
].join('\n');

test('a line too long for the terminal goes on below its own text, parted between words', () => {
  expect(fittedText(TEXT, 40).split('\n')).toEqual([
    'Rehearsed: Ms Holloway · Example Ltd',
    'by phone, a recruiter with',
    'a withheld number',
    '',
    '✓ 2:30 pm  Call: They are calling,',
    '           after 1\u00a0min',
    'ok     files: A record was written.',
    '         A newer Node brings newer data,',
    '         and',
    '         https://lumen.example/a-link/longer-than-a-row',
    '         stays whole.',
    '  1  no-answer',
    '     Nobody picks up, and it rings out',
  ]);
});

test('what fits stays as it is, and so does everything that no person reads there', () => {
  expect(fittedText(TEXT, 200)).toBe(TEXT);
  expect(fittedText(TEXT, undefined)).toBe(TEXT);
  expect(columnsOf({ isTTY: true, columns: 57 })).toBe(57);
  expect(columnsOf({ isTTY: true, columns: 0 })).toBe(80);
  expect(columnsOf({ columns: 57 })).toBeUndefined();
});

const home = new SampleHome();
afterAll(() => home.remove());

/** What a command prints in a terminal of so many columns, its rows as they were written. */
async function printed(columns: number, ...args: string[]): Promise<string[]> {
  const env = { JOUR_J_HOME: home.folder, JOUR_J_CLOCK: '2026-11-23T14:46:00+01:00x0', TZ: 'Europe/Paris' };
  const terminal = new Terminal(args, { ...env, LANG: 'en_GB.UTF-8' }, columns, 60);
  await terminal.ended();
  // What is asked of the terminal itself, such as its clipboard, is no row.
  return terminal.bytes.replaceAll(/\u001b\][^\u0007]*\u0007/g, '').split('\r\n');
}

const tooLong = (rows: readonly string[], columns: number) =>
  rows.filter((row) => row.length > columns && row.trim().includes(' '));

test('help, doctor, status and list part their lines between words in a terminal, and errors do', async () => {
  const facts = ['--with', 'Ms Claire Smith', '--org', 'Lumen', '--me', 'Ana Martin', '--my-phone', '06 12 34 56 78'];
  home.run('14:00', 'new', '--at', '2026-11-23 14:30', '--mode', 'phone', ...facts);
  const commands = [['new', '--help'], ['edit', '--help'], ['rehearse', '--help'], ['doctor'], ['status'], ['list']];
  for (const args of [...commands, ['tell', 'nonsense']]) {
    const rows = await printed(60, ...args);
    expect(rows.length, args.join(' ')).toBeGreaterThan(2);
    expect(tooLong(rows, 60), args.join(' ')).toEqual([]);
  }
});

test('without a terminal the help has 80 columns', () => {
  const rows = home.run('14:00', 'rehearse', '--help').stdout.split('\n');
  expect(tooLong(rows, 80)).toEqual([]);
  expect(rows).toContain('  --recruiter <on-time|late|absent|early|hidden-number>');
});

test('JSON, and a message to be pasted, are never parted', async () => {
  expect(() => JSON.parse(home.run('14:00', 'status', '--json').stdout)).not.toThrow();
  const text = await printed(40, 'text', 'voicemail-no-show');
  expect(text.some((row) => row.length > 40)).toBe(true);
});
