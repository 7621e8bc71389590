import { describe, expect, it } from 'vitest';
import { situationAt } from '../../source/day/situation-at.ts';
import { rowsOf } from '../../source/screens/frame/frame.ts';
import type { DayHost } from '../../source/screens/host.ts';
import { named } from '../../source/screens/keys/pressed-key.ts';
import { CHART, SampleDay } from '../helpers/sample-day.ts';
import { type FakeHost, fakeHost } from './fake-host.ts';
import { opened } from './opened-session.ts';

describe('the agenda', () => {
  it('L shows every interview, and L or Esc goes back', async () => {
    const { press, text } = opened(fakeHost('14:20'));
    await press('l');
    expect(text()).toContain('2026-11-23-dupont');
    await press('l');
    expect(text()).not.toContain('2026-11-23-dupont');
  });

  /** Two interviews, the first of them on the screen; the keys are those of a hand that reads first. */
  function twoInterviews(changes: Partial<FakeHost> = {}) {
    const other = new SampleDay({ with: [{ title: 'mr', first: 'Paul', last: 'Bernard' }] });
    other.interview = { ...other.interview, id: '2026-11-23-bernard' };
    const host = fakeHost(
      '14:20',
      {},
      {
        agenda: async () =>
          ['dupont', 'bernard'].map((name) => ({
            id: `2026-11-23-${name}`,
            lines: [`2026-11-23-${name}`, '  Confirm'],
          })),
        openDay: async (id) => {
          const situation: DayHost['situation'] = (now) => situationAt(CHART, other.interview, other.journal, now);
          return { ok: true, value: { ...host.day, id, situation, remarks: ['It was opened.'] } };
        },
        ...changes,
      },
    );
    const screen = opened(host);
    const press = async (...keys: Parameters<typeof screen.press>): Promise<void> => {
      for (const key of keys) {
        host.pass(1000);
        await screen.press(key);
      }
    };
    return { ...screen, host, press };
  }

  it('an arrow or a digit chooses another interview, and Enter opens it at its step', async () => {
    for (const choice of [named('down'), '2']) {
      const { press, text, session } = twoInterviews();
      await press('l');
      expect(text()).toMatch(/› 1 {2}2026-11-23-dupont/u);
      await press(choice);
      expect(text()).toMatch(/› 2 {2}2026-11-23-bernard/u);
      await press(named('enter'));
      expect(session.state()).toMatchObject({ panel: 'step', situation: { id: '2026-11-23-bernard' } });
      expect(text()).toMatch(/Mr Paul Bernard[\s\S]*It was opened\./u);
    }
  });

  it('Enter on the interview that is shown goes back to it, and one that cannot be opened says why', async () => {
    const same = twoInterviews();
    await same.press('l', named('enter'));
    expect(same.session.state()).toMatchObject({ panel: 'step', situation: { id: '2026-11-23-dupont' } });
    const refused = twoInterviews({ openDay: async () => ({ ok: false, sentence: 'It cannot be read.' }) });
    await refused.press('l', '2', named('enter'));
    expect(refused.text()).toContain('It cannot be read.');
    expect(refused.session.state().situation?.id).toBe('2026-11-23-dupont');
  });

  it('a screen reader hears the digits, which one is chosen, and the keys', async () => {
    const { press, session } = twoInterviews({ screenReader: true });
    await press('l', '2');
    const said = rowsOf(session.said()).join('\n');
    expect(said).toContain('1: 2026-11-23-dupont. Confirm, selected');
    expect(said).toContain('2: 2026-11-23-bernard. Confirm, selected');
    expect(said).toContain('Arrows or a digit: choose. Enter: open it.');
  });

  it('in a rehearsal there is nothing else to open', async () => {
    const { press, session } = opened(fakeHost('14:20'));
    await press('l', named('down'), named('enter'));
    expect(session.state()).toMatchObject({ panel: 'agenda', picked: null });
  });
});
