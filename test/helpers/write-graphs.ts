import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PRODUCT } from './run-jour-j.ts';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);

/** The pictures beside each scenario that ships: their files, and how the built product is asked for them. */
export function shippedGraphs(): { readonly file: string; readonly args: readonly string[] }[] {
  return readdirSync(SCENARIOS).flatMap((name) =>
    [
      { language: 'en', file: 'chart.svg' },
      { language: 'fr', file: 'chart.fr.svg' },
    ].map(({ language, file }) => ({
      file: fileURLToPath(new URL(`${name}/${file}`, SCENARIOS)),
      args: ['graph', name, '--format', 'svg', '--ui-language', language],
    })),
  );
}

// `npm run graphs` draws them anew.
if (import.meta.main) {
  for (const { file, args } of shippedGraphs()) {
    writeFileSync(file, execFileSync(process.execPath, [PRODUCT, ...args], { encoding: 'utf8' }));
  }
}
