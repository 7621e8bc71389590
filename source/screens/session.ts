import { THEY_CALL } from '../scenario/known-events.ts';
import { changeNotices, createClockWatch } from './clock-watch.ts';
import type { Frame } from './frame/frame.ts';
import { frameOf } from './frame/frame.ts';
import type { Line } from './frame/lines.ts';
import { isReading } from './frame/prompter.ts';
import type { DayHost, Host } from './host.ts';
import { answersTo } from './keys/answers.ts';
import type { Command } from './keys/command-of.ts';
import { commandOf } from './keys/command-of.ts';
import type { Field } from './keys/field.ts';
import { edited, pasted } from './keys/field.ts';
import { digitOf } from './keys/key-table.ts';
import type { Pressed } from './keys/pressed-key.ts';
import { SILENCE, spokenAfter } from './reader/transcript.ts';
import type { ScreenState } from './screen-state.ts';
import { remark } from './screen-state.ts';
import type { ShownDay } from './shown-day.ts';
import { showDay } from './shown-day.ts';
import type { ShownForm } from './shown-form.ts';
import { showForm } from './shown-form.ts';
import { createStore } from './store.ts';
import type { Setting, Size, View } from './view.ts';
import { createWrites } from './writes.ts';

/** How long digits and Enter are ignored after what they mean changed under the hand, in milliseconds. */
const SETTLING = 400;

/** The most keys that arrive in one report where a hand presses them, over a slow line too. */
const MOST_AT_ONCE = 6;

/** A running screen without its drawing: it takes keys and the passing of time, and tells what to draw. */
export interface Session {
  readonly state: () => ScreenState;
  /** What is drawn; for a screen reader only the field that is open. */
  readonly frame: (size: Size) => Frame;
  /** All that a screen reader was given, in order; what is new stands at its end. */
  readonly said: () => readonly Line[];
  readonly subscribe: (changed: () => void) => () => void;
  readonly press: (pressed: Pressed, size: Size) => void;
  /** The keys of one report of the terminal: more than a hand can press is a paste, where nothing is typed (C09). */
  readonly type: (keys: readonly Pressed[], size: Size) => void;
  readonly paste: (text: string) => void;
  /** Looks at the clock again. */
  readonly tick: () => void;
  /** Begins to look at the clock; the result ends that, and the watch on the journal. */
  readonly start: () => () => void;
  /** Resolves when the person quits. */
  readonly quitted: Promise<void>;
  /** Resolves when nothing is being written any more. */
  readonly settled: () => Promise<void>;
}

