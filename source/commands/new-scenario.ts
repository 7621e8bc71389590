import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { baseOf } from '../wording/base-of.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';

/** The example in each language of the program: a whole scenario in that language alone, with its schemas for editors. */
const EXAMPLES = {
  en: () => import('example:en'),
  fr: () => import('example:fr'),
} as const;

/**
 * `check --init DIR`: writes a small, complete, commented scenario to start one's own from.
 * @throws Failure (2) where the folder holds something already, (1) where the disk refuses it.
 */
export async function newScenario(context: Context, given: string): Promise<void> {
  const path = resolve(given);
  const folder = given === '' ? path : given;
  const { default: files } = await EXAMPLES[baseOf(context.language)]();
  try {
    mkdirSync(path, { recursive: true });
    if (readdirSync(path).length > 0) throw new Failure('init-folder-not-empty', { folder });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text, { flag: 'wx' });
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    throw code === 'ENOTDIR' || code === 'EEXIST'
      ? new Failure('init-folder-is-file', { folder })
      : new Failure('init-not-written', { folder, code }, 1);
  }
  const names = Object.keys(files);
  if (context.json) context.print(JSON.stringify({ folder: path, files: names }, null, 2));
  else
    context.print(
      context.say('init-written', { folder, files: names.filter((name) => name.endsWith('.yaml')).join(', ') }),
    );
}
