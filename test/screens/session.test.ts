import { describe, expect, it, onTestFinished } from 'vitest';
import type { Facts } from '../../source/day/interview.ts';
import { rowsOf } from '../../source/screens/frame.ts';
import type { FormHost, Host } from '../../source/screens/host.ts';
import type { Pressed } from '../../source/screens/pressed-key.ts';
import { named, pressedKeys } from '../../source/screens/pressed-key.ts';
import { createSession } from '../../source/screens/session.ts';
import { clock } from '../helpers/sample-day.ts';
import { type FakeHost, fakeHost } from './fake-host.ts';

const SIZE = { columns: 80, rows: 24 };
const NO_KEY = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
};

/** A session over a sample day, with a hand on its keys. */
function opened(host: FakeHost, day: Host['form'] | 'day' = 'day') {
  const session = createSession(host, day === 'day' ? host.day : null);
  const press = async (...keys: (string | Pressed)[]): Promise<void> => {
    for (const key of keys) {
      for (const pressed of typeof key === 'string' ? pressedKeys(key, NO_KEY) : [key]) session.press(pressed, SIZE);
      await session.settled();
    }
  };
  const text = (): string => rowsOf(session.frame(SIZE).lines).join('\n');
  /** The digit that tells an event now, whatever its number. */
  const digit = (event: string): string => {
    const key = session.state().situation?.choices.find((choice) => choice.event === event)?.key;
    if (key === undefined || key === null)
      throw new Error(`${event} has no digit in ${session.state().situation?.state}`);
    return key;
  };
  return { session, press, text, digit, step: () => session.state().situation?.state };
}

/** A day in which call-1 was not answered, opened at an hour. */
function afterFirstCall(hour: string, facts: Partial<Facts> = {}, changes: Partial<FakeHost> = {}) {
  const host = fakeHost(hour, facts, changes);
  host.sample.tell('14:46', 'no-answer');
  return { host, ...opened(host) };
}

const told = (host: FakeHost) => host.sample.journal.map(({ event }) => event);

