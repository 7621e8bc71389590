import type { Notice } from '../screen-state.ts';
import type { Setting } from '../view.ts';
import type { Line } from './lines.ts';
import { wrapped } from './lines.ts';
import { say } from './say.ts';

/** What was just said to the person: how a copy went, what was taken back, what was refused and why. */
export function noticeLines(notices: readonly Notice[], setting: Setting, columns: number): Line[] {
  return notices.flatMap((notice) => {
    const text = 'key' in notice ? say(setting.language, notice.key, notice.values) : notice.sentence;
    return wrapped(text, columns, notice.tone);
  });
}
