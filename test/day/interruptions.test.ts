import { describe, expect, test } from 'vitest';
import { at, clock, SampleDay, VIDEO } from '../helpers/sample-day.ts';

const iso = (hour: string) => ({ at: new Date(at(hour)).toISOString() });

describe('interruptions go back', () => {
  test('nothing new is f without the interrupting event and its answer', () => {
    const plain = new SampleDay({ chat: 'Teams' });
    const day = new SampleDay({ chat: 'Teams' });
    day.tell('14:33', 'they-wrote');
    expect(day.at('14:36').interrupted).toEqual({
      state: 'check-details',
      deadline: { at: at('14:40'), leadsTo: 'ping' },
    });
    const back = day.tell('14:37', 'nothing-new');
    const { log: _, line: __, ...rest } = back;
    const { log: ___, line: ____, ...expected } = plain.at('14:37');
    expect(rest).toEqual(expected);
    expect(back.log.at(-1)).toMatchObject({ event: 'nothing-new', from: 'they-wrote', to: 'check-details' });
  });

  test('left alone for half an hour it goes back by itself', () => {
    const day = new SampleDay();
    day.tell('13:50', 'they-wrote');
    expect(day.see('13:50')).toBe('they-wrote until 14:20 then within-reach');
    expect(day.at('14:21').state).toBe('within-reach');
  });

  test('what was noted meanwhile stays', () => {
    const day = new SampleDay();
    day.tell('14:20', 'they-wrote');
    day.tell('14:21', 'must-leave', iso('15:15'));
    day.tell('14:21', 'corrected', { org: 'Lumen SA' });
    const back = day.tell('14:22', 'nothing-new');
    expect([clock(back.ledger.leaveAt), back.ledger.facts.org]).toEqual(['15:15', 'Lumen SA']);
  });

  test('S0-20 they ring early and I keep the hour: the step that was interrupted, then T', () => {
    const day = new SampleDay();
    day.tell('14:10', 'they-call');
    expect(day.tell('14:11', 'not-ready').state).toBe('early-call');
    expect(day.see('14:11')).toBe('early-call until 14:30 then quiet-wait');
    expect(day.tell('14:12', 'agreed').state).toBe('within-reach');
    day.undo();
    expect(day.at('14:31').state).toBe('quiet-wait');
  });

  test('a call they asked for is an errand before anything is late: free, and back', () => {
    const day = new SampleDay();
    day.tell('14:05', 'they-wrote');
    expect(day.tell('14:06', 'call-me').state).toBe('call-1');
    const back = day.tell('14:08', 'no-answer');
    expect([back.state, back.budget.calls.used]).toEqual(['within-reach', 0]);
  });

  test('INV-04 later it is free too, and the counted calls remain', () => {
    const day = new SampleDay();
    day.tell('14:37', 'they-wrote');
    day.tell('14:38', 'call-me');
    const pause = day.tell('14:39', 'no-answer');
    expect([pause.state, pause.budget.calls.used]).toEqual(['pause', 0]);
  });

  test('the link fails: the word about it is the ping, and the calls then say so', () => {
    const day = new SampleDay({ ...VIDEO, chat: 'Zoom' });
    expect(day.tell('14:26', 'wrong-link').state).toBe('link-fails');
    expect(day.at('14:27').offers).toEqual([]);
    expect(day.at('14:29').offers).toEqual([{ text: 'link-fails', channel: 'chat' }]);
    const told = day.tell('14:29', 'sent');
    expect([told.state, told.budget.pings.used, told.interrupted]).toEqual(['call-1', 1, null]);
    expect(told.offers[0]).toEqual({ text: 'link-fails', channel: 'spoken' });
  });

  test('the link works after all: back to the room', () => {
    const day = new SampleDay(VIDEO);
    day.tell('14:31', 'wrong-link');
    expect(day.tell('14:33', 'works').state).toBe('waiting-room');
    expect(day.at('14:36').state).toBe('check-details');
  });

  test('an automatic reply: before T+5 it is noted; after, somebody else or nobody', () => {
    const day = new SampleDay();
    day.tell('14:36', 'they-wrote');
    day.tell('14:36', 'auto-reply');
    expect(day.tell('14:37', 'nobody').state).toBe('released');
    const early = new SampleDay();
    early.tell('14:00', 'they-wrote');
    early.tell('14:01', 'auto-reply');
    expect(
      early
        .at('14:01')
        .choices.filter((choice) => !choice.everywhere)
        .map(({ event }) => event),
    ).toEqual(['nothing-new']);
  });
});

