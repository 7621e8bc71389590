import { describe, expect, it } from 'vitest';
import type { Happening } from '../../source/rehearsal/happening.ts';
import { happeningAt } from '../../source/rehearsal/happening.ts';
import { frameOf, rowsOf } from '../../source/screens/frame/frame.ts';
import { helpLines } from '../../source/screens/frame/help-lines.ts';
import { widthOf } from '../../source/screens/frame/lines.ts';
import { waysTo } from '../../source/screens/frame/reach-panel.ts';
import { BLANK_PROMPT } from '../../source/screens/keys/ask.ts';
import { fieldOf } from '../../source/screens/keys/field.ts';
import { named } from '../../source/screens/keys/pressed-key.ts';
import { SILENCE, spokenAfter } from '../../source/screens/reader/transcript.ts';
import type { ScreenState } from '../../source/screens/screen-state.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import { createSession } from '../../source/screens/session.ts';
import type { Setting, Size } from '../../source/screens/view.ts';
import { at, SampleDay } from '../helpers/sample-day.ts';
import { playWith } from '../rehearsal/sample-play.ts';
import { fakeHost, settingOf } from './fake-host.ts';

const PROMPT = { ...BLANK_PROMPT, event: 'must-leave', names: ['at'], field: fieldOf('15h') };

/** Everything that can fill the screen. */
const SHAPES: Readonly<Record<string, Partial<ScreenState>>> = {
  step: {},
  help: { panel: 'help' },
  why: { panel: 'why' },
  log: { panel: 'log' },
  agenda: { panel: 'agenda', agenda: [{ id: '2026-11-23-dupont', lines: ['2026-11-23-dupont'] }] },
  plain: { panel: 'plain' },
  asking: { prompt: PROMPT },
  closing: { closing: true },
  caller: { otherCaller: true },
  noticed: { notices: [{ tone: 'warning', key: 'step-passed' }] },
};

const RINGING: Happening = { kind: 'ringing-hidden', until: at('14:47'), tells: 'they-call' };

const drawn = (
  hour: string,
  size: Size,
  language: 'en' | 'fr',
  state: Partial<ScreenState>,
  own: Partial<Setting> = {},
) => {
  const setting = settingOf(language, { unreal: 'rehearsal', ...own });
  const view = { setting, state: { ...EMPTY_SCREEN, situation: new SampleDay().at(hour), ...state } };
  return rowsOf(setting.screenReader ? spokenAfter(SILENCE, view).lines : frameOf(view, size).lines);
};

describe('a rehearsal cannot be taken for the real day', () => {
  const WORD = { en: /^REHEARSAL/u, fr: /^RÉPÉTITION/u };

  for (const language of ['en', 'fr'] as const) {
    it(`says so first on every screen of every size, in ${language}`, () => {
      for (const [shape, state] of Object.entries(SHAPES)) {
        for (const [columns, rows] of [
          [80, 24],
          [40, 20],
          [20, 6],
          [30, 3],
          [10, 2],
        ] as const) {
          for (const happening of [null, RINGING]) {
            const frame = drawn('14:46', { columns, rows }, language, { ...state, happening });
            const where = `${shape} ${columns}×${rows}\n${frame.join('\n')}`;
            expect(frame[0], where).toMatch(columns < 11 ? /^R[ÉE]/u : WORD[language]);
            expect(frame.length, where).toBeLessThanOrEqual(rows - 1);
            for (const row of frame) expect(widthOf(row), where).toBeLessThanOrEqual(columns);
          }
        }
        const [first] = drawn('14:46', { columns: 80, rows: 24 }, language, state, { screenReader: true });
        expect(first, shape).toMatch(WORD[language]);
      }
    });
  }

  it('says so in a quiet step too, where nothing else draws the eye', () => {
    const day = new SampleDay();
    day.tell('14:46', 'they-call');
    const setting = settingOf('en', { unreal: 'rehearsal' });
    const { lines } = frameOf(
      { setting, state: { ...EMPTY_SCREEN, situation: day.at('14:47') } },
      { columns: 80, rows: 24 },
    );
    expect(lines[0]?.[0]).toMatchObject({ tone: 'banner' });
  });

  it('marks every text that leaves the screen', async () => {
    const host = fakeHost('14:41', { chat: 'Teams' }, { rehearsal: { next: () => false } });
    const session = createSession(host, host.day);
    session.press({ key: 'c', text: 'c' }, { columns: 80, rows: 24 });
    await session.settled();
    expect(host.copies).toHaveLength(1);
    expect(host.copies[0]).toMatch(/^REHEARSAL – do not send\n\n\S/u);
  });

  it('marks a subject, and what is shown to be selected by hand', async () => {
    const host = fakeHost('12:45', {}, { rehearsal: { next: () => false } });
    const session = createSession(host, host.day);
    session.press({ key: 's', text: 's' }, { columns: 80, rows: 24 });
    await session.settled();
    expect(host.copies[0]).toMatch(/^REHEARSAL – do not send\n/u);
    const plain = drawn('12:45', { columns: 80, rows: 30 }, 'fr', { panel: 'plain' });
    expect(plain).toContain('RÉPÉTITION – ne pas envoyer');
  });

  it('marks what a phone would scan, and opens nothing', async () => {
    const day = new SampleDay();
    const setting = settingOf('en', { unreal: 'rehearsal' });
    const ways = waysTo(day.at('12:45'), setting, { ...EMPTY_SCREEN, situation: day.at('12:45') });
    const draft = ways.find(({ kind }) => kind === 'write');
    expect(draft?.href).toContain(encodeURIComponent('REHEARSAL – do not send'));
    const host = fakeHost('12:45', {}, { rehearsal: { next: () => false } });
    expect(host.open).toBeUndefined();
    const session = createSession(host, host.day);
    session.press({ key: 'o', text: 'o' }, { columns: 80, rows: 24 });
    session.press({ key: 'o', text: 'o' }, { columns: 80, rows: 24 });
    await session.settled();
    expect(session.state().notices).toMatchObject([{ key: 'nothing-opens-here' }]);
  });

  it('marks nothing on the real day', async () => {
    const host = fakeHost('12:45');
    const session = createSession(host, host.day);
    session.press({ key: 'c', text: 'c' }, { columns: 80, rows: 24 });
    await session.settled();
    expect(host.copies[0]).toMatch(/^Bonjour/u);
  });
});

