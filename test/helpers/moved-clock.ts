import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Twice as fast as life: the screen looks at such a clock twice a second. */
const SPEED = 2;

/**
 * How far the machine's time moves each time that the product looks at it, in milliseconds. It does so three times when
 * the screen looks once: less than the minute after which it takes the machine for one that slept.
 */
const STEP = 15_000;

/**
 * A clock for the product that a test moves: it hardly goes by itself, and to each hour that the test names as fast as it is
 * looked at. So the test decides when a step ends: not its own speed, nor that of the machine.
 */
export class MovedClock {
  private readonly file: string;
  private readonly start: number;
  /** What the product is started with. */
  readonly env: Readonly<Record<'JOUR_J_CLOCK' | 'NODE_OPTIONS', string>>;

  /**
   * @param folder where it keeps how far it was moved
   * @param hour the hour of the sample day in Paris at which it starts, such as `14:49:05`
   */
  constructor(folder: string, hour: string) {
    this.file = join(folder, 'moved-clock');
    this.start = secondsOf(hour);
    this.runsTo(hour);
    const script = `import { readFileSync } from 'node:fs';
const { bigint } = process.hrtime;
const now = performance.now.bind(performance);
let moved = 0;
process.hrtime.bigint = () => {
  moved = Math.min(Number(readFileSync(${JSON.stringify(this.file)}, 'utf8')), moved + ${STEP});
  return bigint() + BigInt(moved) * 1_000_000n;
};
performance.now = () => now() + moved;`;
    this.env = {
      JOUR_J_CLOCK: `2026-11-23T${hour}+01:00x${SPEED}`,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}`,
    };
  }

  /** Lets it run on to an hour; what is to be seen then is to be waited for. */
  runsTo(hour: string): void {
    // Whoever reads it meanwhile reads the old number or the new one.
    writeFileSync(`${this.file}.new`, String(((secondsOf(hour) - this.start) * 1000) / SPEED));
    renameSync(`${this.file}.new`, this.file);
  }
}

function secondsOf(hour: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = hour.split(':').map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}
