import type { Notes } from '../day/notes.ts';
import type { Situation } from '../day/situation.ts';
import type { Happening } from '../rehearsal/happening.ts';
import { OTHER_CALLER } from '../scenario/known-events.ts';
import type { Script } from '../texts/script.ts';
import type { AgendaEntry, Draft, FormHost, Outcome, Understood } from './host.ts';
import { type Field, fieldOf } from './keys/field.ts';
import {
  EMPTY_SCREEN,
  type FormState,
  type Notice,
  noteLine,
  type Panel,
  type Prompt,
  remark,
  type ScreenState,
  sameStep,
} from './screen-state.ts';

/** Everything that changes what the screen remembers; `elapsed` is the time of a clock that never jumps (ms). */
export type ScreenAction =
  | {
      readonly type: 'form-opened';
      readonly form: FormHost;
      readonly remarks: readonly string[];
      readonly returns: boolean;
    }
  | { readonly type: 'form-picked'; readonly entry: number }
  | { readonly type: 'form-edited'; readonly field: Field; readonly understood: Outcome<Understood> | null }
  | { readonly type: 'form-asked'; readonly asking: FormState['asking'] }
  | { readonly type: 'form-mode'; readonly mode: Draft['mode'] }
  | { readonly type: 'form-problem'; readonly sentence: string }
  | {
      readonly type: 'shown';
      readonly situation: Situation;
      readonly happening?: Happening | null;
      readonly notes?: Notes;
      readonly elapsed: number;
    }
  | { readonly type: 'panel'; readonly panel: Panel }
  | { readonly type: 'closing'; readonly open: boolean }
  | { readonly type: 'selected'; readonly entry: number | null }
  | { readonly type: 'unfolded' }
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'translated' }
  | { readonly type: 'scrolled'; readonly to: number }
  | { readonly type: 'asked'; readonly prompt: Prompt; readonly elapsed: number }
  | { readonly type: 'edited'; readonly field: Field }
  | { readonly type: 'chosen'; readonly place: number }
  | { readonly type: 'problem'; readonly sentence: string }
  | { readonly type: 'prompt-left'; readonly elapsed: number }
  /** A question went, or something came by itself where it was. */
  | { readonly type: 'settling'; readonly elapsed: number }
  /** A key came before the hand had time to see what it is for. */
  | { readonly type: 'too-soon'; readonly elapsed: number }
  | { readonly type: 'given'; readonly name: string; readonly value: string; readonly elapsed: number }
  | { readonly type: 'copied'; readonly selected: number | null; readonly panel: Panel }
  | { readonly type: 'agenda'; readonly entries: readonly AgendaEntry[]; readonly picked: number | null }
  | { readonly type: 'picked'; readonly place: number }
  | { readonly type: 'way'; readonly way: number }
  /** The prompter shows one of the texts that are read aloud. */
  | { readonly type: 'prompter'; readonly spoken: number }
  | { readonly type: 'reading'; readonly script: Script; readonly since: number; readonly now: number }
  | { readonly type: 'other-caller' }
  | { readonly type: 'noticed'; readonly notices: readonly Notice[] }
  | { readonly type: 'back' };

/** The next state of the screen. Pure; what was typed is never lost by anything but leaving it. */
export function reduceScreen(state: ScreenState, action: ScreenAction): ScreenState {
  switch (action.type) {
    case 'form-opened': {
      return { ...EMPTY_SCREEN, form: openedForm(action.form, action.returns), notices: action.remarks.map(remark) };
    }
    case 'form-edited':
    case 'form-asked':
    case 'form-picked':
    case 'form-mode':
    case 'form-problem':
      return state.form === null ? state : { ...state, form: reduceForm(state.form, action) };
    case 'shown': {
      const next = shown(state, action.situation, action.elapsed);
      const reading = next.reading === null ? null : { ...next.reading, now: action.elapsed };
      return { ...next, reading, notes: action.notes ?? state.notes, happening: action.happening ?? null };
    }
    case 'panel':
      return { ...state, panel: action.panel, scroll: 0, notices: [] };
    case 'agenda':
      return { ...state, agenda: action.entries, picked: action.picked, panel: 'agenda', scroll: 0, notices: [] };
    case 'picked':
      return { ...state, picked: action.place };
    case 'closing':
      return { ...state, closing: action.open, panel: 'step', notices: [] };
    case 'selected':
      return { ...state, selected: action.entry };
    case 'unfolded':
      return { ...state, unfolded: !state.unfolded, selected: null };
    case 'page':
      return { ...state, page: action.page, scroll: 0, notices: [] };
    case 'translated':
      return { ...state, translated: !state.translated, scroll: 0 };
    case 'scrolled':
      return { ...state, scroll: Math.max(0, action.to) };
    case 'asked':
      return {
        ...state,
        prompt: action.prompt,
        panel: 'step',
        closing: false,
        selected: null,
        notices: [],
        settling: { since: action.elapsed, step: false },
      };
    case 'edited':
      return state.prompt === null
        ? state
        : { ...state, prompt: { ...state.prompt, field: action.field, problem: null } };
    case 'chosen':
      return state.prompt === null ? state : { ...state, prompt: { ...state.prompt, chosen: action.place } };
    case 'problem':
      return state.prompt === null ? state : { ...state, prompt: { ...state.prompt, problem: action.sentence } };
    case 'prompt-left':
      return state.prompt === null ? state : left(state, action.elapsed);
    case 'settling':
      return { ...state, settling: { since: action.elapsed, step: false } };
    case 'too-soon':
      return tooSoon(state, action.elapsed);
    case 'given':
      return { ...left(state, action.elapsed), given: { ...state.given, [action.name]: action.value } };
    case 'copied':
      return { ...state, copied: action.selected !== null, selected: action.selected, panel: action.panel, scroll: 0 };
    case 'way':
      return { ...state, way: action.way, panel: 'reach', scroll: 0, notices: [] };
    case 'prompter':
      return { ...state, panel: 'prompter', spoken: action.spoken, reading: null, scroll: 0, notices: [] };
    case 'reading': {
      const { script, since, now } = action;
      return { ...state, reading: { script, since, now } };
    }
    case 'other-caller':
      return { ...state, otherCaller: true, panel: 'step', scroll: 0 };
    case 'noticed':
      return { ...state, notices: action.notices };
    case 'back':
      return back(state);
  }
}

