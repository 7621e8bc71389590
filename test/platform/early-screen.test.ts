import { expect, test } from 'vitest';
import { showEarly } from '../../source/platform/early-screen.ts';

function terminal() {
  const seen: string[] = [];
  return {
    seen,
    stdin: { setRawMode: (raw: boolean) => seen.push(raw ? 'raw' : 'cooked') },
    stdout: { write: (text: string) => seen.push(text.replaceAll('\u001b', '^')) },
  };
}

test('a first frame stands on the alternate screen, and no key is echoed into it', () => {
  const { seen, ...early } = terminal();
  const frame = showEarly('Call now', early);
  expect(seen).toEqual(['raw', '^[?1049h^[?25l^[HCall now']);
  frame.leave();
  expect(seen.slice(2)).toEqual(['cooked', '^[?25h^[?1049l']);
});

test('X02 handed over it listens to no signal any more, and the keys stay with whoever draws next', async () => {
  const listeners = () => ['SIGTERM', 'SIGTSTP', 'SIGCONT'].map((signal) => process.listenerCount(signal));
  const before = listeners();
  const { seen, ...early } = terminal();
  const frame = showEarly('', early);
  expect(listeners()).toEqual(before.map((count) => count + 1));
  frame.handOver();
  await new Promise(setImmediate);
  expect(listeners()).toEqual(before);
  expect(seen).not.toContain('cooked');
});
