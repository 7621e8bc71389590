/** What the five answers of the debrief come to (S4-10). */
export interface LookingBack {
  /** How many were answered, and how many of them with a plus. */
  readonly answered: number;
  readonly wentWell: number;
  /** The whole of it; null where nothing was answered. */
  readonly view: 'good' | 'mixed' | 'hard' | null;
}

/**
 * An honest sum of the debrief: good where at least half is and little is not, hard where more went badly than well.
 * @param answers `-`, `=` or `+` by question
 */
export function lookingBack(answers: Readonly<Record<string, string>>): LookingBack {
  const signs = Object.values(answers);
  const [answered, wentWell, badly] = [
    signs.length,
    signs.filter((sign) => sign === '+').length,
    signs.filter((sign) => sign === '-').length,
  ];
  const view = wentWell > badly && 2 * wentWell >= answered ? 'good' : badly > wentWell ? 'hard' : 'mixed';
  return { answered, wentWell, view: answered === 0 ? null : view };
}
