import { describe, expect, it } from 'vitest';
import { readTold } from '../../source/commands/told-values.ts';
import type { Facts } from '../../source/day/interview.ts';
import { situationAt } from '../../source/day/situation-at.ts';
import { CORRECTED } from '../../source/scenario/known-events.ts';
import { typedFact } from '../../source/screens/typed-fact.ts';
import type { UiLanguage } from '../../source/wording/words.ts';
import { at, CHART, SampleDay, T, VIDEO } from '../helpers/sample-day.ts';

/** A fact as it is laid into the field, and as it is read again from there. */
function readBack(name: string, hour: string, language: UiLanguage, facts: Partial<Facts> = {}) {
  const { interview, journal } = new SampleDay(facts);
  const now = at(hour);
  const situation = situationAt(CHART, interview, journal, now);
  const { value } = readTold(CORRECTED, name, typedFact(name, situation, language), situation, now, language);
  return { value, facts: situation.ledger.facts };
}

describe('a fact to be put right', () => {
  it.each(['en', 'en-US', 'fr', 'fr-CA'] as const)('is read back as itself (%s)', (language) => {
    for (const hour of ['13:50', '2026-11-20 09:00', '15:10'])
      expect(readBack('at', hour, language).value).toBe(new Date(T).toISOString());
    for (const zones of [{}, { theirZone: 'America/New_York', country: 'US' }, { zone: 'Asia/Tokyo', country: null }]) {
      expect(readBack('at', '13:50', language, zones).value).toBe(new Date(T).toISOString());
      for (const phone of ['+33639981234', '+442079460123', '+15145550123']) {
        expect(readBack('my-phone', '13:50', language, { ...zones, myPhone: phone }).value).toBe(phone);
        expect(readBack('their-phone', '13:50', language, { ...zones, theirPhone: phone }).value).toBe(phone);
      }
    }
    for (const [name, fact] of [
      ['me', 'me'],
      ['org', 'org'],
      ['their-email', 'theirEmail'],
      ['link', 'link'],
    ] as const) {
      const { value, facts } = readBack(name, '13:50', language, VIDEO);
      expect(value).toBe(facts[fact]);
    }
  });
});
