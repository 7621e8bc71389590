import { zoneIn } from '../texts/hours.ts';
import { styleOf } from '../wording/style-of.ts';
import type { UiLanguage } from '../wording/words.ts';
import { type Glance, type Jump, jumpBetween } from './clock-jump.ts';
import { spanWords } from './frame/remaining.ts';
import type { Host } from './host.ts';
import type { Notice } from './screen-state.ts';

/** How often the screen looks at the clock while something is read at a pace, in milliseconds. */
const READING = 250;

/** What happened to the clock between two looks. */
export interface ClockChange {
  readonly jump: Jump | null;
  /** The zone of the machine, where it is another one now. */
  readonly zone: string | null;
}

/** The clock of the machine, looked at regularly and before each key. */
export interface ClockWatch {
  /** What happened to it since the last look. */
  readonly glance: () => ClockChange;
  /** Looks regularly from now on; the result ends that. @param reading whether something is read at a pace */
  readonly begin: (look: () => void, reading: () => boolean) => () => void;
}

/** Watches the clock, and the zone, of the machine. */
export function createClockWatch(host: Host): ClockWatch {
  const { clock, rehearsal } = host;
  const lookedNow = (): Glance => ({ wall: clock.now(), elapsed: clock.elapsed() });
  /** Before anybody looks regularly a long time without a look means nothing. */
  let last: Glance | null = null;
  let zone = host.machineZone();
  return {
    glance() {
      const now = lookedNow();
      // A rehearsal jumps when it is told to.
      const jump = last === null || rehearsal !== undefined ? null : jumpBetween(last, now, clock.speed ?? 1);
      if (last !== null) last = now;
      const before = zone;
      zone = host.machineZone();
      return { jump, zone: zone === before ? null : zone };
    },
    begin(look, reading) {
      const speed = clock.speed ?? 1;
      last = lookedNow();
      let timer: ReturnType<typeof setTimeout>;
      const again = (): void => {
        // A real clock is looked at as its second changes; a fast one up to five times a second.
        const usual = speed > 1 ? Math.max(200, 1000 / speed) : 1000 - (clock.now() % 1000) + 5;
        timer = setTimeout(
          () => {
            look();
            again();
          },
          reading() ? Math.min(usual, READING) : usual,
        );
      };
      again();
      return () => clearTimeout(timer);
    },
  };
}

/** What is said of a change, at an instant. */
export function changeNotices({ jump, zone }: ClockChange, now: number, language: UiLanguage): Notice[] {
  const notices: Notice[] = [];
  if (jump !== null) {
    const key = jump.direction === 'back' ? 'clock-went-back' : 'clock-went-on';
    notices.push({ tone: 'warning', key, values: { span: spanWords(jump.by, language) } });
  }
  if (zone !== null) {
    notices.push({ tone: 'warning', key: 'zone-changed', values: { zone: zoneIn(now, zone, styleOf(language)) } });
  }
  return notices;
}
