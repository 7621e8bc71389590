import { flagOfFact } from '../day/facts.ts';

/** The command that gives the facts which a text lacks: `jour-j edit 2026-11-23-dupont --slots "…"`. */
export function editCommand(id: string, facts: readonly string[]): string {
  return ['jour-j edit', id, ...facts.map((fact) => `--${flagOfFact(fact)} "…"`)].join(' ');
}
