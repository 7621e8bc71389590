import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leftOut } from '../helpers/left-out.ts';
import { MovedClock } from '../helpers/moved-clock.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';
import { isInstalled, pasted, startDisplay } from '../platform/x-display.ts';

let home: SampleHome;
let terminal: Terminal | null = null;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => {
  if (terminal?.exit === null) terminal.kill('SIGKILL');
  home.remove();
});

/** Starts the screen at an hour of the sample day, in Paris. */
function open(
  hour: string,
  { language = 'fr_FR', env = {} }: { language?: string; env?: Readonly<Record<string, string>> } = {},
): Terminal {
  const variables = {
    HOME: home.folder,
    LANG: `${language}.UTF-8`,
    TZ: 'Europe/Paris',
    JOUR_J_CLOCK: `2026-11-23T${hour}+01:00x1`,
    ...env,
  };
  terminal = new Terminal(['--home', home.folder], variables);
  return terminal;
}

describe('the day in a real terminal', () => {
  test('launched for the first time at T+8: help within seven keystrokes', async () => {
    const screen = open('14:38:00');
    await screen.sees('C’est quand');
    screen.type('14h30');
    await screen.sees(/lundi 23 novembre à 14\u00a0h\u00a030/);
    screen.type('\r');
    await screen.sees(/Échap/);
    screen.type('p');
    await screen.sees('Un coup d’œil aux détails');
  });

  test('T passes, the first check appears by itself, kill -9, and the same step with the same deadline', async () => {
    const clock = new MovedClock(home.folder, '14:29:30');
    const screen = open('14:29:30', { env: clock.env });
    await screen.sees('C’est quand');
    screen.type('14h30\r');
    await screen.sees(/Échap/);
    screen.type('p');
    await screen.sees(/14\u00a0h\u00a030/);
    clock.runsTo('14:35:00');
    await screen.sees('Un coup d’œil aux détails');
    await screen.presses('1', /encore|patience|prochain/i);
    screen.kill('SIGKILL');
    await screen.ended();

    const again = open('14:39:00');
    await again.sees('Un coup d’œil aux détails');
    expect(home.json('14:39', 'status')).toMatchObject({
      state: 'check-details',
      deadline: { at: '2026-11-23T13:45:00Z' },
    });
    expect(home.json('14:39', 'status').log.at(-1).event).toBe('all-fine');
    again.type('\u0003');
    expect((await again.ended()).exitCode).toBe(0);
  });

  test('INV-07 they call: one key, and U takes it back', async () => {
    home.run('14:20', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--their-phone', '01 45 67 89 01');
    const screen = open('14:46:00', { language: 'en_GB' });
    await screen.sees('Call now');
    screen.type('a');
    await screen.sees(/listen/i);
    expect(home.json('14:46', 'status').state).toBe('live');
    await screen.presses('u', 'Call now');
    expect(home.json('14:46', 'status').state).toBe('call-1');
  });

  test('X02 the terminal is given back: cursor, paste mode, main screen', async () => {
    home.run('14:20', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone');
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      const screen = open('14:36:00');
      await screen.sees('Un coup d’œil');
      screen.kill(signal);
      await screen.ended();
      expect(screen.bytes.lastIndexOf('\u001b[?25h')).toBeGreaterThan(screen.bytes.lastIndexOf('\u001b[?25l'));
      expect(screen.bytes.lastIndexOf('\u001b[?1049l')).toBeGreaterThan(screen.bytes.lastIndexOf('\u001b[?1049h'));
    }
  });

  test('S07 what another window tells appears on this screen', async () => {
    home.run('14:20', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--their-phone', '01 45 67 89 01');
    const screen = open('14:46:00');
    await screen.sees(/Dites-le|numéro|Appelez|Appeler/i);
    home.run('14:46', 'tell', 'no-answer');
    await screen.sees(/souffler|Laisser|pause/i);
  });

  test('X10 CI=true in the person’s shell changes nothing', async () => {
    const screen = open('14:38:00', { env: { CI: 'true' } });
    await screen.sees('C’est quand');
  });
});

const hasX = isInstalled('Xvfb') && isInstalled('xclip');
const noX = leftOut('the copy from the screen to a real clipboard', 'Xvfb and xclip', hasX);

describe.skipIf(noX)('the clipboard, from the screen', () => {
  let display: Awaited<ReturnType<typeof startDisplay>>;
  beforeEach(async () => {
    display = await startDisplay();
  });
  afterEach(() => display.stop());

  test('INV-10 C copies the message, reads it back, and only then says so; Enter means sent', async () => {
    home.run(
      '13:00',
      'new',
      '--at',
      '2026-11-23T14:30',
      '--mode',
      'phone',
      '--language',
      'fr-FR',
      '--me',
      'Camille Martin',
      '--my-phone',
      '0612345678',
    );
    const screen = open('13:10:00', { env: { DISPLAY: display.name } });
    await screen.sees('Bonjour');
    screen.type('c');
    await screen.sees(/Copié/);
    const text = pasted(display.name).toString();
    expect(text).toBe(home.json('13:10', 'status').messages[0].body);
    expect(text).toMatch(/14\u00a0h\u00a030/);
    expect(home.json('13:10', 'status').state).toBe('confirm');
    screen.type('\r');
    await screen.sees(/à portée/i);
    expect(home.json('13:10', 'status').state).toBe('within-reach');
  });
});
