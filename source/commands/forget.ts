import { createInterface } from 'node:readline/promises';
import { say as sayOnScreen } from '../screens/frame/say.ts';
import { forgetSettings } from '../storage/settings.ts';
import type { Forgotten } from '../storage/store.ts';
import type { Context } from './context.ts';
import { Failure, fail } from './failure.ts';
import { fullId } from './which-day.ts';

/** `forget ID|--all`: erases an interview and all that was kept of it, after a confirmation. */
export async function forget(
  context: Context,
  id: string | undefined,
  flags: { all?: boolean; yes?: boolean },
): Promise<void> {
  if (id === undefined && !flags.all) throw new Failure('forget-needs-id');
  const whole = id === undefined ? undefined : fullId(context, id);
  const question =
    whole === undefined ? context.say('forget-all-question') : context.say('forget-question', { id: whole });
  if (!flags.yes && !(await confirmed(question))) {
    context.remark(context.say('not-forgotten'));
    if (context.json) context.print(JSON.stringify({ forgotten: null }));
    return;
  }
  const forgotten = whole === undefined ? context.store.forgetAll() : context.store.forget(whole);
  if (forgotten.kind === 'failed')
    throw new Failure('not-saved-other', { code: forgotten.code, file: forgotten.file }, 1);
  if (whole === undefined) {
    const problem = forgetSettings(context.folders);
    if (problem) fail(problem, 1);
  }
  if (context.json) context.print(JSON.stringify({ forgotten: forgotten.kind === 'none' ? null : (whole ?? null) }));
  else context.print([sentenceOf(context, forgotten, whole), ...remaining(context, whole)].join('\n'));
}

/** What one said of oneself stays in the settings when one interview is erased: that is said, with what erases it. */
function remaining({ settings, language, say }: Context, id: string | undefined): string[] {
  const { me, myPhone, myEmail } = settings;
  const known = [
    ...(me === null ? [] : ['fact-me' as const]),
    ...(myPhone === null ? [] : ['fact-my-phone' as const]),
    ...(myEmail === null ? [] : ['fact-my-email' as const]),
  ].map((key) => sayOnScreen(language, key));
  if (id !== undefined && known.length > 0) {
    const what = new Intl.ListFormat(language).format(known);
    return [say('remembered-still', { what: what.charAt(0).toUpperCase() + what.slice(1), count: known.length })];
  }
  return [];
}

function sentenceOf(context: Context, forgotten: Forgotten, id: string | undefined): string {
  if (id === undefined) return context.say('forgotten-all');
  return forgotten.kind === 'none' ? context.say('nothing-to-forget') : context.say('forgotten', { id });
}

async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Failure('forget-needs-yes');
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await prompt.question(question);
  prompt.close();
  return /^[oy]/i.test(answer.trim());
}
