import type { Mode } from '../day/interview.ts';
import type { DayHost, Draft, FormHost, Host } from './host.ts';
import type { Field } from './keys/field.ts';
import type { Store } from './store.ts';
import type { Writes } from './writes.ts';

/** The form on the screen: what its keys do. */
export interface ShownForm {
  readonly edit: (change: (field: Field) => Field) => void;
  /** Answers what an invitation left open, by the number of an answer or as typed. */
  readonly answer: (text: string) => void;
  /** Back to the question before. */
  readonly back: () => void;
  /** From the hour to the next question, or on where that is answered already. */
  readonly next: () => void;
  /** Adds the interview. What was typed stays where it could not be added. */
  readonly create: (mode: Mode) => void;
}

/**
 * Opens the form.
 *
 * @param added gets the day that was added
 * @param left goes back to the day that the form lies over; null where there is none
 */
export function showForm(
  host: Host,
  first: FormHost,
  store: Store,
  writes: Writes,
  added: (day: DayHost) => void,
  left: (() => void) | null = null,
): ShownForm {
  const { state, dispatch } = store;
  const now = (): number => host.clock.now();
  // Each answer leads to a form that knows it: going back is the one before.
  const forms: FormHost[] = [first];
  const questions = (): FormHost => forms.at(-1) ?? first;

  const understand = (field: Field, mode: Draft['mode']): void => {
    const understood = field.text.trim() === '' ? null : questions().read({ at: field.text, mode }, now());
    dispatch({ type: 'form-edited', field, understood });
  };

  const create = (mode: Mode): void => {
    const { form } = state();
    if (form === null) return;
    dispatch({ type: 'form-mode', mode });
    writes.add(async () => {
      const outcome = await questions().create({ at: form.field.text, mode }, now());
      if (outcome.ok) {
        added(outcome.value);
        return;
      }
      dispatch({ type: 'form-asked', asking: 'hour' });
      dispatch({ type: 'form-problem', sentence: outcome.sentence });
    });
  };

  const open = (remarks: readonly string[] = []): void => {
    dispatch({ type: 'form-opened', form: questions(), remarks, returns: forms.length > 1 || left !== null });
    const { form } = state();
    if (form?.asking === 'hour' && form.field.text !== '') understand(form.field, form.mode);
  };
  open(left === null ? host.remarks : []);

  return {
    create,
    edit(change) {
      const { form } = state();
      if (form?.asking === 'hour') understand(change(form.field), form.mode);
      else if (form?.asking === 'question' && form.question?.typed) {
        dispatch({ type: 'form-edited', field: change(form.field), understood: null });
      }
    },
    answer(text) {
      const answered = questions().question?.answer(text);
      if (answered?.ok) {
        forms.push(answered.value);
        open();
      } else if (answered) dispatch({ type: 'form-problem', sentence: answered.sentence });
    },
    back() {
      if (forms.length < 2) {
        left?.();
        return;
      }
      forms.pop();
      open();
    },
    next() {
      const { form } = state();
      if (form === null) return;
      const read = questions().read({ at: form.field.text, mode: form.mode }, now());
      if (!read.ok) dispatch({ type: 'form-problem', sentence: read.sentence });
      // Enter once more, under the sentence that doubts what was typed, is a clear yes.
      else if (read.value.doubt !== null && form.problem !== read.value.doubt)
        dispatch({ type: 'form-problem', sentence: read.value.doubt });
      else if (form.mode !== null) create(form.mode);
      else dispatch({ type: 'form-asked', asking: 'mode' });
    },
  };
}
