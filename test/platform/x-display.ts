import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { STUCK } from '../helpers/stuck.ts';

/** Whether a program is there to be run. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['-version'], { stdio: 'ignore' }).error === undefined;
}

/** An X display of one's own, on a free number, until `stop`. */
export async function startDisplay(): Promise<{ name: string; stop(): void }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '640x480x8'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit').then(([status]) => {
    throw new Error(`Xvfb ended with ${status}`);
  });
  const [number] = await Promise.race([once(server.stdio[3] as Readable, 'data'), ended]);
  return { name: `:${String(number).trim()}`, stop: () => void server.kill() };
}

/** What another program would paste: the bytes of the X clipboard. */
export function pasted(display: string): Buffer {
  const env = { ...process.env, DISPLAY: display };
  // Between two owners of a long text xclip may find none, or wait for one that is gone: a person would press paste again.
  for (const from = performance.now(); ; ) {
    const { status, stdout } = spawnSync('xclip', ['-selection', 'clipboard', '-o'], { env, timeout: 5_000 });
    if (status === 0 || performance.now() - from > STUCK) return stdout;
  }
}
