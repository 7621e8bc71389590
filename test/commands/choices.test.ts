import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SETTINGS } from '../../source/storage/setting-table.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';

const VALUES = {
  tone: ['warm', 'cheerful'],
  'who-calls': ['me', 'nobody'],
  pace: ['patient', 'hasty'],
  stay: ['15', '25'],
  process: ['long', 'endless'],
  grace: ['2', '4'],
  announce: ['yes', 'perhaps'],
  completion: ['yes', 'perhaps'],
} as const;

describe.each(['en', 'fr'] as const)('the choices of the candidate (%s)', (language) => {
  let home: SampleHome;
  beforeEach(() => {
    home = new SampleHome(language);
  });
  afterEach(() => home.remove());

  test('S0-03 C1 C4 C5 C8 C11 C13 C14 C17 are shown with what speaks for each, and all that may be said', () => {
    const lines = home.run('12:00', 'settings').stdout.split('\n');
    for (const name of Object.keys(VALUES)) {
      const at = lines.findIndex((line) => line.startsWith(`${name} = `));
      const setting = SETTINGS.find((each) => each.name === name);
      expect(lines[at + 1], name).toContain(setting?.explanation[language]);
      for (const value of setting?.allowed ?? []) expect(lines[at + 1], name).toContain(value);
    }
  });

  test('are refused where they are wrong, and taken from the next interview on', () => {
    // Each in one language, and the tone in both.
    const names = Object.keys(VALUES).filter(
      (name, place) => name === 'tone' || place % 2 === Number(language === 'fr'),
    );
    for (const name of names as (keyof typeof VALUES)[]) {
      const [right, wrong] = VALUES[name];
      const refused = home.run('12:00', 'settings', name, wrong);
      expect([refused.status, refused.stdout], name).toEqual([2, '']);
      expect(refused.stderr, name).toContain(wrong);
      expect(refused.stderr, name).toContain(right);
      const changed = home.run('12:00', 'settings', name, right);
      expect([changed.status, changed.stdout.split('\n')[0]], name).toEqual([0, `${name} = ${right}`]);
      expect(changed.stderr, name).toContain(`jour-j edit --${name}`);
    }
  });
});

describe('one tone from first to last', () => {
  let home: SampleHome;
  const ME = ['--me', 'Camille Martin', '--my-phone', '06 12 34 56 78', '--language', 'en-GB'];
  beforeEach(() => {
    home = new SampleHome('en');
    home.run('11:00', 'settings', 'tone', 'warm');
    home.run(
      '12:00',
      'new',
      '--at',
      '2026-11-23T14:30',
      '--mode',
      'phone',
      '--org',
      'Lumen',
      '--their-email',
      'a@b.fr',
      ...ME,
    );
  });
  afterEach(() => home.remove());

  test('S0-13 the settings give it to an interview that is added, and take nothing back', () => {
    home.run('12:30', 'settings', 'tone', 'reserved');
    expect(home.run('13:00', 'text', 'confirm').stdout).toContain('I am happy to confirm');
    expect(home.run('13:00', 'edit', '--tone', 'reserved').stderr).toBe('');
    expect(home.run('13:00', 'text', 'confirm').stdout).toContain('This is to confirm');
  });

  test('S0-13 a change after something was sent is warned of, and made', () => {
    home.run('13:00', 'tell', 'sent');
    for (const change of [
      ['edit', '--tone', 'reserved'],
      ['tell', 'corrected', '--set', 'tone=reserved'],
    ]) {
      const changed = home.run('13:05', ...change);
      expect([changed.status, changed.stderr]).toEqual([
        0,
        expect.stringMatching(/was warm; from now on it is reserved/),
      ]);
      home.run('13:06', 'undo');
    }
    expect(home.run('13:07', 'edit', '--tone', 'warm').stderr).toBe('');
  });

  test('S0-13 the next round with the same people keeps it', () => {
    home.run('12:30', 'settings', 'tone', 'reserved');
    home.run('12:31', 'new', '--at', '2026-11-30T14:30', '--mode', 'phone', '--org', 'Lumen');
    expect(home.run('2026-11-30 13:00', 'text', 'confirm', '2026-11-30').stdout).toContain('I am happy to confirm');
    const other = home.run(
      '12:32',
      'new',
      '--at',
      '2026-12-01T14:30',
      '--mode',
      'phone',
      '--org',
      'Lumen',
      '--tone',
      'balanced',
    );
    expect([other.status, other.stderr]).toEqual([0, expect.stringMatching(/was warm; from now on it is balanced/)]);
  });
});
