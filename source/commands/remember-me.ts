import { writeSettings } from '../storage/settings.ts';
import type { Context } from './context.ts';

/** What is remembered about oneself for the next interview. */
const ABOUT_ME = ['me', 'my-phone', 'my-email', 'voice'];

/** Keeps in the settings what was said about oneself, once. A disk that refuses costs only the convenience: it is said. */
export async function rememberMe(context: Context, set: Readonly<Record<string, string>>): Promise<void> {
  const changes = Object.fromEntries(
    Object.entries(set).filter(
      ([name, value]) => ABOUT_ME.includes(name) && value !== '' && isNews(context, name, value),
    ),
  );
  if (Object.keys(changes).length === 0) return;
  const written = await writeSettings(context.folders, changes, context.language);
  if (written.kind === 'refused') context.remark(context.say(written.problem.code, written.problem.values));
}

function isNews({ settings }: Context, name: string, value: string): boolean {
  const known = { me: settings.me, 'my-phone': settings.myPhone, 'my-email': settings.myEmail, voice: settings.voice }[
    name
  ];
  return known !== value;
}
