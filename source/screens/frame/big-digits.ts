const BLOCKS: Readonly<Record<string, readonly [string, string, string]>> = {
  '0': ['█▀█', '█ █', '▀▀▀'],
  '1': ['▀█ ', ' █ ', '▀▀▀'],
  '2': ['▀▀█', '█▀▀', '▀▀▀'],
  '3': ['▀▀█', ' ▀█', '▀▀▀'],
  '4': ['█ █', '▀▀█', '  ▀'],
  '5': ['█▀▀', '▀▀█', '▀▀▀'],
  '6': ['█▀▀', '█▀█', '▀▀▀'],
  '7': ['▀▀█', '  █', '  ▀'],
  '8': ['█▀█', '█▀█', '▀▀▀'],
  '9': ['█▀█', '▀▀█', '▀▀▀'],
  ':': ['▄', '▄', ' '],
};

const ASCII_BLOCKS: Readonly<Record<string, readonly [string, string, string]>> = {
  '0': [' _ ', '| |', '|_|'],
  '1': ['   ', '  |', '  |'],
  '2': [' _ ', ' _|', '|_ '],
  '3': [' _ ', ' _|', ' _|'],
  '4': ['   ', '|_|', '  |'],
  '5': [' _ ', '|_ ', ' _|'],
  '6': [' _ ', '|_ ', '|_|'],
  '7': [' _ ', '  |', '  |'],
  '8': [' _ ', '|_|', '|_|'],
  '9': [' _ ', '|_|', ' _|'],
  ':': [' ', '.', '.'],
};

/** Digits and ":" as three rows of blocks; anything else is left out. */
export function bigDigits(text: string, ascii: boolean): [string, string, string] {
  const table = ascii ? ASCII_BLOCKS : BLOCKS;
  const glyphs = [...text].flatMap((sign) => {
    const glyph = table[sign];
    return glyph === undefined ? [] : [glyph];
  });
  const row = (index: 0 | 1 | 2): string => glyphs.map((glyph) => glyph[index]).join(' ');
  return [row(0), row(1), row(2)];
}