describe('telling', () => {
  it('tells a choice by its digit, and the screen moves when it is on disk', async () => {
    const host = fakeHost('14:46');
    let written: (value?: unknown) => void = () => {};
    host.disk = new Promise((resolve) => {
      written = resolve;
    });
    const { session, digit, step } = opened(host);
    session.press({ key: digit('no-answer'), text: '' }, SIZE);
    expect(step()).toBe('call-1');
    written();
    await session.settled();
    expect(step()).toBe('pause');
    expect(told(host)).toEqual(['no-answer']);
  });

  it('S03 shows why something was not saved, and applies nothing', async () => {
    const host = fakeHost('14:46');
    host.refusal = 'Not saved: the disk is full.';
    const { digit, press, text, step } = opened(host);
    await press(digit('no-answer'));
    expect(step()).toBe('call-1');
    expect(text()).toContain('Not saved: the disk is full.');
    host.refusal = null;
    await press(digit('no-answer'));
    expect(step()).toBe('pause');
  });

  it('takes arrows and Enter; Enter alone tells nothing', async () => {
    const host = fakeHost('14:46');
    const { press, step } = opened(host);
    await press(named('enter'));
    expect(told(host)).toEqual([]);
    await press(named('down'), named('down'), named('enter'));
    expect(step()).toBe('pause');
  });

  it('ignores a digit that was hammered past the change of the step, and minds it again later', async () => {
    const host = fakeHost('14:52');
    host.sample.tell('14:46', 'no-answer');
    const { digit, press, step } = opened(host);
    await press(digit('mailbox'), digit('mailbox'), digit('mailbox'));
    expect(step()).toBe('voicemail');
    expect(told(host)).toEqual(['no-answer', 'mailbox']);
    host.pass(399);
    await press(digit('left'));
    expect(step()).toBe('voicemail');
    host.pass(400);
    await press(digit('left'));
    expect(step()).toBe('email');
  });

  it('ignores a whole burst of digits after a change of the step, says why, and never A', async () => {
    const host = fakeHost('14:52');
    host.sample.tell('14:46', 'no-answer');
    const { digit, press, step, text } = opened(host);
    await press(digit('mailbox'));
    for (const key of ['2', '9', '1', named('enter'), digit('left')]) {
      host.pass(300);
      await press(key);
    }
    expect(step()).toBe('voicemail');
    expect(text()).toContain('The step has changed: keys ignored.');
    expect(text().match(/The step has changed/gu)).toHaveLength(1);
    host.pass(300);
    await press('a');
    expect(step()).toBe('live');
  });

  it('INV-07 never ignores A, not even right after a change of the step or while something is being written', async () => {
    const host = fakeHost('14:52');
    host.sample.tell('14:46', 'no-answer');
    const { session, press, digit, step } = opened(host);
    session.press({ key: digit('mailbox'), text: '' }, SIZE);
    await press('a');
    expect(step()).toBe('live');
    expect(told(host)).toEqual(['no-answer', 'mailbox', 'they-call']);
  });

  it('acts on the frame on which it was pressed: a deadline that passed less than two seconds ago', async () => {
    const host = fakeHost('14:54:59');
    const { digit, press, step } = opened(host);
    host.setClock('14:55:01');
    await press(digit('no-answer'));
    expect(step()).toBe('pause');
    expect(host.sample.journal.map(({ at }) => clock(at))).toEqual(['14:54:59']);
  });

  it('T02 tells nothing from a frame that is older than that, and shows the step of now', async () => {
    const host = fakeHost('14:54:59');
    const { digit, press, step, text } = opened(host);
    host.setClock('14:55:03');
    await press(digit('no-answer'));
    expect(told(host)).toEqual([]);
    expect(step()).toBe('what-happened');
    expect(text()).toContain('That step has passed');
  });

  it('shows what another process told', async () => {
    const host = fakeHost('14:46');
    const { step } = opened(host);
    host.sample.tell('14:46', 'no-answer');
    host.changed();
    expect(step()).toBe('pause');
  });

  it('says what was taken back', async () => {
    const { press, text, step, host } = afterFirstCall('14:47');
    await press('u');
    expect(told(host)).toEqual([]);
    expect(step()).toBe('call-1');
    expect(text()).toContain('Taken back: No answer');
  });

  it('closes the file only after a question, answered in either language', async () => {
    const host = fakeHost('14:46');
    const { press, text, step } = opened(host);
    await press('x');
    expect(text()).toContain('Close this file for good?');
    await press('n');
    expect(told(host)).toEqual([]);
    await press('x', 'O');
    expect(step()).toBe('closed');
  });

  it('shows what to say to another caller, and goes on waiting', async () => {
    const host = fakeHost('14:36');
    const { press, text, step, digit } = opened(host);
    await press('v');
    expect(step()).toBe('check-details');
    expect(text()).toContain('j’attends un appel important');
    await press(named('escape'));
    expect(text()).not.toMatch(/j’attends un appel important|Message \d of/u);
    await press('v');
    expect(text()).toContain('j’attends un appel important');
    await press('u');
    expect(text()).not.toMatch(/j’attends un appel important/u);
    await press('v', 'a');
    host.pass(1000);
    await press(digit('end-card'));
    expect(step()).toBe('end-card');
    expect(text()).not.toMatch(/j’attends un appel important/u);
    host.pass(1000);
    await press('v');
    expect(text()).toContain('j’attends un appel important');
    await press('u');
    expect(text()).not.toMatch(/j’attends un appel important/u);
  });
});

