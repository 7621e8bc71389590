/** Makes itself heard. */
export interface Bell {
  ring(): void;
}

/** What a bell needs of a terminal. */
export interface BellStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** The terminal's own bell. A stream that is no terminal stays clean of it (C07). */
export function terminalBell(stream: BellStream): Bell {
  return {
    ring() {
      if (stream.isTTY) stream.write('\u0007');
    },
  };
}
