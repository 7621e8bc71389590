import { describe, expect, test } from 'vitest';
import { at, clock, SampleDay, VIDEO } from '../helpers/sample-day.ts';

describe('nobody rings, by phone, at the standard pace', () => {
  test('S3-01…S3-13 the ladder without a chat, minute by minute', () => {
    const day = new SampleDay();
    expect(day.see('14:30')).toBe('quiet-wait until 14:35 then check-details');
    expect(day.see('14:35')).toBe('check-details until 14:45 then call-1');
    expect(day.see('14:45')).toBe('call-1 until 14:55 then what-happened');
    day.tell('14:46', 'no-answer');
    expect(day.see('14:46')).toBe('pause until 14:51 then call-2');
    expect(day.see('14:51')).toBe('call-2 until 15:30 then released');
    day.tell('14:52', 'mailbox');
    expect(day.see('14:52')).toBe('voicemail until 15:30 then released');
    day.tell('14:53', 'left');
    expect(day.see('14:53')).toBe('email until 15:30 then released');
    day.tell('14:55', 'sent');
    expect(day.see('14:55')).toBe('wait-back until 15:20 then released');
    expect(day.see('15:20')).toBe('released until 2026-11-24 09:00 then door-open');
    expect(day.see('2026-11-24 09:00')).toBe('door-open until 2026-11-25 10:00 then ask-them-to-call');
    expect(day.see('2026-11-25 10:00')).toBe('ask-them-to-call until 2026-11-30 10:00 then close-out');
  });

  test('S0-21 with a chat, a light word comes before the call', () => {
    const day = new SampleDay({ chat: 'Teams' });
    expect(day.see('14:35')).toBe('check-details until 14:40 then ping');
    expect(day.see('14:40')).toBe('ping until 14:45 then call-1');
    day.tell('14:41', 'sent');
    expect(day.see('14:41')).toBe('wait-ping until 14:45 then call-1');
    expect(day.at('14:41').budget.pings.used).toBe(1);
  });

  test.each([
    ['brisk', ['14:33', '14:35', '14:40']],
    ['standard', ['14:35', '14:40', '14:45']],
    ['patient', ['14:35', '14:45', '14:50']],
  ] as const)('C5 the %s pace', (pace, [check, ping, call]) => {
    const day = new SampleDay({ chat: 'Teams', pace });
    expect(day.at(check).state).toBe('check-details');
    expect(day.at(ping).state).toBe('ping');
    expect(day.at(call).state).toBe('call-1');
  });

  test('INV-05 one and the same hour in voicemail, email and screen', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    const hours = [day.tell('14:52', 'mailbox'), day.tell('14:53', 'left'), day.tell('14:55', 'sent')];
    expect(hours.map(({ availableUntil }) => clock(availableUntil))).toEqual(['15:20', '15:20', '15:20']);
    expect(clock(day.at('15:10').deadline?.at)).toBe('15:20');
  });

  test('INV-03 no step offers a third call', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    day.tell('14:51', 'no-answer');
    expect(day.at('14:51').state).toBe('email');
    day.tell('14:52', 'sent');
    for (const hour of ['14:52', '15:00', '15:10', '15:30']) {
      const events = day.at(hour).choices.map(({ event }) => event);
      expect(events).not.toContain('no-answer');
      expect(events).not.toContain('call-again');
    }
    expect(() => day.tell('15:00', 'call-again')).toThrow();
  });

  test('INV-07 they call: live from every step of the ladder, and undo gives the day without it, deadline included', () => {
    const day = new SampleDay({ chat: 'Teams' });
    const script: [string, string?][] = [
      ['14:31'],
      ['14:36'],
      ['14:41', 'sent'],
      ['14:46', 'no-answer'],
      ['14:47'],
      ['14:52', 'mailbox'],
      ['14:53', 'left'],
      ['14:54', 'sent'],
      ['15:00'],
      ['15:25'],
      ['2026-11-24 10:00'],
      ['2026-11-25 11:00'],
    ];
    for (const [hour, event] of script) {
      const before = day.at(hour);
      expect(before.choices.find((choice) => choice.event === 'they-call')?.leadsTo).toBe('live');
      expect(day.tell(hour, 'they-call').state).toBe('live');
      day.undo();
      expect(day.at(hour)).toEqual(before);
      if (event) day.tell(hour, event);
    }
  });

  test('S3-12 leaving is offered a quarter of an hour after the last contact, not before', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    day.tell('14:52', 'no-answer');
    day.tell('14:54', 'sent');
    const offers = (hour: string) => day.at(hour).choices.some(({ event }) => event === 'release');
    expect([offers('15:08'), offers('15:09')]).toEqual([false, true]);
    expect(day.tell('15:10', 'release').state).toBe('released');
    expect(day.at('15:12').advice).toEqual(['keep-the-phone']);
    expect(day.at('15:21').advice).toEqual(['done-for-today']);
  });

  test('INV-18 one nudge and one closing text, five working days apart', () => {
    const day = new SampleDay();
    day.tell('14:46', 'mailbox');
    day.tell('14:47', 'left');
    day.tell('14:50', 'sent');
    expect(day.at('2026-11-25 10:30').state).toBe('ask-them-to-call');
    day.tell('2026-11-25 10:30', 'sent');
    expect(day.see('2026-11-25 10:30')).toBe('door-open until 2026-12-02 10:00 then close-out');
    expect(day.at('2026-12-02 10:00').state).toBe('close-out');
    expect(day.tell('2026-12-02 10:05', 'sent').state).toBe('closed-by-silence');
  });

  test('INV-18 where no email went out the nudge comes a day sooner', () => {
    const day = new SampleDay();
    day.tell('14:46', 'mailbox');
    day.tell('14:47', 'left');
    day.tell('14:50', 'skip');
    expect(day.see('2026-11-24 09:30')).toBe('door-open until 2026-11-24 10:00 then ask-them-to-call');
  });
});

