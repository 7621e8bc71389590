import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { InterfaceCatalogue } from '../../source/texts/interface.ts';

/** The shipped words of the screen, read from their file. */
export function shippedInterface(): InterfaceCatalogue {
  return parse(readFileSync(new URL('../../scenarios/remote-interview/interface.yaml', import.meta.url), 'utf8'));
}
