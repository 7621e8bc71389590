/** What agrees with "vous" or "m’", whoever that is. */
const ADDRESSED = [
  /(?<!\p{L})vous (êtes|étiez|serez|seriez|restez|sembliez) (\p{L}+(é|i|u|it|is)|prêt|content|heureux|certain|sûr)e?(?!\p{L})/iu,
  /(?<!\p{L})(vous a|vous ont|vous avait|vous aura|vous avez été|m’a|m’ont)( déjà| bien| enfin)? \p{L}+(é|i|u)e?(?!\p{L})/iu,
];
/** What gives the candidate a gender where nobody else is spoken of. */
const ALONE = [
  /(?<!\p{L})(prêt|libéré|trompé|désolé|ravi|connecté|intéressé|convaincu|motivé|rassuré|inquiet|assis|certain|sûr|content|heureux|fatigué|stressé)e?(?!\p{L})/iu,
  /(?<!\p{L})être \p{L}+(é|i|u)(?!\p{L})/iu,
  /·|\(e\)/u,
];
/** Indirect "vous" and "m’" (to me), which agree with nothing. */
const INDIRECT = /vous a plu|m’a laissé un message|vous a été (donné|demandé)|vous êtes dit au revoir/giu;

/**
 * Whether a French sentence says of the candidate whether that is a man or a woman.
 * @param alone a participle without "vous" can only be the candidate's, as in the words of a step
 */
export function isGendered(french: string, { alone }: { alone: boolean }): boolean {
  const plain = french.replace(INDIRECT, '');
  return [...ADDRESSED, ...(alone ? ALONE : [])].some((pattern) => pattern.test(plain));
}
