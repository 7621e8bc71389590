import type { Instant } from '../day/interview.ts';

/** How many seconds pass in one from an instant on, and until when that holds. */
export interface Pace {
  readonly speed: number;
  readonly until: Instant;
}

/** The clock of a rehearsal: it runs at its own pace and can be set on. */
export interface RehearsalClock {
  now(): Instant;
  /** How many seconds pass in one just now. */
  speed(): number;
  /** Sets it to a later instant. */
  setOn(to: Instant): void;
}

/**
 * A clock that never steps over a moment at which its pace changes: however fast the day is played, a telephone rings
 * as long as a telephone rings.
 *
 * @param elapsed milliseconds of a clock that never jumps
 * @param paceAt the pace that holds from an instant on; `until` lies after it
 */
export function rehearsalClock(start: Instant, elapsed: () => number, paceAt: (at: Instant) => Pace): RehearsalClock {
  let base = start;
  let since = elapsed();
  const now = (): Instant => {
    let left = elapsed() - since;
    since += left;
    while (left > 0) {
      const { speed, until } = paceAt(base);
      const lasts = (until - base) / speed;
      if (left < lasts) {
        base += left * speed;
        break;
      }
      base = until;
      left -= lasts;
    }
    return Math.floor(base);
  };
  return {
    now,
    speed: () => paceAt(now()).speed,
    setOn(to) {
      base = Math.max(now(), to);
    },
  };
}
