import type { Instant, ToldEvent } from '../day/interview.ts';
import { NO_NOTES, type Notes } from '../day/notes.ts';
import type { Situation } from '../day/situation.ts';
import { situationAt } from '../day/situation-at.ts';
import { type Happening, happeningAt } from '../rehearsal/happening.ts';
import { nextMoment } from '../rehearsal/next-moment.ts';
import { paceOf } from '../rehearsal/pace-of.ts';
import type { Play } from '../rehearsal/play.ts';
import type { Pace } from '../rehearsal/rehearsal-clock.ts';

/** A day that is kept nowhere: what is told in it is gone with the process. */
export class RehearsedDay {
  readonly play: Play;
  private readonly speed: number;
  /** One's own notes, gone with the process as well. */
  notes: Notes = NO_NOTES;
  private events: readonly ToldEvent[] = [];
  private pace: { readonly told: readonly ToldEvent[]; readonly from: Instant; readonly held: Pace } | null = null;

  /** @param speed how many seconds pass in one while nobody is ringing */
  constructor(play: Play, speed: number) {
    this.play = play;
    this.speed = speed;
  }

  /** What was told and stands, in order. */
  get told(): readonly ToldEvent[] {
    return this.events;
  }

  situation(now: Instant): Situation {
    return situationAt(this.play.chart, this.play.interview, this.events, now);
  }

  happening(now: Instant): Happening | null {
    return happeningAt(this.play, this.events, now);
  }

  next(now: Instant): Instant | null {
    return nextMoment(this.play, this.events, now);
  }

  /** How fast the clock runs from an instant on. The clock asks at every look, and mostly for what it knows. */
  paceAt(at: Instant): Pace {
    const known = this.pace;
    if (known !== null && known.told === this.events && at >= known.from && at < known.held.until) return known.held;
    const held = paceOf(this.play, this.events, this.speed, at);
    this.pace = { told: this.events, from: at, held };
    return held;
  }

  /** @returns false where the event is no choice then */
  tell(event: ToldEvent): boolean {
    const told = [...this.events, event];
    const { log } = situationAt(this.play.chart, this.play.interview, told, event.at);
    if (!log.at(-1)?.applied) return false;
    this.events = told;
    return true;
  }

  /** @returns false where there is nothing to take back */
  undo(): boolean {
    if (this.events.length === 0) return false;
    this.events = this.events.slice(0, -1);
    return true;
  }
}
