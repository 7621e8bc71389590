import { isSpoken, type Situation } from '../../day/situation.ts';
import { phoneToDial } from '../../texts/hours.ts';
import type { Reach, ReachKind } from '../../texts/reach.ts';
import { reachesOf } from '../../texts/reach.ts';
import { styleOf } from '../../wording/style-of.ts';
import { capOf } from '../keys/key-table.ts';
import type { ScreenState } from '../screen-state.ts';
import type { DayView, Setting, Size } from '../view.ts';
import type { Line } from './lines.ts';
import { line, wrapped } from './lines.ts';
import { marked } from './marked.ts';
import { pageShown } from './messages.ts';
import { qrLines } from './qr-lines.ts';
import { recipient } from './recipient.ts';
import type { ScreenKey } from './say.ts';
import { say } from './say.ts';
import { glyphsOf } from './theme.ts';

const NAMES: Readonly<Record<ReachKind, ScreenKey>> = {
  meeting: 'reach-meeting',
  call: 'reach-call',
  'dial-in': 'reach-dial-in',
  write: 'reach-write',
  message: 'reach-message',
};

/** The ways to them from this step, with the message that is shown; where they are to be dialled, that first. */
export function waysTo(situation: Situation, setting: Setting, state: ScreenState): Reach[] {
  const page = pageShown(situation, setting, state);
  const written = page.find((shown) => shown.kind === 'message');
  const message =
    written?.kind === 'message' ? { ...written.message, body: marked(written.message.body, setting) } : null;
  const { facts } = situation.ledger;
  const number = facts.theirPhone === null ? null : phoneToDial(facts.theirPhone, styleOf(setting.language), facts);
  const ways = reachesOf(facts, message).map((way) =>
    way.shown === facts.theirPhone && number !== null ? { ...way, shown: number } : way,
  );
  const isDialled = page.some(({ offer }) => isSpoken(offer.channel) && recipient(offer, situation, setting) !== null);
  return isDialled ? ways.sort((a, b) => Number(b.kind === 'call') - Number(a.kind === 'call')) : ways;
}

/**
 * The way that is shown (Q, O): what it is and where it leads, and the code for a phone where there is room for one.
 * @param size of the whole screen, to say how large it would have to be
 */
export function reachLines({ situation, setting, state }: DayView, { columns, rows }: Size, size: Size): Line[] {
  const { language, theme } = setting;
  const ways = waysTo(situation, setting, state);
  const place = Math.min(state.way, ways.length - 1);
  const way = ways[place];
  if (way === undefined) return wrapped(say(language, 'no-way'), columns);
  const count = ways.length > 1 && !setting.screenReader ? ` ${place + 1}/${ways.length} ${glyphsOf(theme).sides}` : '';
  const head = [
    line(`${say(language, NAMES[way.kind])}${count}`, 'strong'),
    ...wrapped(way.shown, columns, 'accent'),
    ...(way.withoutText
      ? wrapped(say(language, 'reach-without-text', { copy: capOf(setting.keys, 'copy') }), columns, 'warning')
      : []),
  ];
  if (setting.screenReader) return head;
  const codes = way.scanned.map((address) => qrLines(address, theme));
  for (const [index, code] of codes.entries()) {
    const shorter = index === 0 ? [] : wrapped(say(language, 'reach-shorter-code'), columns, 'dim');
    const shown = [...head, ...shorter, ...code.lines];
    if (code.columns > columns || shown.length > rows) continue;
    const scan = index === 0 ? wrapped(say(language, 'reach-scan'), columns, 'dim') : [];
    return shown.length + scan.length > rows ? shown : [...head, ...scan, ...shorter, ...code.lines];
  }
  const least = codes.at(-1);
  const needed = { columns: least?.columns ?? 0, rows: (least?.rows ?? 0) + head.length + (size.rows - rows) };
  return [...head, ...wrapped(say(language, 'reach-no-room', needed), columns, 'dim')];
}
