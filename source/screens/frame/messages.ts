import { flagOfFact } from '../../day/facts.ts';
import { isSpoken, type Offer, type Situation } from '../../day/situation.ts';
import { OTHER_CALLER, SENT } from '../../scenario/known-events.ts';
import { channelName, textName } from '../../texts/interface.ts';
import type { Message, Rendering } from '../../texts/render.ts';
import { renderMessage } from '../../texts/render.ts';
import { baseOf } from '../../wording/base-of.ts';
import { styleOf } from '../../wording/style-of.ts';
import { capOf } from '../keys/key-table.ts';
import type { ScreenState } from '../screen-state.ts';
import type { DayView, Setting } from '../view.ts';
import { isQuiet } from '../view.ts';
import { nameOf } from './header.ts';
import type { Line, Tone } from './lines.ts';
import { apart, line, lineWidth, span, wrap, wrapped, wrappedParts } from './lines.ts';
import { marked } from './marked.ts';
import { recipient } from './recipient.ts';
import type { ScreenKey } from './say.ts';
import { canSay, say } from './say.ts';
import { glyphsOf } from './theme.ts';

/** A message of the step: its words, or the name of what it lacks first. */
export type Shown =
  | { readonly kind: 'message'; readonly offer: Offer; readonly message: Message }
  | { readonly kind: 'missing'; readonly offer: Offer; readonly name: string };

/** What to say to somebody else who calls: what the key for that offers. */
function toOtherCallers({ scenario }: Setting): Offer | null {
  return (scenario.chart.everywhere[OTHER_CALLER]?.offers ?? null) as Offer | null;
}

/** One text of the situation, with what was given for it beforehand. */
export function rendered(
  situation: Situation,
  offer: Offer,
  setting: Setting,
  given: ScreenState['given'],
  translated = false,
): Rendering {
  const newHour = given.at === undefined ? Number.NaN : Date.parse(given.at);
  return renderMessage(setting.scenario.messages, situation, offer.text, {
    channel: offer.channel,
    person: offer.person,
    ...(translated ? { language: styleOf(setting.language) } : {}),
    ...(given.minutes === undefined ? {} : { minutes: Number(given.minutes) }),
    ...(Number.isNaN(newHour) ? {} : { newHour }),
  });
}

/** What must be known before the text is true: the estimate of a delay is never guessed. */
function lacks(situation: Situation, rendering: Rendering, given: ScreenState['given']): string | null {
  const needsMinutes = situation.choices.some(({ event, needs }) => event === SENT && needs.includes('minutes'));
  if (needsMinutes && given.minutes === undefined) return 'minutes';
  if (rendering.kind === 'missing') return flagOfFact(rendering.facts[0] ?? 'me');
  if (rendering.kind === 'refused' && rendering.problem.code === 'text-needs-new-hour') return 'at';
  return null;
}

/** A text as it can be shown now; null where it would not be true. */
function shownOf(situation: Situation, offer: Offer, setting: Setting, given: ScreenState['given']): Shown | null {
  const rendering = rendered(situation, offer, setting, given);
  const name = lacks(situation, rendering, given);
  if (name !== null) return { kind: 'missing', offer, name };
  return rendering.kind === 'message' ? { kind: 'message', offer, message: rendering.message } : null;
}

/**
 * The messages of the step by page: everything that is read aloud together, so
 * that it can be read before one dials, each written one on a page of its own.
 */
export function messagePages(situation: Situation, setting: Setting, given: ScreenState['given']): readonly Shown[][] {
  const known = written.get(situation);
  if (known?.setting === setting && known.given === given) return known.pages;
  const pages = paged(situation, setting, given);
  written.set(situation, { setting, given, pages });
  return pages;
}

/** One frame asks for the same pages several times; a situation never changes. */
const written = new WeakMap<
  Situation,
  { readonly setting: Setting; readonly given: ScreenState['given']; readonly pages: readonly Shown[][] }
>();

function paged(situation: Situation, setting: Setting, given: ScreenState['given']): Shown[][] {
  const pages: Shown[][] = [];
  let aloud: Shown[] | null = null;
  for (const offer of situation.offers) {
    // What to say to somebody else has its own line, and goes with Esc.
    if (offer.text === toOtherCallers(setting)?.text) continue;
    const shown = shownOf(situation, offer, setting, given);
    if (shown === null) continue;
    if (!isSpoken(offer.channel)) pages.push([shown]);
    else if (aloud === null) {
      aloud = [shown];
      pages.push(aloud);
    } else aloud.push(shown);
  }
  aloud?.push(...beforeDialling(situation, setting));
  return pages;
}

