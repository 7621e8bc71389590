import { afterEach, beforeEach, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

let home: SampleHome;
let screen: Terminal | null = null;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => {
  if (screen?.exit === null) screen.kill('SIGKILL');
  home.remove();
});

const QUESTION = '\u001b]11;?\u001b\\';
const COLOURED = /38;5;/u;

function open(env: Record<string, string> = {}): Terminal {
  const variables = { HOME: home.folder, LANG: 'en_GB.UTF-8', TZ: 'Europe/Paris', ...env };
  screen = new Terminal(['--home', home.folder], { ...variables, JOUR_J_CLOCK: '2026-11-23T14:38:00+01:00' });
  return screen;
}

test.each([
  ['a dark', '1e1e/1e1e/1e1e', '\u001b[38;5;248m'],
  ['a light', 'ffff/ffff/ffff', '\u001b[38;5;240m'],
])('the colours of %s terminal come with its answer, and no sign of it is typed', async (_, paper, dim) => {
  const terminal = open();
  await terminal.sees('When is it?');
  await terminal.wrote(QUESTION);
  expect(terminal.bytes).not.toMatch(COLOURED);
  terminal.type(`14h\u001b]11;rgb:${paper}\u001b\\30`);
  await terminal.wrote(dim);
  await terminal.sees(/› 14h30$/mu);
});

test('a terminal that never answers has none, and one that is not asked neither', async () => {
  const terminal = open();
  await terminal.sees('When is it?');
  terminal.type('14h30');
  await terminal.sees('Understood: Monday 23 November');
  expect(terminal.bytes).not.toMatch(COLOURED);
  terminal.kill('SIGKILL');
  await terminal.ended();

  const quiet = open({ NO_COLOR: '1' });
  await quiet.sees('When is it?');
  quiet.type('14h30');
  await quiet.sees('Understood: Monday 23 November');
  expect(quiet.bytes).not.toContain(QUESTION);
});
