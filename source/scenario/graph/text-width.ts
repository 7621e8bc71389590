/** The widths of Arial, and of every face that is made to fit in its place, from the space to the tilde, in thousandths. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

const OTHERS: Readonly<Record<string, number>> = {
  '’': 222,
  '‘': 222,
  '“': 333,
  '”': 333,
  '«': 556,
  '»': 556,
  '–': 556,
  '—': 1000,
  '…': 1000,
  '·': 278,
  '−': 584,
  '→': 1000,
  '\u00a0': 278,
  '\u202f': 200,
  œ: 944,
  Œ: 1000,
  æ: 889,
};

/** Bold letters are so much wider. */
const BOLD = 1.08;

/** About how wide a text is drawn, in the unit of its size. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{Mark}/gu, '')) {
    width += WIDTHS[(letter.codePointAt(0) ?? 0) - 32] ?? OTHERS[letter] ?? 900;
  }
  return (width / 1000) * size * (bold ? BOLD : 1);
}

/** A text in rows of at most so much width; a word that is wider is cut. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const rows: string[] = [];
  for (const word of text.split(/[ \n\t]+/u).filter((each) => each !== '')) {
    const last = rows.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, bold) <= width) rows[rows.length - 1] = longer;
    else rows.push(cutText(word, width, size, bold));
  }
  return rows;
}

/** A text cut to a width, with a mark where something is missing. */
function cutText(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size, bold) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
