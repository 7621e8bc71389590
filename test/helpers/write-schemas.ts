/** Writes the JSON Schemas that editors use: node test/helpers/write-schemas.ts */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../../source/scenario/schemas.ts';
import { VOCABULARY } from '../../source/texts/vocabulary.ts';

const folder = new URL('../../scenarios/', import.meta.url);
mkdirSync(new URL('schema/', folder), { recursive: true });
for (const [name, text] of Object.entries(schemaFiles(VOCABULARY))) writeFileSync(new URL(name, folder), text);
