import { stepWords } from '../../texts/interface.ts';
import { bannerLines, bannerMark } from '../frame/banner.ts';
import { entriesOf, entryWords } from '../frame/choices.ts';
import { detailsLines } from '../frame/details-panel.ts';
import { disagreementLines } from '../frame/disagreement-lines.ts';
import { plainFooter } from '../frame/footer.ts';
import { formLines } from '../frame/form.ts';
import { happeningLines } from '../frame/happening.ts';
import { agreedOf, leaveOf, whoOf } from '../frame/header.ts';
import { helpLines } from '../frame/help-lines.ts';
import { hourAhead } from '../frame/hour-ahead.ts';
import { untilWhen, when } from '../frame/instants.ts';
import { interruptedLines } from '../frame/interrupted.ts';
import type { Line } from '../frame/lines.ts';
import { line } from '../frame/lines.ts';
import { linkLines } from '../frame/link-line.ts';
import { interruptionLines, messageLines, otherCallerLines, pageShown, plainLines } from '../frame/messages.ts';
import { noteLines } from '../frame/note-lines.ts';
import { ownFactsLines } from '../frame/own-facts-line.ts';
import { agendaLines, logLines, whyLines } from '../frame/panels.ts';
import { closingLines, openNote, promptLines } from '../frame/prompt.ts';
import { prompterText } from '../frame/prompter.ts';
import { reachLines } from '../frame/reach-panel.ts';
import { say } from '../frame/say.ts';
import { capOf } from '../keys/key-table.ts';
import { type FormState, noteLine, type Panel } from '../screen-state.ts';
import type { DayView, View } from '../view.ts';

/** Rows are not wrapped for a screen reader: it reads sentences. */
const ENDLESS = 10_000;
const WITHOUT_END = { columns: ENDLESS, rows: ENDLESS };

/** A part of the page that is said whole when it comes, and of which only what changes is said while it stays. */
export interface Section {
  /** What it is: another key is another thing, even in the same words. */
  readonly key: string;
  readonly lines: readonly Line[];
  /** A text to send or to read aloud: where a sentence of it changes, that is said as such. */
  readonly isText?: boolean;
}

/**
 * The screen for a screen reader: one thing after the other, in words, without
 * signs, digits that run, or a height. What is outside the step comes first.
 */
export function readerSections(view: View): readonly Section[] {
  const { setting, state } = view;
  const { situation } = state;
  const around: Section[] = [{ key: 'banner', lines: bannerLines(setting, ENDLESS) }];
  if (situation === null) return state.form === null ? around : [...around, ...formSections(view, state.form)];
  const day: DayView = { ...view, situation };
  const leave = leaveOf(situation, setting);
  const whom = [whoOf(situation, setting, ', '), agreedOf(situation, setting), ...(leave === null ? [] : [leave])];
  return [
    ...around,
    { key: 'outside', lines: happeningLines(day, ENDLESS) },
    { key: `whom ${situation.id}`, lines: whom.map((words) => line(words)) },
    ...(state.panel === 'step' ? stepSections(day) : [{ key: state.panel, lines: panelLines(day, state.panel) }]),
  ];
}

function formSections(view: View, form: FormState): Section[] {
  const { panel } = view.state;
  if (panel === 'help') return [{ key: 'help', lines: helpLines(view, ENDLESS) }];
  return [{ key: `form ${form.asking} ${form.question?.text ?? ''}`, lines: formLines(view, form, ENDLESS) }];
}

function panelLines(day: DayView, panel: Exclude<Panel, 'step'>): readonly Line[] {
  const { setting } = day;
  switch (panel) {
    case 'help':
      return helpLines(day, ENDLESS);
    case 'why':
      return whyLines(day, ENDLESS);
    case 'log':
      return logLines(day, ENDLESS);
    case 'details':
      return detailsLines(day, ENDLESS);
    case 'agenda':
      return agendaLines(day, ENDLESS);
    case 'reach':
      return [
        ...reachLines(day, WITHOUT_END, WITHOUT_END),
        line(say(setting.language, 'reach-keys-reader', { open: capOf(setting.keys, 'open') })),
      ];
    case 'prompter':
      return prompterText(day);
    case 'plain':
      return [...plainLines(day, ENDLESS), ...plainFooter(day, ENDLESS)];
  }
}

function stepSections(view: DayView): Section[] {
  const { setting, state, situation } = view;
  const { language, scenario } = setting;
  const { title, advice } = stepWords(scenario.interface, situation, language);
  const step = `step ${situation.state} ${situation.enteredAt}`;
  const texts = pageShown(situation, setting, state).map(
    ({ offer }) => `${offer.text} ${offer.channel} ${offer.person}`,
  );
  const note = state.prompt === null ? null : noteLine(state.prompt);
  const question: Section =
    state.prompt !== null && note !== null
      ? { key: `note ${note}`, lines: openNote(state.prompt, view) }
      : state.prompt !== null
        ? { key: `ask ${state.prompt.names.join(' ')}`, lines: promptLines(view, state.prompt, ENDLESS) }
        : state.closing
          ? { key: 'closing', lines: closingLines(setting, ENDLESS) }
          : { key: `choices ${step}`, lines: choiceRows(view) };
  return [
    // Nothing of an earlier page is in sight any more: each step says that this is not the real day.
    { key: step, lines: [line(bannerMark(setting) + title, 'strong'), ...advice.map((text) => line(text))] },
    // The same deadline often stands over several steps.
    { key: 'deadline', lines: deadlineRows(view) },
    {
      key: `beside ${step}`,
      lines: [
        ...linkLines(view, ENDLESS),
        ...ownFactsLines(view, ENDLESS),
        ...interruptedLines(view, ENDLESS),
        ...disagreementLines(view, ENDLESS),
        ...(situation.clockBehind ? [line(say(language, 'clock-behind'))] : []),
        ...otherCallerLines(view, ENDLESS),
      ],
    },
    { key: 'notes', lines: noteLines(view, ENDLESS) },
    { key: `message ${texts.join(' ')}`, lines: messageLines(view, ENDLESS), isText: true },
    question,
    { key: `interruption ${step}`, lines: interruptionLines(view, ENDLESS) },
    ...(note === null ? [] : [{ key: 'note hint', lines: [line(say(language, 'notes-hint-reader'))] }]),
  ];
}

function deadlineRows({ setting, situation }: DayView): Line[] {
  const ahead = hourAhead(situation, setting);
  if (ahead === null || situation.ended) return [];
  const { now, ledger } = situation;
  const { language } = setting;
  const { zone } = ledger.facts;
  const { at, step } = ahead;
  if (step === null) return [line(say(language, 'reader-until', { until: untilWhen(at, now, zone, language, true) }))];
  const time = when(at, now, zone, language);
  return [line(say(language, 'reader-then', { time, step }))];
}

function choiceRows({ setting, state, situation }: DayView): Line[] {
  const { language } = setting;
  const entries = entriesOf(situation, state.unfolded);
  if (entries.length === 0) return [];
  const rows = entries.map((entry, place) => {
    const words = entryWords(entry, situation, setting);
    const label = state.selected === place ? say(language, 'reader-selected', { label: words }) : words;
    const key = entry.kind === 'more' ? '0' : entry.key;
    return line(key === null ? label : say(language, 'reader-choice', { key, label }));
  });
  return [line(say(language, 'reader-choices')), ...rows];
}