describe('the agenda', () => {
  it('L shows every interview, and L or Esc goes back', async () => {
    const { press, text } = opened(fakeHost('14:20'));
    await press('l');
    expect(text()).toContain('2026-11-23-dupont');
    await press('l');
    expect(text()).not.toContain('2026-11-23-dupont');
  });
});

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

  /** The debrief, begun at 15:10; `facts` of the interview. */
  async function debriefing(facts: Partial<Facts> = {}) {
    const host = fakeHost('15:10', facts);
    host.sample.tell('14:46', 'they-call');
    host.sample.tell('15:10', 'ended');
    const session = opened(host);
    await session.press(session.digit('done'));
    const answer = async (...keys: (string | Pressed)[]): Promise<void> => {
      host.pass(500);
      await session.press(...keys);
    };
    const asked = () => session.session.state().prompt?.names[0];
    return { host, ...session, answer, asked };
  }

  it('S4-05 S4-06 S4-07 S4-08 S4-09 one key answers each of the five questions, and Enter leaves one open', async () => {
    const { answer, asked, text, host, step } = await debriefing();
    expect(text()).toContain('1 of 5 · How did it feel?');
    await answer('+');
    expect(text()).toContain('2 of 5');
    await answer(named('enter'));
    // A digit, shifted or not, does the same as the sign: here the first of the three, and the second.
    await answer('1');
    await answer('é');
    await answer('-');
    expect(asked()).toBe('with');
    expect(text()).toContain('› Ms Claire Dupont <claire.dupont@lumen.example>');
    for (const words of ['', 'the garden', '', '', '']) await answer(...(words === '' ? [] : [words]), named('enter'));
    expect(host.sample.journal.at(-1)).toMatchObject({
      event: 'done',
      set: {
        felt: '+',
        impression: '-',
        points: '=',
        manner: '-',
        with: 'ms|Claire|Dupont|claire.dupont@lumen.example|the garden',
      },
    });
    expect(step()).toBe('promises');
  });

  it('one key answers one question: a key that is held, or pressed twice, does not answer the next', async () => {
    const { press, answer, text, host } = await debriefing();
    await answer('+');
    await press('+', '+', '+');
    expect(text()).toContain('2 of 5');
    host.pass(500);
    await press('=');
    expect(text()).toContain('3 of 5');
  });

  it('an answer is put right with Esc, and no other is lost', async () => {
    const { answer, text, asked, session } = await debriefing();
    await answer('+');
    await answer('-');
    await answer(named('escape'));
    expect(text()).toContain('2 of 5');
    await answer('=');
    for (const sign of ['+', '+', '+']) await answer(sign);
    expect(asked()).toBe('with');
    expect(session.state().prompt?.set).toMatchObject({ felt: '+', ease: '=' });
  });

  it('their call is one key away from a question that one key answers', async () => {
    const { answer, step } = await debriefing();
    await answer('a');
    expect(step()).toBe('live');
  });

  it('shows the sentence of the message that the answer goes into, with what is typed so far', async () => {
    const host = fakeHost('16:00', { language: 'en-GB' });
    host.sample.tell('14:33', 'they-call');
    host.sample.tell('15:30', 'ended');
    host.sample.tell('15:40', 'done');
    const { digit, press, text } = opened(host);
    await press(digit('promise'));
    expect(text()).toContain('What did you promise to send them?');
    expect(text()).toContain('“As promised, I am sending you […].”');
    await press({ key: 's', text: 'my portfolio' });
    expect(text()).toContain('“As promised, I am sending you my portfolio.”');
  });

  it('gives a screen reader the sentence with its gap, and once filled in: not at every letter', async () => {
    const host = fakeHost('16:00', { language: 'en-GB' }, { screenReader: true });
    host.sample.tell('14:33', 'they-call');
    host.sample.tell('15:30', 'ended');
    host.sample.tell('15:40', 'done');
    const { digit, press, session } = opened(host);
    const said = () => session.said().map((row) => row.map((piece) => piece.text).join(''));
    await press(digit('promise'));
    expect(said()).toContain('The note with what you promised: “As promised, I am sending you […].”');
    const before = said().length;
    await press(...[...'my CV'].map((letter) => ({ key: letter, text: letter })));
    expect(said()).toHaveLength(before);
    await press(named('enter'));
    expect(said()[before]).toBe('The note with what you promised: “As promised, I am sending you my CV.”');
  });

  it('M34 asks for the names and addresses of several, with a detail for each', async () => {
    const { answer, text, host } = await debriefing();
    for (const sign of ['+', '+', '+', '+', '+']) await answer(sign);
    await answer(named('enter'));
    await answer('the garden', named('enter'));
    expect(text()).toContain('And who else?');
    await answer('mr|Paul|Martin|paul.martin@lumen.example', named('enter'));
    expect(text()).toContain('What did you enjoy talking about with Mr Paul Martin?');
    await answer('the tools; the team', named('enter'));
    for (const _ of ['nobody else', 'need', 'struck']) await answer(named('enter'));
    expect(host.sample.journal.at(-1)?.set?.with).toBe(
      'ms|Claire|Dupont|claire.dupont@lumen.example|the garden;mr|Paul|Martin|paul.martin@lumen.example|the tools, the team',
    );
  });

  it('S3-24 asks how late one will be before the text says it, and does not ask again', async () => {
    const host = fakeHost('14:20');
    const { digit, press, text, step } = opened(host);
    await press('r');
    host.pass(500);
    await press(digit('late'));
    expect(step()).toBe('i-am-late');
    host.pass(500);
    expect(text()).toContain('[Missing: your estimate in minutes.');
    await press('c', '20');
    host.pass(500);
    await press(named('enter'));
    expect(text().replace(/\s+/g, ' ')).toContain('20 minutes');
    // It is said on the phone: filled in to be read, not copied before somebody asks for it.
    expect(host.copies).toEqual([]);
    host.pass(500);
    await press(digit('sent'));
    expect(host.sample.journal.at(-1)).toMatchObject({ event: 'sent', set: { minutes: '20' } });
  });
});

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
});

