import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PRODUCT } from '../helpers/run-jour-j.ts';
import { alternating } from './sample.ts';
import { calendarHome, environment, homeWith } from './sample-homes.ts';
import { Watched } from './watched.ts';

export const HELLO = fileURLToPath(new URL('hello-ink.ts', import.meta.url));
const NODE = process.execPath;

/** What a candidate would look at instead, where it is installed. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'khal list': ['khal', 'list', 'today', '2d'],
  'calcurse -a': ['calcurse', '-a'],
  remind: ['remind', '.reminders'],
};

/** Milliseconds from the start to the first useful frame in a terminal, and of programs to compare with. */
export async function firstFrames(rounds: number): Promise<Record<string, number[]>> {
  const home = await homeWith(1);
  const calendars = calendarHome();
  const inTerminal = async (
    command: string,
    args: readonly string[],
    env: Record<string, string>,
    expected: string | null,
  ) => {
    const watched = new Watched(command, args, env);
    try {
      return await (expected === null ? watched.ends() : watched.shows(expected));
    } finally {
      watched.stop();
    }
  };
  await startedOnce(home);
  const others = Object.entries(OTHERS).filter(([, [command = '']]) => isInstalled(command));
  return alternating(
    {
      'jour-j': () => inTerminal(NODE, [PRODUCT], environment(home, '14:46'), 'Dupont'),
      'node -e 0': () => inTerminal(NODE, ['-e', '0'], {}, null),
      'Ink hello-world': () => inTerminal(NODE, [HELLO], {}, 'Hello'),
      ...Object.fromEntries(
        others.map(([name, [command = '', ...args]]) => [
          name,
          () =>
            inTerminal(
              command,
              args.map((each) => (each.startsWith('.') ? `${calendars}/${each}` : each)),
              { HOME: calendars, XDG_CONFIG_HOME: `${calendars}/.config`, LANG: 'C.UTF-8' },
              null,
            ),
        ]),
      ),
    },
    rounds,
  );
}

/** Starts the product and leaves it, as a person does: what Node compiled is kept for the next start. */
async function startedOnce(home: string): Promise<void> {
  const watched = new Watched(NODE, [PRODUCT], environment(home, '14:46'));
  try {
    await watched.shows('Dupont');
    watched.type('\u0003');
    await watched.ends();
  } finally {
    watched.stop();
  }
}

/** Milliseconds of whole commands without a terminal. */
export async function wholeCommands(rounds: number): Promise<Record<string, number[]>> {
  const home = await homeWith(1);
  const run = (...args: string[]) => {
    const started = performance.now();
    const { status, stderr } = spawnSync(NODE, args, {
      env: { PATH: process.env.PATH, ...environment(home, '14:46', 0) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (status !== 0) throw new Error(String(stderr));
    return performance.now() - started;
  };
  return alternating(
    {
      'jour-j status': () => run(PRODUCT, 'status'),
      'jour-j text': () => run(PRODUCT, 'text', 'call-opening'),
      'jour-j list': () => run(PRODUCT, 'list'),
      'node -e 0': () => run('-e', '0'),
    },
    rounds,
  );
}

/** Milliseconds from a key to the first byte of the frame that answers it. */
export async function keysToFrames(presses: number): Promise<Record<string, number[]>> {
  const home = await homeWith(1);
  const product = new Watched(NODE, [PRODUCT], environment(home, '14:46', 0));
  const hello = new Watched(NODE, [HELLO], {});
  try {
    // Keys are read from the moment at which pasted text is asked for as such.
    await product.shows('\u001b[?2004h');
    await hello.shows('Hello');
    await answered(product, '\u001b[B');
    await answered(product, '\u001b[B');
    let turn = 0;
    return await alternating(
      {
        // Between the second choice and the first: only the marked line changes.
        'jour-j': () => answered(product, turn++ % 2 === 0 ? '\u001b[A' : '\u001b[B'),
        'Ink hello-world': () => answered(hello, turn % 2 === 0 ? 'a' : 'b'),
      },
      presses,
    );
  } finally {
    product.stop();
    hello.stop();
  }
}

/** Resident memory in MiB once the first frame stands; null where the system does not count. */
export async function memory(rounds: number): Promise<Record<string, number[]> | null> {
  const home = await homeWith(1);
  const resident = async (watched: Watched, expected: string) => {
    try {
      await watched.shows(expected);
      // What the start leaves to be cleared away is cleared away by then.
      await setTimeout(1_500);
      return (watched.use?.residentKib ?? Number.NaN) / 1024;
    } finally {
      watched.stop();
    }
  };
  const measured = await alternating(
    {
      'jour-j': () => resident(new Watched(NODE, [PRODUCT], environment(home, '14:46')), 'Dupont'),
      'Ink hello-world': () => resident(new Watched(NODE, [HELLO], {}), 'Hello'),
    },
    rounds,
  );
  return Object.values(measured).flat().some(Number.isNaN) ? null : measured;
}

async function answered(watched: Watched, key: string): Promise<number> {
  const { length } = watched;
  const pressed = performance.now();
  watched.type(key);
  // The end of a frame that is drawn at once.
  return watched.shows('\u001b[?2026l', pressed, length);
}

function isInstalled(command: string): boolean {
  return spawnSync('which', [command]).status === 0;
}
