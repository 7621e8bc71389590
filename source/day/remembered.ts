/** How many answers are kept before all are forgotten. */
const MOST = 20_000;

/**
 * A pure function that remembers its answers: the calendar is asked for the same few days again and again, and luxon
 * takes its time.
 * @param keyOf what tells two questions apart.
 */
export function remembered<Question extends unknown[], Answer>(
  ask: (...question: Question) => Answer,
  keyOf: (...question: Question) => string,
): (...question: Question) => Answer {
  const known = new Map<string, Answer>();
  return (...question) => {
    const key = keyOf(...question);
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const found = ask(...question);
    if (known.size >= MOST) known.clear();
    known.set(key, found);
    return found;
  };
}
