import type { Mode } from '../../day/interview.ts';
import type { Choice, Situation } from '../../day/situation.ts';
import { CLOSE, THEY_CALL } from '../../scenario/known-events.ts';
import type { Reach } from '../../texts/reach.ts';
import { baseOf } from '../../wording/base-of.ts';
import type { Entry } from '../frame/choices.ts';
import { entriesOf, entryOfDigit } from '../frame/choices.ts';
import { detailOfDigit } from '../frame/details-panel.ts';
import { TOPICS } from '../frame/disagreements.ts';
import { justOpened } from '../frame/just-opened.ts';
import { messagePages, pageShown } from '../frame/messages.ts';
import { readAloud, scriptShown } from '../frame/prompter.ts';
import { waysTo } from '../frame/reach-panel.ts';
import type { ScreenAction } from '../reduce-screen.ts';
import { type FormState, noteLine, type Prompt, type ScreenState } from '../screen-state.ts';
import type { View } from '../view.ts';
import type { Answer } from './answers.ts';
import { answerOfKey, answersTo } from './answers.ts';
import type { KeyRow } from './key-table.ts';
import { digitOf, keyRow } from './key-table.ts';
import type { Pressed } from './pressed-key.ts';

/** What a key asks for. `reduce` concerns the screen alone; everything else has an effect. */
export type Command =
  | { readonly do: 'nothing' }
  | { readonly do: 'quit' }
  | { readonly do: 'reduce'; readonly action: ScreenAction }
  /** `chosen`: by digit or Enter, so that it means this step and no other. */
  | { readonly do: 'tell'; readonly choice: Choice; readonly chosen: boolean }
  | { readonly do: 'close' }
  /** The right one of several values that were said. */
  | { readonly do: 'settle'; readonly set: Readonly<Record<string, string>> }
  /** A value that nobody has said yet. */
  | { readonly do: 'ask-fact'; readonly name: string; readonly asItStands: boolean }
  | { readonly do: 'copy' }
  | { readonly do: 'copy-subject' }
  | { readonly do: 'agenda' }
  /** Another interview of the agenda. */
  | { readonly do: 'open-day'; readonly id: string }
  /** What time it is, and how much of it is left. */
  | { readonly do: 'time' }
  /** The way to them that is shown. */
  | { readonly do: 'open'; readonly reach: Reach }
  | { readonly do: 'undo' }
  | { readonly do: 'snooze' }
  /** One's own notes: the first line that is empty, or the one above or below. */
  | { readonly do: 'notes'; readonly towards: 'empty' | 'out' | 1 | -1 }
  /** The script from its beginning, or from the line before or after. */
  | { readonly do: 'read'; readonly from: 'start' | 1 | -1 }
  | { readonly do: 'next-moment' }
  | { readonly do: 'edit'; readonly pressed: Pressed }
  | { readonly do: 'submit' }
  /** One of the few answers to the open question. */
  | { readonly do: 'answer'; readonly value: string }
  | { readonly do: 'create'; readonly mode: Mode }
  | { readonly do: 'form-next' }
  | { readonly do: 'form-answer'; readonly text: string }
  | { readonly do: 'form-back' }
  | { readonly do: 'scroll'; readonly by: 'row' | 'page'; readonly towards: 1 | -1 };

const NOTHING: Command = { do: 'nothing' };
const reduce = (action: ScreenAction): Command => ({ do: 'reduce', action });
const BACK = reduce({ type: 'back' });

/** What a key means on this screen. Pure: the same screen and the same key give the same command. */
export function commandOf(view: View, pressed: Pressed): Command {
  const { state } = view;
  if (pressed.key === 'ctrl+c') return { do: 'quit' };
  const { situation, form, prompt } = state;
  if (situation === null) return form === null ? NOTHING : formCommand(state, form, pressed);
  if (prompt !== null) {
    const answers = answersTo(prompt.names[0] ?? '');
    return answers === null
      ? fieldCommand(view, situation, pressed)
      : answerCommand(answers, prompt, view, situation, pressed.key);
  }
  if (state.closing) return closingCommand(view, situation, pressed);
  const reading = readingCommand(view, situation, pressed.key);
  if (reading !== null) return reading;
  const picking = agendaCommand(pressed.key, state);
  if (picking !== null) return picking;
  const scrolling = scrollCommand(pressed.key, state);
  if (scrolling !== null) return scrolling;
  const row = keyRow(view.setting.keys, pressed.key);
  if (row !== undefined) return tableCommand(row, view, situation, pressed.key);
  const digit = digitOf(pressed.key);
  if (digit !== null && state.panel === 'details') return settleCommand(situation, digit);
  if (digit === null || state.panel !== 'step') return NOTHING;
  const entries = entriesOf(situation, state.unfolded);
  const place = entryOfDigit(entries, digit);
  return place === null ? NOTHING : entryCommand(entries[place]);
}

