import { NOTHING_SAID } from '../../source/day/facts.ts';
import type { Facts, Interview } from '../../source/day/interview.ts';

const facts: Facts = {
  ...NOTHING_SAID,
  mode: 'phone',
  zone: 'Europe/Paris',
  theirZone: 'Europe/Paris',
  country: 'FR',
  with: [{ title: 'ms', first: 'Claire', last: 'Dupont' }],
  org: 'Éditions « Été »',
  whoCalls: 'they',
  theirPhone: '+33612345678',
  me: 'Ana Brévan',
  voice: 'yes',
  language: 'fr-FR',
  pace: 'standard',
  stay: 30,
  tone: 'balanced',
};

export const T = Date.UTC(2026, 10, 23, 13);

/** An interview at T, kept under that id. */
export function sampleInterview(id = '2026-11-23-dupont'): Interview {
  return {
    id,
    createdAt: T - 3_600_000,
    scheduledAt: T,
    facts,
    scenario: { name: 'remote-interview', hash: 'a1b2c3' },
  };
}
