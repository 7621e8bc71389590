/** What the words of a text leave behind once they were understood. */
export interface RemainingText {
  /** Takes every match out of the text, and hands it over. */
  take(pattern: RegExp, use: (match: readonly (string | undefined)[]) => void): void;
  /** Replaces without handing over. */
  join(pattern: RegExp, by: string): void;
  /** What nobody has understood. */
  rest(): string;
}

/** A text from which words are taken; `|` stands where some were, so that their neighbours stay apart. */
export function remainingText(folded: string): RemainingText {
  let rest = ` ${folded} `;
  return {
    take(pattern, use) {
      rest = rest.replace(new RegExp(pattern.source, 'gu'), (...match) => {
        use(match.slice(0, -2) as (string | undefined)[]);
        return ' | ';
      });
    },
    join(pattern, by) {
      rest = rest.replace(pattern, by);
    },
    rest: () => rest,
  };
}
