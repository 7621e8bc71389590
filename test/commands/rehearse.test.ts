import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => home.remove());

/** What stands in the home, but for what another command has put there. */
const kept = () => (existsSync(home.folder) ? readdirSync(home.folder) : []);

describe('jour-j rehearse without a terminal', () => {
  test.each([
    ['on-time', /2:30 pm {2}\* Your phone is ringing: Ms Holloway\./],
    ['late', /2:52 pm {2}\* Your phone is ringing: Ms Holloway\./],
    ['absent', /2:45 pm {2}\* It has rung for a long time, and nobody answers\./],
    ['early', /2:21 pm {2}\* Your phone is ringing: Ms Holloway\./],
    ['hidden-number', /2:32 pm {2}\* Your phone is ringing\. Unknown number\./],
  ])('walks through the day with a recruiter who is %s, marked first and last, and keeps nothing', (name, expected) => {
    const { status, stdout, stderr } = home.run('2026-11-20 18:00', 'rehearse', '--recruiter', name);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(expected);
    const lines = stdout.trim().split('\n');
    expect(lines.at(0)).toMatch(/^=== REHEARSAL: not the real day/);
    expect(lines.at(-1)).toBe(lines.at(0));
    expect(stdout).toContain('All that was due was done.');
    expect(kept()).toEqual([]);
  });

  test('is in French, and never comes twice otherwise', () => {
    const french = ['rehearse', '--ui-language', 'fr'];
    const { stdout } = home.run('2026-11-20 18:00', ...french);
    expect(stdout).toMatch(/^=== RÉPÉTITION\u00a0: ce n’est pas le vrai jour/);
    expect(stdout).toContain('Tout ce qui était à faire est fait.');
    expect(home.run('2026-11-20 18:00', ...french).stdout).toBe(stdout);
  });

  test('is one JSON document with --json', () => {
    const { rehearsal, recruiter, moments, review } = home.json('2026-11-20 18:00', 'rehearse', '--recruiter', 'late');
    expect([rehearsal, recruiter]).toEqual([true, 'late']);
    expect(moments).toContainEqual(expect.objectContaining({ happening: 'ringing', tells: 'they-call' }));
    expect(review.calls).toMatchObject([{ at: '2026-11-23T13:52:00.000Z', answeredAt: '2026-11-23T13:52:05.000Z' }]);
  });

  test('goes at the pace of the settings, under one’s own name', () => {
    home.run('2026-11-20 18:00', 'settings', 'pace', 'patient');
    const { stdout } = home.run('2026-11-20 18:00', 'rehearse');
    expect(stdout).toMatch(/2:50 pm {2}First call/);
  });

  test('refuses a recruiter that there is not, and a speed that is none, in one sentence', () => {
    const unknown = home.run('14:00', 'rehearse', '--recruiter', 'lazy');
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      '“lazy” is not a recruiter known here. There are: on-time, late, absent, early, hidden-number.\n',
    ]);
    for (const speed of ['0', '-3', 'fast', '2000', 'NaN']) {
      const { status, stderr } = home.run('14:00', 'rehearse', '--speed', speed);
      expect([status, stderr]).toEqual([
        2,
        `“${speed}” is not a speed: a number from 1 (as in life) to 1000, such as 30.\n`,
      ]);
    }
  });
});
