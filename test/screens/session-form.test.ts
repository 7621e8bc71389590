import { describe, expect, it } from 'vitest';
import type { FormHost } from '../../source/screens/host.ts';
import { named } from '../../source/screens/keys/pressed-key.ts';
import { fakeHost } from './fake-host.ts';
import { opened } from './opened-session.ts';

describe('the form', () => {
  it('keeps the mode that a flag gave, and then asks the hour alone', async () => {
    const host = fakeHost('14:38');
    const withMode = { ...host.form, initial: { at: '', mode: 'video' as const } };
    Object.assign(host, { form: withMode });
    const { press, step } = opened(host, host.form);
    await press('14h30', named('enter'));
    expect(step()).toBeDefined();
    expect(host.sample.interview.facts.mode).toBe('video');
  });

  it.each([
    ['14h50', true],
    ['14h41', false],
  ])('says that more can be chosen at the next step only where that step asks for it: %s', async (hour, chooses) => {
    const host = fakeHost('14:38');
    const { press, text } = opened(host, host.form);
    await press(hour, named('enter'));
    expect(text()).toContain('Phone or video?');
    expect(text().replace(/\s+/g, ' ').includes('can be chosen at the next step')).toBe(chooses);
  });

  it('comes back to the hour with what was typed when it could not be saved', async () => {
    const host = fakeHost('14:38');
    const create: FormHost['create'] = async () => ({ ok: false, sentence: 'Not saved: the disk is full.' });
    Object.assign(host, { form: { ...host.form, create } });
    const { press, text, session } = opened(host, host.form);
    await press('14h30', named('enter'), '&');
    expect(text()).toContain('Not saved: the disk is full.');
    expect(session.state().form?.field.text).toBe('14h30');
    expect(session.state().form?.asking).toBe('hour');
  });
});

describe('an hour that may be a slip', () => {
  function doubting(mode: 'phone' | null) {
    const host = fakeHost('14:38');
    const { read } = host.form;
    const doubts: FormHost['read'] = (draft, now) => {
      const understood = read(draft, now);
      const doubt = draft.at === '9h' ? 'That is past.' : null;
      return understood.ok ? { ok: true, value: { ...understood.value, doubt } } : understood;
    };
    Object.assign(host, { form: { ...host.form, initial: { at: '', mode }, read: doubts } });
    return { host, ...opened(host, host.form) };
  }

  it('is doubted in a sentence, and Enter once more is a clear yes', async () => {
    const { press, text, session } = doubting(null);
    await press('9h', named('enter'));
    expect(text()).toContain('That is past.');
    expect(session.state().form).toMatchObject({ asking: 'hour', field: { text: '9h' } });
    await press(named('enter'));
    expect(session.state().form?.asking).toBe('mode');
  });

  it('is doubted anew once it was typed again, and adds nothing before the yes', async () => {
    const { host, press, text } = doubting('phone');
    const before = host.sample;
    await press('9h', named('enter'), named('backspace'), 'h');
    expect(text()).not.toContain('That is past.');
    await press(named('enter'));
    expect(text()).toContain('That is past.');
    expect(host.sample).toBe(before);
    await press(named('enter'));
    expect(host.sample).not.toBe(before);
  });
});

describe('A9 the next round', () => {
  async function announced() {
    const host = fakeHost('2026-11-24 10:00');
    host.sample.tell('14:46', 'they-call');
    host.sample.tell('15:10', 'ended');
    host.sample.tell('15:11', 'skip');
    host.sample.tell('15:12', 'done');
    host.sample.tell('2026-11-24 09:30', 'they-wrote');
    host.sample.tell('2026-11-24 09:31', 'decision');
    const screen = opened(host);
    await screen.press(screen.digit('next-interview'));
    host.pass(500);
    await screen.press('15h', named('enter'));
    return { host, ...screen };
  }

  it('opens the form at once, with what is known, and adds the next interview from there', async () => {
    const { host, text, press, session, step } = await announced();
    expect(host.sample.journal.at(-1)).toMatchObject({ event: 'next-interview' });
    expect(text()).toContain('What is known of the last one.');
    expect(text()).toContain('› 11h');
    expect(text()).toContain('Esc: back');
    // The clock goes on under the form, and does not take it away.
    session.tick();
    expect(text()).toContain('When is it?');
    const before = host.sample;
    await press(named('enter'), 'p');
    expect(host.sample).not.toBe(before);
    expect(step()).toBeDefined();
    expect(session.state().situation?.scheduledAt).toBe(host.sample.interview.scheduledAt);
  });

  it('can wait: Esc goes back to the day, where it can be taken back', async () => {
    const { host, press, step } = await announced();
    await press(named('escape'));
    expect(step()).toBe('settled');
    host.pass(500);
    await press('u');
    expect(step()).toBe('result');
  });
});
