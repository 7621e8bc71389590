const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** What each character of GSM-7 costs. */
const COST = new Map<string, number>([...BASIC].map((character) => [character, 1]));
for (const character of '€[]{}\\^~|\f') COST.set(character, 2);

/** How a text message travels. */
export interface SmsLength {
  /** How many parts it is cut into and paid as. */
  readonly segments: number;
  /** True where one character is not in GSM-7, so that a part holds 70 characters instead of 160. */
  readonly unicode: boolean;
}

/** Counts the parts of a text message: 160 characters, 153 in each of several; 70 and 67 outside GSM-7. */
export function smsLength(text: string): SmsLength {
  const characters = [...text];
  const unicode = characters.some((character) => !COST.has(character));
  const costs = characters.map((character) => (unicode ? character.length : (COST.get(character) ?? 1)));
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  if (total <= (unicode ? 70 : 160)) return { segments: 1, unicode };
  const room = unicode ? 67 : 153;
  let segments = 1;
  let used = 0;
  // A character of two units is never cut in half: it moves to the next part.
  for (const cost of costs) {
    if (used + cost > room) {
      segments += 1;
      used = 0;
    }
    used += cost;
  }
  return { segments, unicode };
}
