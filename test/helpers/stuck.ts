/**
 * After so many milliseconds something is not slow but stuck: what grows with the square of its input takes minutes.
 * How fast the product is belongs to `npm run bench`.
 */
export const STUCK = 30_000;
