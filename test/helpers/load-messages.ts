import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LANGUAGES } from '../../source/day/interview.ts';
import type { MessageCatalogues } from '../../source/texts/catalogue.ts';

/** The shipped messages, read from their files. */
export function shippedMessages(): MessageCatalogues {
  const read = (language: string): unknown =>
    parse(readFileSync(new URL(`../../scenarios/remote-interview/messages/${language}.yaml`, import.meta.url), 'utf8'));
  return Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as unknown as MessageCatalogues;
}
