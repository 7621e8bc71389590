import { freshLedger } from '../../source/day/effects.ts';
import { NOTHING_SAID } from '../../source/day/facts.ts';
import type { Facts, Instant } from '../../source/day/interview.ts';
import { MINUTE } from '../../source/day/interview.ts';
import type { Ledger } from '../../source/day/ledger.ts';
import type { LogEntry, Situation } from '../../source/day/situation.ts';

/** Tuesday 17 June 2025, 14:30 in Paris: a summer day, so that EST would be wrong. */
export const AGREED: Instant = Date.UTC(2025, 5, 17, 12, 30);

/** An instant so many minutes after the agreed time. */
export const minutesAfter = (minutes: number): Instant => AGREED + minutes * MINUTE;

const SAMPLE_FACTS: Facts = {
  ...NOTHING_SAID,
  mode: 'phone',
  zone: 'Europe/Paris',
  theirZone: 'Europe/Paris',
  with: [{ title: 'ms', first: 'Claire', last: 'Dupont' }],
  org: 'Atelier Nord',
  job: 'Comptable',
  whoCalls: 'they',
  theirPhone: '+33142345678',
  theirEmail: 'claire.dupont@atelier.example',
  me: 'Camille Martin',
  myPhone: '+33612345678',
  myEmail: 'camille.martin@mail.example',
  voice: 'yes',
  language: 'fr-FR',
  pace: 'standard',
  stay: 30,
  tone: 'balanced',
  slots: 'jeudi 19 juin à 10 h, vendredi 20 juin à 15 h',
  fix: 'mon téléphone reste sur la table, sonnerie activée',
};

const SAMPLE_LEDGER: Ledger = freshLedger(SAMPLE_FACTS, AGREED);

/** What a test says of its situation; the rest is an ordinary no-show by phone, 20 minutes after the hour. */
export interface Sample {
  readonly now?: Instant;
  readonly state?: string;
  readonly via?: string | null;
  readonly until?: Instant | null;
  readonly facts?: Partial<Facts>;
  readonly ledger?: Partial<Omit<Ledger, 'facts'>>;
  readonly calls?: number;
  readonly voicemails?: number;
  readonly log?: readonly LogEntry[];
}

/** A line of the log by hand: what was told a quarter of an hour after the agreed time, if nothing else is said. */
export const logged = (event: string, entry: Partial<LogEntry> = {}): LogEntry => ({
  at: minutesAfter(15),
  event,
  from: 'live',
  to: 'debrief',
  applied: true,
  ...entry,
});

/** Ten minutes late, as it was told before the agreed time. */
export const LATE: readonly LogEntry[] = [logged('sent', { at: minutesAfter(-21), set: { minutes: '10' } })];

/** A situation made by hand, for texts only: its choices and line are empty, and so is its log unless it is given. */
export function sampleSituation(sample: Sample = {}): Situation {
  const facts: Facts = { ...SAMPLE_FACTS, ...sample.facts };
  const ledger: Ledger = {
    ...SAMPLE_LEDGER,
    used: { pings: 0, calls: sample.calls ?? 0, voicemails: sample.voicemails ?? 0, emails: 0 },
    ...sample.ledger,
    facts,
  };
  return {
    id: '2025-06-17-dupont',
    now: sample.now ?? minutesAfter(20),
    scheduledAt: ledger.scheduledAt,
    state: sample.state ?? 'email',
    part: 'ladder',
    hour: 'holds',
    inProgress: true,
    lateFrom: ledger.scheduledAt + (facts.whoCalls === 'me' ? 0 : facts.pace === 'brisk' ? 3 : 5) * MINUTE,
    enteredAt: minutesAfter(20),
    deadline: null,
    interrupted: null,
    availableUntil: sample.until === undefined ? minutesAfter(50) : sample.until,
    choices: [],
    offers: [],
    advice: [],
    budget: {
      pings: { used: 0, most: 1 },
      calls: { used: ledger.used.calls, most: 2 },
      voicemails: { used: ledger.used.voicemails, most: 1 },
      emails: { used: 0, most: 1 },
    },
    rules: [],
    log: sample.log ?? [],
    line: [],
    attempt: ledger.attempt,
    clockBehind: false,
    ended: false,
    mayRing: false,
    rings: [],
    sources: [],
    disagreements: [],
    dates: { thanks: null, promise: null, followUp: null },
    via: sample.via ?? null,
    ledger,
  };
}
