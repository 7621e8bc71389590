/** How many lines of notes one interview has: what fits beside a conversation. */
export const NOTE_LINES = 5;

/** One's own notes, each on its line; an empty one holds nothing. They change nothing of the day. */
export type Notes = readonly string[];

/** Before anything was noted. */
export const NO_NOTES: Notes = Array.from({ length: NOTE_LINES }, () => '');

/** The notes after one of their lines was written anew. @param line from 1 */
export function withNote(notes: Notes, line: number, text: string): Notes {
  return notes.map((each, index) => (index === line - 1 ? text : each));
}

/** What stands in the lines that hold something, in their order. */
export const notedLines = (notes: Notes): readonly string[] => notes.filter((text) => text !== '');
