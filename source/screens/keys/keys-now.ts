import { BY_CLOCK } from '../../scenario/chart.ts';
import type { KeysNow } from '../frame/footer.ts';
import { isAloud, messagePages, pageShown } from '../frame/messages.ts';
import type { Prompt } from '../screen-state.ts';
import type { View } from '../view.ts';
import { answersTo } from './answers.ts';

/** Which keys do something on this screen. */
export function keysNow(view: View): KeysNow {
  const { state, setting } = view;
  const { situation } = state;
  const page = situation === null ? [] : pageShown(situation, setting, state);
  const inField = state.form !== null || state.prompt !== null || state.closing;
  return {
    situation,
    inField,
    typing: inField && !isAnswered(state.prompt),
    hasText: page.length > 0,
    hasPages: situation !== null && messagePages(situation, setting, state.given).length > 1,
    isAloud: isAloud(page),
    hasSubject: page.some((shown) => shown.kind === 'message' && shown.message.subject !== null),
    rehearsal: setting.unreal === 'rehearsal',
    canUndo: situation?.log.some(({ event }) => event !== BY_CLOCK) ?? false,
  };
}

/** Whether one key answers the open question, so that no letter is typed. */
function isAnswered(prompt: Prompt | null): boolean {
  return prompt !== null && answersTo(prompt.names[0] ?? '') !== null;
}
