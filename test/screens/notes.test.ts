import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../source/screens/frame/frame.ts';
import { named, type Pressed } from '../../source/screens/keys/pressed-key.ts';
import { createSession } from '../../source/screens/session.ts';
import { type FakeHost, fakeHost } from './fake-host.ts';

const SIZE = { columns: 80, rows: 24 };

/** A screen at an hour, with a hand that types. */
function opened(host: FakeHost, size = SIZE) {
  const session = createSession(host, host.day);
  const press = async (...keys: (string | Pressed)[]): Promise<void> => {
    for (const key of keys) {
      const each = typeof key === 'string' ? [...key].map((sign) => ({ key: sign.toLowerCase(), text: sign })) : [key];
      for (const pressed of each) session.press(pressed, size);
      await session.settled();
    }
  };
  const lines = () => session.frame(size).lines;
  return {
    host,
    session,
    press,
    lines,
    text: () => rowsOf(lines()).join('\n'),
    step: () => session.state().situation?.state,
  };
}

/** The same in the middle of the conversation. */
function inLive(size = SIZE) {
  const host = fakeHost('14:36');
  host.sample.tell('14:33', 'they-call');
  return opened(host, size);
}

describe('notes', () => {
  it('five lines, one key away; each is on disk before it is shown', async () => {
    const { press, host, text } = opened(fakeHost('14:00'));
    await press('b');
    expect(text()).toContain('Your notes');
    await press('ask about the team', named('escape'));
    expect(host.lines).toEqual(['ask about the team', '', '', '', '']);
    expect(text()).not.toContain('Your notes');
    await press('b', 'start in May', named('down'), 'salary', named('up'), named('up'), ' and its size');
    await press(named('escape'));
    expect(host.lines).toEqual(['ask about the team and its size', 'start in May', 'salary', '', '']);
    // At the last line an arrow keeps what was typed.
    await press('b', 'four', named('down'), 'five', named('down'), named('escape'));
    expect(host.lines.slice(3)).toEqual(['four', 'five']);
    await press('b', named('ctrl+u'), '5', named('up'), named('ctrl+u'), '4', named('escape'));
    expect(host.lines.slice(3)).toEqual(['4', '5']);
  });

  it('Enter goes on to the next line, so that no letter of the next note is a key', async () => {
    const { press, host, text, step } = inLive();
    await press('b', 'x', named('enter'));
    expect(text()).toContain('Your notes');
    // A digit and letters that are keys beside the conversation.
    await press('1 hour', named('enter'), 'salary', named('enter'), named('enter'), 'five', named('enter'));
    expect(step()).toBe('live');
    expect(host.lines).toEqual(['x', '1 hour', 'salary', '', 'five']);
    // On the last line it keeps what was typed, and one may go on with it.
    await press(' more', named('enter'), named('escape'));
    expect(host.lines[4]).toBe('five more');
    expect(step()).toBe('live');
    expect(host.sample.journal).toHaveLength(1);
    await press('b');
    expect(text()).toContain('Enter: next line');
    expect(text()).toContain('Esc: done');
  });

  it('stand dim beside the conversation, and nowhere else take room', async () => {
    const live = inLive();
    await live.press('b', 'Mr Bernard, team lead', named('escape'));
    const row = live.lines().find((each) => rowsOf([each])[0]?.includes('Mr Bernard'));
    expect(row?.every(({ tone }) => tone === 'dim')).toBe(true);
    const before = opened(fakeHost('14:00'));
    await before.press('b', 'a note', named('escape'));
    expect(before.text()).not.toContain('a note');
  });

  it('Esc leaves with what was typed kept; an emptied line is taken away', async () => {
    const { press, host, text } = opened(fakeHost('14:00'));
    await press('b', 'one', named('enter'), 'two', named('escape'));
    expect(host.lines).toEqual(['one', 'two', '', '', '']);
    expect(text()).not.toContain('Your notes');
    await press('b', named('up'), named('ctrl+u'), named('escape'));
    expect(host.lines).toEqual(['one', '', '', '', '']);
    // It leaves at once, however soon it comes.
    await press('b', named('escape'));
    expect(text()).not.toContain('Your notes');
  });

  it('what is being written is lost neither to a deadline, nor to their call, nor to Ctrl+C', async () => {
    const waiting = opened(fakeHost('14:34:50'));
    await waiting.press('b', 'half a sen');
    waiting.host.setClock('14:35:01');
    waiting.session.tick();
    expect(waiting.step()).toBe('check-details');
    await waiting.press('tence', named('f2'));
    expect(waiting.step()).toBe('live');
    expect(waiting.host.lines[0]).toBe('half a sentence');
    await waiting.press('b', 'second', named('ctrl+c'));
    expect(waiting.host.lines[1]).toBe('second');
  });

  it('undo takes back what was told, never a note', async () => {
    const { press, host, step } = inLive();
    await press('b', 'kept', named('escape'));
    host.pass(1_000);
    await press('u');
    expect(step()).not.toBe('live');
    expect(host.lines[0]).toBe('kept');
  });

  it('S06 a line that cannot be written is said, and shows as it was', async () => {
    const { press, host, text } = inLive();
    host.refusal = 'The disk is full.';
    await press('b', 'lost', named('enter'));
    expect(text()).toContain('The disk is full.');
    // Nothing that was typed is lost.
    host.refusal = null;
    host.pass(1_000);
    await press(named('escape'));
    expect(host.lines[0]).toBe('lost');
    expect(text()).toContain('- lost');
  });

  it('X07 fits into 40 × 20 with five long lines, the field in sight', async () => {
    const { press, lines, text } = inLive({ columns: 40, rows: 20 });
    for (let line = 1; line <= 5; line += 1) await press('b', `${line} ${'long words '.repeat(6)}`, named('escape'));
    expect(lines().length).toBeLessThan(20);
    await press('b');
    expect(lines().length).toBeLessThan(20);
    expect(text()).toContain('Your notes');
  });
});

describe('the questions at the end (S4-11 S4-12)', () => {
  it('are ticked with their answers, and can be put right', async () => {
    const host = fakeHost('15:00');
    host.sample.tell('14:33', 'they-call');
    host.sample.tell('14:58', 'end-card');
    const { text, session } = opened(host);
    expect(text()).not.toContain('✓');
    host.sample.tell('14:59', 'they-decide-by', { due: '2026-11-27T09:00:00Z' });
    host.sample.tell('15:00', 'may-follow-up', { how: 'email' });
    host.changed();
    expect(session.state().situation?.state).toBe('end-card');
    expect(text()).toMatch(/✓ They will decide by Friday 27 November$/m);
    expect(text()).toMatch(/✓ .*: by email$/m);
  });
});
