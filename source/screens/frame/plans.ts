import type { Size } from '../view.ts';

/** One way to lay the parts out: what is left away or made small, from generous to stingy. */
export interface Plan {
  readonly big: boolean;
  /** Empty rows: around every part; only before what to do, the big digits, and the words for it; or none. */
  readonly gaps: 'all' | 'few' | 'none';
  /** Of the advice only its beginning is always in sight: the rest scrolls with the messages, above the choices. */
  readonly adviceScrolls: boolean;
  readonly day: boolean;
  readonly time: boolean;
  /** Of who, how and the clocks only who, and one's own clock. */
  readonly headerOnOneRow: boolean;
  readonly interrupted: boolean;
  /** More room between what to do and everything around it. */
  readonly air: boolean;
  /** The keys on one row, however narrow the screen. */
  readonly keysOnOneRow: boolean;
}

const GENEROUS: Plan = {
  big: true,
  gaps: 'all',
  adviceScrolls: false,
  day: true,
  time: true,
  headerOnOneRow: false,
  interrupted: true,
  air: false,
  keysOnOneRow: false,
};

/** A tall screen that has much room is used calmly. */
const AIRY: Plan = { ...GENEROUS, air: true };
const TALL = 34;

const DENSE: Plan = { ...GENEROUS, big: false, gaps: 'none' };

const USUAL_PLANS: readonly Plan[] = [
  GENEROUS,
  { ...GENEROUS, gaps: 'few' },
  { ...GENEROUS, big: false, gaps: 'few' },
  DENSE,
];

/** So that a text is whole the line of the day gives way, the hours, then the other clocks. */
const TEXT_PLANS: readonly Plan[] = [
  { ...DENSE, day: false },
  { ...DENSE, day: false, time: false },
  { ...DENSE, day: false, time: false, headerOnOneRow: true },
];

/** What is read aloud must be in sight before one dials: half of the keys give way to it too (S3-08). */
const ALOUD_PLANS: readonly Plan[] = [
  ...TEXT_PLANS,
  { ...DENSE, day: false, time: false, headerOnOneRow: true, keysOnOneRow: true },
];

/** The size for which a screen is drawn first. */
const USUAL: Size = { columns: 80, rows: 24 };

/**
 * The ways to show everything at once, the most generous first, in so many columns and at most so many rows.
 * @param text what must be whole before all else: a text that is read aloud, or one that is copied, which is checked
 *   before it is sent, and gives way to the day only where a screen is small
 */
export function plansFor(most: number, columns: number, text: 'aloud' | 'written'): readonly Plan[] {
  const isSmall = columns < USUAL.columns || most < USUAL.rows - 1;
  const last = text === 'aloud' ? ALOUD_PLANS : isSmall ? TEXT_PLANS : [];
  return [...(most < TALL ? [] : [AIRY]), ...USUAL_PLANS, ...last];
}

/** All that can give way around what scrolls, but for the keys. */
const TIGHTEST: Plan = {
  ...DENSE,
  adviceScrolls: true,
  day: false,
  time: false,
  headerOnOneRow: true,
  interrupted: false,
};

/** Where not everything has room: of what stands around what scrolls, the digits and the empty rows give way first. */
export const STINGY_PLANS: readonly Plan[] = [
  { ...GENEROUS, gaps: 'few' },
  { ...GENEROUS, big: false, gaps: 'few' },
  DENSE,
  { ...DENSE, adviceScrolls: true },
  ...TEXT_PLANS.map((plan) => ({ ...plan, adviceScrolls: true })),
  TIGHTEST,
];

/** The same, and last of all half of the keys give way. */
export const STINGIEST_PLANS: readonly Plan[] = [...STINGY_PLANS, { ...TIGHTEST, keysOnOneRow: true }];
