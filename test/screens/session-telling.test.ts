import { describe, expect, it } from 'vitest';
import { named } from '../../source/screens/keys/pressed-key.ts';
import { clock } from '../helpers/sample-day.ts';
import { fakeHost } from './fake-host.ts';
import { afterFirstCall, opened, SIZE, told } from './opened-session.ts';

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

  it('says what a key did apart from the words that are about to be read aloud', async () => {
    const { press, text } = opened(fakeHost('14:27'));
    await press('z');
    expect(text()).toMatch(/\S\n\nRings again in/);
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
