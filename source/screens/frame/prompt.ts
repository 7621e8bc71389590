import { DEBRIEF } from '../../day/effects.ts';
import { peopleOf } from '../../day/facts.ts';
import { NOTE_LINES } from '../../day/notes.ts';
import { CORRECTED } from '../../scenario/known-events.ts';
import { toneWasHeard } from '../../texts/heard-tone.ts';
import { textName } from '../../texts/interface.ts';
import { type SentenceWith, sentenceWith } from '../../texts/sentence-with.ts';
import { harmless } from '../../wording/harmless.ts';
import type { Answer } from '../keys/answers.ts';
import { answerAloud, answerCap, answersTo } from '../keys/answers.ts';
import { isOptional } from '../keys/ask.ts';
import type { Field } from '../keys/field.ts';
import { noteLine, type Prompt } from '../screen-state.ts';
import { type DayView, isQuiet, type Setting } from '../view.ts';
import { nameOf } from './header.ts';
import type { Line, Tone } from './lines.ts';
import { cut, line, span, startOf, widthOf, wrap, wrapped } from './lines.ts';
import type { ScreenKey } from './say.ts';
import { canSay, say } from './say.ts';
import { glyphsOf } from './theme.ts';

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
function question(prompt: Prompt, { setting, situation }: DayView): string {
  const { event, names, set } = prompt;
  const { language } = setting;
  const noted = noteLine(prompt);
  if (noted !== null) return say(language, 'note-of', { number: noted, count: NOTE_LINES });
  const [name = ''] = names;
  const person = nameOf(peopleOf(set.with ?? '').at(-1), setting);
  const before = event === CORRECTED && situation.ledger.endedAt === null ? [`ask-${name}-before`] : [];
  const keys = [
    ...(person !== '' && name === 'with' ? ['ask-with-more'] : []),
    `ask-${event}-${name}`,
    ...before,
    `ask-${name}`,
  ];
  const key = keys.find(canSay);
  const { now, scheduledAt, ledger } = situation;
  const values = { person, mode: ledger.facts.mode, past: now > scheduledAt ? 'yes' : 'no' };
  const words = key === undefined ? say(language, 'ask-fact', { name }) : say(language, key, values);
  const place = DEBRIEF.indexOf(name) + 1;
  return place === 0 ? words : say(language, 'question-of', { number: place, count: DEBRIEF.length, question: words });
}

/** While something is asked, that is what stands out; but nothing does while somebody talks (INV-09). */
const questionTone = ({ situation, setting }: DayView): Tone => (isQuiet(situation, setting) ? 'strong' : 'title');

/** One text field: what is asked and why, an example, what was typed, and what is wrong with it. */
export function promptLines(view: DayView, prompt: Prompt, columns: number): Line[] {
  const { setting, situation } = view;
  const { language } = setting;
  const noted = noteLine(prompt);
  if (noted !== null) return noteFieldLines(view, prompt, noted, columns);
  const name = prompt.names[0] ?? '';
  const example = [`example-${prompt.event}-${name}`, `example-${name}`].find(canSay);
  const rows: Line[] = [...wrapped(question(prompt, view), columns, questionTone(view))];
  const sentence = sentenceOf(view, prompt);
  if (name === 'message') {
    const passed = situation.ledger.passed.map((id) => `${id} (${textName(setting.scenario.interface, id, language)})`);
    rows.push(...wrapped(passed.join(', '), columns, 'dim'));
  } else if (example !== undefined) {
    // What goes into a sentence of a message is in the language of the message.
    const spoken = sentence?.language.startsWith('fr') ? 'fr' : sentence === null ? language : 'en';
    rows.push(...wrapped(say(language, 'example', { example: say(spoken, example) }), columns, 'dim'));
  }
  if (name === 'tone' && toneWasHeard(situation))
    rows.push(...wrapped(say(language, 'tone-heard'), columns, 'warning'));
  const answers = answersTo(name);
  rows.push(...sentenceLines(sentence, setting, columns));
  rows.push(
    ...(answers === null
      ? [fieldLine(prompt.field, setting, columns)]
      : answerLines(answers, prompt.chosen, setting, columns)),
  );
  if (prompt.problem !== null) rows.push(...wrapped(prompt.problem, columns, 'warning'));
  rows.push(...wrapped(say(language, hintOf(prompt, name)), columns, 'dim'));
  return rows;
}

/**
 * The sentence of a message that the answer will stand in, with what is typed so far. A screen reader hears it with its
 * gap, and filled in once the answer is given: it would say it again at every letter.
 */
function sentenceOf({ setting, situation }: DayView, { names: [name = ''], field, set }: Prompt): SentenceWith | null {
  return sentenceWith(setting.scenario, situation, { name, value: setting.screenReader ? '' : field.text, set });
}

/** The sentence with the name of its message; what is typed stands out. */
function sentenceLines(found: SentenceWith | null, setting: Setting, columns: number): Line[] {
  if (found === null) return [];
  const value = harmless(found.value);
  const [head = '', tail = ''] = sentenceWords({ ...found, value: MARK }, setting).split(MARK);
  return toned(wrap(`${head}${value}${tail}`, columns), head, value);
}

/** Stands where the value will. */
const MARK = '\ufdd0';

/** The same sentence with the name of its message. */
export function sentenceWords(
  { text, before, value, after }: SentenceWith,
  { language, scenario }: Pick<Setting, 'language' | 'scenario'>,
): string {
  return say(language, 'sentence-in', {
    text: textName(scenario.interface, text, language),
    sentence: `${before}${value}${after}`,
  });
}

