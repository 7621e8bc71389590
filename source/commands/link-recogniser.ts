import { type Recognise, recogniserOf } from '../intake/links/link-patterns.ts';
import { readLinkPatterns } from '../intake/links/read-link-patterns.ts';
import { linksFile, readLinksFile } from '../storage/links-file.ts';
import type { Context } from './context.ts';

/** Tells meeting links apart, with the patterns of one's own; what is wrong in their file is said, and left out. */
export async function linkRecogniser(context: Context): Promise<Recognise> {
  const file = linksFile(context.folders);
  const text = readLinksFile(context.folders);
  if (text === null) return recogniserOf();
  if (typeof text !== 'string') {
    context.remark(context.say('links-file-not-read', { file, ...text }));
    return recogniserOf();
  }
  const { patterns, problems } = readLinkPatterns(await import('yaml'), text, file);
  for (const { code, values } of problems) context.remark(context.say(code, values));
  return recogniserOf(patterns);
}