describe('what happens outside the screen', () => {
  it('is said under the banner on every page, with the key that tells it', () => {
    for (const state of Object.values(SHAPES)) {
      const frame = drawn('14:46', { columns: 80, rows: 24 }, 'en', { ...state, happening: RINGING });
      const key = state.prompt ? 'F2' : 'A';
      expect(frame[1]).toBe(`Your phone is ringing. Unknown number. ${key} = They are calling`);
    }
  });

  it('names the digit of a choice', () => {
    const happening: Happening = { kind: 'no-answer', until: null, tells: 'no-answer' };
    const frame = drawn('14:46', { columns: 80, rows: 24 }, 'fr', { happening });
    expect(frame[1]).toBe('Ça sonne longtemps, et personne ne décroche. 2 = Pas de réponse');
  });

  it('is in the scenario’s own words where it has some', () => {
    const base = settingOf('en').scenario;
    const happenings = { 'ringing-hidden': { en: 'Somebody comes to fetch you.', fr: 'On vient vous chercher.' } };
    const scenario = { ...base, interface: { ...base.interface, happenings } };
    const frame = drawn('14:46', { columns: 80, rows: 24 }, 'en', { happening: RINGING }, { scenario });
    expect(frame[1]).toContain('Somebody comes to fetch you.');
  });

  it('comes with the clock, goes when it was told, and comes back when that is taken back', async () => {
    const host = fakeHost('14:31', {}, { rehearsal: { next: () => false } });
    const play = playWith('hidden-number');
    const day = {
      ...host.day,
      happening: (now: number) => happeningAt(play, host.sample.journal, now),
    };
    const session = createSession(host, day);
    const happening = () => session.state().happening?.kind ?? null;
    const press = async (key: string) => {
      session.press({ key, text: key }, { columns: 80, rows: 24 });
      await session.settled();
    };
    expect(happening()).toBeNull();
    host.setClock('14:32:05');
    session.tick();
    expect(happening()).toBe('ringing-hidden');
    await press('a');
    expect(happening()).toBe('talking');
    host.pass(1000);
    await press('u');
    expect(happening()).toBe('ringing-hidden');
  });
});

describe('the key to the next moment', () => {
  it('works in a rehearsal, from the page that is shown, and says where the day is over', async () => {
    let moments = 1;
    const host = fakeHost('14:31', {}, { rehearsal: { next: () => moments-- > 0 } });
    const session = createSession(host, host.day);
    session.press({ key: 'p', text: 'p' }, { columns: 80, rows: 24 });
    expect(session.state().notices).toEqual([]);
    session.press({ key: 'p', text: 'p' }, { columns: 80, rows: 24 });
    expect(session.state().notices).toMatchObject([{ key: 'rehearsal-over' }]);
  });

  it('does nothing on the real day, and stands in no help there', () => {
    const host = fakeHost('14:31');
    const session = createSession(host, host.day);
    const before = session.state();
    session.press({ key: 'p', text: 'p' }, { columns: 80, rows: 24 });
    session.press(named('p'), { columns: 80, rows: 24 });
    expect(session.state()).toEqual(before);
    expect(rowsOf(helpLines({ setting: settingOf('en'), state: EMPTY_SCREEN }, 80)).join()).not.toContain('rehearsal');
    expect(
      rowsOf(helpLines({ setting: settingOf('en', { unreal: 'rehearsal' }), state: EMPTY_SCREEN }, 80)).join(),
    ).toContain('Nothing is kept');
  });
});
