import { describe, expect, it } from 'vitest';
import type { Facts } from '../../source/day/interview.ts';
import { rowsOf } from '../../source/screens/frame/frame.ts';
import { messageLines } from '../../source/screens/frame/messages.ts';
import { named } from '../../source/screens/keys/pressed-key.ts';
import { readerSections } from '../../source/screens/reader/reader-sections.ts';
import { createSession } from '../../source/screens/session.ts';
import { stepWords } from '../../source/texts/interface.ts';
import type { UiLanguage } from '../../source/wording/words.ts';
import { fakeHost, SCENARIO, settingOf } from './fake-host.ts';

const SIZE = { columns: 80, rows: 24 };

/** What was said at once: what had made it come, its lines, and the step and its texts as they were then. */
interface Page {
  readonly because: string;
  readonly lines: readonly string[];
  readonly title: string;
  readonly texts: readonly string[];
}

/**
 * Goes through a day with a screen reader, with a look at the clock each half minute and a thing told, or a key
 * pressed, at its hour.
 */
async function readOut(
  language: UiLanguage,
  [from, to]: readonly [string, string],
  told: Readonly<Record<string, string>> = {},
  facts: Partial<Facts> = {},
): Promise<Page[]> {
  const host = fakeHost(from, facts, { screenReader: true, language });
  const session = createSession(host, host.day);
  const setting = settingOf(language, { screenReader: true });
  const pages: Page[] = [];
  let known = 0;
  const turn = (because: string): void => {
    const said = rowsOf(session.said());
    const { situation } = session.state();
    if (said.length === known || situation === null) return;
    const { title } = stepWords(SCENARIO.interface, situation, language);
    const texts = rowsOf(messageLines({ setting, state: session.state(), situation }, 10_000));
    pages.push({ because, lines: said.slice(known), title, texts });
    known = said.length;
  };
  turn('start');
  for (let hour = from; hour <= to; hour = later(hour)) {
    host.setClock(hour);
    session.tick();
    turn(hour);
    const key = told[hour];
    if (key === undefined) continue;
    host.pass(1000);
    const choice = session.state().situation?.choices.find(({ event }) => event === key);
    session.press(named(choice?.key ?? key), SIZE);
    await session.settled();
    turn(key);
  }
  return pages;
}

/** Half a minute later: `14:29:30` after `14:29`. */
function later(hour: string): string {
  const [hours = 0, minutes = 0, seconds = 0] = hour.split(':').map(Number);
  const passed = hours * 3600 + minutes * 60 + seconds + 30;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const half = passed % 60 === 0 ? '' : ':30';
  return `${two(passed / 3600)}:${two((passed / 60) % 60)}${half}`;
}

/** The ladder to its end: nobody answers, a voicemail, an email, no reply. */
const NO_SHOW = { '14:47': 'no-answer', '14:54': 'mailbox', '14:56': 'left', '14:59': 'sent' };
const WHOLE_DAY = ['12:40', '15:45'] as const;
const CHOICE = /^(Choices:|Choix\s:|\d\s?: .*)$/u;

describe('X09 what is said of the keys and of a day that is not real', () => {
  it('calls keys new where only those are named', async () => {
    const lines = (await readOut('en', ['12:40', '13:50'])).flatMap((page) => page.lines);
    expect(lines.filter((row) => /keys: /iu.test(row))).toEqual([
      expect.stringMatching(/^Keys: A they call, .*F1 help/u),
      'New keys: M I missed it',
    ]);
  });

  it('makes the mark of a day that is not real a sentence of its own', () => {
    const host = fakeHost('13:35', {}, { screenReader: true });
    const view = {
      setting: settingOf('en', { screenReader: true, unreal: 'rehearsal' }),
      state: createSession(host, host.day).state(),
    };
    const words = readerSections(view).flatMap(({ lines }) => rowsOf(lines));
    expect(words).toContain('REHEARSAL. A two-line confirmation is welcome now');
  });
});

