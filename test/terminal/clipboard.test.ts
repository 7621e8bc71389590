import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

let home: SampleHome;
let screen: Terminal;
beforeEach(() => {
  home = new SampleHome('fr');
  const facts = ['--language', 'fr-FR', '--me', 'Zoé Été', '--my-phone', '0612345678', '--with', 'Mme Claire Dupont'];
  home.run('13:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', ...facts);
});
afterEach(() => {
  if (screen.exit === null) screen.kill('SIGKILL');
  home.remove();
});

function open(env: Record<string, string>): Terminal {
  const machine = { HOME: home.folder, LANG: 'fr_FR.UTF-8', TZ: 'Europe/Paris', PATH: '/nowhere' };
  const clock = { JOUR_J_CLOCK: '2026-11-23T13:10:00+01:00x1' };
  screen = new Terminal(['--home', home.folder], { ...machine, ...clock, ...env });
  return screen;
}

describe('copying where nobody can look', () => {
  test('C03 over SSH the terminal gets the very text, and it is only called sent', async () => {
    open({ SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22', DISPLAY: ':0' });
    await screen.sees('Bonjour');
    screen.type('c');
    expect(await screen.sees('Confié au presse-papiers du terminal')).not.toMatch(/Copié avec/);
    expect(screen.clipboard).toBe(home.json('13:10', 'status').messages[0].body);
    expect(screen.clipboard).toMatch(/14\u00a0h\u00a030/);
  });

  test('C01 without any clipboard the text stands alone, and in a file that forget erases', async () => {
    open({ TERM: 'linux' });
    await screen.sees('Bonjour');
    screen.type('c');
    const said = await screen.sees(/Non copié/);
    const { id, messages } = home.json('13:10', 'status');
    const file = join(home.folder, 'interviews', `${id}.message.txt`);
    expect(said.replaceAll(/\s/g, '')).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe(messages[0].body);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(screen.clipboard).toBeNull();
    screen.type('\u0003');
    await screen.ended();
    expect(home.run('13:10', 'forget', id, '--yes').status).toBe(0);
    expect(existsSync(file)).toBe(false);
  });

  test('C07 what is redirected holds the text and nothing else', () => {
    const run = home.run('13:10', 'text', 'confirm', '--copy');
    expect(run.stdout).not.toMatch(/\u001b/);
    expect(run.stderr).toMatch(/^Non copié|^Copié avec|^Envoyé/);
  });
});
