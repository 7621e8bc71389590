import { BY_CLOCK } from '../../scenario/chart.ts';
import { ruleWords, shortName } from '../../texts/interface.ts';
import type { DayView, View } from '../view.ts';
import { when } from './instants.ts';
import type { Line } from './lines.ts';
import { BLANK, line, span, widthOf, wrap, wrapped } from './lines.ts';
import { say } from './say.ts';
import { glyphsOf } from './theme.ts';
import { toldWords } from './told-words.ts';

/** Why this step (?): each of its rules in one sentence, with its source. */
export function whyLines(view: DayView, columns: number): Line[] {
  const { setting, situation } = view;
  const { language, scenario } = setting;
  const rows = situation.rules.flatMap((id): Line[] => {
    const { text, source } = ruleWords(scenario.rules, id, language);
    const from = source === '' ? [] : wrapped(say(language, 'why-source', { source }), columns - 2, 'dim');
    return [...wrapped(`${id}  ${text}`, columns, 'plain', 2), ...from.map((row): Line => [span('  '), ...row]), BLANK];
  });
  const title = line(say(language, 'why-title'), 'strong');
  return rows.length === 0 ? [title, ...wrapped(say(language, 'why-nothing'), columns)] : [title, ...rows.slice(0, -1)];
}

/** The log of the day (J): what was told, and paler what the clock passed, with its hour. */
export function logLines(view: DayView, columns: number): Line[] {
  const { setting, situation } = view;
  const { language, scenario } = setting;
  const { zone } = situation.ledger.facts;
  const hours = situation.log.map(({ at }) => when(at, situation.now, zone, language));
  const widest = Math.max(0, ...hours.map(widthOf));
  const indent = widest < columns / 3 ? widest + 2 : 2;
  const rows = situation.log.flatMap((entry, place): Line[] => {
    const what = toldWords(entry, situation, setting);
    const name = (state: string): string => shortName(scenario.interface, state, language).replaceAll(' ', '\u00a0');
    const words =
      entry.from === entry.to ? what : say(language, 'log-steps', { what, from: name(entry.from), to: name(entry.to) });
    const mark = entry.applied ? '' : ` ${say(language, 'log-not-applied')}`;
    const hour = (hours[place] ?? '').padStart(indent - 2);
    if (setting.screenReader) return [line(`${hours[place]}  ${words}${mark}`)];
    return wrapped(`${hour}  ${words}${mark}`, columns, entry.event === BY_CLOCK ? 'dim' : 'plain', indent);
  });
  const title = line(say(language, 'log-title'), 'strong');
  return rows.length === 0 ? [title, ...wrapped(say(language, 'log-nothing'), columns)] : [title, ...rows];
}

/** The agenda (L): every interview, the earliest first, with its digit; the one that Enter opens by a sign and not by colour alone. */
export function agendaLines({ state, setting }: DayView, columns: number): Line[] {
  const { language, screenReader } = setting;
  const rows = state.agenda.flatMap(({ lines }, place): Line[] => {
    if (state.picked === null) return lines.flatMap((text) => wrapped(text, columns, 'plain', 2));
    const picked = state.picked === place;
    const cap = place < 9 ? String(place + 1) : ' ';
    if (screenReader) {
      const words = lines.map((text) => text.trim()).join('. ');
      const label = picked ? say(language, 'reader-selected', { label: words }) : words;
      return [line(place < 9 ? say(language, 'reader-choice', { key: cap, label }) : label)];
    }
    return lines.flatMap((text, index) =>
      wrap(text.trim(), columns - 5).map((row, at): Line => {
        const first = index === 0 && at === 0;
        return [
          span(first && picked ? `${glyphsOf(setting.theme).marker} ` : '  ', 'accent'),
          span(first ? cap : ' ', 'accent'),
          span('  '),
          span(row, picked && index === 0 ? 'selected' : 'plain'),
        ];
      }),
    );
  });
  const keys = screenReader && state.picked !== null ? [line(say(language, 'agenda-keys-reader'))] : [];
  return [line(say(language, 'agenda-title'), 'strong'), ...rows, ...keys];
}

/** How a panel is left and scrolled; in the agenda, how one is opened. */
export function panelFooter({ setting, state }: View, columns: number): Line[] {
  const key = state.panel === 'agenda' && state.picked !== null ? 'agenda-keys' : 'panel-keys';
  return wrapped(say(setting.language, key, { arrows: glyphsOf(setting.theme).arrows }), columns, 'dim').slice(0, 1);
}
