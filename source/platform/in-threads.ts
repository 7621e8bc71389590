import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Has every task done by a thread, as many at a time as there are processors, the first tasks first.
 * @param program answers each message, a task, with one message
 * @param data what every task needs
 * @returns the answers in the order of the tasks
 * @throws what a thread throws
 */
export async function inThreads<Task, Answer>(program: URL, data: unknown, tasks: readonly Task[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  const open = [...tasks.entries()];
  const threads = open.slice(0, availableParallelism()).map(() => new Worker(program, { workerData: data }));
  const worked = threads.map(async (thread) => {
    for (let next = open.shift(); next; next = open.shift()) {
      const [place, task] = next;
      thread.postMessage(task);
      [answers[place]] = (await once(thread, 'message')) as [Answer];
    }
  });
  try {
    await Promise.all(worked);
  } finally {
    for (const thread of threads) await thread.terminate();
  }
  return answers;
}
