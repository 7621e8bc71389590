/** A component as it stands in the file: its content lines, unfolded and not yet read, and what is inside it. */
export interface Component {
  /** In capitals: `VEVENT`. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly inside: readonly Component[];
}

/** How the components of a text were read. */
export type Components =
  | { readonly kind: 'read'; readonly calendars: readonly Component[] }
  /** A component begins and does not end: the file was cut. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'too-many'; readonly events: number };

/** More events are a calendar, not an invitation (I11). */
export const MOST_EVENTS = 500;

/** A line beyond this is an attachment or a page of HTML: it is cut, so that no line can cost more than a moment. */
const LONGEST_LINE = 200_000;

const MARK = /^(BEGIN|END)[ \t]*:[ \t]*([A-Za-z0-9-]+)$/iu;

/**
 * The calendars of a text, from their BEGIN to their END, whatever stands around them: lines unfolded, blank lines
 * passed over, line ends of any kind (I12). Only VEVENT and VTIMEZONE are gone into.
 */
export function componentsOf(text: string): Components {
  const events = text.match(/^[ \t]*BEGIN[ \t]*:[ \t]*VEVENT/gimu)?.length ?? 0;
  if (events > MOST_EVENTS) return { kind: 'too-many', events };
  const calendars: Mutable[] = [];
  const open: Mutable[] = [];
  for (const line of unfolded(text)) {
    const [, mark, written] = MARK.exec(line.trim()) ?? [];
    const name = written?.toUpperCase() ?? '';
    const parent = open.at(-1);
    if (mark === undefined) parent?.lines.push(line);
    else if (mark.toUpperCase() === 'BEGIN') {
      if (parent === undefined && name !== 'VCALENDAR') continue;
      // An event inside an event, or a second calendar inside the first: the end of the one before is missing.
      if (parent && (name === 'VCALENDAR' || parent.name === name)) return { kind: 'cut' };
      const component: Mutable = { name, lines: [], inside: [] };
      (parent?.inside ?? calendars).push(component);
      open.push(component);
    } else if (parent?.name === name) open.pop();
    else if (open.some((each) => each.name === name)) return { kind: 'cut' };
  }
  return open.length > 0 ? { kind: 'cut' } : { kind: 'read', calendars };
}

interface Mutable {
  readonly name: string;
  readonly lines: string[];
  readonly inside: Mutable[];
}

/** Content lines: one that begins with a space or a tab goes on where the line before ended. */
function unfolded(text: string): string[] {
  // A carriage return alone ends lines only where nothing else does: elsewhere it is a letter that somebody put in.
  const rows = text.includes('\n') ? text.split(/\r*\n/u) : text.split('\r');
  const lines: string[] = [];
  let parts: string[] = [];
  let length = 0;
  const close = (): void => {
    if (parts.length > 0) lines.push(parts.join(''));
  };
  for (const row of rows) {
    if (row.trim() === '') continue;
    const folded = /^[ \t]/u.test(row) && parts.length > 0;
    const piece = folded ? row.slice(1) : row;
    if (!folded) {
      close();
      parts = [];
      length = 0;
    }
    parts.push(piece.slice(0, Math.max(0, LONGEST_LINE - length)));
    length += piece.length;
  }
  close();
  return lines;
}
