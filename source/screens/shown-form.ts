import type { Field } from './field.ts';
import type { DayHost, Draft, FormHost, Host } from './host.ts';
import type { Store } from './store.ts';
import type { Writes } from './writes.ts';

/** The form on the screen: what its keys do. */
export interface ShownForm {
  readonly edit: (change: (field: Field) => Field) => void;
  /** From the hour to the next question, or on where that is answered already. */
  readonly next: () => void;
  /** Adds the interview. What was typed stays where it could not be added. */
  readonly create: (mode: 'phone' | 'video') => void;
}

/** Opens the form. @param added gets the day that was added */
export function showForm(
  host: Host,
  questions: FormHost,
  store: Store,
  writes: Writes,
  added: (day: DayHost) => void,
): ShownForm {
  const { state, dispatch } = store;
  const now = (): number => host.clock.now();

  const understand = (field: Field, mode: Draft['mode']): void => {
    const understood = field.text.trim() === '' ? null : questions.read({ at: field.text, mode }, now());
    dispatch({ type: 'form-edited', field, understood });
  };

  const create = (mode: 'phone' | 'video'): void => {
    const { form } = state();
    if (form === null) return;
    dispatch({ type: 'form-mode', mode });
    writes.add(async () => {
      const outcome = await questions.create({ at: form.field.text, mode }, now());
      if (outcome.ok) {
        added(outcome.value);
        return;
      }
      dispatch({ type: 'form-asked', asking: 'hour' });
      dispatch({ type: 'form-problem', sentence: outcome.sentence });
    });
  };

  dispatch({ type: 'form-opened', draft: questions.initial, remarks: host.remarks });
  const { form: opened } = state();
  if (opened !== null && opened.field.text !== '') understand(opened.field, opened.mode);

  return {
    create,
    edit(change) {
      const { form } = state();
      if (form?.asking === 'hour') understand(change(form.field), form.mode);
    },
    next() {
      const { form } = state();
      if (form === null) return;
      const read = questions.read({ at: form.field.text, mode: form.mode }, now());
      if (!read.ok) dispatch({ type: 'form-problem', sentence: read.sentence });
      else if (form.mode !== null) create(form.mode);
      else dispatch({ type: 'form-asked', asking: 'mode' });
    },
  };
}
