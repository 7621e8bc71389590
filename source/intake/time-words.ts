import type { RemainingText } from './remaining-text.ts';

/** The hour that words name. */
export interface TimeWords {
  readonly text: string;
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
  /** Written so that it may be meant on a clock of twelve hours: `2:30`, `at 2`. */
  readonly loose: boolean;
  /** A word for midnight, which begins one day and ends another. */
  readonly midnight: boolean;
}

/** Takes the hours out of a text. `looseColons`: whether the 2:30 of this text may be one of twelve hours. */
export function takeTimes(remaining: RemainingText, looseColons: boolean): readonly TimeWords[] {
  const times: TimeWords[] = [];
  const time = (text: string, hour: string | number, minute: string | undefined, more: Partial<TimeWords>): void => {
    times.push({
      text: text.trim(),
      hour: Number(hour),
      minute: Number(minute ?? 0),
      half: null,
      loose: false,
      midnight: false,
      ...more,
    });
  };
  remaining.take(
    /(?<![\d:.,/])(\d{1,2})(?: ?[:.h] ?(\d{2})(?::\d{2})?)? ?([ap])\.? ?m\b\.?/u,
    ([text, hour, minute, half]) =>
      time(text ?? '', hour ?? '', minute, {
        half: half === 'a' ? 'am' : 'pm',
      }),
  );
  remaining.take(
    /(?<![\d:.,/])(\d{1,2}) ?(?:h|hrs?|heures?|hours?)(?: ?(\d{2})(?: ?(?:min|mn|minutes?|m))?)?(?![\d:/\p{L}]|\.\d)/u,
    ([text, hour, minute]) => time(text ?? '', hour ?? '', minute, {}),
  );
  // What follows UTC+ is a distance, and no hour.
  remaining.take(
    /(?<![\d:.,/]|\b(?:utc|gmt) ?[+-] ?)(\d{1,2})[:.](\d{2})(?::\d{2})?(?![\d:/]|\.\d)/u,
    ([text, hour, minute]) => time(text ?? '', hour ?? '', minute, { loose: looseColons && hour?.length === 1 }),
  );
  remaining.take(/\b(?:midi|noon|midday)( et demie?\b)?/u, ([text, half]) =>
    time(text ?? '', 12, half ? '30' : '0', {}),
  );
  remaining.take(/\b(?:minuit|midnight)\b/u, ([text]) => time(text ?? '', 0, '0', { midnight: true }));
  remaining.take(/(?<![\d:.,/])(?:at )?(\d{1,2}) ?o'clock\b/u, ([text, hour]) =>
    time(text ?? '', hour ?? '', undefined, { loose: hour?.length === 1 }),
  );
  remaining.take(/(?<=^|[ |])(?:at|a) (\d{1,2})(?= *(?:$|[|,;.)]))/u, ([text, hour]) =>
    time(text ?? '', hour ?? '', undefined, { loose: hour?.length === 1 }),
  );
  return times;
}
