import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../source/screens/frame/frame.ts';
import { lineWidth } from '../../source/screens/frame/lines.ts';
import { named, pressedKeys } from '../../source/screens/keys/pressed-key.ts';
import { readerSections } from '../../source/screens/reader/reader-sections.ts';
import { createSession } from '../../source/screens/session.ts';
import { fakeHost, settingOf } from './fake-host.ts';

const NO_KEY = {} as Parameters<typeof pressedKeys>[1];

/** The last call, where both texts are to be read aloud. */
function opened(columns = 80, rows = 24, changes: { readonly screenReader?: boolean } = {}) {
  const host = fakeHost('14:52', { myPhone: '+33639981234' }, changes);
  host.sample.tell('14:46', 'no-answer');
  const session = createSession(host, host.day);
  const size = { columns, rows };
  const press = (...keys: string[]): void => {
    for (const key of keys) {
      const pressed = key.length === 1 ? (pressedKeys(key, NO_KEY)[0] ?? named(key)) : named(key);
      session.press(pressed, size);
    }
  };
  const lines = () => session.frame(size).lines;
  const text = (): string => rowsOf(lines()).join('\n');
  const pass = (milliseconds: number): void => {
    host.pass(milliseconds);
    session.tick();
  };
  /** The line that is marked as the one to say. */
  const lit = (): string | undefined =>
    rowsOf(lines())
      .find((row) => row.startsWith('▶ '))
      ?.slice(2);
  return { host, session, press, lines, text, pass, lit };
}

describe('the prompter', () => {
  it('shows the opening sentences in large, then the voicemail, then the step again', () => {
    const { press, text, lines, session } = opened();
    press('e');
    expect(text()).toContain('What to say first');
    expect(
      lines()
        .flat()
        .some(({ text: words, tone }) => tone === 'strong' && /Dupont/.test(words)),
    ).toBe(true);
    press('e');
    expect(text()).toContain('At most 30 s');
    expect(text().match(/0?6 39 98 12 34/g)).toHaveLength(2);
    press('e');
    expect(session.state().panel).toBe('step');
  });

  it('lights one line after the other from the beep on, and the bar fills', () => {
    const { press, text, pass, lit } = opened();
    press('e', 'e');
    expect(lit()).toBeUndefined();
    press('space');
    expect(lit()).toMatch(/^(Hello|Bonjour)/);
    const seen = new Set<string | undefined>();
    for (let second = 0; second < 30; second += 1) {
      seen.add(lit());
      pass(1_000);
    }
    expect(seen.size).toBeGreaterThan(6);
    expect(text()).toMatch(/30 s of 30 {2}█+$/m);
    expect(text()).toContain('All said');
  });

  it('starts again from the top, and goes a line back or on', () => {
    const { press, pass, lit } = opened();
    press('e', 'e', 'space');
    const first = lit();
    pass(9_000);
    const later = lit();
    expect(later).not.toBe(first);
    press('left');
    const before = lit();
    expect(before).not.toBe(later);
    press('right');
    expect(lit()).toBe(later);
    press('enter');
    expect(lit()).toBe(first);
  });

  it('INV-13 keeps the hour of its beginning while it is read, and says the new one when it begins again', () => {
    const { press, text, pass, host } = opened(80, 40);
    press('e', 'e', 'space');
    const hour = /(?:cinquante-deux|fifty-two)/;
    expect(text()).toMatch(hour);
    host.setClock('14:52:50');
    press('space');
    pass(15_000);
    expect(text()).toMatch(hour);
    press('space');
    expect(text()).not.toMatch(hour);
  });

  it('S3-02 A answers their call from here in one key', async () => {
    const { press, text, session } = opened();
    press('e', 'e', 'space');
    expect(text()).toContain('A they call');
    press('a');
    await session.settled();
    expect(session.state().situation?.state).toBe('live');
    expect(session.state().reading).toBeNull();
  });

  it.each([
    [80, 24],
    [40, 20],
    [40, 10],
    [30, 8],
    [140, 50],
  ])('fits into %i × %i, and the line to say is in sight', (columns, rows) => {
    const { press, pass, lines, lit } = opened(columns, rows);
    press('e', 'e', 'space');
    for (let second = 0; second < 23; second += 1) {
      expect(lines().length).toBeLessThan(rows);
      for (const row of lines()) expect(lineWidth(row)).toBeLessThanOrEqual(columns);
      expect(lit(), `${second} s`).toBeDefined();
      pass(1_000);
    }
  });

  it('X09 for a screen reader it is plain text, and nothing moves', () => {
    const { session, press } = opened(80, 24, { screenReader: true });
    press('e', 'e', 'space');
    expect(session.state().reading).toBeNull();
    const view = { setting: settingOf('en', { screenReader: true }), state: session.state() };
    const words = readerSections(view).flatMap(({ lines }) => rowsOf(lines));
    expect(words.filter((row) => /^0?6 39 98 12 34: /.test(row))).toHaveLength(2);
    expect(words.join('\n')).not.toMatch(/[▶█░]/);
  });

  it('shows a written text alone, whole on a small screen too, to check what was copied; what Enter would tell stays', async () => {
    const host = fakeHost('13:35');
    const session = createSession(host, host.day);
    const size = { columns: 40, rows: 20 };
    const text = () => rowsOf(session.frame(size).lines).join('\n');
    session.press(named('c'), size);
    await session.settled();
    expect(text()).toContain('(Space, or E: whole)');
    session.press(named('e'), size);
    for (const words of ['Bonjour Madame Dupont,', 'Bien cordialement,', 'camille.martin@mail.example'])
      expect(text()).toContain(words);
    expect(text()).not.toContain('more line');
    session.press(named('e'), size);
    expect(text()).toContain('› 1  Confirmation sent');
  });

  it('says where there is no text', () => {
    const host = fakeHost('14:36');
    const session = createSession(host, host.day);
    session.press(named('e'), { columns: 80, rows: 24 });
    expect(session.state().panel).toBe('step');
    expect(rowsOf(session.frame({ columns: 80, rows: 24 }).lines).join('\n')).toContain('no text here to show alone');
  });
});