/** The digits of the details choose among the values of the first thing that does not agree, else what is to be noted or put right. */
function settleCommand(situation: Situation, digit: number): Command {
  const [open] = situation.disagreements;
  if (open === undefined) {
    const name = detailOfDigit(situation, digit);
    return name === undefined ? NOTHING : { do: 'ask-fact', name, asItStands: true };
  }
  const value = open.values[digit - 1];
  if (value !== undefined) return { do: 'settle', set: value.set };
  const name = TOPICS[open.about].fact;
  return digit === 0 && name !== null ? { do: 'ask-fact', name, asItStands: false } : NOTHING;
}

/** A choice that can be told now, from any step. */
function everywhere(situation: Situation, event: string): Choice | undefined {
  return situation.choices.find((choice) => choice.event === event);
}

function tellCommand(situation: Situation, event: string): Command {
  const choice = everywhere(situation, event);
  return choice === undefined
    ? reduce({ type: 'noticed', notices: [{ tone: 'plain', key: 'not-now' }] })
    : { do: 'tell', choice, chosen: false };
}

function entryCommand(entry: Entry | undefined): Command {
  if (entry === undefined) return NOTHING;
  return entry.kind === 'more' ? reduce({ type: 'unfolded' }) : { do: 'tell', choice: entry.choice, chosen: true };
}

/** In the agenda arrows and digits choose an interview, and Enter opens it. */
function agendaCommand(key: string, { panel, agenda, picked }: ScreenState): Command | null {
  if (panel !== 'agenda' || picked === null) return null;
  const pick = (place: number): Command => reduce({ type: 'picked', place });
  const last = agenda.length - 1;
  if (key === 'down') return pick(Math.min(last, picked + 1));
  if (key === 'up') return pick(Math.max(0, picked - 1));
  const entry = agenda[picked];
  if (key === 'enter' && entry !== undefined) return { do: 'open-day', id: entry.id };
  const digit = digitOf(key);
  return digit !== null && digit > 0 && digit <= agenda.length ? pick(digit - 1) : null;
}

function scrollCommand(key: string, state: ScreenState): Command | null {
  if (key === 'pagedown' || key === 'space') return { do: 'scroll', by: 'page', towards: 1 };
  if (key === 'pageup') return { do: 'scroll', by: 'page', towards: -1 };
  if (state.panel === 'step') return null;
  if (key === 'down') return { do: 'scroll', by: 'row', towards: 1 };
  if (key === 'up') return { do: 'scroll', by: 'row', towards: -1 };
  return null;
}

function tableCommand(row: KeyRow, view: View, situation: Situation, key: string): Command {
  const { state } = view;
  switch (row.name) {
    case 'choose':
      return chooseCommand(key, state, situation);
    case 'messages':
      return pageCommand(key, view, situation);
    case 'copy':
    case 'copy-subject':
    case 'undo':
    case 'time':
    case 'snooze':
      return { do: row.name };
    case 'translate':
      return translateCommand(view, situation);
    case 'help':
    case 'why':
    case 'log':
    case 'details':
      return reduce({ type: 'panel', panel: state.panel === row.name ? 'step' : row.name });
    case 'agenda':
      return state.panel === 'agenda' ? reduce({ type: 'panel', panel: 'step' }) : { do: 'agenda' };
    case 'notes':
      return { do: 'notes', towards: 'empty' };
    case 'prompter':
      return prompterCommand(view, situation);
    case 'open':
    case 'scan':
      return reachCommand(row.name, view, situation);
    case 'close':
      return everywhere(situation, CLOSE) === undefined
        ? tellCommand(situation, CLOSE)
        : reduce({ type: 'closing', open: true });
    case 'back':
      return isTakenBackByEscape(view, situation) ? { do: 'undo' } : BACK;
    case 'quit':
      return { do: 'quit' };
    case 'next-moment':
      return view.setting.unreal === 'rehearsal' ? { do: 'next-moment' } : NOTHING;
    case 'page':
      return NOTHING;
    default:
      return tellCommand(situation, row.name);
  }
}

/** Where Esc is pressed on a step that one of the keys of every step has just opened, that key is what it takes back. */
function isTakenBackByEscape({ state, setting }: View, situation: Situation): boolean {
  return state.panel === 'step' && !state.unfolded && justOpened(situation, setting) !== null;
}

