import fs from 'node:fs';
import { type Found, found, missing } from './platform-problem.ts';

/** How a file is opened: without waiting for the other end of a pipe. Windows has no such thing. */
const OPEN = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);
const CHUNK = 1 << 16;

/**
 * The bytes of a file that a person names, or of standard input for `-`. Folders, pipes, devices and addresses are
 * refused at once, and so is what holds more than `most` bytes (I11, I16): nothing is read beyond that.
 */
export async function readInput(name: string, most: number): Promise<Found<Uint8Array>> {
  if (name === '-') return process.stdin.isTTY ? readTyped(most) : readStream(process.stdin, most);
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(name)) return missing('input-address', { file: name });
  let file: number;
  try {
    file = fs.openSync(name, OPEN);
  } catch (error) {
    return unreadable(error, name);
  }
  try {
    const stat = fs.fstatSync(file);
    if (stat.isDirectory()) return missing('input-folder', { file: name });
    if (!stat.isFile()) return missing('input-no-file', { file: name });
    return readFrom(file, most, name);
  } finally {
    fs.closeSync(file);
  }
}

/** What is typed or pasted until Ctrl+D, opened anew: standard input is left as the screen will need it. */
function readTyped(most: number): Found<Uint8Array> {
  if (process.platform === 'win32') return readFrom(0, most, '-');
  let terminal: number;
  try {
    terminal = fs.openSync('/dev/tty', 'r');
  } catch (error) {
    return unreadable(error, '-');
  }
  try {
    return readFrom(terminal, most, '-');
  } finally {
    fs.closeSync(terminal);
  }
}

function readFrom(file: number, most: number, name: string): Found<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for (;;) {
      const chunk = Buffer.alloc(CHUNK);
      const read = fs.readSync(file, chunk, 0, CHUNK, null);
      if (read === 0) return found(Buffer.concat(chunks));
      chunks.push(chunk.subarray(0, read));
      size += read;
      if (size > most) return missing('input-too-large', { file: name, most: megabytes(most) });
    }
  } catch (error) {
    return unreadable(error, name);
  }
}

async function readStream(stream: NodeJS.ReadableStream, most: number): Promise<Found<Uint8Array>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > most) return missing('input-too-large', { file: '-', most: megabytes(most) });
  }
  return found(Buffer.concat(chunks));
}

const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);

function unreadable(error: unknown, file: string): Found<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return missing('input-not-there', { file });
  if (code === 'EISDIR') return missing('input-folder', { file });
  if (code === 'ELOOP') return missing('input-loop', { file });
  return missing('input-unreadable', { file, code });
}
