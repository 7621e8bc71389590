import type { FormState } from '../screen-state.ts';
import type { Setting, View } from '../view.ts';
import type { Line } from './lines.ts';
import { BLANK, line, span, widthOf, wrapped } from './lines.ts';
import { noticeLines } from './notices.ts';
import { fieldLine } from './prompt.ts';
import { type ScreenKey, say } from './say.ts';
import { glyphsOf } from './theme.ts';

function hourLines(form: FormState, setting: Setting, columns: number): Line[] {
  const { language } = setting;
  const asked = form.asking === 'hour';
  const rows: Line[] = [line(say(language, 'form-hour'), asked ? 'title' : 'plain')];
  rows.push(asked ? fieldLine(form.field, setting, columns) : line(`  ${form.field.text}`));
  // Read out after each letter it would drown what is typed: there it is said once Enter asks the next question.
  if (setting.screenReader && asked) {
    rows.push(...wrapped(say(language, 'example', { example: say(language, 'form-hour-example') }), columns, 'dim'));
  } else if (form.understood?.ok === true) {
    rows.push(
      ...form.understood.value.lines.flatMap((text) =>
        wrapped(say(language, 'form-understood', { line: text }), columns, 'good', 2),
      ),
    );
  } else if (form.field.text.trim() === '') {
    rows.push(...wrapped(say(language, 'example', { example: say(language, 'form-hour-example') }), columns, 'dim'));
  } else if (form.problem === null) {
    const why = form.understood?.sentence ?? say(language, 'form-not-yet');
    rows.push(...wrapped(why, columns, 'dim'));
  }
  return rows;
}

function modeLines(form: FormState, setting: Setting, columns: number): Line[] {
  const { language } = setting;
  const asked = form.asking === 'mode';
  const marker = `${glyphsOf(setting.theme).marker} `;
  const choice = (mode: 'phone' | 'video', key: 'form-phone' | 'form-video'): Line => {
    const words = say(language, key);
    const [cap = ''] = words;
    return [
      span(form.mode === mode ? marker : '  ', 'accent'),
      span(cap, 'accent'),
      span(words.slice(cap.length), asked && form.mode === mode ? 'selected' : 'plain'),
    ];
  };
  return [
    ...wrapped(say(language, 'form-mode'), columns, asked ? 'title' : 'dim'),
    choice('phone', 'form-phone'),
    choice('video', 'form-video'),
    ...(asked && form.understood?.ok === true && form.understood.value.choosesNext
      ? [BLANK, ...wrapped(say(language, 'form-choices'), columns, 'dim')]
      : []),
  ];
}

/** How many answers are shown around the one that is marked. */
const ANSWERS_SHOWN = 7;

function questionLines(form: FormState, setting: Setting, columns: number): Line[] {
  const { question, picked, field } = form;
  if (question === null) return [];
  const { answers, text, typed } = question;
  const marker = `${glyphsOf(setting.theme).marker} `;
  const from = Math.max(0, Math.min(picked - Math.floor(ANSWERS_SHOWN / 2), answers.length - ANSWERS_SHOWN));
  const shown = answers.slice(from, from + ANSWERS_SHOWN).flatMap((answer, place) => {
    const index = from + place;
    const chosen = index === picked && field.text === '';
    const rows = wrapped(`${index + 1}  ${answer}`, columns - widthOf(marker), chosen ? 'selected' : 'plain', 3);
    return rows.map(
      (row, line): Line => [span(chosen && line === 0 ? marker : ' '.repeat(widthOf(marker)), 'accent'), ...row],
    );
  });
  const more =
    answers.length > ANSWERS_SHOWN
      ? [
          line(
            say(setting.language, 'form-answers', {
              first: from + 1,
              last: Math.min(answers.length, from + ANSWERS_SHOWN),
              count: answers.length,
            }),
            'dim',
          ),
        ]
      : [];
  return [
    ...wrapped(text, columns, 'title'),
    ...shown,
    ...more,
    ...(typed ? [line(say(setting.language, 'form-or-type'), 'dim'), fieldLine(field, setting, columns)] : []),
  ];
}

/**
 * The form: two questions, the hour with what was understood of it on both
 * clocks as one types, then phone or video; before them what an invitation said, and
 * what it leaves to ask.
 */
export function formLines(view: View, form: FormState, columns: number): Line[] {
  const { setting, state } = view;
  const { language } = setting;
  // A scenario whose interviews all take place in one way asks for the hour alone.
  const asksMode = setting.scenario.chart.mode === null;
  const given = form.given.flatMap((text) => wrapped(text, columns, 'plain', 2));
  const head = [
    line(say(language, 'form-title'), 'strong'),
    ...(form.given.length > 0
      ? []
      : wrapped(say(language, asksMode ? 'form-welcome' : 'form-welcome-one'), columns, 'dim')),
    ...noticeLines(state.notices, setting, columns),
    ...given,
    BLANK,
  ];
  const problem = form.problem === null ? [] : wrapped(form.problem, columns, 'warning');
  const keys = (hint: ScreenKey): Line[] => [BLANK, ...wrapped(say(language, hint), columns, 'dim')];
  if (form.asking === 'question') {
    return [...head, ...questionLines(form, setting, columns), ...problem, ...keys('form-question-keys')];
  }
  return [
    ...head,
    ...hourLines(form, setting, columns),
    ...problem,
    BLANK,
    ...(asksMode ? modeLines(form, setting, columns) : []),
    ...keys(hintOf(form, asksMode)),
  ];
}

/** What the keys of the form do now. */
function hintOf({ asking, returns, mode }: FormState, asksMode: boolean): ScreenKey {
  if (asking === 'mode') return 'form-mode-keys';
  if (!asksMode || (mode !== null && !returns)) return 'form-hour-only-keys';
  return returns ? 'form-hour-keys-back' : 'form-hour-keys';
}