/** The keys of the prompter while a voicemail is in it. */
function readingCommand({ state, setting }: View, situation: Situation, key: string): Command | null {
  const script = state.panel === 'prompter' && !setting.screenReader && scriptShown({ state, setting, situation });
  if (!script) return null;
  if (key === 'space' || key === 'enter') return { do: 'read', from: 'start' };
  if (state.reading === null) return null;
  if (key === 'left' || key === 'up') return { do: 'read', from: -1 };
  return key === 'right' || key === 'down' ? { do: 'read', from: 1 } : null;
}

/** One text that is read aloud after the other, or a written one alone, to be checked whole; then back to the step. */
function prompterCommand({ state, setting }: View, situation: Situation): Command {
  const { length } = readAloud({ state, setting, situation });
  if (state.panel === 'plain') return reduce({ type: 'panel', panel: 'step' });
  if (length === 0 && pageShown(situation, setting, state)[0]?.kind === 'message')
    return reduce({ type: 'panel', panel: 'plain' });
  if (length === 0) return reduce({ type: 'noticed', notices: [{ tone: 'plain', key: 'nothing-aloud' }] });
  const spoken = state.panel === 'prompter' ? state.spoken + 1 : 0;
  return spoken < length ? reduce({ type: 'prompter', spoken }) : reduce({ type: 'panel', panel: 'step' });
}

/** The ways to them are shown first, so that the host or the number is seen before anything opens. */
function reachCommand(key: 'open' | 'scan', { state, setting }: View, situation: Situation): Command {
  const ways = waysTo(situation, setting, state);
  const way = ways[Math.min(state.way, ways.length - 1)];
  if (way === undefined) return reduce({ type: 'noticed', notices: [{ tone: 'plain', key: 'no-way' }] });
  if (state.panel !== 'reach') return reduce({ type: 'way', way: 0 });
  return key === 'open' ? { do: 'open', reach: way } : BACK;
}

function translateCommand({ setting, state }: View, situation: Situation): Command {
  if (pageShown(situation, setting, state).length === 0)
    return reduce({ type: 'noticed', notices: [{ tone: 'plain', key: 'no-text-here' }] });
  const own = situation.ledger.facts.language.startsWith(baseOf(setting.language));
  return own
    ? reduce({ type: 'noticed', notices: [{ tone: 'plain', key: 'already-your-language' }] })
    : reduce({ type: 'translated' });
}

function chooseCommand(key: string, state: ScreenState, situation: Situation): Command {
  // A panel hides the choices; the text alone says what Enter would tell.
  if (state.panel !== 'step' && state.panel !== 'plain') return NOTHING;
  const entries = entriesOf(situation, state.unfolded);
  const { selected } = state;
  if (key === 'enter') return selected === null ? NOTHING : entryCommand(entries[selected]);
  if (entries.length === 0) return NOTHING;
  const last = entries.length - 1;
  if (key === 'down') return reduce({ type: 'selected', entry: selected === null ? 0 : Math.min(last, selected + 1) });
  return reduce({ type: 'selected', entry: selected === null ? last : Math.max(0, selected - 1) });
}

function pageCommand(key: string, view: View, situation: Situation): Command {
  const { state, setting } = view;
  if (state.panel === 'reach') {
    const ways = waysTo(situation, setting, state).length;
    return ways < 2 ? NOTHING : reduce({ type: 'way', way: (state.way + (key === 'left' ? ways - 1 : 1)) % ways });
  }
  const count = messagePages(situation, setting, state.given).length;
  if (count < 2 || state.panel !== 'step') return NOTHING;
  const page = Math.min(state.page, count - 1);
  const next = key === 'left' ? page - 1 : page + 1;
  return reduce({ type: 'page', page: (next + count) % count });
}

/** While letters are typed into a field, the keys of every step are the function keys. */
function fieldCommand({ state, setting }: View, situation: Situation, pressed: Pressed): Command {
  const row = keyRow(setting.keys, pressed.key, true);
  if (row?.tells === true) return tellCommand(situation, row.name);
  if (state.panel === 'help') return helpCommand(state, pressed.key);
  if (state.prompt !== null && noteLine(state.prompt) !== null) {
    if (pressed.key === 'up') return { do: 'notes', towards: -1 };
    // While one talks the next letters are the next line, never keys.
    if (pressed.key === 'down' || pressed.key === 'enter') return { do: 'notes', towards: 1 };
    if (pressed.key === 'escape') return { do: 'notes', towards: 'out' };
  }
  if (pressed.key === 'enter') return { do: 'submit' };
  if (pressed.key === 'escape') return BACK;
  if (row?.name === 'help') return reduce({ type: 'panel', panel: 'help' });
  if (pressed.key === 'pagedown' || pressed.key === 'pageup') return scrollCommand(pressed.key, state) ?? NOTHING;
  return { do: 'edit', pressed };
}

