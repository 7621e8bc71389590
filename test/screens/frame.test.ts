import { describe, expect, it } from 'vitest';
import type { Facts } from '../../source/day/interview.ts';
import type { Situation } from '../../source/day/situation.ts';
import { FLAGS } from '../../source/intake/flags.ts';
import { dayLine } from '../../source/screens/frame/day-line.ts';
import { frameOf, rowsOf } from '../../source/screens/frame/frame.ts';
import { widthOf, wrap } from '../../source/screens/frame/lines.ts';
import { logLines } from '../../source/screens/frame/panels.ts';
import { canSay, say } from '../../source/screens/frame/say.ts';
import { toldWords } from '../../source/screens/frame/told-words.ts';
import { answerCap, answersTo } from '../../source/screens/keys/answers.ts';
import { BLANK_PROMPT, notePrompt } from '../../source/screens/keys/ask.ts';
import { fieldOf } from '../../source/screens/keys/field.ts';
import type { Prompt, ScreenState } from '../../source/screens/screen-state.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import type { Setting, Size } from '../../source/screens/view.ts';
import { stepWords } from '../../source/texts/interface.ts';
import type { UiLanguage } from '../../source/wording/words.ts';
import { at, CHART, SampleDay, VIDEO } from '../helpers/sample-day.ts';
import { settingOf } from './fake-host.ts';
import { BARE, fullSituation, LONG } from './sample-situation.ts';

const LANGUAGES: readonly UiLanguage[] = ['en', 'fr'];
const SIZES: readonly Size[] = [
  { columns: 80, rows: 24 },
  { columns: 40, rows: 20 },
  { columns: 20, rows: 6 },
  { columns: 23, rows: 8 },
  { columns: 59, rows: 12 },
  { columns: 120, rows: 50 },
  { columns: 19, rows: 5 },
];

const PROMPT: Prompt = {
  ...BLANK_PROMPT,
  event: 'must-leave',
  names: ['at'],
  field: fieldOf('a rather long text that somebody typed into the field, longer than a narrow row'),
  problem: 'This hour is not understood. An hour looks like 14:50, or tomorrow 10:00.',
};

/** Sizes at which every shape is drawn; at the others, those that take the most room. */
const MAIN_SIZES = 2;
const TALL_SHAPES = ['plainly', 'asking', 'noticed'];

/** The shapes that a screen can take over one situation. */
const SHAPES: Readonly<Record<string, Partial<ScreenState>>> = {
  plainly: {},
  unfolded: { unfolded: true, selected: 3 },
  translated: { translated: true, page: 1 },
  asking: { prompt: PROMPT },
  closing: { closing: true },
  noticed: {
    otherCaller: true,
    notices: [
      {
        tone: 'warning',
        sentence: 'Handed to xsel, not confirmed: check by pasting. What came back from the clipboard is not the text.',
      },
      { tone: 'plain', key: 'key-when-sent', values: { key: 'Enter' } },
    ],
  },
  help: { panel: 'help' },
  why: { panel: 'why' },
  log: { panel: 'log', scroll: 99 },
  plain: { panel: 'plain' },
  reach: { panel: 'reach' },
};

const rows = (
  situation: Situation,
  size: Size,
  language: UiLanguage,
  state: Partial<ScreenState> = {},
  setting: Partial<Setting> = {},
): string[] => {
  const view = { setting: settingOf(language, setting), state: { ...EMPTY_SCREEN, situation, ...state } };
  return rowsOf(frameOf(view, size).lines);
};

describe('every step in every size and language', () => {
  for (const state of Object.keys(CHART.states)) {
    it(`${state} is never higher than rows − 1 nor wider than the columns`, () => {
      for (const facts of [LONG, BARE]) {
        const situation = fullSituation(state, facts);
        for (const [index, size] of SIZES.entries()) {
          for (const language of LANGUAGES) {
            for (const [shape, changes] of Object.entries(SHAPES)) {
              if (index >= MAIN_SIZES && !TALL_SHAPES.includes(shape)) continue;
              const unreal = shape === 'plainly' || shape === 'asking' ? 'simulated' : null;
              const drawn = rows(situation, size, language, changes, { unreal });
              const where = `${state} ${shape} ${language} ${size.columns}×${size.rows}\n${drawn.join('\n')}`;
              expect(drawn.length, where).toBeLessThanOrEqual(size.rows - 1);
              expect(drawn.length, where).toBeGreaterThan(0);
              for (const row of drawn) expect(widthOf(row), where).toBeLessThanOrEqual(size.columns);
            }
          }
        }
      }
    });
  }
});

/** What a screen shows at 80×24, as rows; of several empty ones, one. */
const screen = (situation: Situation, language: UiLanguage, state: Partial<ScreenState> = {}) =>
  rows(situation, { columns: 80, rows: 24 }, language, state).filter(
    (row, place, all) => row !== '' || all[place + 1] !== '',
  );

