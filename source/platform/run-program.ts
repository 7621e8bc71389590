/** How a run of another program went. */
export type Ran =
  | { readonly kind: 'done'; readonly stdout: Buffer }
  /** It ended with another status than 0. */
  | { readonly kind: 'failed' }
  /** There is no such program. */
  | { readonly kind: 'absent' }
  /** It was still at work when its time was up, and was killed. */
  | { readonly kind: 'late' };

/** How long after its end a program's pipes may still be held open by what it left behind, in milliseconds. */
const BACKGROUND = 200;

/**
 * Runs a program with its arguments as they are, never through a shell. Ends when the program does, not when what it
 * left behind in the background lets go of our pipes.
 * @param limit milliseconds
 */
export async function runProgram(
  name: string,
  args: readonly string[],
  { input = '', limit = 2_000 }: { readonly input?: string; readonly limit?: number } = {},
): Promise<Ran> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(name, args, { stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const chunks: Buffer[] = [];
    const end = (ran: Ran): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      child.stdin.destroy();
      child.stdout.destroy();
      child.unref();
      resolve(ran);
    };
    const timer = setTimeout(() => end({ kind: 'late' }), limit);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    // One that does not read what it is given fails by its status.
    child.stdin.on('error', () => {});
    child.on('error', () => end({ kind: 'absent' }));
    const ended = (status: number | null) =>
      end(status === 0 ? { kind: 'done', stdout: Buffer.concat(chunks) } : { kind: 'failed' });
    child.on('close', ended);
    // Where we could not run meanwhile, what it said still waits to be read: once round the loop reads all of it.
    child.on('exit', (status) => setTimeout(() => setImmediate(ended, status), BACKGROUND).unref());
    child.stdin.end(input);
  });
}
