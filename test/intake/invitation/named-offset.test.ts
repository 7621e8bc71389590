import { describe, expect, test } from 'vitest';
import { answersOf } from '../../../source/intake/invitation/answer-invitation.ts';
import { keepsOffset, namedOffset } from '../../../source/intake/invitation/named-offset.ts';
import { readInvitation } from '../../../source/intake/invitation/read-invitation.ts';

const NOW = Date.parse('2026-06-01T08:00:00Z');

/** The zones that are offered for an hour in a mail, to somebody who lives in one. */
async function offered(words: string, own: string): Promise<string[]> {
  const mail = new TextEncoder().encode(`Hello,\nWe look forward to our call on ${words}.\nClaire`);
  return answersOf(await readInvitation(mail, NOW), [own]).map(({ value }) => value);
}

describe('a zone that is named by its distance from UTC alone (T12)', () => {
  test.each([
    ['GMT-5', -300],
    ['UTC+01:00', 60],
    ['(GMT \u22123:30)', -210],
    ['utc+0530', 330],
    ['Etc/GMT+5', null],
    ['GMT', null],
    ['EST', null],
  ])('%s: %s minutes', (name, minutes) => expect(namedOffset(name)).toBe(minutes));

  test('only cities are offered whose clocks are so far from UTC on that day, and one’s own only if it is one', async () => {
    const winter = await offered('Tuesday 24 November 2026 at 2:30pm (GMT-5)', 'Europe/Paris');
    expect(winter).toContain('America/New_York');
    expect(winter).not.toContain('America/Chicago');
    expect(winter).not.toContain('Europe/Paris');
    const summer = await offered('Tuesday 14 July 2026 at 2:30pm (GMT-5)', 'Europe/Paris');
    expect(summer).toContain('America/Chicago');
    expect(summer).not.toContain('America/New_York');
    expect(await offered('Tuesday 24 November 2026 at 2:30pm (GMT+1)', 'Europe/Zurich')).toContain('Europe/Zurich');
    const wall = { year: 2026, month: 11, day: 24, hour: 14, minute: 30 };
    for (const zone of winter) expect(keepsOffset(zone, wall, -300)).toBe(true);
  });

  test('an hour without any zone is still offered on one’s own clock', async () => {
    expect(await offered('Tuesday 24 November 2026 at 2:30pm', 'Europe/Paris')).toEqual(['Europe/Paris']);
  });
});
