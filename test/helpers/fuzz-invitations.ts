import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { invitationFacts } from '../../source/commands/invitation-facts.ts';
import { placedTexts } from '../../source/intake/cross-check/sources-of.ts';
import { answerInvitation, answersOf } from '../../source/intake/invitation/answer-invitation.ts';
import type { InvitationReading } from '../../source/intake/invitation/invitation-reading.ts';
import { readInvitation } from '../../source/intake/invitation/read-invitation.ts';
import { recogniserOf } from '../../source/intake/links/link-patterns.ts';
import { meetingDetails } from '../../source/intake/links/meeting-details.ts';
import { say } from '../../source/wording/say.ts';
import { mutated, randomFrom } from './mutated.ts';
import { STUCK } from './stuck.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/invitations/', import.meta.url));
const TEXTS = readdirSync(FOLDER)
  .filter((name) => /\.(?:ics|eml)$/u.test(name) && !/utf-16|latin/u.test(name))
  .map((name) => readFileSync(`${FOLDER}${name}`, 'utf8'));
const NOW = Date.parse('2026-11-23T14:00:00Z');

/** Reads mutated invitations until a moment has passed, or so many; returns how many of each verdict there were. */
export async function fuzzInvitations(
  seed: number,
  until: (count: number) => boolean,
): Promise<Readonly<Record<string, number>>> {
  const random = randomFrom(seed);
  const recognise = recogniserOf();
  const verdicts: Record<string, number> = {};
  for (let count = 0; !until(count); count += 1) {
    const text = mutated(TEXTS[random(TEXTS.length)] ?? '', random);
    const begun = performance.now();
    const reading = await readInvitation(new TextEncoder().encode(text), NOW);
    const details = meetingDetails(placedTexts(reading.texts), { country: 'FR', recognise });
    const facts = invitationFacts(reading, details);
    expect(performance.now() - begun, text).toBeLessThan(STUCK);
    sound(reading, text);
    expect(JSON.stringify(facts), text).not.toMatch(CONTROL);
    verdicts[reading.verdict] = (verdicts[reading.verdict] ?? 0) + 1;
  }
  return verdicts;
}

// A line feed is written as \n, which is no control any more.
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]|\\u00[01]|\\[tbfr]/u;

/** What holds for whatever was read. */
function sound(reading: InvitationReading, text: string): void {
  const { verdict, start, questions, refusal, candidates } = reading;
  expect(['import', 'ask', 'cancel', 'refuse'], text).toContain(verdict);
  expect(JSON.stringify(reading), text).not.toMatch(CONTROL);
  if (verdict === 'import') expect(start !== null && Number.isFinite(start) && questions.length === 0, text).toBe(true);
  if (verdict === 'ask') expect(questions.length, text).toBeGreaterThan(0);
  expect(refusal === null, text).toBe(verdict !== 'refuse');
  if (refusal) expect(say('fr', refusal.code, refusal.values), text).not.toBe(refusal.code);
  for (const { value } of answersOf(reading, ['Europe/Paris'])) {
    const answered = answerInvitation(reading, value, ['Europe/Paris'], 'en');
    expect(answered.ok, `${value}\n${text}`).toBe(true);
  }
  for (const candidate of candidates) sound(candidate, text);
}
