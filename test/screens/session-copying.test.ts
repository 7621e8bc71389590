import { describe, expect, it } from 'vitest';
import { named } from '../../source/screens/keys/pressed-key.ts';
import { type FakeHost, fakeHost } from './fake-host.ts';
import { afterFirstCall, opened, told } from './opened-session.ts';

describe('copying', () => {
  const atEmail = (hour: string, changes: Partial<FakeHost> = {}) => {
    const host = fakeHost(hour, {}, changes);
    host.sample.tell('14:46', 'no-answer');
    host.sample.tell('14:52', 'no-answer');
    return { host, ...opened(host) };
  };

  it('INV-10 copied is not sent: Enter tells that it was sent, and the sentence says so', async () => {
    const { press, text, step, host } = atEmail('14:53');
    await press('c');
    expect(step()).toBe('email');
    expect(text()).toContain('Copied with xclip.');
    expect(text()).toContain('Copied is not sent: Enter once it is sent.');
    await press(named('enter'));
    expect(step()).toBe('wait-back');
    expect(told(host)).toEqual(['no-answer', 'no-answer', 'sent']);
  });

  it('never says "copied" without proof', async () => {
    const { press, text, host } = atEmail('14:53');
    host.outcome = { kind: 'unconfirmed', sentence: 'Handed to xsel, not confirmed.' };
    await press('c');
    expect(text()).toContain('Handed to xsel, not confirmed.');
    expect(text()).not.toContain('Copied with');
  });

  it('C01 shows the text alone where there is no clipboard', async () => {
    const { press, text, host, session } = atEmail('14:53');
    host.outcome = { kind: 'none', sentence: 'Not copied. Select it here.' };
    await press('c');
    expect(session.state().panel).toBe('plain');
    expect(text()).toContain('Not copied');
    expect(text()).toContain('Bien cordialement,');
    expect(text()).not.toContain('F1');
    expect(text()).toContain('A they call');
    expect(text()).toMatch(/^To: claire\.dupont@lumen\.example$/mu);
    expect(text()).toMatch(/^Subject: Entretien/mu);
    await press(named('escape'));
    expect(text()).toContain('F1');
    expect(text()).not.toMatch(/No clipboard|Esc goes back/u);
  });

  it('says nothing of sending where a text that is read aloud could not be copied', async () => {
    const { press, text, host, digit, step } = afterFirstCall('14:52');
    await press(digit('mailbox'));
    host.outcome = { kind: 'none', sentence: 'Not copied. Select it here.' };
    await press('c');
    expect(text()).toContain('Not copied');
    expect(text()).not.toMatch(/Copied is not|is sent/u);
    host.pass(500);
    await press(named('enter'));
    expect(step()).toBe('voicemail');
  });

  it('says in plain words that there is no text, or no subject, to copy', async () => {
    const pause = afterFirstCall('14:47');
    await pause.press('s');
    expect(pause.text()).toContain('There is no text here.');
    const call = afterFirstCall('14:52');
    await call.press('s');
    expect(call.text()).toContain('This message has no subject.');
  });

  it('copies the subject apart', async () => {
    const { press, host } = atEmail('14:53');
    await press('S');
    expect(host.copies[0]?.replaceAll('\u00a0', ' ')).toMatch(/^Entretien .*14 h 30/u);
  });

  it('shows a subject to be selected by hand, under its name, where there is no clipboard', async () => {
    const { press, text, host } = atEmail('14:53');
    host.outcome = { kind: 'none', sentence: 'Not copied. Select it here.' };
    await press('s');
    expect(text()).toMatch(/^Not copied.*\nTo: .*\nSubject: Entretien/u);
    await press(named('escape'));
    expect(text()).not.toContain('No clipboard');
  });

  it('INV-13 copies the text of this minute, however old the frame is', async () => {
    const { digit, press, host } = afterFirstCall('14:52', {}, {});
    await press(digit('mailbox'));
    host.setClock('14:59');
    await press('c');
    expect(host.copies[0]).toContain('quatorze heures cinquante-neuf');
  });

  it('INV-05 the voicemail, the email and the screen say the same until', async () => {
    const { digit, press, text, host } = afterFirstCall('14:52');
    await press(digit('mailbox'), 'c');
    expect(host.copies[0]).toContain('quinze heures vingt');
    host.pass(500);
    await press(named('enter'));
    await press('c');
    expect(host.copies[1]?.replaceAll('\u00a0', ' ')).toContain('jusqu’à 15 h 20');
    expect(text()).toContain('you stay reachable until 3:20 pm');
  });

  it('from launch to the copied email, at most five keys besides the outcomes of the calls', async () => {
    const host = fakeHost('14:46');
    const { digit, session, press, step } = opened(host);
    await press(digit('no-answer'));
    host.setClock('14:52');
    session.tick();
    host.pass(500);
    expect(step()).toBe('call-2');
    await press(digit('no-answer'));
    host.pass(500);
    expect(step()).toBe('email');
    await press('c');
    expect(host.copies).toHaveLength(1);
  });

  it.each([
    ['en-US', 'en-GB', 'This text is already in your language.'],
    ['fr-CA', 'fr-FR', 'Ce texte est déjà dans votre langue.'],
    ['en-US', 'fr-FR', 'To understand it, never copied:'],
  ] as const)('shows no %s reader a text in %s again where both are one language', async (screen, language, says) => {
    const host = fakeHost('14:46', { language }, { language: screen });
    const { press, text } = opened(host);
    await press('t');
    expect(text()).toContain(says);
  });
});
