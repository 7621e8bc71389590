import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** The terminal at which somebody is asked. */
export interface SecretTerminal {
  readonly input: NodeJS.ReadStream;
  /** Where the question stands: not standard output, which may be on its way to a file. */
  readonly question: { write(text: string): unknown };
}

/**
 * Asks for one line that is not shown while it is typed, nor kept in any history.
 * @returns null where nobody can be asked, or who was asked did not want to say.
 */
export async function askSecret(
  question: string,
  { input, question: output }: SecretTerminal = { input: process.stdin, question: process.stderr },
): Promise<string | null> {
  if (!input.isTTY) return null;
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
  output.write(question);
  try {
    return await new Promise<string | null>((resolve) => {
      lines.once('line', (line) => resolve(line === '' ? null : line));
      lines.once('SIGINT', () => resolve(null));
      lines.once('close', () => resolve(null));
    });
  } finally {
    lines.close();
    output.write('\n');
  }
}