describe('what is missing is passed over', () => {
  test('video with chat: the word, the calls, the email', () => {
    const day = new SampleDay({ ...VIDEO, chat: 'Zoom' });
    expect(day.see('14:26')).toBe('signal until 14:30 then waiting-room');
    expect(day.see('14:30')).toBe('waiting-room until 14:35 then check-details');
    expect(day.see('14:36')).toBe('check-details until 14:40 then ping');
    day.tell('14:40', 'sent');
    expect(day.at('14:45').state).toBe('call-1');
  });

  test('video with neither chat nor number: one email, from the waiting room', () => {
    const day = new SampleDay({ ...VIDEO, theirPhone: null });
    expect(day.see('14:36')).toBe('check-details until 14:40 then email');
    expect(day.at('14:40').offers).toEqual([{ text: 'email-no-show', channel: 'email' }]);
    day.tell('14:42', 'sent');
    expect(day.see('14:42')).toBe('wait-back until 15:10 then released');
    expect(day.at('14:50').budget.emails).toEqual({ used: 1, most: 1 });
  });

  test('no number, with chat: word, then email at the hour of the call', () => {
    const day = new SampleDay({ ...VIDEO, chat: 'Zoom', theirPhone: null });
    day.tell('14:41', 'sent');
    expect(day.see('14:44')).toBe('wait-ping until 14:45 then email');
  });

  test('no number and no address: asked for, and one that is found late leads to what is right then', () => {
    const bare = { theirPhone: null, theirEmail: null };
    const asks = (day: SampleDay, hour: string) =>
      day.at(hour).choices.find(({ event }) => event === 'corrected' && day.at(hour).choices.length > 0)?.key ?? null;
    const day = new SampleDay(bare);
    expect(day.see('14:46')).toBe('email until 14:55 then what-happened');
    expect(day.at('14:46').advice).toEqual(['look-for-a-way']);
    expect(asks(day, '14:46')).toBe('2');
    expect(day.tell('14:47', 'corrected', { 'their-email': 'claire@lumen.example' }).state).toBe('email');
    expect(day.at('14:47').advice).toEqual(['copy-and-send']);
    expect(day.tell('14:48', 'corrected', { 'their-phone': '+33145678901' }).state).toBe('call-1');
    expect(day.at('14:48').offers.map(({ text }) => text)).toEqual(['call-opening']);
    expect(day.tell('14:49', 'no-answer').state).toBe('pause');

    const waiting = new SampleDay(bare);
    const { advice, state } = waiting.tell('14:46', 'no-address');
    expect([state, ...advice]).toEqual(['wait-back', 'nobody-told']);
    expect(asks(waiting, '14:47')).not.toBeNull();
    expect(waiting.tell('14:47', 'corrected', { 'their-email': 'claire@lumen.example' }).state).toBe('email');
    waiting.undo();
    expect(waiting.tell('14:47', 'corrected', { 'their-phone': '+33145678901' }).state).toBe('call-1');

    const written = new SampleDay(bare);
    written.tell('14:46', 'sent');
    expect(written.at('14:46').advice).toEqual(['free-at']);
    expect(written.tell('14:47', 'corrected', { 'their-phone': '+33145678901' }).state).toBe('wait-back');
  });

  test('no voice: no call is proposed', () => {
    const day = new SampleDay({ voice: 'no', chat: 'Teams' });
    day.tell('14:41', 'skip');
    expect(day.at('14:45').state).toBe('email');
  });

  test('S1-19 no address: the gate of the text message, unless a word already went out', () => {
    const day = new SampleDay({ theirEmail: null });
    day.tell('14:46', 'no-answer');
    expect(day.tell('14:52', 'no-answer').state).toBe('sms-gate');
    expect(day.tell('14:53', 'sent').budget.pings.used).toBe(1);

    const pinged = new SampleDay({ theirEmail: null, chat: 'Teams' });
    pinged.tell('14:41', 'sent');
    pinged.tell('14:46', 'no-answer');
    expect(pinged.tell('14:52', 'no-answer').state).toBe('email');
    expect(pinged.at('14:52').advice).toEqual(['reply-to-the-invitation']);
    expect(pinged.tell('14:53', 'no-address').state).toBe('wait-back');
  });

  test.each([
    ['theirs', {}],
    ['the coordinator’s', { theirEmail: null, coordinatorEmail: 'accueil@lumen.example' }],
  ])('where an address is known, %s, nobody is asked whether there is none', (_, facts) => {
    const day = new SampleDay(facts);
    day.tell('14:46', 'no-answer');
    const asked = day.tell('14:52', 'no-answer');
    expect([asked.state, asked.choices.some(({ event }) => event === 'no-address')]).toEqual(['email', false]);
    expect(() => day.tell('14:53', 'no-address')).toThrow('no choice');
  });

  test('nothing at all: the line stays open, with an honest end', () => {
    const day = new SampleDay({ theirPhone: null, theirEmail: null });
    expect(day.at('14:45').state).toBe('email');
    day.tell('14:46', 'no-address');
    expect(day.see('14:46')).toBe('wait-back until 15:00 then released');
  });
});

