/**
 * The invariants that only a test can prove: what the program does outside of a scenario, and what every rendering of a
 * text says. Each with the name of the test that proves it; that it exists is tested too.
 */
export const PROVED_BY_TEST: Readonly<Record<string, string>> = {
  'INV-10': 'INV-10 C copies the message, reads it back, and only then says so; Enter means sent',
  'INV-11': 'INV-11 INV-12 INV-23 every message in %s is whole, true, polite and within its limits',
  'INV-12': 'INV-11 INV-12 INV-23 every message in %s is whole, true, polite and within its limits',
  'INV-13': 'INV-13 copies the text of this minute, however old the frame is',
  'INV-20': 'S0-18 INV-20 a change of clocks shows its line',
  'INV-23': 'INV-11 INV-12 INV-23 every message in %s is whole, true, polite and within its limits',
};