/** A question with a few answers: one key gives one, no letter is typed, and every other key is what it always is. */
function answerCommand(
  answers: readonly Answer[],
  { chosen, optional, names }: Prompt,
  { state, setting }: View,
  situation: Situation,
  key: string,
): Command {
  if (state.panel === 'help') return helpCommand(state, key);
  const answer = key === 'enter' ? answers[chosen ?? -1] : answerOfKey(answers, key);
  if (answer) return { do: 'answer', value: answer.value };
  if (key === 'enter') return optional.includes(names[0] ?? '') ? { do: 'submit' } : NOTHING;
  if (key === 'escape' || key === 'backspace' || key === 'left') return BACK;
  if (key === 'up' || key === 'down') {
    const last = answers.length - 1;
    const place = key === 'down' ? Math.min(last, (chosen ?? -1) + 1) : Math.max(0, (chosen ?? last + 1) - 1);
    return reduce({ type: 'chosen', place });
  }
  if (key === 'f1') return reduce({ type: 'panel', panel: 'help' });
  const row = keyRow(setting.keys, key) ?? keyRow(setting.keys, key, true);
  if (row?.tells === true) return tellCommand(situation, row.name);
  return scrollCommand(key, state) ?? NOTHING;
}

/** The help over a field: it scrolls and closes, and what was typed stays. */
function helpCommand(state: ScreenState, key: string): Command {
  if (key === 'f1' || key === 'escape') return reduce({ type: 'panel', panel: 'step' });
  return scrollCommand(key, state) ?? NOTHING;
}

function closingCommand({ setting }: View, situation: Situation, { key }: Pressed): Command {
  const row = keyRow(setting.keys, key);
  if (row?.name === THEY_CALL) return tellCommand(situation, row.name);
  // The answer is read in both languages: "y" and "o" are yes.
  if (key === 'y' || key === 'o') return { do: 'close' };
  return reduce({ type: 'closing', open: false });
}

function formCommand(state: ScreenState, form: FormState, pressed: Pressed): Command {
  const { key } = pressed;
  if (state.panel === 'help') return helpCommand(state, key);
  if (key === 'f1') return reduce({ type: 'panel', panel: 'help' });
  if (form.asking === 'question') return questionCommand(form, pressed);
  if (form.asking === 'hour' && form.returns && key === 'escape') return { do: 'form-back' };
  if (form.asking === 'hour') {
    return key === 'enter' || key === 'tab' || key === 'down' ? { do: 'form-next' } : { do: 'edit', pressed };
  }
  const digit = digitOf(key);
  if (key === 'p' || key === 't' || digit === 1) return { do: 'create', mode: 'phone' };
  if (key === 'v' || digit === 2) return { do: 'create', mode: 'video' };
  if (key === 'enter') return form.mode === null ? NOTHING : { do: 'create', mode: form.mode };
  if (key === 'left' || key === 'right' || key === 'up' || key === 'down') {
    return reduce({ type: 'form-mode', mode: form.mode === 'phone' ? 'video' : 'phone' });
  }
  return key === 'escape' || key === 'backspace' ? reduce({ type: 'form-asked', asking: 'hour' }) : NOTHING;
}

/** What an invitation leaves open: an answer is picked by its number or with the arrows, or typed where that is possible. */
function questionCommand({ question, picked, field }: FormState, pressed: Pressed): Command {
  const { key } = pressed;
  const count = question?.answers.length ?? 0;
  if (key === 'escape') return { do: 'form-back' };
  if (key === 'enter') return { do: 'form-answer', text: field.text.trim() || String(picked + 1) };
  if (key === 'down' || key === 'tab') return reduce({ type: 'form-picked', entry: Math.min(count - 1, picked + 1) });
  if (key === 'up') return reduce({ type: 'form-picked', entry: Math.max(0, picked - 1) });
  const digit = field.text === '' ? digitOf(key) : null;
  if (digit !== null && digit >= 1 && digit <= count) return { do: 'form-answer', text: String(digit) };
  return question?.typed ? { do: 'edit', pressed } : NOTHING;
}
