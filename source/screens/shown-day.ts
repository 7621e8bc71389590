import { type Instant, MINUTE } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { BY_CLOCK } from '../scenario/chart.ts';
import { CLOSE, CORRECTED, MUST_LEAVE, OTHER_CALLER, THEY_CALL } from '../scenario/known-events.ts';
import { choiceLabel } from '../texts/interface.ts';
import type { Reach } from '../texts/reach.ts';
import { copyShown, copySubject, lackingShown } from './copying.ts';
import { leaveWords } from './frame/header.ts';
import { justOpened } from './frame/just-opened.ts';
import { readFrom, scriptShown } from './frame/prompter.ts';
import { say } from './frame/say.ts';
import { timeWords } from './frame/time-words.ts';
import type { DayHost, Host } from './host.ts';
import { factPrompt } from './keys/ask.ts';
import { capOf } from './keys/key-table.ts';
import { momentOf } from './moment.ts';
import { createOpenQuestion, type OpenQuestion } from './open-question.ts';
import { alertOf, tabOf } from './outside-words.ts';
import { heard, NOTHING_RUNG, rungBetween, SNOOZE, snoozed, stillRinging } from './ringing.ts';
import type { Notice, Prompt } from './screen-state.ts';
import { remark, sameStep } from './screen-state.ts';
import type { Store } from './store.ts';
import { isQuiet, type Setting } from './view.ts';
import type { Writes } from './writes.ts';

/** One day on the screen: what its keys do, and what the passing of time does. */
export interface ShownDay extends OpenQuestion {
  /** Asks f again; only the passing of time rings. */
  readonly look: (because: 'clock' | 'told') => Situation;
  readonly close: () => void;
  /** Tells which of several values is right (D). */
  readonly settle: (set: Readonly<Record<string, string>>) => void;
  readonly copy: () => void;
  readonly copySubject: () => void;
  /** Opens a way to them; it sends nothing (INV-10). */
  readonly open: (reach: Reach) => void;
  readonly undo: () => void;
  /** Says what time it is, and how much of it is left. */
  readonly time: () => void;
  /** A key was pressed: what rang need not ring again. */
  readonly heard: () => void;
  /** Begins to read the script in the prompter, or goes a line back or on. */
  readonly readAloud: (from: 'start' | 1 | -1) => void;
  /** Rings again in a while, if the step still stands. */
  readonly snooze: () => void;
  /** Writes a remark into the journal. */
  readonly note: (text: string) => void;
  /** In a rehearsal: to the next moment at which something is to be seen. */
  readonly goOn: () => void;
}

