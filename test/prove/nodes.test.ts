import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';
import { shippedGraphs } from '../helpers/shipped-graphs.ts';
import { tally } from '../helpers/tally.ts';
import { Terminal } from '../helpers/terminal.ts';

/** The oldest Node that is promised, and the lines after it. */
const VERSIONS = ['20.19.0', '22', '24', '26'];

describe.each(VERSIONS)('the built product under Node %s', (version) => {
  let folder: string;
  let node: string;
  let home: SampleHome;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jour-j-node-'));
    const { status, stderr } = spawnSync('npm', ['install', '--prefix', folder, '--silent', `node@${version}`], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    node = join(folder, 'node_modules/node/bin/node');
    home = new SampleHome('fr');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    home.remove();
  });

  test('T10 doctor warns of old time-zone data, and of new ones not', () => {
    const run = (...args: string[]) => spawnSync(node, args, { encoding: 'utf8' }).stdout;
    const tz = run('-p', 'process.versions.tz').trim();
    const { checks } = JSON.parse(run(PRODUCT, 'doctor', '--json', '--home', home.folder));
    const zones = checks.find(({ name }: { name: string }) => name === 'zones');
    expect(zones.sentence).toContain(tz);
    if (tz >= '2026c') expect(zones.result).toBe('good');
    if (tz < '2026') expect(zones).toMatchObject({ result: 'remark', sentence: expect.stringContaining('Casablanca') });
    tally('T10 Nodes asked whether their time-zone data are old', 1);
  });

  test('a day in a real terminal: the form, T, the first check, their call', async () => {
    const env = {
      HOME: home.folder,
      LANG: 'fr_FR.UTF-8',
      TZ: 'Europe/Paris',
      JOUR_J_CLOCK: '2026-11-23T14:28:00+01:00x60',
    };
    const screen = new Terminal(['--home', home.folder], env, 80, 24, node);
    await screen.sees('C’est quand');
    screen.type('14h30\r');
    await screen.sees(/Échap/);
    screen.type('p');
    await screen.sees('Un coup d’œil aux détails');
    await screen.presses('a', 'L’entretien est en cours');
    screen.type('\u0003');
    expect((await screen.ended()).exitCode).toBe(0);
    expect(home.json('15:00', 'status').state).toBe('live');
    tally(`a day in a real terminal under Node ${version}`, 1);
  });

  test('the pictures of the charts are the same, sign by sign', () => {
    for (const { name, file, args } of shippedGraphs()) {
      const { stdout } = spawnSync(node, [PRODUCT, ...args, '--home', home.folder], { encoding: 'utf8' });
      expect([name, stdout === readFileSync(file, 'utf8')]).toEqual([name, true]);
    }
  });
});
