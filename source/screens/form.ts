import type { Line } from './lines.ts';
import { BLANK, line, span, wrapped } from './lines.ts';
import { noticeLines } from './notices.ts';
import { fieldLine } from './prompt.ts';
import { say } from './say.ts';
import type { FormState } from './screen-state.ts';
import { glyphsOf } from './theme.ts';
import type { Setting, View } from './view.ts';

function hourLines(form: FormState, setting: Setting, columns: number): Line[] {
  const { language } = setting;
  const asked = form.asking === 'hour';
  const rows: Line[] = [line(say(language, 'form-hour'), asked ? 'strong' : 'plain')];
  rows.push(asked ? fieldLine(form.field, setting, columns) : line(`  ${form.field.text}`));
  if (form.understood?.ok === true) {
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
  const choice = (mode: 'phone' | 'video', key: 'form-phone' | 'form-video'): Line => [
    span(form.mode === mode ? marker : '  ', 'accent'),
    span(say(language, key), asked && form.mode === mode ? 'selected' : 'plain'),
  ];
  return [
    ...wrapped(say(language, 'form-mode'), columns, asked ? 'strong' : 'dim'),
    choice('phone', 'form-phone'),
    choice('video', 'form-video'),
  ];
}

/**
 * The form: two questions, the hour with what was understood of it on both
 * clocks as one types, then phone or video.
 */
export function formLines(view: View, form: FormState, columns: number): Line[] {
  const { setting, state } = view;
  const { language } = setting;
  const hint = form.asking === 'hour' ? 'form-hour-keys' : 'form-mode-keys';
  return [
    line(say(language, 'form-title'), 'strong'),
    ...wrapped(say(language, 'form-welcome'), columns, 'dim'),
    ...noticeLines(state.notices, setting, columns),
    BLANK,
    ...hourLines(form, setting, columns),
    ...(form.problem === null ? [] : wrapped(form.problem, columns, 'warning')),
    BLANK,
    ...modeLines(form, setting, columns),
    BLANK,
    ...wrapped(say(language, hint), columns, 'dim'),
  ];
}
