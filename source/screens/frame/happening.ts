import type { Mode } from '../../day/interview.ts';
import type { HappeningKind } from '../../scenario/happenings.ts';
import { choiceLabel } from '../../texts/interface.ts';
import { baseOf } from '../../wording/base-of.ts';
import { harmless } from '../../wording/harmless.ts';
import type { KeyRow } from '../keys/key-table.ts';
import type { DayView, Setting } from '../view.ts';
import { nameOf } from './header.ts';
import type { Line } from './lines.ts';
import { wrapped } from './lines.ts';
import type { ScreenKey } from './say.ts';
import { say } from './say.ts';

const SENTENCES: Readonly<Record<HappeningKind, ScreenKey>> = {
  ringing: 'happens-ringing',
  'ringing-hidden': 'happens-ringing-hidden',
  stopped: 'happens-stopped',
  dialling: 'happens-dialling',
  'no-answer': 'happens-no-answer',
  mailbox: 'happens-mailbox',
  answered: 'happens-answered',
  talking: 'happens-talking',
  goodbye: 'happens-goodbye',
  'nobody-there': 'happens-nobody-there',
};

/** What happens outside the screen in a rehearsal, and the key that tells it: under the banner, whatever else is shown. */
export function happeningLines(view: DayView, columns: number): Line[] {
  const sentence = happeningWords(view);
  return sentence === null ? [] : wrapped(sentence, columns, 'accent');
}

/** The same as one sentence; null where nothing happens. */
export function happeningWords({ setting, state, situation }: DayView): string | null {
  const { happening } = state;
  if (happening === null) return null;
  const { facts } = situation.ledger;
  const what = happeningSentence(happening.kind, setting, nameOf(facts.with[0], setting), facts.mode);
  const { tells } = happening;
  if (tells === null) return what;
  const inField = state.prompt !== null;
  const row = setting.keys.find(({ name }) => name === tells);
  const key = row === undefined ? situation.choices.find(({ event }) => event === tells)?.key : capOf(row, inField);
  if (key === null || key === undefined) return what;
  const label =
    tells === 'undo'
      ? say(setting.language, 'foot-undo')
      : choiceLabel(setting.scenario.interface, situation, tells, setting.language);
  return say(setting.language, 'happens-and-key', { what, key, label });
}

function capOf(row: KeyRow, inField: boolean): string | null {
  return inField && row.inField !== null ? row.inField.cap : row.cap;
}

/** What happens, in the scenario's own words where it has some (`happenings`). */
export function happeningSentence(
  kind: HappeningKind,
  { scenario, language }: Pick<Setting, 'scenario' | 'language'>,
  name: string,
  mode: Mode,
): string {
  const own = scenario.interface.happenings[kind]?.[baseOf(language)];
  return own === undefined ? say(language, SENTENCES[kind], { name: harmless(name) || 'none', mode }) : harmless(own);
}