/** Of what is typed freely, something in the form that the journal keeps. */
const VALUES: Readonly<Record<string, string>> = {
  at: '2026-11-24T08:00:00.000Z',
  zone: 'Europe/Paris',
  'their-zone': 'Europe/London',
  country: 'GB',
  with: 'ms|Claire|Dupont',
  'their-phone': '+33142685300',
  'my-phone': '+33612345678',
  'dial-in': '+33142685300',
  link: 'https://meet.lumen.example',
  slots: '2026-11-24T08:00:00.000Z',
  announced: '2026-12-03',
  holiday: '2026-12-24,2026-12-31',
};

describe('frames', () => {
  it('shows the pause in English', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    expect(screen(day.at('14:47'), 'en')).toEqual([
      'Ms Claire Dupont · Lumen                                         phone · 2:47 pm',
      'Interview: 2:30 pm · 17 min ago',
      '… ✓ First call · ▶ Pause · Second call 2:51 pm · Done for today 3:30 pm',
      '',
      'Pause until 2:51 pm',
      'They can see that you called. Calling straight back would only feel like',
      'pressure; a few minutes leave room for an answer.',
      '',
      '  █▀█ █ █ ▄ █▀█ █▀█',
      '  █ █ ▀▀█ ▄ █ █ █ █   then, at 2:51 pm: Second\u00a0call',
      '  ▀▀▀   ▀   ▀▀▀ ▀▀▀',
      '',
      'A they call  M I missed it  N they wrote  R late, cancel  U undo  ? why  F1 help',
    ]);
  });

  it('shows the interview dim and silent: who, the hello, "listen", no countdown; the words for somebody else last', () => {
    const day = new SampleDay();
    const situation = day.tell('14:46', 'they-call');
    expect(screen(situation, 'fr').map((row) => row.replaceAll(/[\u00a0\u202f]/gu, ' '))).toEqual([
      'Mme Claire Dupont · Lumen                                    téléphone · 14 h 46',
      '',
      'L’entretien est en cours',
      'Écoutez ce qui compte pour l’autre, plus que vos notes.',
      '',
      '  1  C’est terminé',
      '  2  La ligne a été coupée',
      '  3  On arrive à la fin',
      '  0  … autres cas (2)',
      '',
      'La première phrase',
      'Bonjour Madame Dupont, merci de votre appel. C’est un plaisir de vous entendre.',
      '',
      '(Si quelqu’un d’autre appelle, à cette personne seulement : « Bonjour,',
      '  j’attends un appel important. Puis-je vous rappeler un peu plus tard ?',
      '  Merci. »)',
      '',
      'H je dois partir  B notes  U défaire  ? pourquoi  F1 aide  Ctrl+C quitter',
    ]);
  });

  it('has nothing for somebody else among the two questions, and both of them in sight, at 40×20 too', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    const situation = day.tell('14:50', 'end-card');
    for (const size of [SIZES[0], SIZES[1]] as Size[]) {
      for (const language of LANGUAGES) {
        const text = rows(situation, size, language).join(' ').replaceAll(/\s+/gu, ' ');
        expect(text).toContain(
          'Quelles seront les prochaines étapes, et vers quelle date pensez-vous prendre votre décision ?',
        );
        expect(text).toContain('Puis-je reprendre contact avec vous par écrit ou par téléphone, et à quel moment ?');
        expect(text).not.toMatch(/appel important/u);
      }
    }
  });

  it('greets whoever rings at the hour or a little after; later, early, and when one rang oneself, other words do', () => {
    const hello = (day: SampleDay, hour: string, event: string) => day.tell(hour, event).offers.map(({ text }) => text);
    expect(hello(new SampleDay(), '14:29', 'they-call')).toEqual(['they-call']);
    expect(hello(new SampleDay(), '14:52', 'they-call')).toEqual(['they-call']);
    expect(hello(new SampleDay(), '14:20', 'they-call')).toEqual(['they-call-early']);
    expect(hello(new SampleDay({ whoCalls: 'me' }), '14:31', 'answered')).toEqual([]);
  });

  it('S0-17 has the link and the key that opens it on the screen from the last check on, in every step that waits', () => {
    const day = new SampleDay({ mode: 'video', link: 'https://zoom.example/j/123456', chat: null });
    const links = (hour: string, size: Size, language: UiLanguage) =>
      rows(day.at(hour), size, language).filter((row) => row.includes('zoom.example'));
    for (const hour of ['14:00', '14:26', '14:31', '14:36'])
      for (const size of SIZES.slice(0, 2)) {
        expect(links(hour, size, 'en')).toEqual(['O opens the link: zoom.example/j/123456']);
        expect(links(hour, size, 'fr').map((row) => row.replaceAll('\u00a0', ' '))).toEqual([
          'O ouvre le lien : zoom.example/j/123456',
        ]);
      }
    day.tell('14:26', 'works');
    expect(links('14:27', SIZES[0] as Size, 'en')).toHaveLength(1);
    expect(links('14:46', SIZES[0] as Size, 'en')).toEqual([]);
    const long = new SampleDay({ ...LONG, chat: null });
    expect(rows(long.at('14:26'), SIZES[1] as Size, 'en')).toContain('O opens the link: teams.example');
  });

  it('says “stay” in the meeting only to who told that they are there, else “join”', () => {
    const day = new SampleDay({ mode: 'video', link: 'https://zoom.example/j/123456', chat: null });
    const text = (hour: string) => rows(day.at(hour), SIZES[0] as Size, 'en').join(' ');
    expect(text('14:31')).toContain('Join the meeting, and stay there');
    expect(text('14:36')).toContain('Join the meeting.');
    day.tell('14:32', 'works');
    expect(text('14:33')).toContain('In the waiting room: stay where you are');
    expect(text('14:36')).toContain('Leave the meeting open.');
    day.undo();
    day.tell('14:26', 'works');
    expect(text('14:27')).toContain('Stay in the meeting room');
    expect(text('14:31')).toContain('In the waiting room: stay where you are');
  });

  it('INV-10 praises nothing that was not done, and says of no hour that they were told it, where nobody was', () => {
    const day = new SampleDay({ theirPhone: null, theirEmail: null });
    const text = (hour: string, language: UiLanguage) =>
      rows(day.at(hour), SIZES[0] as Size, language)
        .join(' ')
        .replaceAll(/[\u00a0\u202f]/gu, ' ');
    expect(text('14:46', 'en')).toContain('Find a number, or an address');
    expect(text('14:46', 'fr')).toContain('Trouver un numéro ou une adresse');
    day.tell('14:46', 'no-address');
    expect(text('14:47', 'en')).toContain('you wait until 3:00 pm');
    for (const hour of ['14:47', '15:01']) {
      expect(text(hour, 'en')).not.toMatch(/stay reachable|as you told them|your part|well done|can be done for now/);
      expect(text(hour, 'fr')).not.toMatch(/restez joignable|comme annoncé|votre part|bien mené|Ce qui pouvait/i);
    }
    expect(day.at('15:01').state).toBe('released');
  });

  it('shows both clocks, one’s own first, and the agreed hour in both zones', () => {
    const [who, agreed] = screen(new SampleDay({ theirZone: 'America/Montreal' }).at('14:16'), 'en');
    expect(who).toMatch(/phone · 2:16 pm for you · 8:16 am \(Montr[ée]al\)$/u);
    expect(agreed).toMatch(/^Interview: 2:30 pm \(8:30 am, Montr[ée]al\) · in 14 min$/u);
  });

  it('T11 shows the machine’s hour as well where it is in another zone', () => {
    const situation = new SampleDay().at('14:16');
    const [who] = rows(situation, { columns: 80, rows: 24 }, 'en', {}, { machineZone: 'Europe/Lisbon' });
    expect(who).toContain('2:16 pm for you · 1:16 pm here (Lisbon)');
  });

  it('T16 shows the day with the hour where it is another one', () => {
    const [, agreed] = screen(new SampleDay().at('2026-11-20 14:30'), 'fr');
    expect(agreed).toContain('lundi 23 novembre, 14\u00a0h\u00a030 · dans 3\u00a0j');
  });

  it('T16 names the weekday of a coming step of another day on the line of the day', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    day.tell('14:52', 'no-answer');
    day.tell('14:55', 'sent');
    const [, , line] = screen(day.at('2026-11-24 10:00'), 'en');
    expect(line).toContain('▶ Door open · One word more Wednesday 10:00 am');
  });

  it('a step that begins with its day is named with the day alone', () => {
    const [, , line] = screen(new SampleDay().at('2026-11-20 14:30'), 'en');
    expect(line).toMatch(/ The day Monday(?: |$)/);
    expect(line).not.toContain('12:00 am');
  });

  it('what was noted as within reach is seen on the screen, and asked no more', () => {
    const day = new SampleDay();
    day.tell('13:50', 'done');
    const situation = day.at('13:51');
    expect(situation.choices.map(({ event }) => event)).not.toContain('done');
    const shown = screen(situation, 'en').join(' ').replaceAll(/\s+/gu, ' ');
    expect(shown).toContain('Good: all is within reach');
    expect(shown).not.toContain('All within reach');
  });

  it('S3-08 shows what is read aloud in full before the second call, at 80×24', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    const shown = () => screen(day.at('14:52'), 'fr').join(' ').replaceAll(/\s+/gu, ' ');
    const full = (text: string) => {
      expect(text).toContain('Je vous appelle pour notre entretien');
      expect(text).toContain('Merci, au revoir.');
      expect(text).not.toContain('autres lignes');
    };
    full(shown());
    day.tell('14:47', 'must-leave', { at: '2026-11-23T15:00:00.000Z' });
    full(shown());
    expect(shown()).toContain('départ à 16 h');
    const small = rows(day.at('14:52'), { columns: 40, rows: 20 }, 'fr');
    expect(small.join(' ').replaceAll(/\s+/gu, ' ')).toContain('départ à 16 h');
  });

  it('keeps at most three choices in sight where a phone rings, the rest behind "…"', () => {
    const situation = new SampleDay().at('14:46');
    const listed = (state: Partial<ScreenState>) =>
      screen(situation, 'en', state).filter((row) => /^..\d {2}/u.test(row));
    expect(listed({}).map((row) => row.slice(2, 3))).toEqual(['1', '2', '3', '0']);
    expect(listed({ unfolded: true }).length).toBeGreaterThan(4);
  });

  it('says how many lines are out of sight, and shows the rest when one scrolls', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    day.tell('14:52', 'no-answer');
    const size = { columns: 40, rows: 20 };
    const view = { setting: settingOf('fr'), state: { ...EMPTY_SCREEN, situation: day.at('14:53') } };
    const first = frameOf(view, size);
    const seen = new Set<string>();
    for (let scroll = 0; scroll <= first.most; scroll += 1) {
      for (const row of rowsOf(frameOf({ ...view, state: { ...view.state, scroll } }, size).lines)) seen.add(row);
    }
    expect(rowsOf(first.lines).some((row) => /… \d+ autres lignes \(E\u00a0: en entier\)/u.test(row))).toBe(true);
    expect([...seen].join(' ')).toContain('camille.martin@mail.example');
  });

  it('goes on with each page to rows that were not in sight, however little room there is, and loses none', () => {
    const situation = fullSituation('email', { language: 'en-GB' });
    for (const size of [
      { columns: 40, rows: 20 },
      { columns: 80, rows: 24 },
      { columns: 60, rows: 10 },
      { columns: 40, rows: 16 },
    ]) {
      const drawn = (scroll: number) =>
        frameOf({ setting: settingOf('en'), state: { ...EMPTY_SCREEN, situation, scroll } }, size);
      // The name stands in the subject too, and may have a row of its own there.
      const seen = new Set(rowsOf(drawn(0).lines).filter((row) => row !== '' && row !== 'Camille Martin'));
      for (let scroll = drawn(0).page; ; scroll += drawn(scroll).page) {
        const fresh = rowsOf(drawn(scroll).lines).filter((row) => row !== '' && !seen.has(row));
        expect(fresh.filter((row) => !row.startsWith('…')).length, `${size.rows} ${scroll}`).toBeGreaterThan(0);
        for (const row of fresh) if (row !== 'Camille Martin') seen.add(row);
        if (scroll >= drawn(scroll).most) break;
      }
      for (const row of ['Kind regards,', 'camille.martin@mail.example']) expect(seen).toContain(row);
    }
  });

  it('keeps the deadline of the step that an interruption set aside in sight', () => {
    const day = new SampleDay();
    const situation = day.tell('14:46', 'they-wrote');
    expect(screen(situation, 'en').join('\n')).toContain('You were at: First call, until 2:55 pm');
  });

  it('has no big digits where one is to breathe', () => {
    const day = new SampleDay();
    const situation = day.tell('14:46', 'missed-call');
    expect(situation.state).toBe('breathe');
    expect(screen(situation, 'en').join('\n')).not.toMatch(/[█▀]|\d\d:\d\d/u);
  });

  it('never parts a number, nor an hour from its words, and keeps its rows readable on a wide screen', () => {
    const facts = { language: 'en-GB', whoCalls: 'they' } as const;
    for (const columns of [40, 60, 80, 100, 140, 200]) {
      for (const state of ['email', 'sms-gate', 'other-person', 'voicemail', 'released']) {
        const situation = fullSituation(state, facts);
        const shown = rows(situation, { columns, rows: 60 }, 'en');
        const text = shown.join('\n');
        expect(text, `${state} at ${columns}`).not.toMatch(/\d\n\d/u);
        expect(text, `${state} at ${columns}`).not.toMatch(/(leave at|\d s,)\n/u);
        // The line of the day alone goes further than one reads with ease.
        expect(shown.filter((row) => widthOf(row) > 100).length, text).toBeLessThanOrEqual(1);
      }
    }
  });

  it('asks in the words of the question, and shows the notes as notes, on the smallest room too', () => {
    const setting = { unreal: 'simulated' } as const;
    for (const size of [
      { columns: 40, rows: 20 },
      { columns: 40, rows: 10 },
      { columns: 30, rows: 8 },
    ]) {
      const note = { prompt: notePrompt(['', 'one', '', '', ''], 2), notes: ['', 'one', '', '', ''] };
      const drawn = rows(fullSituation('within-reach', LONG), size, 'en', note, setting).join('\n');
      expect(drawn).toContain('Your notes');
      expect(drawn).toContain('› one');
      const tone = { prompt: { ...BLANK_PROMPT, event: 'decided', names: ['tone'] } };
      const asked = rows(fullSituation('days-before', LONG), { columns: 40, rows: 20 }, 'en', tone, setting).join('\n');
      // Where there is room for more than the question, what it is asked about stands above it.
      expect(asked).toContain('a few things');
      expect(asked).toContain('What tone should all your');
    }
  });

  it('says what is advised whole or not at all above a question in little room, and lists every choice that it can', () => {
    const felt = { prompt: { ...BLANK_PROMPT, event: 'done', names: ['felt'] } };
    const drawn = rows(fullSituation('debrief', {}), { columns: 60, rows: 10 }, 'fr', felt);
    expect(drawn.join('\n')).toContain('Quel ressenti');
    expect(drawn.join('\n')).not.toContain('Un signe pour chacune');
    const nothing = new SampleDay({ theirZone: 'America/New_York' }).at('14:56');
    const listed = rows(nothing, { columns: 60, rows: 10 }, 'fr').filter((row) => /^..\d {2}/u.test(row));
    expect(nothing.state).toBe('what-happened');
    expect(listed.length).toBeGreaterThan(1);
  });

  it('gives the words of the help most of a narrow screen, and the hours of the log a column', () => {
    const help = rows(new SampleDay().at('14:46'), { columns: 40, rows: 90 }, 'fr', { panel: 'help' });
    expect(help).toContain('A       On m’appelle, ou on est en');
    expect(help.filter((row) => row !== '').length).toBeLessThan(64);
    const log = rows(new SampleDay().at('14:46'), { columns: 80, rows: 24 }, 'en', { panel: 'log' });
    const told = log.filter((row) => / [ap]m {2}/u.test(row)).map((row) => /[ap]m {2}/u.exec(row)?.index);
    expect(told.length).toBeGreaterThan(5);
    expect(new Set(told).size).toBe(1);
  });

  it('never leaves half a sentence of what comes next', () => {
    const situation = fullSituation('result', { theirZone: 'America/New_York' });
    const drawn = rows(situation, { columns: 40, rows: 14 }, 'fr');
    expect(drawn.some((row) => /^dans \d+\u00a0j \d+\u00a0h$/u.test(row))).toBe(true);
    expect(drawn.join('\n')).not.toMatch(/puis, \p{L}+\n(?!\d)/u);
  });

  it('has the keys on the last row of the screen, in every step and every panel', () => {
    for (const size of [
      { columns: 80, rows: 24 },
      { columns: 40, rows: 20 },
      { columns: 120, rows: 40 },
      { columns: 60, rows: 12 },
    ]) {
      for (const state of Object.keys(CHART.states)) {
        const drawn = rows(fullSituation(state, {}), size, 'fr');
        expect(drawn.length, state).toBe(size.rows - 1);
        expect(drawn.at(-1), state).toMatch(/F1 aide/u);
      }
      for (const panel of ['help', 'why', 'log', 'agenda', 'details', 'reach', 'plain', 'prompter'] as const) {
        const drawn = rows(new SampleDay().at('14:46'), size, 'fr', { panel });
        expect(drawn.length, panel).toBe(size.rows - 1);
        expect(drawn.at(-1), panel).toMatch(/Échap retour/u);
      }
    }
  });

  it('leaves more room around what to do on a tall screen, and none of it on a small one', () => {
    const day = new SampleDay();
    const shown = (rowCount: number) => rows(day.at('14:31'), { columns: 120, rows: rowCount }, 'en');
    const blanks = (lines: readonly string[]) => lines.filter((row) => row === '').length;
    expect(blanks(shown(40))).toBeGreaterThan(blanks(shown(24)));
    expect(shown(40).filter((row) => row !== '')).toEqual(shown(24).filter((row) => row !== ''));
  });

  it('ticks only what was told; what the clock passed has another mark', () => {
    const day = new SampleDay();
    const line = (hour: string, ascii = false) =>
      rows(day.at(hour), { columns: 200, rows: 24 }, 'en', {}, { theme: { palette: null, ascii } })[2];
    expect(line('14:46')).toMatch(/– Within reach · – .*▶ First call/u);
    expect(line('14:46', true)).toMatch(/- Within reach \| - .*> First call/u);
    expect(line('14:46')).not.toContain('✓');
    day.tell('14:46', 'missed-call');
    day.undo();
    day.tell('14:46', 'they-call');
    day.undo();
    day.tell('14:46', 'must-leave', { at: '2026-11-23T14:50:00.000Z' });
    expect(line('15:31')).toMatch(/– First call · ▶/u);
    day.undo();
    day.tell('14:46', 'no-answer');
    expect(line('14:47')).toMatch(/– Details · ✓ First call · ▶ Pause/u);
  });

  it.each([{}, { theirPhone: null, myEmail: null }])(
    'leaves a text as it is when it was copied: no digits come in its place, and no row of it goes (%o)',
    (facts) => {
      const situation = new SampleDay(facts).at('13:35');
      const notices = [
        { tone: 'good', sentence: 'Copied with xclip.' },
        { tone: 'plain', key: 'key-when-sent', values: { key: 'Enter' } },
      ] as const;
      const [before, after] = [screen(situation, 'en'), screen(situation, 'en', { notices })];
      const text = before
        .slice(before.indexOf('The confirmation · Email'))
        .filter((row) => row !== '' && !/^…|^A /u.test(row));
      expect(text.length).toBeGreaterThan(5);
      for (const row of text) expect(after).toContain(row);
      expect(after.join('\n')).not.toMatch(/[█▀▄]/u);
    },
  );

  it('keeps what was said of a copy together at 40×20', () => {
    const notices = [
      { tone: 'good', sentence: 'Passed to your terminal’s clipboard: check by pasting.' },
      { tone: 'plain', key: 'key-when-sent', values: { key: 'Enter' } },
    ] as const;
    const shown = rows(new SampleDay().at('13:35'), { columns: 40, rows: 20 }, 'en', { notices });
    const first = shown.findIndex((row) => row.startsWith('Passed to'));
    expect(shown.slice(first, first + 4).join(' ')).toBe(
      `${notices[0].sentence} Copied is not sent: Enter once it is sent.`,
    );
  });

  it('ticks nothing that was left undone', () => {
    const line = (hour: string, event: string, facts: Partial<Facts> = {}) => {
      const situation = new SampleDay(facts).tell(hour, event);
      return rowsOf(dayLine({ setting: settingOf('en'), state: EMPTY_SCREEN, situation }, 200)).join();
    };
    expect(line('13:35', 'skip')).toMatch(/– Confirm · ▶/u);
    expect(line('13:35', 'sent')).toMatch(/✓ Confirm · ▶/u);
    // Without a chat there was nothing to send: one is there.
    expect(line('14:26', 'works', VIDEO)).toMatch(/✓ Five minutes · ▶/u);
    expect(line('14:26', 'skip', { ...VIDEO, chat: 'Teams' })).toMatch(/– Five minutes · ▶/u);
  });

  it('dims what the clock passed, and not what was told', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    const view = { setting: settingOf('en'), state: EMPTY_SCREEN, situation: day.at('14:47') };
    const [pieces = []] = dayLine(view, 200);
    expect(pieces.find(({ text }) => text.includes('First call'))?.tone).toBe('plain');
    expect(pieces.find(({ text }) => text.includes('Details'))?.tone).toBe('dim');
    const log = logLines(view, 200);
    const told = (words: string) => log.find((row) => row[0]?.text.endsWith(words))?.[0]?.tone;
    expect([told('Quiet\u00a0wait > Details'), told('First\u00a0call > Pause')]).toEqual(['dim', 'plain']);
  });

  it('writes the log as the person reads: hours, numbers and names, a first fact not as one put right', () => {
    const day = new SampleDay({ theirPhone: null });
    day.tell('14:36', 'must-leave', { at: '2026-11-23T16:50:00.000Z' });
    day.tell('14:37', 'corrected', { 'their-phone': '+33142685300' });
    day.tell('14:38', 'corrected', { with: 'ms|Claire|Dupont;mr||Petit', at: '2026-11-24T08:00:00.000Z' });
    const log = rows(day.at('14:39'), { columns: 200, rows: 50 }, 'fr', { panel: 'log' }).join('\n');
    expect(log).toContain('Je dois partir à… (17\u00a0h\u00a050)');
    expect(log).toContain('Leur numéro\u00a0: 01 42 68 53 00');
    expect(log).toContain(
      'Avec\u00a0: Mme Claire Dupont, M. Petit\u202f; la nouvelle heure\u00a0: mardi 24 novembre, 9\u00a0h',
    );
    expect(log).not.toMatch(/\d{4}-\d\d|\+33|Corriger une information|\|/u);
  });

  it.each(['en', 'fr'] as const)(
    'calls every fact and every setting in the log by a name of the screen (%s)',
    (language) => {
      const value = (name: string, values: readonly string[] = []): string => values.at(-1) ?? VALUES[name] ?? 'Lumen';
      const set = Object.fromEntries(FLAGS.map(({ name, values }) => [name, value(name, values)]));
      const situation = new SampleDay().at('14:37');
      const entry = { at: situation.now, event: 'corrected', from: 'ping', to: 'ping', applied: true };
      for (const [name, typed] of Object.entries(set)) {
        const words = toldWords({ ...entry, set: { [name]: typed } }, situation, settingOf(language));
        expect(words, name).toMatch(/^\p{Lu}[^=|]+\s?: /u);
        if (name !== 'link' && /-|T\d\d:|\//u.test(typed)) expect(words, name).not.toContain(typed);
      }
      const tone = toldWords({ ...entry, set: { tone: 'reserved', stay: '20' } }, situation, settingOf(language));
      expect(tone).toBe(
        {
          en: 'The tone: reserved; how long you stay reachable: 20 minutes',
          fr: 'Le ton\u00a0: réservé\u202f; combien de temps rester joignable\u00a0: 20 minutes',
        }[language],
      );
    },
  );

  it('has nothing in the log that the clock passed before the interview was added', () => {
    const day = new SampleDay();
    day.interview = { ...day.interview, createdAt: at('14:33') };
    expect(day.at('14:46').log.map(({ to }) => to)).toEqual(['check-details', 'call-1']);
    // What one tells of an earlier hour is in it all the same.
    day.tell('13:35', 'sent');
    expect(day.at('14:46').log.map(({ to }) => to)).toEqual(['within-reach', 'check-details', 'call-1']);
  });

  it('counts down to the interview where a step would last beyond it, and never once it is over', () => {
    const day = new SampleDay();
    day.tell('2026-11-22 09:00', 'they-wrote');
    const words = () => screen(day.at('2026-11-22 20:00'), 'en').join(' ').replaceAll(/\s+/gu, ' ');
    day.tell('2026-11-22 09:01', 'decision');
    expect(words()).toContain('2:30 pm: the interview');
    const early = new SampleDay();
    early.tell('2026-11-22 09:00', 'they-call');
    early.tell('2026-11-22 10:00', 'ended');
    early.tell('2026-11-22 10:01', 'skip');
    early.tell('2026-11-23 08:59', 'done');
    const after = screen(early.at('2026-11-23 09:01'), 'en').join(' ').replaceAll(/\s+/gu, ' ');
    expect(after).toContain('Thank');
    expect(after).not.toContain('the interview ');
  });

  it('shows the leave hour while it stands, with its day where that is another one', () => {
    const day = new SampleDay();
    day.tell('14:36', 'must-leave', { at: '2026-11-23T13:50:00.000Z' });
    expect(screen(day.at('14:37'), 'fr').join(' ').replaceAll('\u00a0', ' ')).toContain('départ à 14 h 50');
    expect(screen(day.at('14:51'), 'fr').join(' ').replaceAll('\u00a0', ' ')).not.toContain('départ à');
    const late = fullSituation('quiet-wait', {});
    const tomorrow = { ...late, ledger: { ...late.ledger, leaveAt: at('2026-11-24 01:50') } };
    const text = screen(tomorrow, 'en').join(' ').replaceAll(/\s+/gu, ' ');
    expect(text).toContain('leave Tuesday 24 November, 1:50 am');
  });

  it('counts in words from an hour on, and in big digits below', () => {
    const text = screen(new SampleDay().at('2026-11-22 10:30'), 'fr').join('\n');
    expect(text).toMatch(/^dans 13\u00a0h\u00a030 ·/mu);
    expect(text).not.toMatch(/[█▀▄]|\d+h\d\d/u);
    expect(screen(new SampleDay().at('14:10'), 'fr').join('\n')).toMatch(/[█▀▄]/u);
  });

  it('says whom a text goes to', () => {
    const day = new SampleDay({ coordinatorEmail: 'accueil@lumen.example', chat: 'Teams' });
    const text = (state: string, page = 0) =>
      screen({ ...fullSituation(state, day.interview.facts), advice: [] }, 'fr', { page }).join('\n');
    expect(text('email')).toContain('À\u00a0: claire.dupont@lumen.example, copie à accueil@lumen.example');
    expect(text('ping')).toMatch(/ · Teams$/mu);
    expect(text('call-1')).toContain(' · 01 45 67 89 01');
    expect(text('early-call')).not.toContain('01 45 67 89 01');
    const alone = screen(fullSituation('email', { theirEmail: null, coordinatorEmail: 'accueil@lumen.example' }), 'en');
    expect(alone.join('\n')).toContain('To: accueil@lumen.example');
  });

  it('has the beginning of the advice above the choices and in sight at 40 columns, whatever scrolls', () => {
    for (const state of Object.keys(CHART.states)) {
      for (const language of LANGUAGES) {
        for (const facts of [LONG, BARE, {}]) {
          const situation = fullSituation(state, facts);
          const size = { columns: 40, rows: 20 };
          const setting = settingOf(language);
          const { advice } = stepWords(setting.scenario.interface, situation, language);
          const wanted = advice.flatMap((text) => wrap(text, size.columns)).slice(0, 2);
          const view = { setting, state: { ...EMPTY_SCREEN, situation } };
          const { most } = frameOf(view, size);
          for (const scroll of [0, most]) {
            const drawn = rowsOf(frameOf({ ...view, state: { ...view.state, scroll } }, size).lines);
            const where = `${state} ${language}\n${drawn.join('\n')}`;
            const choice = drawn.findIndex((row) => /^..\d {2}\S/u.test(row));
            for (const row of wanted) {
              expect(drawn, where).toContain(row);
              if (choice !== -1) expect(drawn.indexOf(row), where).toBeLessThan(choice);
            }
            const last = advice.flatMap((text) => wrap(text, size.columns)).at(-1);
            if (choice !== -1 && last !== undefined && drawn.includes(last))
              expect(drawn.indexOf(last), where).toBeLessThan(choice);
          }
        }
      }
    }
  });

  it('asks every question of the days after whole, with its field, at 80×24 and 40×20', () => {
    for (const [state, { part, on }] of Object.entries(CHART.states)) {
      if (part !== 'after') continue;
      for (const [event, rule] of Object.entries(on)) {
        for (const name of [...rule.needs, ...rule.may]) {
          for (const size of SIZES.slice(0, 2)) {
            for (const language of LANGUAGES) {
              const prompt = {
                ...BLANK_PROMPT,
                ...PROMPT,
                event,
                names: [name],
                optional: rule.may,
                field: fieldOf('abc'),
                problem: null,
              };
              const drawn = rows(fullSituation(state, LONG), size, language, { prompt });
              const flat = drawn.join(' ').replaceAll(/[ \n]+/gu, ' ');
              const key = [`ask-${event}-${name}`, `ask-${name}`].find(canSay);
              const where = `${state} ${event} ${name}\n${drawn.join('\n')}`;
              expect(key, where).toBeDefined();
              const { mode } = fullSituation(state, LONG).ledger.facts;
              if (key !== undefined) expect(flat, where).toContain(say(language, key, { mode }));
              const answers = answersTo(name);
              if (answers === null) expect(flat, where).toContain('› abc');
              // Every answer stands in a row of its own, with its key before it.
              for (const [place, answer] of answers?.entries() ?? []) {
                const cap = answerCap(answer, place);
                const words = wrap(say(language, answer.words), size.columns - 5)[0] ?? '';
                expect(drawn, where).toContain(`  ${cap}  ${words}`);
              }
            }
          }
        }
      }
    }
  });

  it('T16 shows a day that is far away with its date, in the days after too', () => {
    const day = new SampleDay();
    day.tell('14:40', 'they-call');
    day.tell('15:10', 'ended');
    day.tell('15:20', 'skip');
    day.tell('15:21', 'done');
    day.tell('2026-11-24 10:05', 'sent');
    const situation = day.at('2026-11-24 10:06');
    expect(situation.state).toBe('quiet');
    const text = screen(situation, 'en').join('\n');
    expect(text).toMatch(/^in \d+ d \d+ h · then, \w+day \d+ December, \d+:\d\d am: /mu);
    expect(text).toContain('Interview: Monday 23 November, 2:30 pm');
  });

  it('X07 shows one line with the next deadline where the terminal is too small', () => {
    const drawn = rows(new SampleDay().at('14:46'), { columns: 19, rows: 5 }, 'en');
    expect(drawn).toEqual(['2:55 pm: What happe']);
  });

  it('X08 draws with ASCII alone where the terminal has nothing else', () => {
    const ascii = { theme: { palette: null, ascii: true } };
    const drawn = rows(new SampleDay().at('14:47'), { columns: 80, rows: 24 }, 'en', {}, ascii).slice(0, 12).join('\n');
    expect(drawn).toContain('> First call');
    expect(drawn).toContain('|_|');
    expect(drawn).not.toMatch(/[✓▶█▀…·]/u);
  });

  it('says on its first line that the clock is simulated, whatever is shown', () => {
    for (const panel of ['step', 'help', 'why', 'log', 'reach'] as const) {
      const [first] = rows(
        new SampleDay().at('14:46'),
        { columns: 80, rows: 24 },
        'en',
        { panel },
        { unreal: 'simulated' },
      );
      expect(first).toBe('Simulated clock: a trial, not the real time');
    }
  });

  it('X01 shows a name that carries escape sequences harmlessly', () => {
    const situation = new SampleDay({ org: 'Evil\u001b]52;c;aGk=\u0007\u202e\u009d0;t\u009c' }).at('14:46');
    const all = screen(situation, 'en').join('');
    expect(all).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/u);
    expect(all).toContain('^[');
  });

  it('asks for a missing fact in the place of the text', () => {
    const day = new SampleDay({ me: null });
    day.tell('14:46', 'no-answer');
    expect(screen(day.at('14:52'), 'en').join('\n')).toContain('[Missing: your name. C to fill it in]');
    expect(at('14:52')).toBeLessThan(day.at('14:52').deadline?.at ?? 0);
  });
});
