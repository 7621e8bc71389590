import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
  home.run('12:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--their-phone', '01 45 67 89 01');
});
afterEach(() => home.remove());

const leave = (hour: string, at: string) => home.run(hour, 'tell', 'must-leave', '--set', `at=${at}`);

describe('the hour at which one must leave', () => {
  test.each(['9:00', '09:00', '1:50 am', '11h', '12:59'])('%s is past at 14:50: refused, never tomorrow', (typed) => {
    const { status, stderr } = leave('14:50', typed);
    expect(status).toBe(2);
    expect(stderr).toMatch(/past[\s\S]*2026-11-24T/);
    expect(home.json('14:50', 'status').log.map(({ event }: { event: string }) => event)).not.toContain('must-leave');
  });

  test('more than twelve hours ahead it is asked, and said with its day it is taken', () => {
    const { status, stderr } = leave('08:00', '22:30');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/twelve hours[\s\S]*2026-11-23T22:30/)]);
    expect(leave('08:00', '2026-11-23T22:30').status).toBe(0);
  });

  test('an hour to come today is taken, without a remark', () => {
    expect(leave('14:32', '15:10')).toMatchObject({ status: 0, stderr: '' });
    expect(home.json('14:33', 'status').log.at(-1).set).toEqual({ at: '2026-11-23T14:10:00.000Z' });
  });
});

describe('how late one will be', () => {
  beforeEach(() => void home.run('12:01', 'edit', '--me', 'Ana Martin', '--my-phone', '06 12 34 56 78'));
  const late = (...flags: string[]) => home.run('14:20', 'text', 'i-am-late', '--channel', 'sms', ...flags);

  test('is never guessed: without it there is no message, and it is said how to give it', () => {
    const { status, stdout, stderr } = late();
    expect([status, stdout, stderr]).toEqual([3, '', expect.stringContaining('text i-am-late --minutes')]);
    home.run('14:20', 'tell', 'late-or-cancel');
    home.run('14:20', 'tell', 'late');
    expect(home.run('14:20', 'status').stdout).not.toMatch(/10 min/);
  });

  test('is what was typed, or what was told already', () => {
    expect(late('--minutes', '25 min').stdout).toContain('25 minutes');
    expect(late('--minutes', 'soon')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('number of minutes'),
    });
    home.run('14:20', 'tell', 'late-or-cancel');
    home.run('14:20', 'tell', 'late');
    home.run('14:21', 'tell', 'sent', '--set', 'minutes=4');
    expect(home.run('14:22', 'text', 'i-am-late', '--channel', 'sms').stdout).toContain('4 minutes');
  });
});

describe('other hours that are told', () => {
  test('the next day is never meant in silence', () => {
    home.run('14:46', 'tell', 'they-wrote');
    home.run('14:47', 'tell', 'they-move');
    const { status, stderr } = home.run('14:48', 'tell', 'agreed', '--set', 'at=10:00');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/Tuesday 24 November 2026 at 10:00 am/)]);
  });

  test('T04 what happened ten minutes ago, told after midnight, is yesterday’s', () => {
    const [added, told] = ['2026-11-23 23:45', '2026-11-24 00:10'];
    const { stdout } = home.run(added, 'new', '--at', '2026-11-23T23:30', '--mode', 'phone', '--with', 'Ms Ana Night');
    const id = stdout.trim();
    const { log } = home.json(told, 'tell', 'they-call', id, '--at', '23:50');
    expect(log.at(-1)).toMatchObject({ at: '2026-11-23T22:50:00Z', event: 'they-call', applied: true });
  });

  test('an hour of today that is still to come is no hour of yesterday', () => {
    const told = home.run('13:00', 'tell', 'they-wrote', '--at', '16:00');
    expect([told.status, told.stderr]).toEqual([2, expect.stringMatching(/still to come/)]);
    home.run('18:00', 'status');
    const took = home.run('18:00', 'tell', 'took-place', '--set', 'at=19:00');
    expect([took.status, took.stderr]).toEqual([2, expect.stringMatching(/still to come/)]);
  });

  describe('a day by which something is due', () => {
    beforeEach(() => {
      home.run('14:31', 'tell', 'they-call');
      home.run('15:00', 'tell', 'ended');
      home.run('15:01', 'tell', 'skip');
    });
    const promise = (due: string) =>
      home.run('15:02', 'tell', 'promise', '--set', 'what=two samples', '--set', `due=${due}`);

    test.each([
      ['friday 2:30', /morning or afternoon/],
      ['2026-11-20', /past/],
      ['yesterday 10:00', /past/],
      ['2026-11-23T09:00', /past/],
      ['soon', /not understood/],
    ])('%s', (due, says) => {
      expect(home.json('15:01', 'status').state).toBe('promises');
      const { status, stderr } = promise(due);
      expect([status, stderr]).toEqual([2, expect.stringMatching(says)]);
    });

    test('a day alone is ten in the morning', () => {
      expect(promise('friday')).toMatchObject({ status: 0 });
      expect(home.json('15:03', 'status').log.at(-1).set.due).toBe('2026-11-27T09:00:00.000Z');
    });
  });
});
