import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);

/** The pictures beside each scenario that ships: their files, and how the built product is asked for them. */
export function shippedGraphs(): { readonly name: string; readonly file: string; readonly args: readonly string[] }[] {
  const named = readdirSync(SCENARIOS).filter((name) => existsSync(new URL(`${name}/chart.yaml`, SCENARIOS)));
  return named.flatMap((name) =>
    [
      { language: 'en', file: 'chart.svg' },
      { language: 'fr', file: 'chart.fr.svg' },
    ].map(({ language, file }) => ({
      name: `${name}/${file}`,
      file: fileURLToPath(new URL(`${name}/${file}`, SCENARIOS)),
      args: ['graph', name, '--format', 'svg', '--ui-language', language],
    })),
  );
}
