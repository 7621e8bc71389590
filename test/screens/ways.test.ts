import { describe, expect, it } from 'vitest';
import type { Situation } from '../../source/day/situation.ts';
import { frameOf, rowsOf } from '../../source/screens/frame/frame.ts';
import { waysTo } from '../../source/screens/frame/reach-panel.ts';
import { chosenKeys } from '../../source/screens/keys/chosen-keys.ts';
import type { ScreenState } from '../../source/screens/screen-state.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import type { Setting, Size } from '../../source/screens/view.ts';
import { SampleDay, VIDEO } from '../helpers/sample-day.ts';
import { settingOf } from './fake-host.ts';

const USUAL: Size = { columns: 80, rows: 24 };

const drawn = (
  situation: Situation,
  {
    size = USUAL,
    setting = {},
    state = {},
  }: { size?: Size; setting?: Partial<Setting>; state?: Partial<ScreenState> } = {},
): string =>
  rowsOf(
    frameOf({ setting: settingOf('en', setting), state: { ...EMPTY_SCREEN, situation, ...state } }, size).lines,
  ).join('\n');

const DAY = { theirEmail: 'claire.dupont@lumen.example' };

/** The step in which the last email is due: nobody answered. */
function atTheEmail(facts = {}): Situation {
  const day = new SampleDay({ ...DAY, ...facts });
  day.tell('14:46', 'no-answer');
  day.tell('14:52', 'no-answer');
  return day.at('14:53');
}

describe('the ways to them', () => {
  it('a number that is to be dialled says which key brings it to a phone, where its row has room', () => {
    const situation = new SampleDay().at('14:46');
    expect(drawn(situation)).toMatch(/What to say first · 01 45 67 89 01 · Q puts it on your phone/u);
    expect(drawn(situation, { size: { columns: 40, rows: 20 } })).not.toContain('on your phone');
    expect(drawn(situation, { setting: { screenReader: true } })).not.toContain('on your phone');
  });

  it('an email says which key opens it as a draft, once nothing is missing in it', () => {
    expect(drawn(atTheEmail())).toMatch(/^To: claire\.dupont@lumen\.example · O opens a draft$/mu);
    expect(drawn(atTheEmail({ me: null }))).not.toContain('opens a draft');
    expect(drawn(atTheEmail(), { setting: { unreal: 'rehearsal' } })).not.toContain('opens a draft');
    const chosen = chosenKeys('open=g');
    expect(drawn(atTheEmail(), { setting: chosen.ok ? { keys: chosen.keys } : {} })).toMatch(/ · G opens a draft$/mu);
  });

  it('nothing of it stands in the way while one talks', () => {
    const day = new SampleDay();
    expect(drawn(day.tell('14:31', 'they-call'))).not.toMatch(/on your phone|opens a draft/u);
  });

  it('the number comes first where it is to be dialled, the meeting everywhere else', () => {
    const day = new SampleDay({ ...VIDEO, chat: null });
    const first = (hour: string) => waysTo(day.at(hour), settingOf('en'), EMPTY_SCREEN)[0]?.kind;
    expect(first('14:31')).toBe('meeting');
    expect(day.at('14:46').state).toBe('call-1');
    expect(first('14:46')).toBe('call');
  });

  it('a code says what it is for, and that nothing goes out by itself', () => {
    const reach = (size: Size) => drawn(new SampleDay().at('14:46'), { size, state: { panel: 'reach' } });
    expect(reach(USUAL)).toContain('Scan it with your phone. Nothing is dialled or sent by itself.');
    const tight = reach({ columns: 40, rows: 17 });
    expect(tight).toContain('▀▀▀▀▀▀▀');
    expect(tight).not.toContain('Scan it');
  });

  it('on one row of keys the prompter stays, and the copying of what is only said goes', () => {
    const row = drawn(new SampleDay().at('14:46'), { size: { columns: 40, rows: 12 } })
      .split('\n')
      .at(-1);
    expect(row).toContain('E prompter');
    expect(row).not.toContain('C copy');
    expect(
      drawn(atTheEmail(), { size: { columns: 40, rows: 12 } })
        .split('\n')
        .at(-1),
    ).toContain('C copy');
  });
});
