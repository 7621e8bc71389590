/** A terminal, as far as it is asked for its paper. */
export interface AskedTerminal {
  readonly stdin: { read(size?: number): unknown };
  readonly stdout: { write(text: string): unknown };
}

const QUESTION = '\u001b]11;?\u001b\\';
/** Its Esc may have come, and gone on as a key, just before. */
const ANSWER =
  /\u001b?\]11;rgba?:([0-9a-f]{1,4})\/([0-9a-f]{1,4})\/([0-9a-f]{1,4})[^\u0007\u001b]*(?:\u0007|\u001b\\)/iu;
/** The beginning of an answer whose rest has not arrived: never Esc alone, which is a key. */
const BEGUN = /\u001b\](?:1(?:1(?:;[^\u0007\u001b]{0,40}\u001b?)?)?)?$/u;

/**
 * Asks the terminal for the colour that it writes on (OSC 11). Whenever the answer comes, over a slow line too, it is
 * taken out of what is typed before anybody reads it as keys; a terminal that never answers changes nothing. Only where
 * the terminal does not show what is typed (raw mode).
 *
 * @param told called once, with red, green and blue from 0 to 255
 * @returns ends the waiting
 */
export function askPaper(
  told: (paper: readonly [number, number, number]) => void,
  { stdin, stdout }: AskedTerminal = process,
): () => void {
  const read = stdin.read;
  let held = '';
  const leave = (): void => {
    stdin.read = read;
  };
  const sifted = (chunk: string): string => {
    const typed = held + chunk;
    held = '';
    const answer = ANSWER.exec(typed);
    if (answer !== null) {
      leave();
      const [red = 0, green = 0, blue = 0] = answer.slice(1).map(level);
      told([red, green, blue]);
      return typed.replace(answer[0], '');
    }
    held = BEGUN.exec(typed)?.[0] ?? '';
    return typed.slice(0, typed.length - held.length);
  };
  stdin.read = (size) => {
    for (;;) {
      const chunk = read.call(stdin, size);
      if (typeof chunk !== 'string') return chunk;
      const rest = sifted(chunk);
      if (rest !== '') return rest;
    }
  };
  stdout.write(QUESTION);
  return leave;
}

/** One to four hexadecimal digits, as a share of 255. */
function level(digits: string): number {
  return Math.round((Number.parseInt(digits, 16) / (16 ** digits.length - 1)) * 255);
}