describe('the bell', () => {
  it('INV-09 is silent until something was told after T', () => {
    const host = fakeHost('14:29');
    const { session } = opened(host);
    for (const hour of ['14:30', '14:35', '14:45']) {
      host.setClock(hour);
      session.tick();
    }
    expect(host.rung).toBe(0);
  });

  it('rings once at a deadline, and never twice for one instant', () => {
    const { session, host } = afterFirstCall('14:50');
    host.setClock('14:51');
    session.tick();
    session.tick();
    expect(host.rung).toBe(1);
    host.setClock('14:50');
    session.tick();
    host.setClock('14:51');
    session.tick();
    expect(host.rung).toBe(1);
  });

  it('T01 rings once for all that was slept through', () => {
    const { session, host } = afterFirstCall('14:47');
    host.setClock('15:40');
    session.tick();
    expect(host.rung).toBeLessThanOrEqual(1);
  });

  it('does not ring for what was told', async () => {
    const { digit, press, host } = afterFirstCall('14:52');
    await press(digit('no-answer'));
    expect(host.rung).toBe(0);
  });
});

describe('T04 a clock that was set back', () => {
  it('says so, and keeps what was told', () => {
    const { session, host, text } = afterFirstCall('14:47');
    host.setClock('13:00');
    session.tick();
    expect(text()).toContain('The clock is behind the last thing told.');
    expect(session.state().situation?.state).toBe('pause');
  });
});

