import { HOUR, MINUTE } from './interview.ts';

/** How long an interview is taken to last where nobody said, in milliseconds. */
const USUAL_LENGTH = HOUR;

/** How long an interview lasts, in milliseconds: what its invitation says (T17), else an hour. */
export function interviewLength({ durationMinutes }: { readonly durationMinutes: number | null }): number {
  return durationMinutes === null ? USUAL_LENGTH : durationMinutes * MINUTE;
}
