import { isRole } from './is-role.ts';
import { titleOf } from './title-of.ts';

/** One of the names on a line, with what stands beside it. */
export interface NamePart {
  /** As it was typed, with its address and all that stands beside it. */
  readonly whole: string;
  readonly name: string;
  /** What is no name: in brackets, a role, a title behind the name. */
  readonly asides: readonly string[];
  /** What stands before it: nothing for the first, a comma, another mark, or a word such as “and”. */
  readonly after: 'nothing' | 'comma' | 'mark' | 'word';
}

/** Brackets and addresses stay whole; then what parts names; then any other character. */
const PIECE =
  /(?<aside>\([^()]*\)|\[[^[\]]*\])|(?<address><[^<>]*>|[^\s<>|:,;()]+@[^\s<>|:,;()]+)|(?<word>\s(?:et|and|avec|with|&|\+)\s|\s*&\s*)|(?<mark>\s*\/\s*|\s[-–—·•]\s)|(?<comma>\s*,\s*)|./giu;

/** Parts one line, whose spaces are single, into the names that stand on it. */
export function partNames(line: string): readonly NamePart[] {
  const smallAreNames = !/\p{Lu}/u.test(line);
  const parts: NamePart[] = [];
  const close = ({ whole, name, asides, after }: NamePart): void => {
    const text = name.replace(/\s+/gu, ' ').trim();
    const last = parts.at(-1);
    if (whole.trim() === '') return;
    const bare = text === '' || isOnlyTitle(text) || isRole(text, smallAreNames);
    // “Mme Dupont et la RH” are two; “responsable paie et recrutement” is one role.
    if (last && bare && (after !== 'word' || last.asides.length > 0)) {
      const more = text === '' ? asides : [text, ...asides];
      parts[parts.length - 1] = { ...last, whole: `${last.whole}, ${whole}`, asides: [...last.asides, ...more] };
    } else parts.push({ whole: whole.trim(), name: text, asides, after: last ? after : 'nothing' });
  };
  let open: NamePart = { whole: '', name: '', asides: [], after: 'nothing' };
  for (const { 0: piece, groups = {} } of line.matchAll(PIECE)) {
    const after = groups.word ? 'word' : groups.mark ? 'mark' : groups.comma ? 'comma' : null;
    if (after !== null) {
      close(open);
      open = { whole: '', name: '', asides: [], after };
    } else if (groups.aside) {
      open = {
        ...open,
        whole: open.whole + piece,
        name: `${open.name} `,
        asides: [...open.asides, piece.slice(1, -1)],
      };
    } else if (groups.address) open = { ...open, whole: open.whole + piece, name: `${open.name} ` };
    else open = { ...open, whole: open.whole + piece, name: open.name + piece };
  }
  close(open);
  return parts;
}

const isOnlyTitle = (text: string): boolean => text.split(' ').every((word) => titleOf(word) !== undefined);

/**
 * Several people on one line, each as typed, where that is certain: each has a title and a name, or an address beside
 * a name. Else the line as it is, for one person.
 */
export function partPeople(line: string): readonly string[] {
  const parts = partNames(line);
  const addressed = parts.every(({ whole }) => whole.includes('@'));
  const certain = parts.every(({ whole, name }) => {
    const words = name.split(' ').filter((word) => titleOf(word) === undefined && word !== '').length;
    if (words === 0) return false;
    return titleOf(name.split(' ')[0] ?? '') !== undefined || (whole.includes('@') && (addressed || words > 1));
  });
  return parts.length > 1 && certain ? parts.map(({ whole }) => whole) : [line];
}
