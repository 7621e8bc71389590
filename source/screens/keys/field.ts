import { withoutControls } from '../../wording/harmless.ts';
import type { Pressed } from './pressed-key.ts';

/** A text being typed. */
export interface Field {
  readonly text: string;
  /** Where the next letter goes, in UTF-16 units from the beginning. */
  readonly cursor: number;
}

/** The longest text that a field takes, in UTF-16 units (C09). */
export const LONGEST_TYPED = 500;

/** What was typed or pasted, as one line without any control; of a very long text only its beginning is looked at (C09). */
function typeable(text: string): string {
  return withoutControls(
    text
      .slice(0, LONGEST_TYPED * 2)
      .replace(/\u001b?\[20[01]~/gu, '')
      .replace(/[\u0000-\u001f\u007f-\u009f]+/gu, ' '),
  );
}

/** A field with a text, the cursor after it. */
export function fieldOf(text: string): Field {
  return { text, cursor: text.length };
}

function before(text: string, cursor: number): number {
  const sign = [...text.slice(0, cursor)].at(-1);
  return cursor - (sign?.length ?? 0);
}

function after(text: string, cursor: number): number {
  const sign = [...text.slice(cursor)][0];
  return cursor + (sign?.length ?? 0);
}

function written({ text, cursor }: Field, added: string): Field {
  const room = Math.max(0, LONGEST_TYPED - text.length);
  // Never half of a letter.
  const part = added.slice(0, room).replace(/\p{Surrogate}$/u, '');
  return { text: text.slice(0, cursor) + part + text.slice(cursor), cursor: cursor + part.length };
}

/** The field after a key; the same field where the key means nothing to it. */
export function edited(field: Field, pressed: Pressed): Field {
  const { text, cursor } = field;
  if (pressed.text !== '') return written(field, typeable(pressed.text));
  switch (pressed.key) {
    case 'left':
      return { text, cursor: before(text, cursor) };
    case 'right':
      return { text, cursor: after(text, cursor) };
    case 'home':
      return { text, cursor: 0 };
    case 'end':
      return { text, cursor: text.length };
    case 'backspace': {
      const start = before(text, cursor);
      return { text: text.slice(0, start) + text.slice(cursor), cursor: start };
    }
    case 'ctrl+u':
      return fieldOf('');
    default:
      return field;
  }
}

/** The field after something was pasted into it: one line, no control, cut to what a field takes (C09). */
export function pasted(field: Field, text: string): Field {
  return written(field, typeable(text));
}