describe('X09 a day of which nobody calls, read out from top to bottom', () => {
  for (const language of ['en', 'fr'] as const) {
    it(`says each change of step once, and nothing twice, in ${language}`, async () => {
      const pages = await readOut(language, WHOLE_DAY, NO_SHOW);
      const lines = pages.flatMap((page) => page.lines);
      const titles = [...new Set(pages.map(({ title }) => title))];
      expect(titles.length).toBeGreaterThan(9);
      for (const title of titles) expect(lines.filter((row) => row === title)).toEqual([title]);
      for (const page of pages) expect([...new Set(page.lines)], page.because).toEqual(page.lines);
      const seen = new Map<string, Page>();
      for (const page of pages) {
        for (const row of page.lines) {
          const before = seen.get(row);
          seen.set(row, page);
          // The list of choices is whole at each step, and so is a text: it may be another step's as well.
          if (before === undefined || CHOICE.test(row)) continue;
          expect(page.texts, `“${row}” at ${before.because} and again at ${page.because}`).toContain(row);
          expect(before.title, row).not.toBe(page.title);
        }
      }
      expect(lines.join('\n')).not.toMatch(/[▶✓✗█▀·›↑↓←→]/u);
    });
  }

  it('says once that something was noted: in the advice, where that is another one now', async () => {
    const pages = await readOut('en', ['14:36', '14:36:30'], { '14:36': 'all-fine' });
    const said = pages.at(-1)?.lines ?? [];
    expect(said.filter((row) => row.startsWith('Noted'))).toEqual([
      'Noted: still nothing, and nothing wrong on your side. The next move is at 2:45 pm.',
    ]);
    const ticked = await readOut('en', ['14:10', '14:11'], { '14:10': 'done' });
    expect(ticked.at(-1)?.lines[0]).toMatch(/^Good: all is within reach/u);
    expect(ticked.at(-1)?.lines.filter((row) => row.startsWith('Noted'))).toEqual([]);
  });

  it('says nothing for a minute that passed, but what has become otherwise', async () => {
    const pages = await readOut('en', ['14:31', '14:44:30']);
    expect(pages.map(({ because }) => because)).toEqual(['start', '14:35']);
  });

  it('says of a voicemail that waits only the sentence that names another hour', async () => {
    const pages = await readOut('fr', ['14:46', '14:55'], { '14:47': 'no-answer' });
    const [changed] = pages.filter(({ because }) => because === '14:54:30');
    expect(changed?.lines).toEqual(['Le texte dit maintenant\u00a0: Il est quatorze heures cinquante-quatre.']);
  });
});

describe('a screen reader asks', () => {
  it('W says the hour and the time left, as often as it is asked', async () => {
    const pages = await readOut('en', ['14:46', '14:48'], { '14:46:30': 'w', '14:47': 'w' });
    expect(pages.slice(1).map(({ lines }) => lines)).toEqual([
      ['It is 2:46 pm. Next, What happened: 2:55 pm, in 9 min.'],
      ['It is 2:47 pm. Next, What happened: 2:55 pm, in 8 min.'],
    ]);
    const host = fakeHost('14:46', {}, { screenReader: true });
    const session = createSession(host, host.day);
    const before = session.said().length;
    session.press(named('w'), SIZE);
    session.press(named('w'), SIZE);
    expect(rowsOf(session.said()).slice(before)).toHaveLength(2);
  });

  it('W leaves the countdown out where nobody is to be hurried', async () => {
    const pages = await readOut('en', ['14:46', '14:51'], { '14:47': 'they-call', '14:50': 'w' });
    expect(pages.at(-1)?.lines).toEqual(['It is 2:50 pm.']);
  });

  it('reads the step again after a page of help, and the keys no more', async () => {
    const pages = await readOut('en', ['14:31', '14:34'], { '14:32': 'f1', '14:33': 'escape' });
    const [start, help, back] = pages.map(({ lines }) => lines);
    expect(help?.[0]).toBe('Keys');
    expect(help).toContain('A: They are calling, or they have joined. Everywhere, at once. (in a field: F2)');
    expect(back).toEqual(start?.slice(2, -1));
  });

  it('B says which of one’s own lines is open and what stands in it, the keys once, and no note again', async () => {
    const host = fakeHost('14:46', {}, { screenReader: true });
    host.sample.tell('14:45', 'they-call');
    host.lines = ['Ms Dupont, team lead', 'Ask about the team', '', '', ''];
    const session = createSession(host, host.day);
    const press = async (...keys: string[]): Promise<string[]> => {
      const before = session.said().length;
      for (const key of keys) session.press(named(key), SIZE);
      await session.settled();
      return rowsOf(session.said()).slice(before);
    };
    const [opened, hint] = await press('b');
    expect(opened).toBe('Your notes, line 3 of 5: empty');
    expect(hint).toBe('Everything is kept. Enter: the next line. Up and down: another line. Escape: done.');
    expect(await press('up')).toEqual(['Your notes, line 2 of 5: Ask about the team']);
    expect(await press('up')).toEqual(['Your notes, line 1 of 5: Ms Dupont, team lead']);
    expect(await press('down', 'down')).toContain('Your notes, line 3 of 5: empty');
    session.type([{ key: 'x', text: 'x' }], SIZE);
    host.pass(1000);
    const after = await press('enter');
    expect(after).toContain('- x');
    expect(after).toContain('Your notes, line 4 of 5: empty');
    expect(after.join('\n')).not.toContain('Ms Dupont, team lead');
  });

  it('draws anew nothing but the field that is open', async () => {
    const host = fakeHost('14:46', {}, { screenReader: true });
    const session = createSession(host, host.day);
    session.press(named('h'), SIZE);
    await session.settled();
    const asked = session.said();
    expect(rowsOf(asked).join('\n')).toContain('At what time must you leave?');
    session.type([{ key: '1', text: '1' }], SIZE);
    expect(session.said()).toBe(asked);
    expect(rowsOf(session.frame(SIZE).lines)).toEqual(['› 1 ']);
  });
});
