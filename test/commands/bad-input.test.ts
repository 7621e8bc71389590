import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => home.remove());

const isEmpty = () => readdirSync(home.folder).length === 0;

/** One or two lines, no stack, and the exit status. */
function refused(args: string[], status: number, says: RegExp, hour = '12:00'): void {
  const run = home.run(hour, ...args);
  expect(run.status, run.stderr).toBe(status);
  expect(run.stdout).toBe('');
  expect(run.stderr).toMatch(says);
  expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+|Error:/);
}

describe('bad input: one clear sentence, the right status, nothing saved', () => {
  const NEW = ['new', '--mode', 'phone', '--at'];
  test.each([
    ['T07 an hour that does not exist', [...NEW, '2026-03-29T02:30'], /2026-03-29T01:30|01:30[\s\S]*03:30/],
    ['T08 an hour that comes twice, both named', [...NEW, '2026-10-25T02:30'], /\+02:00[\s\S]*\+01:00/],
    ['T18 29 February 2027', [...NEW, '2027-02-29T10:00'], /February 2027/],
    [
      'T12 CST, with the cities it may mean',
      [...NEW, '2026-12-01T10:00', '--zone', 'CST'],
      /Chicago[\s\S]*Shanghai|Shanghai[\s\S]*Chicago/,
    ],
    ['an unknown zone', [...NEW, '2026-12-01T10:00', '--zone', 'Mars/Base'], /Mars\/Base/],
    ['a number with a digit missing', [...NEW, '2026-12-01T10:00', '--their-phone', '01 45 67 89'], /digit|short/],
    ['an email without @', [...NEW, '2026-12-01T10:00', '--their-email', 'claire.lumen.fr'], /@/],
    ['an unknown mode', ['new', '--at', '2026-12-01T10:00', '--mode', 'fax'], /phone, video/],
    ['Skype', [...NEW, '2026-12-01T10:00', '--platform', 'skype'], /May 2025/],
    ['a command with a letter too many', ['setting'], /“setting”\. Did you mean “settings”\?/],
    ['the same with words behind it', ['completions', 'bash'], /Did you mean “completion”\?/],
    ['the same with options behind it', ['edt', '--at', 'tomorrow 3pm'], /Did you mean “edit”\?/],
    ['the same after an option', ['--ui-language', 'en', 'staus'], /Did you mean “status”\?/],
    ['the manual', ['man'], /Did you mean “manual-page”\?/],
    ['help as a command', ['help', 'tell'], /Did you mean “--help”\?/],
    ['a command that is like no other', ['frobnicate', 'x'], /“frobnicate”\. There are: new, /],
    ['a word too many', ['list', 'all'], /one word too many\. See: jour-j list --help\n$/],
    ['a file and a word too many', ['./invite.ics', 'all'], /one word too many\. See: jour-j --help\n$/],
    ['no hour', ['new', '--mode', 'phone'], /--at/],
    ['no mode', ['new', '--at', '2026-12-01T10:00'], /--mode/],
    ['an unknown option', ['new', '--when', 'now'], /--when/],
    ['X13 an unknown command', ['dance'], /dance/],
    ['X13 an unknown command, with those that a person may type', ['dance'], /^(?!.*complete,).*completion/s],
    ['X13 a command with a letter wrong', ['stauts'], /Did you mean “status”\?/],
    ['X13 an unknown command with more behind it', ['note', '1', 'hello'], /no command “note”/],
    ['an unknown id', ['status', '2030-01-01-nobody'], /2030-01-01-nobody/],
    ['status without an interview', ['status'], /jour-j new/],
    ['an unknown language of the program', ['list', '--ui-language', 'de'], /is fr, en, fr-CA, en-US, not “de”/],
    ['an unknown setting', ['settings', 'colour'], /pace/],
    ['a setting that is no such thing', ['settings', 'pace', 'hasty'], /brisk/],
  ])('%s', (_, args, says) => {
    refused(args, 2, says);
    expect(isEmpty()).toBe(true);
  });

  describe('on a day under way', () => {
    test('an event or a message with a letter wrong is named as it was meant', () => {
      refused(['tell', 'no-anwser'], 2, /no event “no-anwser”\. Did you mean “no-answer”\?/);
      refused(['tell', 'wibble'], 2, /^There is no event “wibble”\. Possible now/);
      refused(['text', 'voicemail-noshow'], 2, /Did you mean “voicemail-no-show”\?/);
    });

    test('a calendar for a folder that there is not', () => {
      refused(['calendar', '--output', '/no-such-folder/a.ics'], 2, /no folder \/no-such-folder/);
    });

    beforeEach(() => {
      const { status } = home.run(
        '12:00',
        'new',
        '--at',
        '2026-11-23T14:30',
        '--mode',
        'phone',
        '--their-phone',
        '01 45 67 89 01',
      );
      expect(status).toBe(0);
    });

    test.each([
      ['an unknown event', ['tell', 'dance'], 2, /dance/],
      ['an event that is no choice now', ['tell', 'left'], 3, /cannot be told at[\s\S]*no-answer/],
      ['an unknown message', ['text', 'sonnet'], 2, /confirm/],
      ['a message that would not be true', ['text', 'email-no-show'], 3, /./, '13:00'],
      ['a message that lacks a fact', ['text', 'confirm'], 3, /--me/, '13:00'],
      ['an unknown channel', ['text', 'confirm', '--channel', 'fax'], 2, /email/],
      [
        'an hour before the last told event',
        ['tell', 'they-wrote', '--at', '14:00'],
        2,
        /before/,
        '14:50',
        'no-answer',
      ],
      ['an hour to come', ['tell', 'they-wrote', '--at', '16:00'], 2, /still to come/],
      ['--set without a name', ['tell', 'must-leave', '--set', '15:00'], 2, /NAME=VALUE/],
      ['what an event needs', ['tell', 'must-leave'], 2, /--set at=/],
      ['an hour to leave that is past', ['tell', 'must-leave', '--set', 'at=14:00'], 2, /past/],
      ['nothing to undo', ['undo'], 3, /nothing to take back/],
      ['nothing to edit', ['edit'], 2, /edit/],
      ['forget without a terminal', ['forget', '2026-11-23-1430'], 2, /--yes/],
    ] as [string, string[], number, RegExp, string?, string?][])(
      '%s',
      (_, args, status, says, hour = '14:46', first) => {
        if (first) home.run('14:46', 'tell', first);
        const before = home.run('14:50', 'status', '--json').stdout;
        refused(args, status, says, hour);
        expect(home.run('14:50', 'status', '--json').stdout).toBe(before);
      },
    );

    test('errors as JSON', () => {
      const { status, stderr } = home.run('14:46', 'tell', 'left', '--json');
      expect(status).toBe(3);
      expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'no-choice-now' } });
    });
  });

  test('the simulated clock is refused with the real home', () => {
    const env = {
      PATH: process.env.PATH,
      HOME: home.folder,
      LANG: 'en_GB.UTF-8',
      JOUR_J_CLOCK: '2026-11-23T13:00:00Z',
    };
    const { status, stderr } = spawnSync(process.execPath, [PRODUCT, 'list'], { encoding: 'utf8', env });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/--home/)]);
  });
});
