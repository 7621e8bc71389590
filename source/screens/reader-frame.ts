import { shortName, stepWords } from '../texts/interface.ts';
import { bannerLines } from './banner.ts';
import { entriesOf, entryWords } from './choices.ts';
import { detailsLines } from './details-panel.ts';
import { disagreementLines } from './disagreement-lines.ts';
import { footerLines, plainFooter } from './footer.ts';
import { formLines } from './form.ts';
import { happeningLines } from './happening.ts';
import { agreedOf, leaveOf, whoOf } from './header.ts';
import { when } from './instants.ts';
import { interruptedLines } from './interrupted.ts';
import { keysNow } from './keys-now.ts';
import type { Line } from './lines.ts';
import { BLANK, line } from './lines.ts';
import { messageLines, otherCallerLines, plainLines } from './messages.ts';
import { noticeLines } from './notices.ts';
import { agendaLines, helpLines, logLines, whyLines } from './panels.ts';
import { closingLines, promptLines } from './prompt.ts';
import { reachLines } from './reach-panel.ts';
import { say } from './say.ts';
import type { DayView, View } from './view.ts';

/** Rows are not wrapped for a screen reader: it reads sentences. */
const ENDLESS = 10_000;
const WITHOUT_END = { columns: ENDLESS, rows: ENDLESS };

/**
 * The screen for a screen reader: one thing after the other, in words, without
 * signs, digits that run, or a height. What just happened comes first.
 */
export function readerLines(view: View): readonly Line[] {
  const { situation } = view.state;
  const outside = situation === null ? [] : happeningLines({ ...view, situation }, ENDLESS);
  return [...bannerLines(view.setting, ENDLESS), ...outside, ...panelLines(view)];
}

function panelLines(view: View): readonly Line[] {
  const { state, setting } = view;
  const { situation } = state;
  if (situation === null) {
    if (state.form === null) return [];
    return state.panel === 'help'
      ? helpLines(setting, ENDLESS)
      : formLines(view, state.form, ENDLESS).filter((row) => row !== BLANK);
  }
  const day: DayView = { ...view, situation };
  const notices = noticeLines(state.notices, setting, ENDLESS);
  switch (state.panel) {
    case 'help':
      return helpLines(setting, ENDLESS);
    case 'why':
      return whyLines(day, ENDLESS);
    case 'log':
      return logLines(day, ENDLESS);
    case 'details':
      return [...notices, ...detailsLines(day, ENDLESS)].filter((row) => row !== BLANK);
    case 'agenda':
      return agendaLines(day, ENDLESS);
    case 'reach':
      return [
        ...notices,
        ...reachLines(day, WITHOUT_END, WITHOUT_END),
        line(say(setting.language, 'reach-keys-reader')),
      ];
    case 'plain':
      return [...notices, ...plainLines(day, ENDLESS), ...plainFooter(day, ENDLESS)];
    case 'step':
      return [...notices, ...stepLines(day)].filter((row) => row !== BLANK);
  }
}

function stepLines(view: DayView): Line[] {
  const { setting, state, situation } = view;
  const { language, scenario } = setting;
  const { title, advice } = stepWords(scenario.interface, situation, language);
  const question =
    state.prompt !== null
      ? promptLines(view, state.prompt, ENDLESS)
      : state.closing
        ? closingLines(setting, ENDLESS)
        : choiceRows(view);
  const leave = leaveOf(situation, setting);
  return [
    line(title, 'strong'),
    ...advice.map((text) => line(text)),
    ...deadlineRows(view),
    ...interruptedLines(view, ENDLESS),
    ...disagreementLines(view, ENDLESS),
    ...(situation.clockBehind ? [line(say(language, 'clock-behind'))] : []),
    ...otherCallerLines(view, ENDLESS),
    ...messageLines(view, ENDLESS),
    ...question,
    line(whoOf(situation, setting, ', ')),
    line(agreedOf(situation, setting)),
    ...(leave === null ? [] : [line(leave)]),
    ...footerLines(setting, keysNow(view), ENDLESS, 1),
  ];
}

function deadlineRows({ setting, situation }: DayView): Line[] {
  const { deadline, now, ledger, state, ended } = situation;
  if (deadline === null || ended) return [];
  const { language, scenario } = setting;
  const time = when(deadline.at, now, ledger.facts.zone, language);
  if (deadline.leadsTo === null || deadline.leadsTo === state) return [line(say(language, 'reader-until', { time }))];
  const step = shortName(scenario.interface, deadline.leadsTo, language);
  return [line(say(language, 'reader-then', { time, step }))];
}

function choiceRows({ setting, state, situation }: DayView): Line[] {
  const { language } = setting;
  const entries = entriesOf(situation, state.unfolded);
  if (entries.length === 0) return [];
  const rows = entries.map((entry, place) => {
    const words = entryWords(entry, situation, setting);
    const label = state.selected === place ? say(language, 'reader-selected', { label: words }) : words;
    const key = entry.kind === 'more' ? '0' : entry.choice.key;
    return line(key === null ? label : say(language, 'reader-choice', { key, label }));
  });
  return [line(say(language, 'reader-choices')), ...rows];
}
