import { describe, expect, test } from 'vitest';
import { hasJoined } from '../../source/day/has-joined.ts';
import { SampleDay, VIDEO } from '../helpers/sample-day.ts';

const LINK = { link: 'https://zoom.example/j/654321' };

describe('INV-10 nobody is said to be in the meeting who has not told so', () => {
  test('told at the steps before the hour and in the room, and by dialling in', () => {
    const day = new SampleDay({ ...VIDEO, dialIn: '+33170372246' });
    expect(hasJoined(day.at('14:24'))).toBe(false);
    expect(hasJoined(day.tell('14:26', 'works'))).toBe(true);
    day.undo();
    expect(hasJoined(day.tell('14:31', 'works'))).toBe(true);
    day.undo();
    day.tell('14:31', 'wrong-link');
    expect(hasJoined(day.tell('14:33', 'dial-in'))).toBe(true);
  });

  test('without a chat, who passes the step over is not said to be there', () => {
    const day = new SampleDay(VIDEO);
    const passed = day.tell('14:26', 'skip');
    expect([passed.state, hasJoined(passed)]).toEqual(['last-minutes', false]);
    expect(hasJoined(day.tell('14:27', 'works'))).toBe(true);
  });

  test('with a chat, who passes the signal over has not told where they are', () => {
    const day = new SampleDay({ ...VIDEO, chat: 'Teams' });
    expect(hasJoined(day.tell('14:26', 'skip'))).toBe(false);
    expect(hasJoined(day.tell('14:27', 'works'))).toBe(true);
  });

  test('a link that was wrong stays wrong once the hour of trying it is over, whatever became of that', () => {
    const day = new SampleDay(VIDEO);
    day.tell('14:26', 'works');
    expect(hasJoined(day.tell('14:28', 'wrong-link'))).toBe(false);
    expect([day.at('14:38').state, hasJoined(day.at('14:38'))]).toEqual(['check-details', false]);
    const early = new SampleDay(VIDEO);
    early.tell('14:00', 'wrong-link');
    expect(hasJoined(early.tell('14:03', 'works'))).toBe(true);
    early.tell('14:05', 'wrong-link');
    expect([early.at('14:16').state, hasJoined(early.at('14:16'))]).toEqual(['within-reach', false]);
    expect(hasJoined(early.tell('14:26', 'works'))).toBe(true);
  });

  test('an interruption that goes back takes nothing away: the link works, and a new one is not joined yet', () => {
    const day = new SampleDay(VIDEO);
    day.tell('14:05', 'wrong-link');
    expect([day.tell('14:08', 'works').state, hasJoined(day.at('14:08'))]).toEqual(['within-reach', true]);
    day.tell('14:10', 'they-wrote');
    expect(hasJoined(day.tell('14:11', 'nothing-new'))).toBe(true);
    day.tell('14:12', 'they-wrote');
    day.tell('14:13', 'new-link', LINK);
    expect([day.at('14:24').state, hasJoined(day.at('14:24'))]).toEqual(['within-reach', false]);
  });

  test('a chat that is noted afterwards takes nothing away', () => {
    const day = new SampleDay(VIDEO);
    day.tell('14:26', 'works');
    expect(hasJoined(day.tell('14:28', 'corrected', { chat: 'Teams' }))).toBe(true);
  });

  test('what was told for an earlier hour no longer counts', () => {
    const day = new SampleDay(VIDEO);
    day.tell('14:32', 'works');
    day.tell('14:36', 'they-wrote');
    day.tell('14:37', 'they-are-late', { minutes: '45' });
    expect(hasJoined(day.tell('14:38', 'agreed'))).toBe(true);
    day.tell('14:40', 'corrected', { at: '2026-11-23T15:00:00Z' });
    expect(hasJoined(day.at('14:40'))).toBe(false);
  });
});
