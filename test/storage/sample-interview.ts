import type { Facts, Interview } from '../../source/day/interview.ts';

const facts: Facts = {
  mode: 'phone',
  zone: 'Europe/Paris',
  theirZone: 'Europe/Paris',
  country: 'FR',
  with: [{ title: 'ms', first: 'Claire', last: 'Dupont' }],
  org: 'Éditions « Été »',
  job: null,
  platform: null,
  whoCalls: 'they',
  chat: null,
  through: 'direct',
  theirPhone: '+33612345678',
  theirEmail: null,
  coordinatorEmail: null,
  link: null,
  me: 'Ana Brévan',
  myPhone: null,
  myEmail: null,
  voice: 'yes',
  language: 'fr-FR',
  pace: 'standard',
  stay: 30,
  tone: 'balanced',
  need: null,
  struck: null,
  skill: null,
  detail: null,
  slots: null,
  fix: null,
  cause: null,
  extra: null,
  announced: null,
  process: null,
  linkedin: null,
  dialIn: null,
  pin: null,
  holiday: null,
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
