import { nearest } from './problem.ts';
import type { Path, Report } from './yaml-file.ts';

/** What a name in a scenario can be the name of. */
export type Kind =
  | 'state'
  | 'event'
  | 'part'
  | 'place'
  | 'span'
  | 'condition'
  | 'effect'
  | 'truth'
  | 'text'
  | 'channel'
  | 'advice'
  | 'rule'
  | 'source'
  | 'told'
  | 'language'
  | 'mode'
  | 'variable';

/** Reports a name that nobody knows, with the one that was most likely meant. */
export function mustBeKnown(
  kind: Kind,
  name: string,
  known: readonly string[],
  path: Path,
  report: Report,
  offset?: number,
): boolean {
  if (known.includes(name)) return true;
  const near = nearest(name, known);
  const few = known.length <= 12 ? known.join(', ') : 'none';
  report(path, 'scenario-unknown-name', { kind, name, near, known: near === 'none' ? few : 'none' }, offset);
  return false;
}
