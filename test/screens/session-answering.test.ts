import { describe, expect, it } from 'vitest';
import type { Facts } from '../../source/day/interview.ts';
import type { Pressed } from '../../source/screens/keys/pressed-key.ts';
import { named } from '../../source/screens/keys/pressed-key.ts';
import { fakeHost } from './fake-host.ts';
import { opened, told } from './opened-session.ts';

describe('answering', () => {
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

  it('S3-24 an estimate typed straight onto the step is filled in, and nothing is told by it', async () => {
    const host = fakeHost('14:20');
    const { digit, press, text, step } = opened(host);
    await press('r');
    host.pass(500);
    await press(digit('late'));
    host.pass(500);
    const before = told(host);
    await press('1', '5');
    host.pass(500);
    await press(named('enter'));
    expect(told(host)).toEqual(before);
    expect(step()).toBe('i-am-late');
    expect(text().replace(/\s+/g, ' ')).toContain('5 minutes');
    expect(text()).toContain('Not told yet: 1, once it is.');
    host.pass(500);
    await press('1');
    expect(host.sample.journal.at(-1)).toMatchObject({ event: 'sent', set: { minutes: '5' } });
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
    expect(text()).toMatch(/Who calls\? As agreed; if nothing was, either is fine\./);
    await press(named('enter'), '3', named('enter'));
    expect(host.sample.journal).toMatchObject([{ event: 'decided', set: { tone: 'reserved', pace: 'patient' } }]);
    expect(host.sample.journal[0]?.set).not.toHaveProperty('stay');
  });

  it('C13 who calls is no question where the invitation or a mail has said it', async () => {
    const { host, press, choose, text, session } = unhurried('09:00');
    const says = [{ about: 'who-calls', who: 'they', where: 'We call you.' }] as const;
    host.sample.interview = { ...host.sample.interview, sources: [{ kind: 'mail', file: null, says }] };
    session.tick();
    await choose('decided');
    await press('3');
    expect(text()).not.toMatch(/Who calls\?/);
    expect(session.state().prompt?.names).toEqual(['pace', 'stay']);
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
    expect(text()).toMatch(/Should your thank-you say so/);
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
