import { NOTE_LINES, withNote } from '../day/notes.ts';
import type { Choice } from '../day/situation.ts';
import { CORRECTED, SENT } from '../scenario/known-events.ts';
import { sentenceWith, THEIR_DETAIL } from '../texts/sentence-with.ts';
import { oneLine } from '../wording/harmless.ts';
import { sentenceWords } from './frame/prompt.ts';
import type { DayHost, Host } from './host.ts';
import {
  answered,
  choosePrompt,
  correctPrompt,
  factPrompt,
  isIdle,
  isOptional,
  notePrompt,
  textNeeds,
} from './keys/ask.ts';
import { noteLine, type Prompt } from './screen-state.ts';
import type { Store } from './store.ts';
import type { Setting } from './view.ts';
import type { Writes } from './writes.ts';

/** The question that stands on the screen before something is told, or a line of one's own that is being written. */
export interface OpenQuestion {
  /** Opens one; the one before is gone. */
  readonly ask: (prompt: Prompt) => void;
  /** Tells a choice, after what it needs and may carry was asked. */
  readonly choose: (choice: Choice) => void;
  /** Asks for a fact; `asItStands` lays what is known of it into the field, to be put right. */
  readonly askFact: (name: string, asItStands: boolean) => void;
  /** Reads what was typed into the open question. */
  readonly submit: () => void;
  /** Gives one of the few answers to the open question. */
  readonly answer: (value: string) => void;
  /** Opens one of one's own lines, or leaves them: what was typed into the one before is kept. */
  readonly notes: (towards: 'empty' | 'out' | 1 | -1) => void;
  /** Keeps the line that is being written. */
  readonly keepNote: () => void;
}

/** What an answer leads on to. */
interface LeadsTo {
  readonly look: (because: 'told') => void;
  readonly tell: (event: string, set: Prompt['set'], after: Prompt['after']) => void;
  readonly copy: (after: Prompt['after']) => void;
}

/** The questions of one day: asks them, reads the answers, and goes on to what they were asked for. */
export function createOpenQuestion(
  { clock }: Host,
  day: DayHost,
  setting: Setting,
  { state, dispatch, notice }: Store,
  writes: Writes,
  { look, tell, copy }: LeadsTo,
): OpenQuestion {
  const ask = (prompt: Prompt): void => dispatch({ type: 'asked', prompt, elapsed: clock.elapsed() });

  /** Puts the line that is being written on disk, where anything of it changed; one that is refused stays in its field. */
  const keepNote = (): void => {
    const { prompt, notes } = state();
    const line = prompt === null ? null : noteLine(prompt);
    const text = oneLine(prompt?.field.text ?? '');
    if (prompt === null || line === null || text === notes[line - 1]) return;
    writes.add(async () => {
      const outcome = await day.writeNote(line, text);
      look('told');
      if (outcome.ok) return;
      ask(prompt);
      dispatch({ type: 'problem', sentence: outcome.sentence });
    });
  };

  /** Says in which sentence an answer will stand, to who cannot see it while they type. */
  const sayInItsSentence = ({ names: [name = ''], set }: Prompt, value: string): void => {
    const { situation } = state();
    const found = situation === null ? null : sentenceWith(setting.scenario, situation, { name, value, set });
    if (setting.screenReader && found !== null) notice({ tone: 'plain', sentence: sentenceWords(found, setting) });
  };

  /** An answer was given, or left open (null): the next question, or what they were asked for. */
  const proceed = (prompt: Prompt, value: string | null): void => {
    const { situation } = state();
    if (situation === null) return;
    const next = answered(prompt, value, situation);
    if (next.names.length > 0) ask(next);
    else if (isIdle(next)) dispatch({ type: 'prompt-left', elapsed: clock.elapsed() });
    else if (next.event !== null) tell(next.event, next.set, next.after);
    else {
      const [name = ''] = prompt.names;
      dispatch({ type: 'given', name, value: next.set[name] ?? '', elapsed: clock.elapsed() });
      const sent = situation.choices.find((choice) => choice.event === SENT);
      if (next.after === 'fill' && sent?.key)
        notice({ tone: 'plain', key: 'key-when-told', values: { key: sent.key } });
      if (next.after !== null) copy(next.after);
    }
  };

  return {
    ask,
    choose(choice) {
      const { situation, given } = state();
      if (situation === null) return;
      const prompt = choosePrompt(choice, situation, given, setting.language);
      const needed = textNeeds(prompt);
      if (needed !== null) ask(factPrompt(needed, 'fill'));
      else if (prompt.names.length === 0) tell(choice.event, prompt.set, null);
      else ask(prompt);
    },
    askFact(name, asItStands) {
      const { situation } = state();
      if (situation === null) return;
      ask(
        asItStands ? correctPrompt(name, situation, setting.language) : { ...factPrompt(name, null), event: CORRECTED },
      );
    },
    submit() {
      const { prompt } = state();
      const name = prompt?.names[0];
      if (prompt === null || name === undefined) return;
      const typed = prompt.field.text.trim();
      const known = prompt.people[0];
      if (typed === '' && isOptional(prompt, name)) proceed(prompt, null);
      else if (name === 'with' && typed === known?.typed) proceed(prompt, known.written);
      else {
        const read = day.read(name === THEIR_DETAIL ? 'detail' : name, typed, clock.now(), prompt.event ?? undefined);
        if (read.ok) {
          sayInItsSentence(prompt, read.value);
          proceed(prompt, read.value);
        } else dispatch({ type: 'problem', sentence: read.sentence });
      }
    },
    answer(value) {
      const { prompt } = state();
      if (prompt !== null) proceed(prompt, value);
    },
    notes(towards) {
      const { prompt, notes } = state();
      const open = prompt === null ? null : noteLine(prompt);
      keepNote();
      if (towards === 'out') {
        dispatch({ type: 'prompt-left', elapsed: clock.elapsed() });
        return;
      }
      const empty = notes.indexOf('') + 1 || NOTE_LINES;
      const next = open === null || towards === 'empty' ? empty : Math.min(NOTE_LINES, Math.max(1, open + towards));
      ask(notePrompt(open === null ? notes : withNote(notes, open, oneLine(prompt?.field.text ?? '')), next));
    },
    keepNote,
  };
}