describe('I call', () => {
  test('S0-04 the first call at T, the second not before T+10', () => {
    const day = new SampleDay({ whoCalls: 'me' });
    expect(day.see('14:29')).toBe('last-minutes until 14:30 then call-1');
    expect(day.at('14:30').offers).toEqual([{ text: 'call-as-agreed', channel: 'spoken' }]);
    day.tell('14:31', 'no-answer');
    expect(day.see('14:31')).toBe('pause until 14:40 then call-2');
    const late = new SampleDay({ whoCalls: 'me' });
    late.tell('14:38', 'no-answer');
    expect(late.see('14:38')).toBe('pause until 14:43 then call-2');
  });
});

describe('the switchboard', () => {
  test('S3-08 a note was taken: ten minutes, one email, and no more', () => {
    const day = new SampleDay();
    day.tell('14:46', 'other-person');
    expect(day.see('14:46')).toBe('other-person until 14:56 then email');
    day.tell('14:48', 'note-taken', { name: 'Mme Roche' });
    expect(day.see('14:48')).toBe('wait-back until 14:58 then email');
    expect(day.at('14:48').ledger.noteTakenBy).toBe('Mme Roche');
    day.tell('14:59', 'sent');
    expect(day.see('14:59')).toBe('wait-back until 15:15 then released');
  });

  test('S3-05 a wrong number is compared and redialled, not counted', () => {
    const day = new SampleDay();
    day.tell('14:46', 'wrong-number');
    const redial = day.tell('14:47', 'corrected', { 'their-phone': '+33145678902' });
    expect(redial.state).toBe('call-1');
    expect(redial.ledger.facts.theirPhone).toBe('+33145678902');
    expect(redial.budget.calls.used).toBe(0);
    expect(redial.offers[0]).toEqual({ text: 'wrong-number', channel: 'spoken' });
  });

  test('S3-04 INV-04 asked to call, a wrong number, the right one: still the call that they asked for, and no second of mine', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    day.tell('14:47', 'they-wrote');
    day.tell('14:47', 'call-me');
    day.tell('14:47', 'wrong-number');
    day.tell('14:47', 'corrected', { 'their-phone': '+33145678902' });
    const after = day.tell('14:48', 'no-answer');
    expect([after.state, after.budget.calls.used]).toEqual(['pause', 1]);
  });

  test('INV-08 an hour that is renewed for days, said to nobody, does not stop the day', () => {
    const day = new SampleDay({ stay: 15 });
    day.tell('2026-11-21 11:50', 'corrected', { at: '2026-12-04T14:30:00+01:00' });
    day.tell('2026-11-21 11:51', 'they-wrote');
    day.tell('2026-11-21 11:51', 'they-tried');
    expect(day.tell('2026-11-21 11:51', 'ready').state).toBe('call-back');
    expect(day.at('2026-12-04 14:00').state).toBe('within-reach');
  });

  test('INV-05 an email told after all, while something else was told, keeps the hour that it named', () => {
    const day = new SampleDay({ pace: 'brisk' });
    day.tell('14:40', 'will-call-back', { at: new Date(at('15:10')).toISOString() });
    day.tell('14:40', 'agreed');
    day.tell('15:20', 'will-call-back', { at: new Date(at('15:50')).toISOString() });
    day.tell('15:20', 'agreed');
    day.tell('16:19', 'still-nothing');
    day.tell('16:19', 'they-wrote');
    const said = day.tell('16:44', 'sent-after-all', { message: 'email-no-show' }).ledger.until;
    expect(said?.uttered).toBe(true);
    expect(day.tell('16:44', 'nothing-new').ledger.until).toEqual(said);
  });

  test('will call back at an hour: the hour moves within the day, budgets kept', () => {
    const day = new SampleDay();
    const announced = day.tell('14:46', 'will-call-back', { at: new Date(at('15:10')).toISOString() });
    expect(announced.state).toBe('delay-announced');
    const agreed = day.tell('14:47', 'agreed');
    expect([clock(agreed.scheduledAt), agreed.state, agreed.budget.calls.used]).toEqual(['15:10', 'within-reach', 1]);
    expect(day.at('15:11').state).toBe('quiet-wait');
    expect(day.see('15:25')).toBe('call-1 until 15:35 then what-happened');
    expect(day.tell('15:26', 'no-answer').state).toBe('email');
  });

  test('a fact put right is no answer about the day: nothing told since T leads to what-happened at T+25', () => {
    const day = new SampleDay({ me: null });
    day.tell('14:46', 'corrected', { me: 'Camille Martin' });
    expect(day.see('14:47')).toBe('call-1 until 14:55 then what-happened');
    // Work with the recruiter counts from what was told, not from what was put right.
    const open = new SampleDay();
    open.tell('14:46', 'no-answer');
    const due = open.at('2026-11-25 09:00').deadline;
    open.tell('2026-11-25 09:00', 'corrected', { org: 'Lumen SA' });
    expect(open.at('2026-11-25 09:00').deadline).toEqual(due);
  });

  test('a number that was put right and is dialled again is an answer', () => {
    const day = new SampleDay();
    day.tell('14:46', 'wrong-number');
    day.tell('14:48', 'corrected', { 'their-phone': '+33199001234' });
    expect(day.at('14:56').state).toBe('call-1');
  });
});
