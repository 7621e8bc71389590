/**
 * Whether the folded words before a number say that it is the reader's own, at which they mean to ring: "je vous
 * appellerai au …", "your mobile …".
 */
export function ringsNumber(before: string): boolean {
  return /\b(?:vous (?:r?appell?e|joindr|contact|telephon)\p{L}*|(?:call|ring|phone|reach|telephone) you|votre (?:numero|portable|telephone|mobile)|your (?:number|mobile|cell|phone))\b[^.\n]{0,60}$/u.test(
    before,
  );
}
