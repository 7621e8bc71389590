/** How many answers are kept before all are forgotten. */
const MOST = 20_000;

/**
 * A pure function of a number, most often an instant, that remembers its answers: the calendar is asked for the same few
 * days again and again, and luxon takes its time.
 * @param restOf what else tells two questions apart.
 */
export function remembered<Rest extends unknown[], Answer>(
  ask: (number: number, ...rest: Rest) => Answer,
  restOf: (...rest: Rest) => string,
): (number: number, ...rest: Rest) => Answer {
  const known = new Map<string, Map<number, Answer>>();
  return (number, ...rest) => {
    const key = restOf(...rest);
    const answers = known.get(key) ?? new Map<number, Answer>();
    const answer = answers.get(number);
    if (answer !== undefined) return answer;
    const found = ask(number, ...rest);
    if (answers.size >= MOST) answers.clear();
    known.set(key, answers.set(number, found));
    return found;
  };
}
