import type { Setting } from '../view.ts';
import { say } from './say.ts';

/** A text that leaves the screen, to be pasted or selected: in a rehearsal its first line says not to send it. */
export function marked(text: string, { unreal, language }: Setting): string {
  return unreal === 'rehearsal' ? `${say(language, 'rehearsal-mark')}\n\n${text}` : text;
}