/**
 * One's own number where a voicemail may follow the call and nobody has given it: it is asked for before one dials, so
 * that it is never met after the tone (S3-08).
 */
function beforeDialling({ state, choices, ledger, offers }: Situation, { scenario }: Setting): Shown[] {
  const { states } = scenario.chart;
  if (ledger.facts.myPhone !== null || states[state]?.dialling !== true) return [];
  const isVoicemail = ({ channel }: { channel: string }): boolean => channel === 'voicemail';
  if (offers.some(isVoicemail)) return [];
  const next = choices.map(({ leadsTo }) => states[leadsTo ?? '']?.messages.findLast(isVoicemail));
  const voicemail = next.find((message) => message !== undefined);
  if (voicemail === undefined) return [];
  return [{ kind: 'missing', offer: { text: voicemail.text, channel: 'voicemail' }, name: flagOfFact('myPhone') }];
}

/** The page that is shown; empty where the step has no message. */
export function pageShown(situation: Situation, setting: Setting, state: ScreenState): readonly Shown[] {
  const pages = messagePages(situation, setting, state.given);
  return pages[Math.min(state.page, pages.length - 1)] ?? [];
}

function meterWords({ meter }: Message, setting: Setting): string | null {
  const { language } = setting;
  // That it is one goes without saying.
  if (meter.segments !== null) return meter.segments > 1 ? say(language, 'sms-parts', { parts: meter.segments }) : null;
  if (meter.seconds === null) return null;
  return say(language, 'voicemail-seconds', { seconds: Math.ceil(meter.seconds), words: meter.words });
}

/** What stands above a text: its name, to whom, how it goes, how long it is. */
export function headingLines(shown: Shown, { situation, setting }: DayView, columns: number): Line[] {
  const { language, scenario, theme, screenReader } = setting;
  const parts = [textName(scenario.interface, shown.offer.text, language)];
  const { person } = shown.offer;
  if (person !== undefined) parts.push(nameOf(situation.ledger.facts.with[person], setting));
  // What is said aloud has no other way to go; its room is needed for the words.
  const channel = channelName(shown.offer.channel, language);
  const named = parts[0]?.toLowerCase().includes(channel.toLowerCase());
  if (!isSpoken(shown.offer.channel) && !named) parts.push(channel);
  const meter =
    shown.kind === 'message' && shown.offer.channel !== 'spoken' ? meterWords(shown.message, setting) : null;
  if (meter !== null) parts.push(meter);
  const to = shown.offer.channel === 'email' ? null : recipient(shown.offer, situation, setting);
  if (to !== null) parts.push(to);
  const tone = isQuiet(situation, setting) ? 'plain' : 'accent';
  return wrappedParts(parts, screenReader ? ', ' : glyphsOf(theme).dot, columns, tone);
}

function bodyLines(shown: Shown, view: DayView, columns: number): Line[] {
  const { setting, state, situation } = view;
  const { language } = setting;
  if (shown.kind === 'missing') {
    const key = `fact-${shown.name}`;
    const fact = canSay(key) ? say(language, key) : shown.name;
    return wrapped(say(language, 'fact-missing', { fact, copy: capOf(setting.keys, 'copy') }), columns, 'warning');
  }
  const { subject, body } = shown.message;
  const rows: Line[] = subject === null ? [] : wrapped(say(language, 'subject', { subject }), columns);
  rows.push(...wrapped(body, columns));
  if (!state.translated || shown.message.language.startsWith(baseOf(language))) return rows;
  const other = rendered(situation, shown.offer, setting, state.given, true);
  if (other.kind !== 'message') return rows;
  return [
    ...rows,
    ...wrapped(say(language, 'in-your-language'), columns, 'dim'),
    ...wrapped(other.message.body, columns, 'dim'),
  ];
}

/** What to say to another caller, where that was asked for. */
export function otherCallerLines(view: DayView, columns: number): Line[] {
  return view.state.otherCaller ? toOthers(view, 'other-caller-line', 'plain', columns) : [];
}

/**
 * The same beside a conversation, where no key asks for it: the last thing on the
 * screen, named as what it is, so that nobody says it to whom they are talking to.
 */