describe('clocks that jump, zones that change', () => {
  /** A screen that looks at the clock, as a running one does. */
  function running(hour: string) {
    const host = fakeHost(hour);
    const screen = opened(host);
    onTestFinished(screen.session.start());
    return { ...screen, host };
  }

  it('T01 T02 after a sleep the first look shows the step of now, with one sentence and one bell at most', () => {
    const { session, host, step, text } = running('13:20');
    host.jumpClock('14:10');
    session.tick();
    expect(step()).toBe('within-reach');
    expect(text()).toContain('A jump of 50 min');
    expect(host.rung).toBeLessThanOrEqual(1);
    host.pass(1_000);
    session.tick();
    expect(text().match(/A jump of/g)).toHaveLength(1);

    const late = running('14:20');
    late.host.jumpClock('14:50');
    late.session.tick();
    expect(late.step()).toBe('call-1');
    expect(late.host.rung).toBe(0);
  });

  it('T02 a machine whose other clock goes on in its sleep is noticed alike', () => {
    const { session, host, text } = running('13:20');
    host.setClock('14:10');
    session.tick();
    expect(text()).toContain('A jump of 50 min');
  });

  it('T02 a key pressed on a frame from before the sleep tells nothing, but their call', async () => {
    const asleep = running('14:46');
    asleep.host.jumpClock('15:00');
    await asleep.press(asleep.digit('no-answer'));
    expect(told(asleep.host)).toEqual([]);
    const called = running('14:46');
    called.host.jumpClock('15:00');
    await called.press('a');
    expect(told(called.host)).toEqual(['they-call']);
  });

  it('T04 a clock set back is said once, noted in the journal, and takes nothing back', async () => {
    const { session, host, press, digit, text } = running('14:46');
    await press(digit('no-answer'));
    host.jumpClock('12:46');
    session.tick();
    await session.settled();
    expect(text()).toContain('The clock was set back by 2 h 00. What was told stays.');
    expect(text()).toContain('The clock is behind the last thing told.');
    expect(host.notes).toEqual(['the clock was set back by 7200 s']);
    expect(told(host)).toEqual(['no-answer']);
    host.pass(1_000);
    session.tick();
    expect(host.notes).toHaveLength(1);
  });

  it('T05 set forward and corrected, the step is that of the corrected hour', () => {
    const { session, host, step } = running('13:50');
    host.jumpClock('16:50');
    session.tick();
    expect(step()).not.toBe('within-reach');
    host.jumpClock('13:50');
    session.tick();
    expect(step()).toBe('within-reach');
  });

  it('T19 a busy machine and a clock put right bit by bit are no jump', () => {
    const { session, host, text } = running('13:50');
    for (const late of [5_000, 20_000, 59_000]) {
      host.pass(late);
      session.tick();
    }
    for (let slewed = 0; slewed < 200; slewed++) {
      host.pass(1_000);
      session.tick();
    }
    expect(text()).not.toContain('A jump of');
  });

  it('T11 where the machine comes to another zone, its hour is shown with its name, and the interview stays', () => {
    const { session, host, text } = running('13:50');
    expect(text()).not.toContain('New York');
    const before = session.state().situation?.scheduledAt;
    host.travel('America/New_York');
    session.tick();
    expect(text()).toMatch(/now shows New York time/);
    expect(text()).toMatch(/7:50 am \(?.*New York/);
    expect(session.state().situation?.scheduledAt).toBe(before);
  });
});

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

describe('the choices of the candidate', () => {
  /** A day opened at an hour, whose keys are pressed by somebody who reads first. */
  function unhurried(hour: string, before: readonly (readonly [hour: string, event: string])[] = []) {
    const host = fakeHost(hour);
    for (const [at, event] of before) host.sample.tell(at, event);
    const day = opened(host);
    const press = async (...keys: (string | Pressed)[]): Promise<void> => {
      for (const key of keys) {
        host.pass(1000);
        await day.press(key);
      }
    };
    const choose = async (event: string): Promise<void> => press('0', day.digit(event));
    return { ...day, host, press, choose };
  }

  it('S0-03 C13 are asked with what speaks for each, and only what changes is told', async () => {
    const { host, press, choose, text } = unhurried('09:00');
    await choose('decided');
    expect(text()).toMatch(/warm: shows your motivation/);
    expect(text()).toMatch(/[›>] 2 {2}balanced/);
    await press('3');
    expect(text()).toMatch(/Who calls\? Neither offends\./);
    await press(named('enter'), '3', named('enter'));
    expect(host.sample.journal).toMatchObject([{ event: 'decided', set: { tone: 'reserved', pace: 'patient' } }]);
    expect(host.sample.journal[0]?.set).not.toHaveProperty('stay');
  });

  it('tell nothing where all stays as it is, or one turns back', async () => {
    const { host, press, choose, session } = unhurried('09:00');
    await choose('decided');
    await press(named('enter'), named('enter'), named('enter'), named('enter'));
    expect(session.state().prompt).toBeNull();
    await choose('decided');
    await press('1', named('escape'), named('escape'));
    expect(session.state().prompt).toBeNull();
    expect(told(host)).toEqual([]);
  });

  it('S0-13 a tone that they have read already is better kept: it is said where it could be changed', async () => {
    const { press, choose, digit, text } = unhurried('13:40');
    await choose('decided');
    expect(text()).not.toMatch(/more consistent/);
    await press(named('escape'), digit('sent'));
    await choose('decided');
    expect(text()).toMatch(/They have already read you in this tone/);
  });

  it('C11 C17 are asked where they matter: with a reason to write, and with their date', async () => {
    const { host, press, choose, digit, text } = unhurried('15:10', [
      ['14:31', 'they-call'],
      ['15:05', 'ended'],
    ]);
    await choose('write');
    await press('3');
    expect(text()).toMatch(/Should your thanks say so/);
    await press('2', digit('skip'));
    await press(digit('they-decide-by'), ...'2026-12-01', named('enter'));
    expect(text()).toMatch(/2 days: prompt/);
    await press('1');
    expect(host.sample.journal.slice(2)).toMatchObject([
      { event: 'write', set: { reason: '3', completion: 'yes' } },
      { event: 'skip' },
      { event: 'they-decide-by', set: { grace: '2' } },
    ]);
    const { facts } = host.sample.at('15:20').ledger;
    expect([facts.completion, facts.grace]).toEqual(['yes', 2]);
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
