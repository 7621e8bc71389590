import { isSpoken } from '../../day/situation.ts';
import { breathsOf, lineAt, type Script, type ScriptLine, scriptOf } from '../../texts/script.ts';
import { capOf } from '../keys/key-table.ts';
import type { Reading } from '../screen-state.ts';
import type { DayView, View } from '../view.ts';
import { plainFooter } from './footer.ts';
import type { Line } from './lines.ts';
import { BLANK, line, span, widthOf, wrap, wrapped } from './lines.ts';
import { headingLines, pageShown, type Shown } from './messages.ts';
import { pinned } from './pinned.ts';
import { say } from './say.ts';
import { type Scrolled, scrolled } from './scrolled.ts';
import { glyphsOf } from './theme.ts';

type Written = Shown & { readonly kind: 'message' };

/** Below so many rows there is room for the words alone. */
const TIGHT = 12;

/** The texts of the step that are read aloud, in order. */
export function readAloud(view: DayView): Written[] {
  const { situation, setting, state } = view;
  return pageShown(situation, setting, state).filter(
    (shown): shown is Written => shown.kind === 'message' && isSpoken(shown.offer.channel),
  );
}

/** The text that is before the reader. */
export function textRead(view: DayView): Written | undefined {
  const texts = readAloud(view);
  return texts[Math.min(view.state.spoken, texts.length - 1)];
}

/** The script of the voicemail before the reader, with the hours of now; null where it is a sentence to open with. */
export function scriptShown(view: DayView): Script | null {
  const shown = textRead(view);
  if (shown?.offer.channel !== 'voicemail') return null;
  return scriptOf(shown.message.body, view.situation.ledger.facts, shown.message.language);
}

/** Whether something is being read at a pace: the screen is looked at more often then. */
export function isReading({ state }: View): boolean {
  const { panel, reading } = state;
  return panel === 'prompter' && reading !== null && reading.now - reading.since <= reading.script.mostSeconds * 1000;
}

/**
 * The prompter: of a voicemail the line to say now, lit, at a pace at which it can be noted down, one's own number in
 * digits where it is dictated; of what is said first, its sentences in large.
 */
export function prompterFrame(view: DayView, columns: number, most: number): Scrolled {
  const { setting, state } = view;
  const shown = textRead(view);
  if (shown === undefined) return { lines: [BLANK], most: 0, page: 0 };
  const script = state.reading?.script ?? scriptShown(view);
  const tight = most < TIGHT;
  const heading = tight ? [] : headingLines(shown, view, columns);
  const reading = script === null ? null : state.reading;
  const foot = [...(tight ? [] : keyLines(view, script, columns)), ...plainFooter(view, columns)];
  if (script === null || reading === null) {
    const texts = script?.lines ?? breathsOf(shown.message.body).map((text) => ({ text, number: null }));
    const blocks = texts.map((each) => blockOf(each, script === null ? 'strong' : 'plain', view, columns));
    const head = script === null ? heading : [...heading, barLine(view, script, columns)];
    const room = most - head.length - foot.length;
    const body = scrolled(spaced(blocks, room).flat(), state.scroll, { columns, rows: room }, setting, []);
    return { ...body, lines: pinned([...head, ...body.lines], foot, most) };
  }
  const head = [...heading, barLine(view, script, columns)];
  const room = most - head.length - foot.length;
  const place = placeOf(reading);
  const blocks = script.lines.map((each, at) => blockOf(each, at === place ? 'strong' : 'dim', view, columns));
  const lines = around(spaced(blocks, room), Math.min(place, blocks.length - 1), room);
  return { lines: pinned([...head, ...lines], foot, most), most: 0, page: 0 };
}

