import { expect, it } from 'vitest';
import { MovedClock } from '../helpers/moved-clock.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

it('X09 a screen reader gets lines one below the other: nothing is erased, and nothing is written twice', async () => {
  const home = new SampleHome('en');
  home.run('10:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--their-phone', '+33145678901');
  const clock = new MovedClock(home.folder, '14:34:00');
  const env = { HOME: home.folder, LANG: 'en_GB.UTF-8', TZ: 'Europe/Paris', ...clock.env };
  const terminal = new Terminal(['--home', home.folder, '--screen-reader'], env, 60, 60);
  await terminal.sees('Nothing to do for a few minutes');
  clock.runsTo('14:35:00');
  await terminal.sees('A quick look at the details');
  terminal.type('w');
  await terminal.sees(/It is 2:3[5-9] pm\./);
  await terminal.sees('Then, 2:45 pm: First call.');
  terminal.type('\u0003');
  expect((await terminal.ended()).exitCode).toBe(0);
  // Nothing moves up, clears the screen, or leaves it.
  for (const sequence of ['[1A', '[A', '[J', '[2J', '[3J', '[?1049h']) {
    expect(terminal.bytes).not.toContain(`\u001b${sequence}`);
  }
  const rows = terminal.screen.split('\n').filter((row) => row !== '' && !/^(Choices:|\d: )/.test(row));
  expect([...new Set(rows)]).toEqual(rows);
  home.remove();
});