/** The screen of a day, or the form where there is none. Effects come in through the host and nowhere else. */
export function createSession(host: Host, firstDay: DayHost | null): Session {
  let setting: Setting = {
    ...host,
    machineZone: host.machineZone(),
    unreal: host.rehearsal ? 'rehearsal' : host.clock.simulated ? 'simulated' : null,
  };
  const watch = createClockWatch(host);
  const store = createStore();
  const { state, dispatch } = store;
  const writes = createWrites((error) => {
    store.notice({ tone: 'warning', sentence: error instanceof Error ? error.message : String(error) });
  });
  let day: ShownDay | null = null;
  let form: ShownForm | null = null;
  let unwatch = (): void => {};
  let quit = (): void => {};
  const quitted = new Promise<void>((resolve) => {
    quit = resolve;
  });
  const view = (): View => ({ setting, state: state() });
  let said: readonly Line[] = [];
  let spoken = { heard: SILENCE, live: [] as readonly Line[] };
  // Before anybody else hears of a change: what is drawn then has it.
  if (setting.screenReader) {
    store.subscribe(() => {
      const { lines, ...rest } = spokenAfter(spoken.heard, view());
      spoken = rest;
      if (lines.length > 0) said = [...said, ...lines];
    });
  }

  const openDay = (opened: DayHost): void => {
    setting = { ...setting, scenario: opened.scenario };
    if (opened.unsaved && setting.unreal === null) setting = { ...setting, unreal: 'unsaved' };
    const shown = showDay(host, opened, setting, store, writes, () => openNextRound(opened));
    form = null;
    day = shown;
    unwatch = opened.watch(() => {
      shown.look('told');
    });
    shown.look('told');
  };

  /** Another interview of the agenda takes the place of the one that is shown. */
  const openOther = (id: string): void => {
    if (id === state().situation?.id) {
      dispatch({ type: 'panel', panel: 'step' });
      return;
    }
    writes.add(async () => {
      const outcome = await host.openDay?.(id);
      if (outcome === undefined) return;
      if (!outcome.ok) {
        dispatch({ type: 'panel', panel: 'step' });
        store.notice({ tone: 'warning', sentence: outcome.sentence });
        return;
      }
      unwatch();
      openDay(outcome.value);
      store.notice(...(outcome.value.remarks ?? []).map(remark));
    });
  };

  /** Looks at the clock; where it jumped, shows the step of now and says so. True for a jump. */
  const glanceAtClock = (): boolean => {
    const change = watch.glance();
    const { jump, zone } = change;
    if (zone !== null) setting = { ...setting, machineZone: zone };
    if (jump === null && zone === null) return false;
    day?.look('clock');
    if (jump?.direction === 'back') day?.note(`the clock was set back by ${Math.round(jump.by / 1000)} s`);
    store.notice(...changeNotices(change, host.clock.now(), setting.language));
    return jump !== null;
  };

  const tick = (): void => {
    if (!glanceAtClock()) day?.look('clock');
  };

  /** The round that was announced is added at once, while the hour is at hand (A9). */
  const openNextRound = (opened: DayHost): void => {
    const questions = opened.nextRound(host.clock.now());
    if (questions === null) return;
    unwatch();
    unwatch = () => {};
    day = null;
    form = showForm(host, questions, store, writes, openDay, () => openDay(opened));
  };

  const edit = (change: (field: Field) => Field): void => {
    const { prompt, situation } = state();
    if (prompt !== null) {
      if (answersTo(prompt.names[0] ?? '') === null) dispatch({ type: 'edited', field: change(prompt.field) });
    } else if (situation === null) form?.edit(change);
  };

  const scroll = (command: Command & { do: 'scroll' }, size: Size): void => {
    const { most, page } = frameOf(view(), size);
    const from = Math.min(state().scroll, most);
    // Going back, one row of what was in sight stays: the marks take more room in the middle than at the end.
    const step = command.by === 'row' ? 1 : command.towards === 1 ? page : Math.max(1, page - 1);
    // The page after the last one is the first: a keyboard without PageUp comes back too.
    const around = command.by === 'page' && command.towards === 1 && from >= most;
    dispatch({ type: 'scrolled', to: around ? 0 : Math.min(most, from + command.towards * step) });
  };

  /** Whether a key may still be meant for what was there before: a choice, or the Enter of a hammering hand. */
  const tooSoon = (command: Command, { key }: Pressed): boolean => {
    const { situation, prompt, closing, settling } = state();
    if (situation === null || closing || host.clock.elapsed() - settling.since >= SETTLING) return false;
    if (prompt !== null) return command.do === 'answer' || (command.do === 'submit' && prompt.field.text === '');
    return command.do === 'undo' || key === 'enter' || digitOf(key) !== null;
  };

  const reduce = (command: Command & { do: 'reduce' }): void => {
    const inField = state().prompt !== null;
    dispatch(command.action);
    if (inField && state().prompt === null) dispatch({ type: 'settling', elapsed: host.clock.elapsed() });
  };

  const execute = (command: Command, size: Size): void => {
    switch (command.do) {
      case 'nothing':
        break;
      case 'quit':
        day?.keepNote();
        quit();
        break;
      case 'reduce':
        reduce(command);
        break;
      case 'edit':
        edit((field) => edited(field, command.pressed));
        break;
      case 'scroll':
        scroll(command, size);
        break;
      case 'tell':
        day?.choose(command.choice);
        break;
      case 'settle':
        day?.settle(command.set);
        break;
      case 'ask-fact':
        day?.askFact(command.name, command.asItStands);
        break;
      case 'close':
        day?.close();
        break;
      case 'copy':
        day?.copy();
        break;
      case 'copy-subject':
        day?.copySubject();
        break;
      case 'time':
        day?.time();
        break;
      case 'agenda':
        void host.agenda().then((entries) => {
          const shown = entries.findIndex(({ id }) => id === state().situation?.id);
          dispatch({ type: 'agenda', entries, picked: host.openDay === undefined ? null : Math.max(0, shown) });
        });
        break;
      case 'open-day':
        openOther(command.id);
        break;
      case 'open':
        day?.open(command.reach);
        break;
      case 'undo':
        day?.undo();
        break;
      case 'read':
        day?.readAloud(command.from);
        break;
      case 'notes':
        day?.notes(command.towards);
        break;
      case 'snooze':
        day?.snooze();
        break;
      case 'next-moment':
        day?.goOn();
        break;
      case 'answer':
        day?.answer(command.value);
        break;
      case 'submit':
        day?.submit();
        break;
      case 'create':
        form?.create(command.mode);
        break;
      case 'form-next':
        form?.next();
        break;
      case 'form-answer':
        form?.answer(command.text);
        break;
      case 'form-back':
        form?.back();
        break;
    }
  };

  if (firstDay !== null) {
    openDay(firstDay);
    store.notice(...host.remarks.map(remark));
  } else if (host.form !== null) form = showForm(host, host.form, store, writes, openDay);

  const press = (pressed: Pressed, size: Size): void => {
    const jumped = glanceAtClock();
    day?.heard();
    const command = commandOf(view(), pressed);
    const theyCall = command.do === 'tell' && command.choice.event === THEY_CALL;
    const effect = !['quit', 'reduce', 'edit', 'scroll', 'nothing'].includes(command.do);
    // Pressed on a frame from before the machine slept, it was not meant for this one.
    if (jumped && effect && !theyCall) return;
    if (tooSoon(command, pressed)) dispatch({ type: 'too-soon', elapsed: host.clock.elapsed() });
    else if (!writes.busy() || !effect || theyCall) execute(command, size);
  };

  return {
    state,
    subscribe: store.subscribe,
    frame: (size) => (setting.screenReader ? { lines: spoken.live, most: 0, page: 0 } : frameOf(view(), size)),
    said: () => said,
    press,
    type(keys, size) {
      const { situation, prompt } = state();
      const answers = prompt === null ? null : answersTo(prompt.names[0] ?? '');
      const typing = situation === null || (prompt !== null && answers === null);
      if (keys.length > MOST_AT_ONCE && !typing) store.notice({ tone: 'plain', key: 'paste-ignored' });
      else for (const pressed of keys) press(pressed, size);
    },
    paste: (text) => edit((field) => pasted(field, text)),
    tick,
    start() {
      const stop = watch.begin(tick, () => isReading(view()));
      return () => {
        stop();
        unwatch();
      };
    },
    quitted,
    settled: writes.settled,
  };
}