/** Whether an event of the same name, with which the same may be told, is a choice in both situations. */
function takesTheSame(event: string | null, one: Situation, other: Situation): boolean {
  const [before, after] = [one, other].map(({ choices }) => choices.find((choice) => choice.event === event));
  if (before === undefined || after === undefined) return after !== undefined;
  return [...before.needs, '/', ...before.may].join() === [...after.needs, '/', ...after.may].join();
}

/** Whether an event was told less often than before. */
function takenBack(name: string, before: Situation | null, now: Situation): boolean {
  const times = ({ log }: Situation) => log.filter(({ event }) => event === name).length;
  return before !== null && times(now) < times(before);
}

function shown(state: ScreenState, situation: Situation, elapsed: number): ScreenState {
  if (state.situation === null) {
    // After the form the hand may still be typing; a day that is opened as such is looked at first.
    const settling = state.form === null ? state.settling : { since: elapsed, step: false };
    return { ...EMPTY_SCREEN, notices: state.form === null ? state.notices : [], situation, settling };
  }
  // The line for another caller goes with what asked for it, when that is taken back.
  if (sameStep(state.situation, situation))
    return {
      ...state,
      situation,
      otherCaller: state.otherCaller && !takenBack(OTHER_CALLER, state.situation, situation),
    };
  const prompt = state.prompt;
  const stillAsked =
    prompt !== null && (noteLine(prompt) !== null || takesTheSame(prompt.event, state.situation, situation));
  const lost: readonly Notice[] = prompt !== null && !stillAsked ? [{ tone: 'warning', key: 'step-passed' }] : [];
  return {
    ...EMPTY_SCREEN,
    situation,
    translated: state.translated,
    prompt: stillAsked ? prompt : null,
    notices: lost,
    settling: { since: elapsed, step: true },
  };
}

function openedForm({ initial, given = [], question = null }: FormHost, returns: boolean): FormState {
  return {
    asking: question === null ? 'hour' : 'question',
    given,
    question,
    picked: question?.preselected ?? 0,
    returns,
    field: fieldOf(question === null ? initial.at : ''),
    mode: initial.mode,
    understood: null,
    problem: null,
  };
}

function reduceForm(form: FormState, action: ScreenAction): FormState {
  switch (action.type) {
    case 'form-edited':
      return { ...form, field: action.field, understood: action.understood, problem: null };
    case 'form-asked':
      return { ...form, asking: action.asking, problem: null };
    case 'form-picked':
      return { ...form, picked: action.entry, problem: null };
    case 'form-mode':
      return { ...form, mode: action.mode, problem: null };
    case 'form-problem':
      return { ...form, problem: action.sentence };
    default:
      return form;
  }
}

/** The question is gone, and the key that ended it may still be under the hand. */
function left(state: ScreenState, elapsed: number): ScreenState {
  return { ...state, prompt: null, settling: { since: elapsed, step: false } };
}

/** As long as keys keep coming they are one burst, meant for what was there before. */
function tooSoon(state: ScreenState, elapsed: number): ScreenState {
  const { notices, settling } = state;
  const said = !settling.step || notices.some((notice) => 'key' in notice && notice.key === 'step-changed');
  return {
    ...state,
    notices: said ? notices : [...notices, { tone: 'plain', key: 'step-changed' }],
    settling: { ...settling, since: elapsed },
  };
}

/** Esc leaves one thing at a time, the nearest first. */
function back(state: ScreenState): ScreenState {
  if (state.form !== null) return { ...state, form: { ...state.form, asking: 'hour', problem: null } };
  if (state.prompt !== null) return { ...state, prompt: state.prompt.before };
  if (state.closing) return { ...state, closing: false };
  // What was said of a page goes with it.
  if (state.panel !== 'step') return { ...state, panel: 'step', scroll: 0, notices: [] };
  if (state.notices.length > 0) return { ...state, notices: [] };
  if (state.otherCaller) return { ...state, otherCaller: false };
  if (state.unfolded) return { ...state, unfolded: false, selected: null };
  return { ...state, selected: null, copied: false, scroll: 0 };
}
