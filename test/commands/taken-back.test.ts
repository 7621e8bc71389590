import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
  add('2026-11-23T14:30', 'Mme Claire Dupont');
});
afterEach(() => home.remove());

function add(hour: string, person: string): void {
  const flags = ['--mode', 'phone', '--their-phone', '01 45 67 89 01', '--with', person];
  expect(home.run('12:00', 'new', '--at', hour, ...flags).status).toBe(0);
}

describe('a mistaken end is taken back without the id', () => {
  test('undo after close', () => {
    expect(home.json('14:46', 'tell', 'close').ended).toBe(true);
    expect(home.json('14:47', 'undo').state).toBe('call-1');
  });

  test('undo after close, with another interview next week', () => {
    add('2026-11-30T10:00', 'M. Paul Roche');
    home.run('14:46', 'tell', 'close');
    expect(home.json('14:47', 'undo')).toMatchObject({ id: '2026-11-23-dupont', state: 'call-1' });
  });

  test('undo after withdraw and after ended', () => {
    home.run('13:00', 'tell', 'late-or-cancel');
    home.run('13:01', 'tell', 'cancel');
    expect(home.json('13:02', 'tell', 'withdraw').state).toBe('withdrawn');
    expect(home.json('13:03', 'undo').state).toBe('i-cancel');
    home.run('13:04', 'undo');
    home.run('13:04', 'undo');
    home.run('14:31', 'tell', 'they-call');
    expect(home.json('14:32', 'tell', 'ended').state).toBe('debrief');
    expect(home.json('14:33', 'undo').state).toBe('live');
  });

  test('they call all the same, or write: the file that was closed is meant', () => {
    home.run('14:46', 'tell', 'close');
    expect(home.json('14:50', 'tell', 'they-call')).toMatchObject({ id: '2026-11-23-dupont', state: 'live' });
    home.run('14:51', 'undo');
    expect(home.json('14:52', 'tell', 'they-wrote').state).toBe('they-wrote');
  });

  test('T17 where another interview is near, the id has to be said', () => {
    add('2026-11-23T17:00', 'M. Paul Roche');
    home.run('14:46', 'tell', 'close', '2026-11-23-dupont');
    const { status, stderr } = home.run('14:47', 'undo');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/2026-11-23-dupont\n.*2026-11-23-roche/)]);
  });

  test('the one told last is not meant by what begins nothing', () => {
    home.run('14:46', 'tell', 'close');
    expect(home.run('14:47', 'edit', '--org', 'Lumen').status).toBe(2);
  });
});

describe('nothing is left, and the one that ended today is named', () => {
  test.each([
    [['status'], 2],
    [[], 0],
  ] as const)('jour-j %s', (args, expected) => {
    home.run('14:46', 'tell', 'close');
    const { status, stdout, stderr } = home.run('14:47', ...args);
    expect(status).toBe(expected);
    expect(stdout + stderr).toMatch(/jour-j new/);
    const [, id = ''] = /jour-j undo (\S+)/.exec(stdout + stderr) ?? [];
    expect(id).toBe('2026-11-23-dupont');
    expect(home.json('14:48', 'undo', id).state).toBe('call-1');
  });

  test('and no longer the day after', () => {
    home.run('14:46', 'tell', 'close');
    const { stdout } = home.run('2026-11-25 09:00');
    expect(stdout).toMatch(/jour-j new/);
    expect(stdout).not.toMatch(/dupont/);
  });
});