/** The rows of a text in which one piece stands out. Spaces do not count: some became ends of rows. */
function toned(rows: readonly string[], head: string, piece: string): Line[] {
  let before = signsIn(head);
  let left = signsIn(piece);
  return rows.map((row): Line => {
    const from = afterSigns(row, before);
    const to = from + afterSigns(row.slice(from), left);
    before -= signsIn(row.slice(0, from));
    left -= signsIn(row.slice(from, to));
    return [span(row.slice(0, from), 'dim'), span(row.slice(from, to)), span(row.slice(to), 'dim')];
  });
}

const signsIn = (text: string): number => text.replace(/\s/gu, '').length;

/** The place in a row after so many letters and signs, or its end. */
function afterSigns(row: string, signs: number): number {
  let place = 0;
  for (let left = signs; left > 0 && place < row.length; place++) if (/\S/u.test(row[place] ?? '')) left--;
  return place;
}

/** For a screen reader the line that is open: which it is, and what stands in it. */
export function openNote(prompt: Prompt, view: DayView): Line[] {
  const open = noteLine(prompt);
  if (open === null) return [];
  const { language } = view.setting;
  const kept = view.state.notes[open - 1] ?? '';
  const answer = kept === '' ? say(language, 'note-empty') : kept;
  return [
    line(say(language, 'choice-answered', { label: question(prompt, view), answer })),
    fieldLine(prompt.field, view.setting, Number.POSITIVE_INFINITY),
    ...(prompt.problem === null ? [] : [line(prompt.problem)]),
  ];
}

/** One's own notes, the one that is being written as a field among them. */
function noteFieldLines({ setting, state }: DayView, prompt: Prompt, open: number, columns: number): Line[] {
  const { language } = setting;
  return [
    ...wrapped(say(language, 'notes-title'), columns, 'strong'),
    ...state.notes.map(
      (text, index): Line =>
        index === open - 1
          ? [span(`${index + 1} `, 'accent'), ...fieldLine(prompt.field, setting, columns - 2)]
          : line(cut(`${index + 1}   ${text}`, columns, glyphsOf(setting.theme).more), 'dim'),
    ),
    ...(prompt.problem === null ? [] : wrapped(prompt.problem, columns, 'warning')),
    ...wrapped(say(language, 'notes-hint', { arrows: glyphsOf(setting.theme).arrows }), columns, 'dim'),
  ];
}

/** How a question is answered, left open, and gone back from. */
function hintOf(prompt: Prompt, name: string): ScreenKey {
  const typed = answersTo(name) === null;
  if (isOptional(prompt, name)) return typed ? 'field-hint-optional' : 'answer-hint-optional';
  if (prompt.before !== null) return typed ? 'field-hint-back' : 'answer-hint-back';
  return typed ? 'field-hint' : 'answer-hint';
}

/** The few answers to a question, each with its key; the one that Enter would give is marked, and not by colour alone. */
function answerLines(answers: readonly Answer[], chosen: number | null, setting: Setting, columns: number): Line[] {
  const { language } = setting;
  const marker = `${glyphsOf(setting.theme).marker} `;
  return answers.flatMap((answer, place): Line[] => {
    const isChosen = place === chosen;
    if (setting.screenReader) {
      const label = answerAloud(answer, place, language);
      return [line(isChosen ? say(language, 'reader-selected', { label }) : label)];
    }
    return wrap(say(language, answer.words), columns - 5).map((words, row) => [
      span(row === 0 && isChosen ? marker : '  ', 'accent'),
      span(row === 0 ? answerCap(answer, place) : ' ', 'accent'),
      span('  '),
      span(words, isChosen ? 'selected' : 'plain'),
    ]);
  });
}

/** The same question in very few rows: the field, or the answers, first of all, then what is wrong, then what is asked. */
export function tightPromptLines(view: DayView, prompt: Prompt, columns: number, rows: number): Line[] {
  const { setting } = view;
  const answers = answersTo(prompt.names[0] ?? '');
  const problem = prompt.problem === null ? [] : wrapped(prompt.problem, columns, 'warning');
  const words = problem.length > 0 ? problem : wrapped(question(prompt, view), columns, questionTone(view));
  const each = answers === null ? null : answerLines(answers, prompt.chosen, setting, columns);
  if (each !== null && words.length + each.length <= rows) return [...words, ...each];
  const field = answers === null ? fieldLine(prompt.field, setting, columns) : answersInARow(answers, setting, columns);
  if (rows <= 1) return [field];
  const sentence = problem.length > 0 ? [] : sentenceLines(sentenceOf(view, prompt), setting, columns);
  if (sentence.length > 0 && words.length + sentence.length < rows) return [...words, ...sentence, field];
  return problem.length > 0 ? [field, ...words.slice(0, rows - 1)] : [...words.slice(0, rows - 1), field];
}

/** The few answers side by side, as far as one row goes. */
function answersInARow(answers: readonly Answer[], { language, theme }: Setting, columns: number): Line {
  const row = answers.map((answer, place) => `${answerCap(answer, place)} ${say(language, answer.words)}`).join('  ');
  return line(cut(row, columns, glyphsOf(theme).more));
}

/** The question whether to close the file. */
export function closingLines(setting: Setting, columns: number): Line[] {
  return wrapped(say(setting.language, 'close-question'), columns, 'warning');
}
