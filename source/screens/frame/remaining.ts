import { DAY, HOUR, MINUTE } from '../../day/interview.ts';
import type { UiLanguage } from '../../wording/words.ts';
import { say } from './say.ts';

/**
 * What is left until a deadline, as a clock shows it: `mm:ss`; null from an hour
 * on, where it would read as an hour of the day. Seconds are rounded up, so that
 * 00:00 is the deadline itself.
 *
 * @param milliseconds deadline − now; less than nothing counts as nothing
 */
export function clockLeft(milliseconds: number): string | null {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  if (seconds >= HOUR / 1000) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** A length of time in words: "12 min", "2 h 05", "3 d 4 h"; below a minute, "less than a minute". */
export function spanWords(milliseconds: number, language: UiLanguage): string {
  const length = Math.abs(milliseconds);
  if (length < MINUTE) return say(language, 'less-than-a-minute');
  const days = Math.floor(length / DAY);
  const hours = Math.floor((length % DAY) / HOUR);
  const minutes = Math.floor((length % HOUR) / MINUTE);
  if (days > 0) return say(language, 'days-and-hours', { days, hours });
  if (hours > 0) return say(language, 'hours-and-minutes', { hours, minutes: String(minutes).padStart(2, '0') });
  return say(language, 'minutes', { minutes });
}

/** Where an instant lies from now: "in 12 min", "now", "8 min ago". */
export function fromNow(at: number, now: number, language: UiLanguage): string {
  const distance = at - now;
  if (Math.abs(distance) < MINUTE) return say(language, distance > 0 ? 'in-a-moment' : 'just-now');
  // A coming minute is rounded up and a past one down, like a clock.
  return distance > 0
    ? say(language, 'in-span', { span: spanWords(Math.ceil(distance / MINUTE) * MINUTE, language) })
    : say(language, 'span-ago', { span: spanWords(distance, language) });
}
