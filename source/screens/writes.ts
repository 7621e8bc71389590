/** Writes one after the other, so that nothing overtakes what was told before. */
export interface Writes {
  readonly add: (work: () => Promise<void>) => void;
  /** Whether something is still being written. */
  readonly busy: () => boolean;
  /** Resolves when nothing is being written any more. */
  readonly settled: () => Promise<void>;
}

/** @param failed is told of an error that a write threw; the writes after it go on */
export function createWrites(failed: (error: unknown) => void): Writes {
  let pending = 0;
  let last: Promise<void> = Promise.resolve();
  return {
    add(work) {
      pending += 1;
      last = last
        .then(work)
        .catch(failed)
        .then(() => {
          pending -= 1;
        });
    },
    busy: () => pending > 0,
    async settled() {
      while (pending > 0) await last;
    },
  };
}
