import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FLAGS } from '../../source/intake/flags.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
  home.run('12:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone');
});
afterEach(() => home.remove());

describe('edit puts every fact right', () => {
  test.each([
    ['need', 'a closer follow-up of clients'],
    ['struck', 'my two years in support'],
    ['skill', 'negotiation'],
    ['detail', 'the weekly plan'],
    ['slots', 'tomorrow 10:00 or Thursday 16:00'],
    ['fix', 'the camera is repaired'],
    ['cause', 'technical'],
    ['extra', 'two samples'],
    ['announced', '2026-12-03'],
    ['process', 'long'],
    ['grace', '2'],
    ['announce', 'yes'],
    ['completion', 'yes'],
    ['tone', 'warm'],
    ['linkedin', 'yes'],
    ['dial-in', '+33 1 45 67 89 01'],
    ['pin', '123456#'],
    ['holiday', '2026-12-24,2026-12-31'],
  ])('--%s', (name, value) => {
    const told = home.json('13:00', 'tell', 'corrected', '--set', `${name}=${value}`).log.at(-1).set;
    home.run('13:01', 'undo');
    expect(home.json('13:02', 'edit', `--${name}`, value).log.at(-1).set).toEqual(told);
  });

  test('what is told in words of one’s own is printed in the sentence of its message', () => {
    home.run('14:31', 'tell', 'they-call');
    home.run('15:10', 'tell', 'ended');
    home.run('15:12', 'tell', 'done', '--set', 'need=closer follow-up of clients.', '--set', 'felt=+');
    const promised = home.run('15:15', 'tell', 'promise', '--set', 'what=my portfolio', '--set', 'due=friday 10am');
    expect(promised.stdout.split('\n')[0]).toBe(
      'The note with what you promised: “As promised, I am sending you my portfolio.”',
    );
    const needed = home.run('15:20', 'edit', '--detail', 'hiking', '--language', 'en-GB');
    expect(needed.stdout).toContain('“I enjoyed our conversation about hiking.”');
    expect(JSON.parse(home.run('15:21', 'edit', '--detail', 'sailing', '--json').stdout).state).toBe('promises');
  });

  test('every fact that can be corrected is an option of edit, and its help says so', () => {
    const { stdout } = home.run('13:00', 'edit', '--help');
    expect(FLAGS.map(({ name }) => name).filter((name) => !stdout.includes(`--${name} `))).toEqual([]);
    expect(stdout).not.toContain('<value-');
    expect(home.run('13:00', 'new', '--help').stdout).not.toContain('--slots');
  });
});

describe.each(['en', 'fr'] as const)('what a message lacks is told with a command that works (%s)', (language) => {
  let other: SampleHome;
  beforeEach(() => {
    other = new SampleHome(language);
    const flags = ['--mode', 'phone', '--me', 'Camille Martin', '--my-phone', '+33 6 12 34 56 78'];
    other.run('12:00', 'new', '--at', '2026-11-23T14:30', '--their-email', 'claire@lumen.fr', ...flags);
  });
  afterEach(() => other.remove());

  /** The command that a sentence names, with something in the place of each dot. */
  const commandIn = (text: string): string[] => {
    const [, command = ''] = /jour-j (edit [^\n)]+)/.exec(text) ?? [];
    return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([word, quoted]) =>
      (quoted ?? word).replace('…', 'demain 10h'),
    );
  };

  test('status', () => {
    other.run('12:10', 'tell', 'late-or-cancel');
    other.run('12:11', 'tell', 'cancel');
    const { stdout } = other.run('12:12', 'status');
    const command = commandIn(stdout);
    expect(command).toContain('--slots');
    expect(other.run('12:13', ...command)).toMatchObject({ status: 0, stderr: '' });
    expect(commandIn(other.run('12:14', 'status').stdout)).toEqual([]);
  });

  test('text', () => {
    const command = commandIn(other.run('12:12', 'text', 'i-cancel').stderr);
    expect(command).toContain('--slots');
    expect(other.run('12:13', ...command).status).toBe(0);
  });
});
