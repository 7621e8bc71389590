import { describe, expect, test } from 'vitest';
import { inThreads } from '../../source/platform/in-threads.ts';

const program = (answer: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort, workerData } from 'node:worker_threads';
      parentPort.on('message', (task) => { parentPort.postMessage((${answer})(task, workerData)); });
    `)}`,
  );

describe('what is done by threads', () => {
  test('the answers come in the order of the tasks, whichever is done first, and there may be many', async () => {
    const slowFirst = program(
      '(task, data) => { for (const end = Date.now() + 20 - task; Date.now() < end; ); return data * task; }',
    );
    const tasks = Array.from({ length: 15 }, (_, index) => index);
    expect(await inThreads(slowFirst, 2, tasks)).toEqual(tasks.map((task) => 2 * task));
    expect(await inThreads(slowFirst, 2, [])).toEqual([]);
  });

  test('what a thread throws is thrown', async () => {
    const failing = program("(task) => { if (task === 2) throw new TypeError('no such task'); return task; }");
    await expect(inThreads(failing, null, [1, 2, 3, 4])).rejects.toThrow(new TypeError('no such task'));
    const missing = new URL('no-such-program.js', import.meta.url);
    await expect(inThreads(missing, null, [1])).rejects.toThrow(/no-such-program/);
  });
});