/** The words of the prompter for a screen reader: all of it at once, nothing that moves. */
export function prompterText(view: DayView): Line[] {
  const shown = textRead(view);
  if (shown === undefined) return [];
  const script = scriptShown(view);
  const lines = script?.lines ?? breathsOf(shown.message.body).map((text) => ({ text, number: null }));
  return [
    ...headingLines(shown, view, Number.POSITIVE_INFINITY),
    ...lines.map(({ text, number }) => line(number === null ? text : `${number}: ${text}`)),
    line(say(view.setting.language, 'prompter-keys-spoken', { key: capOf(view.setting.keys, 'prompter') })),
  ];
}

/** How much of the time is over: "12 s of 30" and a bar, which is full when a mailbox may stop recording. */
function barLine({ setting, state: { reading } }: DayView, { mostSeconds }: Script, columns: number): Line {
  const { language, theme } = setting;
  if (reading === null) return line(say(language, 'prompter-ready', { seconds: mostSeconds }));
  const seconds = Math.min(mostSeconds, Math.floor((reading.now - reading.since) / 1000));
  const words = say(language, 'prompter-seconds', { seconds, most: mostSeconds });
  const room = Math.min(40, columns - widthOf(words) - 2);
  if (room < 5) return line(words);
  const full = Math.round((seconds / mostSeconds) * room);
  const [over, left] = theme.ascii ? ['#', '-'] : ['█', '░'];
  return [span(`${words}  `), span(over.repeat(full), 'accent'), span(left.repeat(room - full), 'dim')];
}

function keyLines({ setting, state: { reading } }: DayView, script: Script | null, columns: number): Line[] {
  const { language, theme } = setting;
  if (script === null)
    return wrapped(say(language, 'prompter-keys-spoken', { key: capOf(setting.keys, 'prompter') }), columns, 'dim');
  const over = reading !== null && placeOf(reading) === reading.script.lines.length;
  const key = reading === null ? 'prompter-keys-ready' : over ? 'prompter-keys-over' : 'prompter-keys';
  return wrapped(say(language, key, { sides: glyphsOf(theme).sides }), columns, 'dim').slice(0, 2);
}

function placeOf({ script, since, now }: Reading): number {
  return lineAt(script, now - since);
}

/** The rows of one line of the script; the one to be said now is marked too, for who sees no weights. */
function blockOf(
  { text, number }: Pick<ScriptLine, 'text' | 'number'>,
  tone: 'plain' | 'strong' | 'dim',
  { setting, state }: DayView,
  columns: number,
): Line[] {
  const now = tone === 'strong' && state.reading !== null;
  const rows = [
    ...(number === null ? [] : [span(number, now ? 'accent' : tone)]),
    ...wrap(text, columns - 2).map((words) => span(words, tone)),
  ];
  const mark = `${glyphsOf(setting.theme).present} `;
  return rows.map((row, at): Line => [now && at === 0 ? span(mark, 'accent') : span('  '), row]);
}

/** With air between the lines, where there is room for it. */
function spaced(blocks: readonly Line[][], room: number): readonly Line[][] {
  const airy = blocks.map((block) => [...block, BLANK]);
  return airy.flat().length + 1 <= room ? [[BLANK], ...airy] : blocks;
}

/** As many rows as there is room for, so that what was just said, what is said and what comes next are in sight. */
function around(blocks: readonly Line[][], place: number, room: number): Line[] {
  const all = blocks.flat();
  const rowsTo = (end: number): number => blocks.slice(0, Math.max(0, end)).flat().length;
  // Where the line itself needs all the room, what was said before it goes.
  const first = rowsTo(place + 1) - rowsTo(place - 1) > room ? rowsTo(place) : rowsTo(place - 1);
  const from = Math.max(0, Math.min(first, all.length - room));
  return all.slice(from, from + room);
}

/** The moment from which on a reading counts when it goes on with another of its lines. */
export function readFrom({ script, since, now }: Reading, by: 1 | -1): number {
  const place = lineAt(script, now - since);
  const next = Math.min(script.lines.length - 1, Math.max(0, place + by));
  return now - (script.lines[next]?.from ?? 0);
}
