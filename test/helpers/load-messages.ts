import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LANGUAGES } from '../../source/day/interview.ts';
import { TextsForm } from '../../source/scenario/texts-form.ts';
import type { Messages } from '../../source/texts/catalogue.ts';

/** The shipped messages, read from their files. */
export function shippedMessages(): Messages {
  const read = (file: string): unknown =>
    parse(readFileSync(new URL(`../../scenarios/remote-interview/${file}`, import.meta.url), 'utf8'));
  return {
    catalogues: Object.fromEntries(LANGUAGES.map((language) => [language, read(`messages/${language}.yaml`)])),
    traits: TextsForm.parse(read('texts.yaml')),
  };
}
