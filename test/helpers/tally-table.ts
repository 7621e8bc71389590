import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Around all proofs: what they noted by `tally` is printed as a table when they are over. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'jour-j-tally-'));
  const file = join(folder, 'tally');
  writeFileSync(file, '');
  process.env.JOUR_J_TALLY = file;
  return () => {
    const counts = new Map<string, number>();
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const { what, count } = JSON.parse(line) as { what: string; count: number };
      counts.set(what, (counts.get(what) ?? 0) + count);
    }
    rmSync(folder, { recursive: true, force: true });
    const rows = [...counts].toSorted(([a], [b]) => a.localeCompare(b));
    const width = Math.max(0, ...rows.map(([, count]) => String(count).length));
    console.log(
      [
        '',
        'What was proved, and how often:',
        ...rows.map(([what, count]) => `${String(count).padStart(width + 2)}  ${what}`),
      ].join('\n'),
    );
  };
}