export function interruptionLines(view: DayView, columns: number): Line[] {
  const { setting, situation } = view;
  if (!isQuiet(situation, setting) || situation.choices.some(({ event }) => event === OTHER_CALLER)) return [];
  return toOthers(view, 'interruption-line', 'dim', columns);
}

function toOthers({ setting, situation }: DayView, key: ScreenKey, tone: Tone, columns: number): Line[] {
  const offer = toOtherCallers(setting);
  const rendering = offer === null ? null : rendered(situation, offer, setting, {});
  if (rendering?.kind !== 'message') return [];
  return wrapped(say(setting.language, key, { words: rendering.message.body }), columns, tone, 2);
}

/** Whether the page shown is read aloud: it must be in sight before one dials. */
export function isAloud(page: readonly Shown[]): boolean {
  return page.some(({ offer }) => isSpoken(offer.channel));
}

/** Before the interview a greeting without a name can be given one (S0-02). */
function namelessLines({ setting, situation: { ledger } }: DayView, columns: number): Line[] {
  if (ledger.facts.with.length > 0 || ledger.endedAt !== null || ledger.startedBy !== null) return [];
  return wrapped(say(setting.language, 'name-missing', { details: capOf(setting.keys, 'details') }), columns, 'dim');
}

/** The key that brings a text to whom it is for, on the row that says to whom; only where that row has room for it. */
function hinted(rows: readonly Line[], { kind, offer }: Shown, setting: Setting, columns: number): readonly Line[] {
  const { language, keys, theme, screenReader, unreal } = setting;
  const last = rows.at(-1);
  if (screenReader || last === undefined || offer.channel === 'chat') return rows;
  const isDraft = offer.channel === 'email';
  if (isDraft && (kind !== 'message' || unreal === 'rehearsal')) return rows;
  const [name, words] = isDraft ? (['open', 'hint-draft'] as const) : (['scan', 'hint-phone'] as const);
  const key = capOf(keys, name);
  const row = [...last, span(glyphsOf(theme).dot, 'dim'), ...withKey(say(language, words, { key }), key)];
  return lineWidth(row) > columns ? rows : [...rows.slice(0, -1), row];
}

/** Words that begin with a key, which stands out among them. */
function withKey(words: string, key: string): Line {
  return [span(key, 'accent'), span(words.slice(key.length), 'dim')];
}

/** The messages of the step as they will be copied, under their names; where there are several pages, which one. */
export function messageLines(view: DayView, columns: number): Line[] {
  return apart(messageBlocks(view, columns));
}

/** The same, each message by itself. */
export function messageBlocks(view: DayView, columns: number): Line[][] {
  const { setting, state, situation } = view;
  const { language } = setting;
  const pages = messagePages(situation, setting, state.given);
  const place = Math.min(state.page, pages.length - 1);
  const number = { number: place + 1, count: pages.length };
  const which =
    pages.length <= 1
      ? []
      : [
          setting.screenReader
            ? line(say(language, 'reader-pages', number))
            : [span(`${say(language, 'message-of', number)} `, 'dim'), span(glyphsOf(setting.theme).sides, 'accent')],
        ];
  return (pages[place] ?? []).map((shown, index) => {
    const to = recipient(shown.offer, situation, setting);
    const isEmail = shown.offer.channel === 'email';
    const heading = headingLines(shown, view, columns);
    return [
      ...(index === 0 ? which : []),
      ...(to === null || isEmail ? heading : hinted(heading, shown, setting, columns)),
      ...(to !== null && isEmail ? hinted(wrapped(to, columns), shown, setting, columns) : []),
      ...(index === 0 ? namelessLines(view, columns) : []),
      ...bodyLines(shown, view, columns),
    ];
  });
}

/** The shown message alone, to whom, and in full width without any frame: to be selected by hand. */
export function plainLines(view: DayView, columns: number): Line[] {
  const shown = pageShown(view.situation, view.setting, view.state)[0];
  if (shown?.kind !== 'message') return [];
  const { subject, body } = shown.message;
  const to = recipient(shown.offer, view.situation, view.setting);
  const head = [
    ...(to === null ? [] : wrap(to, columns)),
    ...(subject === null ? [] : wrap(say(view.setting.language, 'subject', { subject }), columns)),
  ];
  return [...head, ...(head.length === 0 ? [] : ['']), ...wrap(marked(body, view.setting), columns)].map((row) =>
    line(row),
  );
}
