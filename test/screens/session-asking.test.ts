import { describe, expect, it } from 'vitest';
import { named, pressedKeys } from '../../source/screens/keys/pressed-key.ts';
import { clock, SampleDay } from '../helpers/sample-day.ts';
import { fakeHost } from './fake-host.ts';
import { afterFirstCall, NO_KEY, opened, SIZE, told } from './opened-session.ts';

describe('asking', () => {
  it('asks the hour one must leave, keeps what was typed when it is wrong, and tells it when it is right', async () => {
    const host = fakeHost('14:36');
    const { press, text } = opened(host);
    await press('h');
    expect(text()).toContain('At what time must you leave?');
    await press('15hh', named('enter'));
    expect(text()).toContain('“15hh” is no hour');
    expect(text()).toContain('› 15hh');
    await press(named('backspace'), named('enter'));
    expect(host.sample.journal).toMatchObject([{ event: 'must-leave', set: { at: '2026-11-23T14:00:00.000Z' } }]);
    expect(text()).toContain('Noted: you leave at 3:00 pm');
    expect(text().replaceAll(/\s+/gu, ' ')).toContain('· leave at 3:00 pm');
  });

  it('types letters into a field, where F2 is A', async () => {
    const host = fakeHost('14:36');
    const { press, step, session } = opened(host);
    await press('h', 'a', 'm', 'n');
    expect(session.state().prompt?.field.text).toBe('amn');
    await press(named('f2'));
    expect(step()).toBe('live');
    expect(session.state().prompt).toBeNull();
  });

  it('takes Enter for "not known" where something may be left open, but not the Enter of a hammering hand', async () => {
    const host = fakeHost('14:36');
    const { press, text, step, digit } = opened(host);
    await press(digit('took-place'));
    expect(text()).toContain('When did the interview take place?');
    await press(named('enter'), named('enter'));
    expect(told(host)).toEqual([]);
    host.pass(500);
    await press(named('enter'));
    expect(told(host)).toEqual(['took-place']);
    expect(step()).not.toBe('check-details');
  });

  it('lets a question of the step go with the step, and keeps one of every step', async () => {
    const host = fakeHost('14:54:30');
    const { press, text, session } = opened(host);
    await press('h', '15h');
    host.setClock('14:55:10');
    session.tick();
    expect(session.state().prompt?.field.text).toBe('15h');
    await press(named('escape'));
    expect(session.state().prompt).toBeNull();
    expect(text()).not.toContain('At what time must you leave?');
  });

  it('asks for the facts that a text lacks, one after the other, when it is first copied', async () => {
    const { press, text, host } = afterFirstCall('14:47', { me: null, myPhone: null });
    host.sample.tell('14:52', 'no-answer');
    host.setClock('14:53');
    host.changed();
    await press('c');
    expect(text()).toContain('Your first and last name');
    await press('Camille Martin');
    await press(named('enter'));
    expect(text()).toContain('Your number');
    expect(host.copies).toEqual([]);
    await press('+33612345678');
    await press(named('enter'));
    expect(host.copies).toHaveLength(1);
    expect(host.copies[0]).toContain('Camille Martin');
    expect(told(host).slice(2)).toEqual(['corrected', 'corrected']);
  });

  it('S3-08 asks for one’s own number before the first call, never after the tone', async () => {
    const host = fakeHost('14:46', { myPhone: null });
    const { press, text, step, digit } = opened(host);
    expect(step()).toBe('call-1');
    expect(text()).toContain('[Missing: your number. C to fill it in]');
    await press('c', '0', '6', named('enter'));
    expect(host.sample.at('14:46').ledger.facts.myPhone).not.toBeNull();
    expect(text()).not.toContain('Missing');
    host.pass(1000);
    await press(digit('mailbox'));
    expect(step()).toBe('voicemail');
    expect(text()).not.toContain('Missing');
    expect(opened(fakeHost('14:46')).text()).not.toContain('Missing');
  });

  it('asks for what the whole page lacks before it copies anything of it', async () => {
    const { press, text, host } = afterFirstCall('14:52', { myPhone: null });
    expect(text()).toContain('[Missing: your number. C to fill it in]');
    await press('c');
    expect(text()).toContain('Your number');
    await press('+33612345678');
    await press(named('enter'));
    expect(host.copies).toEqual([]);
    expect(text()).not.toContain('[Missing');
  });

  it('INV-10 saving a fact only saves it, whatever Enter comes after', async () => {
    const { press, step, host, digit, text } = afterFirstCall('14:47', { me: null });
    host.sample.tell('14:52', 'no-answer');
    host.setClock('14:53');
    host.changed();
    host.pass(500);
    expect(step()).toBe('email');
    await press('c');
    host.pass(2000);
    await press('Camille Martin', named('enter'));
    expect(host.copies).toHaveLength(1);
    for (const key of [named('enter'), named('enter'), { key: digit('sent'), text: '' }]) {
      host.pass(300);
      await press(key);
    }
    expect(step()).toBe('email');
    expect(told(host)).toEqual(['no-answer', 'no-answer', 'corrected']);
    // The copy came by itself: an impatient Enter says nothing, however late; a choice that is made does.
    expect(text()).toContain('Copied is not sent: 1 once it is sent.');
    host.pass(2000);
    await press(named('enter'), named('enter'));
    expect(step()).toBe('email');
    await press(named('down'), named('enter'));
    expect(step()).toBe('wait-back');
  });

  it('says what a delay is counted from: the agreed time, and once it is past from now where that would be past too', async () => {
    const words = async (hour: string, language: 'en' | 'fr') => {
      const host = fakeHost(hour, {}, { language });
      const { press, text, digit } = opened(host);
      await press('n');
      host.pass(1000);
      await press(digit('they-are-late'));
      return text().replaceAll(/[\s\u00a0\u202f]+/gu, ' ');
    };
    expect(await words('14:20', 'en')).toContain('counted from the agreed time?');
    expect(await words('14:20', 'fr')).toContain('à partir de l’heure convenue ?');
    expect(await words('14:50', 'en')).toContain(
      'from the agreed time, or from now if the new time would already be past?',
    );
    expect(await words('14:50', 'fr')).toContain(
      'l’heure convenue, ou de maintenant si cela donne une heure déjà passée ?',
    );
    // Which is what becomes of it.
    for (const [minutes, hour] of [
      ['15', '15:05'],
      ['25', '14:55'],
    ] as const) {
      const day = new SampleDay();
      day.tell('14:50', 'they-wrote');
      expect(clock(day.tell('14:50', 'they-are-late', { minutes }).ledger.newHour)).toBe(hour);
    }
  });

  it('S3-14 asks for the new hour at every move, never offering the one that is moved', async () => {
    const host = fakeHost('09:00');
    const { press, text, step, digit } = opened(host);
    for (const hour of ['15h', '16h']) {
      host.pass(60_000);
      await press('n');
      host.pass(1000);
      await press(digit('they-move'));
      expect(step()).toBe('they-move');
      expect(text()).toContain('[Missing: the new time. C to fill it in]');
      expect(text()).not.toContain('Ce nouvel horaire');
      await press('c', hour, named('enter'));
      expect(host.copies.at(-1)?.replaceAll('\u00a0', ' ')).toContain(`Heure : ${hour.replace('h', ' h')}`);
      host.pass(1000);
      await press(digit('agreed'));
    }
    expect(told(host).filter((event) => event === 'agreed')).toHaveLength(2);
  });

  it('what led to another step is still said there, with the key that takes it back', async () => {
    const host = fakeHost('13:35');
    const { digit, press, step, text } = opened(host);
    expect(step()).toBe('confirm');
    await press(digit('sent'));
    expect(step()).toBe('within-reach');
    expect(text()).toContain('Noted: Confirmation sent. U takes it back.');
    host.pass(500);
    await press('u');
    expect(step()).toBe('confirm');
    host.pass(500);
    await press(digit('skip'));
    expect(text()).toContain('Noted: Nothing sent. U takes it back.');
  });

  it('a detail that was given is noted, and taken back, as what it is and not as a thing to do', async () => {
    const host = fakeHost('14:27');
    const { press, session, text } = opened(host);
    await press('d', '1');
    expect(session.state().prompt).not.toBeNull();
    await press('Camille Martin', named('enter'));
    expect(text()).toContain('Noted: the detail');
    host.pass(500);
    await press('u');
    expect(text()).toContain('Taken back: the detail');
  });

  it.each([
    ['r', 'late-or-cancel'],
    ['n', 'they-wrote'],
    ['m', 'breathe'],
  ])('Esc takes back what %s has just opened, and nothing once something came of it', async (key, opens) => {
    const host = fakeHost('14:27');
    const { press, step, text } = opened(host);
    const from = step();
    await press(key);
    expect(step()).toBe(opens);
    expect(text()).toMatch(/Noted: .*\. Esc takes it back\./u);
    host.pass(500);
    await press(named('escape'));
    expect(step()).toBe(from);
    expect(told(host)).toEqual([]);
    expect(text()).toContain('Taken back: ');
  });

  it('Esc takes nothing back while one talks, nor what was told in the step that a key opened', async () => {
    const host = fakeHost('14:27');
    const { digit, press, step } = opened(host);
    await press('a');
    host.pass(500);
    await press(named('escape'));
    expect(step()).toBe('live');
    await press('u');
    host.pass(500);
    await press('r');
    host.pass(500);
    await press(digit('late'));
    host.pass(500);
    await press(named('escape'), named('escape'));
    expect(step()).toBe('i-am-late');
    expect(told(host)).toEqual(['late-or-cancel', 'late']);
  });

  it('counts down to the interview where a key opened a step that would last beyond it', async () => {
    const host = fakeHost('14:27');
    const { press, text, session } = opened(host);
    await press('n');
    expect(session.state().situation?.deadline?.at).toBeGreaterThan(host.sample.interview.scheduledAt);
    expect(text()).toContain('then, at 2:30 pm: the\u00a0interview');
    expect(text()).not.toContain('What happened');
    expect(host.tabs.at(-1)?.title).toMatch(/^3 min · /u);
    await press('w');
    expect(text()).toContain('2:30 pm: the\u00a0interview');
  });

  it('INV-10 nor is "left" told by the second Enter, nor "sent" from a text shown alone', async () => {
    const voicemail = afterFirstCall('14:52', { myPhone: null });
    await voicemail.press(voicemail.digit('mailbox'));
    voicemail.host.pass(500);
    await voicemail.press(named('down'), 'c');
    voicemail.host.pass(500);
    await voicemail.press('+33612345678', named('enter'), named('enter'));
    expect(told(voicemail.host)).toEqual(['no-answer', 'mailbox', 'corrected']);
    voicemail.host.pass(500);
    await voicemail.press(named('enter'));
    expect(voicemail.step()).toBe('voicemail');

    const alone = afterFirstCall('14:47', { me: null });
    alone.host.outcome = { kind: 'none', sentence: 'Not copied. Select it here.' };
    alone.host.sample.tell('14:52', 'no-answer');
    alone.host.setClock('14:53');
    alone.host.changed();
    alone.host.pass(500);
    await alone.press('c', 'Camille Martin', named('enter'), named('enter'));
    expect(alone.session.state().panel).toBe('plain');
    expect(alone.step()).toBe('email');
  });

  it('C09 a text that is pasted where nothing is typed tells nothing, and says so', async () => {
    const host = fakeHost('14:46');
    const { session, text, press } = opened(host);
    host.pass(500);
    session.type(pressedKeys('1 Rendez-vous à 14 h\ra', NO_KEY), SIZE);
    await session.settled();
    expect(told(host)).toEqual([]);
    expect(text()).toContain('Pasted text is not a key');
    // Into a field it is what was typed.
    await press('h');
    session.type(pressedKeys('15h and more', NO_KEY), SIZE);
    expect(session.state().prompt?.field.text).toBe('15h and more');
  });

  it('minds no digit right after Esc left a field', async () => {
    const host = fakeHost('14:46');
    const { press, digit } = opened(host);
    await press('h');
    host.pass(500);
    await press(named('escape'), digit('no-answer'));
    expect(told(host)).toEqual([]);
    host.pass(400);
    await press(digit('no-answer'));
    expect(told(host)).toEqual(['no-answer']);
  });
});
