import type { KeysNow } from './footer.ts';
import { pageShown } from './messages.ts';
import type { View } from './view.ts';

/** Which keys do something on this screen. */
export function keysNow(view: View): KeysNow {
  const { state, setting } = view;
  const { situation } = state;
  const page = situation === null ? [] : pageShown(situation, setting, state);
  const inField = state.form !== null || state.prompt !== null || state.closing;
  return {
    situation,
    inField,
    hasText: page.length > 0,
    hasSubject: page.some((shown) => shown.kind === 'message' && shown.message.subject !== null),
    rehearsal: setting.unreal === 'rehearsal',
    canUndo: situation?.log.some(({ event }) => event !== 'deadline') ?? false,
  };
}
