import { isSpoken, type Situation } from '../day/situation.ts';
import { LEFT, SENT } from '../scenario/known-events.ts';
import { say as sayProblem } from '../wording/say.ts';
import { entriesOf, entryOfEvent } from './frame/choices.ts';
import { marked } from './frame/marked.ts';
import type { Shown } from './frame/messages.ts';
import { messagePages, pageShown, rendered } from './frame/messages.ts';
import { say } from './frame/say.ts';
import type { CopyOutcome, Host } from './host.ts';
import { capOf } from './keys/key-table.ts';
import type { Notice, Panel, ScreenState } from './screen-state.ts';
import type { Setting } from './view.ts';

/** What came of a key that copies. */
export type CopyResult =
  | {
      readonly kind: 'copied';
      readonly selected: number | null;
      readonly panel: Panel;
      readonly notices: readonly Notice[];
    }
  | { readonly kind: 'nothing'; readonly notices: readonly Notice[] };

/** What the page shown lacks first, and whether that text is read aloud: it is then filled in to be read, not copied. */
export function lackingShown(
  setting: Setting,
  state: ScreenState,
  situation: Situation,
): { readonly name: string; readonly aloud: boolean } | null {
  const shown = pageShown(situation, setting, state).find(({ kind }) => kind === 'missing');
  return shown?.kind === 'missing' ? { name: shown.name, aloud: isSpoken(shown.offer.channel) } : null;
}

/**
 * Copies the message shown, written anew from the situation of this moment
 * (INV-13). Copied is not sent: where "sent" can be told it becomes what Enter
 * would choose, and the notice says so (INV-10). Where the copy came by itself
 * nothing is laid under Enter: it may still be the one that saved an answer.
 */
export async function copyShown(
  host: Host,
  setting: Setting,
  state: ScreenState,
  situation: Situation,
  byItself: boolean,
): Promise<CopyResult> {
  const shown = pageShown(situation, setting, state)[0];
  if (shown?.kind !== 'message') return { kind: 'nothing', notices: [whyNothing(situation, setting, state)] };
  const outcome = await host.copy(marked(shown.message.body, setting), situation.id);
  const panel = outcome.kind === 'none' ? 'plain' : 'step';
  const { channel } = shown.offer;
  // What is read aloud from here is not sent by hand afterwards: nothing is laid under Enter.
  if (channel === 'spoken' || (outcome.kind === 'none' && isSpoken(channel)))
    return { kind: 'copied', selected: null, panel, notices: [said(outcome)] };
  const [event, key] =
    channel === 'voicemail' ? ([LEFT, 'key-when-left'] as const) : ([SENT, 'key-when-sent'] as const);
  if (nextNote(setting, state, situation) !== null)
    return { kind: 'copied', selected: null, panel, notices: [said(outcome), { tone: 'plain', key: 'next-note' }] };
  const entries = entriesOf(situation, state.unfolded);
  const selected = entryOfEvent(entries, event);
  if (selected === null) return { kind: 'copied', selected, panel, notices: [said(outcome)] };
  const entry = entries[selected];
  const digit = entry?.kind === 'choice' ? entry.key : null;
  const enter = byItself && digit !== null ? digit : say(setting.language, 'key-enter');
  const notices: Notice[] = [said(outcome), { tone: 'plain', key, values: { key: enter } }];
  return { kind: 'copied', selected: byItself ? null : selected, panel, notices };
}

/** Of several notes to several people the one after the page shown; "sent" is told after the last. */
function nextNote(setting: Setting, state: ScreenState, situation: Situation): Shown | null {
  const pages = messagePages(situation, setting, state.given);
  const [next] = pages[Math.min(state.page, pages.length - 1) + 1] ?? [];
  return next?.offer.person === undefined ? null : next;
}

/** Why there is nothing to copy: no text here, or one that would not be true now. */
function whyNothing(situation: Situation, setting: Setting, state: ScreenState): Notice {
  const offer = situation.offers[0];
  if (offer === undefined) return { tone: 'plain', key: 'nothing-to-copy' };
  const rendering = rendered(situation, offer, setting, state.given);
  if (rendering.kind !== 'refused') return { tone: 'plain', key: 'text-unfit' };
  const { code, values } = rendering.problem;
  return { tone: 'plain', sentence: sayProblem(setting.language, code, values) };
}

function said({ kind, sentence }: CopyOutcome): Notice {
  return { tone: kind === 'confirmed' ? 'good' : 'warning', sentence };
}

/** Copies the subject of the message shown; what to say of it, and whether it is to be selected by hand. */
export async function copySubject(
  host: Host,
  setting: Setting,
  state: ScreenState,
  situation: Situation | null,
): Promise<{ readonly panel: Panel | null; readonly notices: readonly Notice[] }> {
  const onlySaid = (notice: Notice) => ({ panel: null, notices: [notice] });
  const shown = situation === null ? undefined : pageShown(situation, setting, state)[0];
  if (situation === null || shown === undefined) return onlySaid({ tone: 'plain', key: 'no-text-here' });
  if (shown.kind === 'missing')
    return onlySaid({ tone: 'plain', key: 'subject-with-text', values: { copy: capOf(setting.keys, 'copy') } });
  const { subject } = shown.message;
  if (subject === null) return onlySaid({ tone: 'plain', key: 'no-subject' });
  const outcome = await host.copy(marked(subject, setting), situation.id);
  return { panel: outcome.kind === 'none' ? 'plain' : null, notices: [said(outcome)] };
}
