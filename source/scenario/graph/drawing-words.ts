import type { Expression } from '../chart.ts';

/** The words of a drawing, in one language. All of them may come from outside: whoever draws escapes them. */
export interface DrawingWords {
  /** Its BCP 47 tag. */
  readonly language: string;
  /** What is drawn. */
  readonly heading: string;
  /** How it is read. */
  readonly legend: readonly string[];
  part(part: string): string;
  /** The name of a step in a few letters. */
  short(state: string): string;
  /** What to do there; null where that depends on the day. */
  title(state: string): string | null;
  /** What the person says happened. */
  event(event: string, state: string | null): string;
  deadline(at: Expression): string;
  /** The heading of what can be told in many states. */
  readonly everywhere: string;
  /** The heading of those that are only noted. */
  readonly noted: string;
  readonly returns: Readonly<Record<'back' | 'valid-now', string>>;
  /** There is nothing to do at a step, and it is passed over. */
  readonly passedOver: string;
  /** Where a step was led to by an event: `after “They ask me to call”`. */
  after(event: string): string;
  /** What many steps have in common: `Steps marked a:`. */
  shared(mark: string): string;
}
