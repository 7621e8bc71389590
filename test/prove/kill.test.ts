import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseJournal } from '../../source/storage/journal.ts';
import { PRODUCT, SampleHome } from '../helpers/run-jour-j.ts';
import { tally } from '../helpers/tally.ts';
import { Terminal } from '../helpers/terminal.ts';

const ID = '2026-11-23-1430';
let home: SampleHome;

beforeAll(() => {
  home = new SampleHome();
  home.run('14:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', '--their-phone', '+33145678901');
});
afterAll(() => home.remove());

const journal = () => parseJournal(readFileSync(join(home.folder, 'interviews', `${ID}.jsonl`)));
const told = () => journal().events.map(({ set }) => set?.org);

/** One command of a scripted day at its minute; what it printed was said to be on disk. */
function start(minute: number, org: string): { child: ChildProcess; said: Promise<boolean> } {
  const at = new Date(Date.parse('2026-11-23T13:05:00Z') + minute * 1_000).toISOString();
  const child = spawn(process.execPath, [PRODUCT, 'edit', '--org', org, '--home', home.folder, '--json'], {
    env: { PATH: process.env.PATH, HOME: home.folder, TZ: 'Europe/Paris', JOUR_J_CLOCK: `${at}x0` },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk;
  });
  return { child, said: new Promise((resolve) => child.once('close', () => resolve(printed.length > 0))) };
}

describe('killed at any moment', () => {
  test('S01 S02 300 times kill -9 in a day of commands: everything that was acknowledged is there, in order', async () => {
    const acknowledged: string[] = [];
    let killed = 0;
    // How long a command takes here, to aim at.
    const from = performance.now();
    await start(0, 'first').said;
    acknowledged.push('first');
    const usual = performance.now() - from;
    for (let round = 1; killed < 300; round++) {
      const org = `round-${round}`;
      const { child, said } = start(round, org);
      const timer = setTimeout(() => child.kill('SIGKILL'), usual * (0.3 + Math.random() * 0.9));
      if (await said) acknowledged.push(org);
      clearTimeout(timer);
      if (child.signalCode === 'SIGKILL') killed += 1;
      const there = told();
      expect(
        acknowledged.filter((each) => !there.includes(each)),
        `round ${round}`,
      ).toEqual([]);
    }
    const there = told();
    // What was never acknowledged may be there too, each once at most.
    expect(new Set(there).size).toBe(there.length);
    expect(there.filter((each) => acknowledged.includes(each ?? ''))).toEqual(acknowledged);
    tally('S01 kill -9 at a random moment of a command, nothing acknowledged lost', killed);
    tally('S01 commands of that day that were acknowledged', acknowledged.length);
  });

  test('S01 X04 30 times kill -9 of the screen right after a key was shown to have worked', async () => {
    for (let round = 0; round < 30; round++) {
      const env = {
        HOME: home.folder,
        LANG: 'en_GB.UTF-8',
        TZ: 'Europe/Paris',
        JOUR_J_CLOCK: '2026-11-23T14:46:00+01:00x1',
      };
      const screen = new Terminal(['--home', home.folder], env);
      await screen.sees('Call now');
      await screen.presses('a', /listen/i);
      screen.kill('SIGKILL');
      await screen.ended();
      expect(home.json('14:47', 'status').state, `round ${round}`).toBe('live');
      home.run('14:47', 'undo');
    }
    tally('S01 kill -9 of the screen after a key, the step kept', 30);
  });
});
