import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';
import { Terminal } from '../helpers/terminal.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/invitations/${name}`, import.meta.url));

let home: SampleHome;
let terminal: Terminal | null = null;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => {
  if (terminal?.exit === null) terminal.kill('SIGKILL');
  home.remove();
});

/** Starts the screen with an invitation, ten days before. */
function open(file: string, language: string, size: readonly [number, number]): Terminal {
  const variables = {
    HOME: home.folder,
    LANG: `${language}.UTF-8`,
    TZ: 'Europe/Paris',
    JOUR_J_CLOCK: '2026-11-23T14:20:00+01:00x1',
  };
  terminal = new Terminal([file, '--home', home.folder], variables, ...size);
  return terminal;
}

test.each([
  ['fr_FR', [80, 24], /Dans quelle ville/, /Compris/, /Téléphone ou visio/, /Dans 10 jours/],
  ['en_GB', [40, 20], /Which city/, /Understood/, /Phone or video/, /In 10 days/],
] as const)(
  'I02 an invitation with an unknown zone: asked, answered by typing, and the day begins (%s, %j)',
  async (language, size, zone, understood, mode, begun) => {
    const screen = open(fixture('i02-unknown-zone.ics'), language, size);
    await screen.sees(zone);
    screen.type('Nowhere\r');
    await screen.sees(/Nowhere/);
    screen.type('\u007f'.repeat(7));
    screen.type('Londres\r');
    await screen.sees(understood);
    await screen.sees(/15\u00a0h\u00a030|3:30 pm/);
    screen.type('\r');
    await screen.sees(mode);
    await screen.presses('p', begun);
    expect(home.json('14:21', 'list').interviews).toMatchObject([
      { scheduledAt: '2026-12-03T14:30:00Z', theirZone: 'Europe/London' },
    ]);
  },
);

test('I05 a later version on the command line opens the day it moved', async () => {
  home.run('12:00', 'new', fixture('i05-version-0.ics'));
  const screen = open(fixture('i05-version-1-moved.ics'), 'en_GB', [80, 24]);
  await screen.sees(/moved it from Thursday 3 December, 2:30 pm/);
  await screen.sees(/Interview: Thursday 3 December, 4:00 pm/);
});
