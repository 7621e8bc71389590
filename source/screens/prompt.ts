import { textName } from '../texts/interface.ts';
import { harmless } from '../wording/harmless.ts';
import type { Field } from './field.ts';
import type { Line } from './lines.ts';
import { span, startOf, widthOf, wrapped } from './lines.ts';
import { canSay, say } from './say.ts';
import type { Prompt } from './screen-state.ts';
import { glyphsOf } from './theme.ts';
import type { DayView, Setting } from './view.ts';

/** A field with its cursor, as much of it as fits around the cursor. */
export function fieldLine(field: Field, setting: Setting, columns: number): Line {
  const marker = `${glyphsOf(setting.theme).marker} `;
  const room = Math.max(1, columns - widthOf(marker) - 1);
  const head = harmless(field.text.slice(0, field.cursor));
  const here = [...field.text.slice(field.cursor)][0] ?? '';
  const tail = harmless(field.text.slice(field.cursor + here.length));
  // Of a long text its end is kept: that is where one types.
  let shown = head;
  while (widthOf(shown) + widthOf(here || ' ') > room) shown = [...shown].slice(1).join('');
  const rest = startOf(tail, room - widthOf(shown) - widthOf(here || ' '));
  return [span(marker, 'accent'), span(shown), span(here || ' ', 'cursor'), span(rest)];
}

/** The question for one name that an event needs, in words; of what the hour is, where the event has its own. */
function question({ event, names }: Prompt, setting: Setting): string {
  const [name = ''] = names;
  const key = [`ask-${event}-${name}`, `ask-${name}`].find(canSay);
  return key === undefined ? say(setting.language, 'ask-fact', { name }) : say(setting.language, key);
}

/** One text field: what is asked and why, an example, what was typed, and what is wrong with it. */
export function promptLines(view: DayView, prompt: Prompt, columns: number): Line[] {
  const { setting, situation } = view;
  const { language } = setting;
  const name = prompt.names[0] ?? '';
  const example = `example-${name}`;
  const rows: Line[] = [...wrapped(question(prompt, setting), columns, 'strong')];
  if (name === 'message') {
    const passed = situation.ledger.passed.map((id) => `${id} (${textName(setting.scenario.interface, id, language)})`);
    rows.push(...wrapped(passed.join(', '), columns, 'dim'));
  } else if (canSay(example)) {
    rows.push(...wrapped(say(language, 'example', { example: say(language, example) }), columns, 'dim'));
  }
  rows.push(fieldLine(prompt.field, setting, columns));
  if (prompt.problem !== null) rows.push(...wrapped(prompt.problem, columns, 'warning'));
  const hint = prompt.optional.includes(name) ? 'field-hint-optional' : 'field-hint';
  rows.push(...wrapped(say(language, hint), columns, 'dim'));
  return rows;
}

/** The same question in very few rows: the field first of all, then what is wrong, then what is asked. */
export function tightPromptLines(view: DayView, prompt: Prompt, columns: number, rows: number): Line[] {
  const { setting } = view;
  const field = fieldLine(prompt.field, setting, columns);
  if (rows <= 1) return [field];
  const problem = prompt.problem === null ? [] : wrapped(prompt.problem, columns, 'warning');
  const asked = wrapped(question(prompt, setting), columns, 'strong');
  const words = problem.length > 0 ? problem : asked;
  return problem.length > 0 ? [field, ...words.slice(0, rows - 1)] : [...words.slice(0, rows - 1), field];
}

/** The question whether to close the file. */
export function closingLines(setting: Setting, columns: number): Line[] {
  return wrapped(say(setting.language, 'close-question'), columns, 'warning');
}
