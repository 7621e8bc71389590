/** A number with nothing after it: what follows is its unit, its month, or what is counted. */
const NUMBER = /^[^\p{L}\d]*\d+(?:[.,:]\d+)*(?:er|e|st|nd|rd|th)?$/u;
const TITLE = /^(?:M|Mme|Mlle|Mr|Mrs|Ms|Mx|Dr|Pr|Prof)\.?$/u;
/** The first word of a city of two. */
const CITY = /^[(«“"]*(?:New|Los|San|São|Buenos|Rio|Hong|Kuala|Tel|Abu|Cape|Ho|Chi)$/u;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;
/** A word of one letter that leans on the next one, or arrows that say what they do: "à", "I", "←→". */
const LEANS_ON = /^[«“("]*(?:[àayôiÀAYÔI]|[←→↑↓]+)$/u;
/** A letter that names something, the sign after it, and signs that are no words. */
const LETTER = /^\p{Lu}$/u;
const LETTER_AND_SIGN = /^\p{Lu}[.,;:?!)]+$/u;
const SIGNS = /^[^\p{L}\p{N}←→↑↓]+$/u;
const ENDS = /[.,;:?!…]["”»)]?$/u;

/**
 * The pieces of a paragraph that the end of a row never parts: a number and what it counts, an hour, a day and its
 * month, a title and its name, a city, a short word and the one it leans on ("à", "plan B", "H notes it"), a dash and what
 * stands before it. Between two of them stands one plain space, and a row may end there.
 */
export function unbroken(paragraph: string): string[] {
  const pieces: string[] = [];
  let first = '';
  let opens = true;
  for (const word of paragraph.split(' ')) {
    if (pieces.length > 0 && staysWith(first, word, opens)) pieces.push(`${pieces.pop()} ${word}`);
    else pieces.push(word);
    opens = first === '' || ENDS.test(first);
    first = word;
  }
  return pieces;
}

/** @param opens whether the first word begins a sentence, or part of one */
function staysWith(first: string, second: string, opens: boolean): boolean {
  if (first === '' || second === '') return false;
  const digit = isDigit(second[0]);
  if ((isDigit(first.at(-1)) && digit) || NUMBER.test(first)) return true;
  if (TITLE.test(first) || CITY.test(first) || LEANS_ON.test(first) || SIGNS.test(second)) return true;
  if (digit) return MONTH.test(first);
  if (LETTER.test(first) && opens) return true;
  if (LETTER_AND_SIGN.test(second)) return true;
  return LETTER.test(second) && !LEANS_ON.test(second) && !ENDS.test(first);
}

const isDigit = (sign = ''): boolean => sign >= '0' && sign <= '9';