describe('in the middle of it all', () => {
  test('I must leave: the hour only shortens, one written word goes out, then the door', () => {
    const day = new SampleDay();
    day.tell('14:20', 'must-leave', iso('14:50'));
    day.tell('14:21', 'must-leave', iso('15:30'));
    expect(day.see('14:46')).toBe('call-1 until 14:50 then email');
    expect(day.at('14:50').availableUntil).toBeNull();
    day.tell('14:52', 'sent');
    expect(day.at('14:52').state).toBe('released');
  });

  test('INV-06 no written word about a no-show when I must leave before it is late', () => {
    const day = new SampleDay();
    day.tell('13:29', 'they-call');
    day.tell('13:30', 'dropped');
    day.tell('13:31', 'must-leave', iso('13:45'));
    expect(day.at('13:46').state).toBe('wait-back');
    const soon = new SampleDay();
    soon.tell('14:20', 'must-leave', iso('14:33'));
    expect(soon.at('14:33').state).toBe('released');
  });

  test('INV-05 an hour at which I must leave caps what we tell them', () => {
    const day = new SampleDay();
    day.tell('14:20', 'must-leave', iso('15:05'));
    day.tell('14:46', 'mailbox');
    expect(clock(day.at('14:46').availableUntil)).toBe('15:05');
  });

  test('sent after all: a step the clock has passed spends its budget and sets the last contact', () => {
    const day = new SampleDay({ chat: 'Teams' });
    expect(day.at('14:46').choices.map(({ event }) => event)).toContain('sent-after-all');
    const told = day.tell('14:46', 'sent-after-all', { message: 'ping' });
    expect([told.budget.pings.used, clock(told.ledger.lastContactAt), told.state]).toEqual([1, '14:46', 'call-1']);
    expect(told.choices.map(({ event }) => event)).not.toContain('sent-after-all');
  });

  test('cut off: rejoin or ring, twice in vain, a quarter of an hour, then a new date', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    expect(day.tell('14:40', 'dropped').advice).toEqual(['keep-the-line-free']);
    expect(day.tell('14:43', 'failed').state).toBe('dropped');
    expect(day.tell('14:44', 'failed').state).toBe('wait-back');
    expect(day.see('14:44')).toBe('wait-back until 14:59 then new-time');
  });

  test('they ring after the release: a moment, or an hour', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    day.tell('14:52', 'no-answer');
    day.tell('14:54', 'sent');
    expect(day.at('15:30').state).toBe('released');
    day.tell('16:00', 'they-call');
    expect(day.tell('16:00', 'bad-moment').state).toBe('late-call');
    expect(day.tell('16:01', 'bad-moment').state).toBe('new-time');
    expect(day.at('16:01').ledger.reachedAt).not.toBeNull();
  });

  test('E is the end of the interview; once set it stays', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    const ended = day.tell('15:10', 'ended');
    expect([ended.state, clock(ended.ledger.endedAt)]).toEqual(['debrief', '15:10']);
  });

  test('what is promised on the end card is kept', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    day.tell('14:58', 'end-card');
    day.tell('14:59', 'promise', { what: 'une adresse', due: '2026-11-25T09:00:00.000Z' });
    day.tell('14:59', 'they-decide-by', { due: '2026-12-04T09:00:00.000Z' });
    day.tell('15:00', 'may-follow-up', { how: 'email' });
    const { ledger } = day.tell('15:01', 'done');
    expect(ledger.promises).toEqual([{ what: 'une adresse', due: Date.parse('2026-11-25T09:00:00Z'), state: 'open' }]);
    expect([ledger.followUp, ledger.decisionBy]).toEqual(['email', Date.parse('2026-12-04T09:00:00Z')]);
  });

  test('closed with X, reopened by their call', () => {
    const day = new SampleDay();
    expect(day.tell('14:46', 'close').ended).toBe(true);
    expect(day.tell('14:50', 'they-call').state).toBe('live');
  });

  test('what no longer applies stays in the log as not applied and changes nothing', () => {
    const day = new SampleDay();
    day.journal.push({ at: at('14:31'), event: 'left' });
    const situation = day.at('14:32');
    expect(situation.state).toBe('quiet-wait');
    expect(situation.log.at(-1)).toMatchObject({ event: 'left', applied: false });
  });

  test('after the interview a message of theirs is about the decision: no call can have been missed any more', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    day.tell('15:10', 'ended');
    const wrote = day.tell('15:30', 'they-wrote');
    expect(wrote.choices.map(({ event }) => event)).not.toContain('missed-call');
  });
});
