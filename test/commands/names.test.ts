import { describe, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';

describe('a name on the command line', () => {
  test.each([
    [
      'fr',
      'Mme Claire Dupont (RH)',
      'Bonjour Madame Dupont,',
      '« RH » ne fait pas partie du nom et n’a pas été gardé.',
      1,
    ],
    [
      'en',
      'Ms Claire Smith, Head of Data',
      'Dear Ms Smith,',
      '“Head of Data” is no part of the name and was left out.',
      1,
    ],
    ['fr', 'Mme Dupont et M. Roy', 'Bonjour Madame Dupont,', '', 2],
    ['en', 'Ms Smith and Mr Ng', 'Dear Ms Smith,', '', 2],
  ] as const)('%s: %s is greeted by name, and what was left out is said', (language, typed, greeting, said, people) => {
    const home = new SampleHome(language);
    try {
      const added = home.run('12:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--with', typed);
      expect([added.status, added.stderr.replaceAll('\u00a0', ' ').trim()]).toEqual([0, said]);
      const facts = ['edit', '--me', 'Ana Martin', '--my-phone', '0612345678', '--org', 'Lumen', '--job', 'Analyst'];
      home.run('12:01', ...facts);
      expect(home.run('12:02', 'text', 'confirm').stdout).toContain(greeting);
      expect(home.json('12:02', 'list').interviews[0].with).toHaveLength(people);
    } finally {
      home.remove();
    }
  });

  test.each([
    ['fr', 'Claire Dupont, Paul Roy', /plusieurs personnes, ou un nom avec autre chose/u],
    ['en', 'Ms Claire Smith <claire@lumen.example>, Tom Ng', /“Ms Claire Smith, Tom Ng”: is that several people/u],
  ] as const)('%s: %s is asked about, and nothing is kept', (language, typed, said) => {
    const home = new SampleHome(language);
    try {
      const added = home.run('12:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--with', typed);
      expect([added.status, added.stdout]).toEqual([2, '']);
      expect(added.stderr).toMatch(said);
    } finally {
      home.remove();
    }
  });
});
