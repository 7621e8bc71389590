import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { rowsOf } from '../../source/screens/frame/frame.ts';
import { createSession } from '../../source/screens/session.ts';
import { renderScreen } from '../helpers/render-frame.tsx';
import { tally } from '../helpers/tally.ts';
import { fakeHost } from '../screens/fake-host.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is in use after everything that can be let go of was. */
function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const EVENTS = ['SIGCONT', 'SIGTERM', 'SIGTSTP', 'exit', 'uncaughtException'];
const listeners = () =>
  `${EVENTS.map((event) => process.listenerCount(event)).join(' ')} ${process.stdout.listenerCount('resize')}`;

test('X14 24 hours at one look a second: the memory is flat, no listener is added', () => {
  const host = fakeHost('08:00');
  const session = createSession(host, host.day);
  const size = { columns: 80, rows: 24 };
  const before: number[] = [];
  for (let second = 0; second < 86_400; second++) {
    host.pass(1_000);
    session.tick();
    rowsOf(session.frame(size).lines);
    if (second % 7_200 === 3_600) before.push(heap());
  }
  // After the first hours everything is loaded that will be.
  const [first = 0] = before.slice(1);
  const last = before.at(-1) ?? 0;
  expect(last - first, before.map((each) => each.toFixed(1)).join(' ')).toBeLessThan(20);
  tally('X14 looks at the clock, a second apart, memory flat', 86_400);
});

test('X14 two hours drawn by the terminal library, second by second: flat too', async () => {
  const host = fakeHost('13:30');
  const rendered = renderScreen(host, host.day);
  await rendered.until((rows) => rows.join('').length > 100);
  const heaps: number[] = [];
  const at = listeners();
  for (let second = 0; second < 7_200; second++) {
    host.pass(1_000);
    rendered.session.tick();
    if (second % 20 === 0) await rendered.rows();
    if (second % 1_200 === 600) heaps.push(heap());
  }
  expect((heaps.at(-1) ?? 0) - (heaps[1] ?? 0), heaps.map((each) => each.toFixed(1)).join(' ')).toBeLessThan(20);
  expect(listeners()).toBe(at);
  rendered.close();
  tally('X14 frames drawn by Ink, a second apart, memory flat', 7_200);
});