/** Shows a day. Its effects come in through the two hosts, and every write goes through `writes`. */
export function showDay(
  host: Host,
  day: DayHost,
  setting: Setting,
  store: Store,
  writes: Writes,
  announced: () => void,
): ShownDay {
  const { clock } = host;
  const { state, dispatch, notice } = store;
  let ringing = NOTHING_RUNG;
  /** What time was said to be, while that is on the screen. */
  let timeSaid: string | null = null;

  /** What was told, by the name of its choice; where that is a thing to do, by what it was about. */
  const label = (situation: Situation, event: string, from?: string): string =>
    event === CORRECTED
      ? say(setting.language, 'noted-detail')
      : choiceLabel(setting.scenario.interface, situation, event, setting.language, from);

  const look = (because: 'clock' | 'told'): Situation => {
    const before = state().situation;
    const now = clock.now();
    const situation = day.situation(now);
    const happening = day.happening?.(now) ?? null;
    host.alerts.show(tabOf(situation, setting));
    if (because === 'told' && before !== null) ringing = stillRinging(ringing, before, situation);
    if (because === 'clock' && before !== null) {
      const rung = rungBetween(ringing, before, situation, host.alerts.insistent);
      ringing = rung.ringing;
      if (rung.ring) host.alerts.ring(alertOf(situation, setting));
      // Nothing is read out again for a minute that passed.
      const sameOutside = happening?.kind === state().happening?.kind;
      if (setting.screenReader && sameOutside && saysTheSame(before, situation)) return situation;
    }
    dispatch({ type: 'shown', situation, happening, notes: day.notes(), elapsed: clock.elapsed() });
    keepTimeRight(situation);
    return situation;
  };

  /** What was said of the time goes on being right; what was read aloud is over, and is not said again. */
  const keepTimeRight = (situation: Situation): void => {
    const { notices } = state();
    const isTime = (each: Notice): boolean => 'sentence' in each && each.sentence === timeSaid;
    if (timeSaid === null || setting.screenReader || !notices.some(isTime)) return;
    const sentence = timeWords(situation, setting);
    if (sentence === timeSaid) return;
    notice(...notices.map((each) => (isTime(each) ? { tone: each.tone, sentence } : each)));
    timeSaid = sentence;
  };

  /** When a key acts; null where it meant a step that is over, which is then said. */
  const moment = (): Instant | null => {
    const frame = state().situation;
    const at = frame === null ? null : momentOf(frame, day.situation(clock.now()), clock.speed ?? 1);
    if (at === null) {
      look('clock');
      notice({ tone: 'warning', key: 'step-passed' });
    }
    return at;
  };

  const tell = (event: string, set: Readonly<Record<string, string>>, after: Prompt['after'] = null): void => {
    // Their call is told whatever the frame showed.
    const at = event === THEY_CALL ? clock.now() : moment();
    const frame = state().situation;
    if (at === null || frame === null) return;
    question.keepNote();
    writes.add(async () => {
      const outcome = await day.tell(event, at, Object.keys(set).length === 0 ? undefined : set);
      if (!outcome.ok) {
        look('told');
        notice({ tone: 'warning', sentence: outcome.sentence });
        return;
      }
      // Whatever was being typed for another event is over with this one.
      dispatch({ type: 'prompt-left', elapsed: clock.elapsed() });
      // What led here is out of sight, and it may have been another key than one meant; it is heard before the step is.
      const sayBefore = (to: Situation): void => {
        const opened = justOpened(to, setting) !== null;
        const undo = opened ? say(setting.language, 'key-escape') : capOf(setting.keys, 'undo');
        notice({ tone: 'good', key: 'noted-before', values: { what: label(frame, event), undo } });
      };
      const leads = (to: Situation): boolean => !sameStep(frame, to) && !isQuiet(to, setting);
      const next = day.situation(clock.now());
      if (setting.screenReader && leads(next)) sayBefore(next);
      const situation = look('told');
      const { leaveAt } = situation.ledger;
      if (situation.ledger.nextRound && !frame.ledger.nextRound) announced();
      else if (event === OTHER_CALLER) dispatch({ type: 'other-caller' });
      else if (after !== null) copy(after);
      else if (event === MUST_LEAVE && leaveAt !== null) {
        notice({ tone: 'good', sentence: leaveWords(leaveAt, situation, setting.language, 'leave-noted') });
      } else if (sameStep(frame, situation) && frame.advice.join() === situation.advice.join()) {
        // Where the advice is another one now, it says by itself what was noted.
        notice({ tone: 'good', key: 'noted', values: { what: label(frame, event) } });
      } else if (!setting.screenReader && leads(situation)) sayBefore(situation);
      if (outcome.value !== null) notice(...state().notices, remark(outcome.value));
    });
  };

  /** @param after what a question that was just answered leads on to; null where a key asked for the copy */
  const copy = (after: Prompt['after'] = null): void => {
    if (moment() === null) return;
    const situation = look('clock');
    writes.add(async () => {
      const lacking = lackingShown(setting, state(), situation);
      if (lacking !== null) {
        question.ask(factPrompt(lacking.name, lacking.aloud ? 'fill' : 'copy'));
        return;
      }
      if (after === 'fill') return;
      const result = await copyShown(host, setting, state(), situation, after !== null);
      if (result.kind === 'copied') dispatch({ type: 'copied', selected: result.selected, panel: result.panel });
      notice(...result.notices);
      // The copy came by itself: the next Enter may still be the one that saved the answer.
      if (after !== null) dispatch({ type: 'settling', elapsed: clock.elapsed() });
    });
  };

  const question = createOpenQuestion(host, day, setting, store, writes, { look, tell, copy });

  return {
    look,
    ...question,
    note(text) {
      if (day.note !== undefined) writes.add(() => day.note?.(text) ?? Promise.resolve());
    },
    heard() {
      ringing = heard(ringing);
    },
    readAloud(from) {
      const { reading } = state();
      const now = clock.elapsed();
      if (from !== 'start') {
        if (reading === null) return;
        const since = readFrom({ ...reading, now }, from);
        dispatch({ type: 'reading', script: reading.script, since, now });
        return;
      }
      // The hour that it says is the one at which it is begun.
      const situation = look('clock');
      const script = scriptShown({ setting, state: state(), situation });
      if (script !== null) dispatch({ type: 'reading', script, since: now, now });
    },
    snooze() {
      const situation = look('clock');
      const { silent, insistent } = host.alerts;
      const sounds = !silent && situation.mayRing;
      if (sounds) ringing = snoozed(ringing, situation.now, insistent);
      const key = silent ? 'alerts-silent' : sounds ? 'snoozed' : 'not-now';
      notice({ tone: sounds ? 'good' : 'plain', key, values: { minutes: SNOOZE / MINUTE } });
    },
    copy: () => copy(),
    close: () => tell(CLOSE, {}),
    settle(set) {
      const at = moment();
      if (at === null) return;
      writes.add(async () => {
        const outcome = await day.tell(CORRECTED, at, set);
        const { disagreements } = look('told');
        // The next question stands where this one stood, and the same key may still be under the hand.
        dispatch({ type: 'settling', elapsed: clock.elapsed() });
        if (!outcome.ok) notice({ tone: 'warning', sentence: outcome.sentence });
        else if (disagreements.length === 0) {
          dispatch({ type: 'panel', panel: 'step' });
          notice({ tone: 'good', key: 'all-settled' });
        }
      });
    },
    goOn() {
      const went = host.rehearsal?.next() ?? false;
      look('clock');
      if (!went) notice({ tone: 'plain', key: 'rehearsal-over' });
    },
    open({ href, shown, withoutText }) {
      const { open } = host;
      if (open === undefined) {
        notice({ tone: 'plain', key: 'nothing-opens-here' });
        return;
      }
      writes.add(async () => {
        const opened = await open(href);
        const key = opened ? (withoutText ? 'opened-without-text' : 'opened') : 'not-opened';
        notice({ tone: opened ? 'good' : 'warning', key, values: { shown, copy: capOf(setting.keys, 'copy') } });
      });
    },
    copySubject() {
      const situation = look('clock');
      writes.add(async () => {
        const { panel, notices } = await copySubject(host, setting, state(), situation);
        if (panel !== null) dispatch({ type: 'panel', panel });
        notice(...notices);
      });
    },
    time() {
      look('clock');
      timeSaid = timeWords(day.situation(clock.now()), setting);
      notice({ tone: 'plain', sentence: timeSaid });
    },
    undo() {
      const frame = state().situation;
      if (frame === null) return;
      const last = frame.log.findLast(({ event }) => event !== BY_CLOCK);
      writes.add(async () => {
        const outcome = await day.undo();
        look('told');
        if (!outcome.ok) notice({ tone: 'warning', sentence: outcome.sentence });
        else if (last !== undefined) {
          notice({ tone: 'good', key: 'taken-back', values: { what: label(frame, last.event, last.from) } });
        }
        if (outcome.ok && outcome.value !== null) notice(...state().notices, remark(outcome.value));
      });
    },
  };
}

/** What is read aloud names the hour: it may be two minutes old, never three (INV-13). */
const OLDEST_ALOUD = 2 * 60_000;

/** Whether two looks at the day would be read out in the same words, but for the passing of time. */
function saysTheSame(before: Situation, after: Situation): boolean {
  return (
    sameStep(before, after) &&
    before.deadline?.at === after.deadline?.at &&
    before.availableUntil === after.availableUntil &&
    before.advice.join() === after.advice.join() &&
    before.choices.length === after.choices.length &&
    before.offers.length === after.offers.length &&
    before.clockBehind === after.clockBehind &&
    before.disagreements.length === after.disagreements.length &&
    (!after.offers.some(({ channel }) => channel === 'voicemail') || after.now - before.now < OLDEST_ALOUD)
  );
}
