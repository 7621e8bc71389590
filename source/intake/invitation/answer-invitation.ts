import type { UiLanguage } from '../../wording/words.ts';
import { readZone } from '../read-zone.ts';
import { type Reading, read, refuse } from '../result.ts';
import type { WallTime } from '../wall-time.ts';
import type { InvitationReading, Proposal } from './invitation-reading.ts';
import { keepsOffset, namedOffset } from './named-offset.ts';
import { instantIn, startReading } from './start-reading.ts';

/**
 * The answers that can be picked for the first question of a reading, in the order in which they are shown. A zone can
 * be typed as well; a day and an hour (`time`, `date`) can only be typed, and are read as any other hour.
 * @param zones that are likely: one's own
 */
export function answersOf(reading: InvitationReading, zones: readonly string[]): readonly Proposal[] {
  const [question] = reading.questions;
  switch (question?.about) {
    case 'zone': {
      const { wall, named } = question;
      const offset = named === null ? null : namedOffset(named);
      // One's own clock is no answer where another one is named.
      const own = zones.filter((zone) => offset === null || keepsOffset(zone, wall, offset));
      const likely = [...new Set([...question.proposals.map(({ value }) => value), ...own])];
      return likely.map((zone) => ({ value: zone, start: instantIn(wall, zone) }));
    }
    case 'contradiction':
      return [
        { value: question.byName.zone, start: question.byName.start },
        { value: 'rules', start: question.byRules },
      ];
    case 'clock-change':
      return question.proposals;
    case 'event':
    case 'occurrence':
      return reading.candidates.map(({ start }, index) => ({ value: String(index + 1), start }));
    default:
      return [];
  }
}

/**
 * The reading with its first question answered: by the place of an answer (`2`), by its value, by an instant that is
 * that of one answer, or by the name of a zone.
 */
export function answerInvitation(
  reading: InvitationReading,
  text: string,
  zones: readonly string[],
  language: UiLanguage,
): Reading<InvitationReading> {
  const [question] = reading.questions;
  const answers = answersOf(reading, zones);
  const typed = text.trim();
  const index = answers.findIndex(({ value }, place) => typed === String(place + 1) || typed === value);
  if (question?.about === 'zone' || (question?.about === 'contradiction' && index < 0)) {
    const zone = readZone(answers[index]?.value ?? typed, language);
    return zone.ok ? read(inZone(reading, question.wall, zone.value)) : zone;
  }
  const answer = answers[index];
  if (question === undefined || answer === undefined)
    return refuse('invitation-no-such-answer', { most: answers.length });
  const rest = reading.questions.slice(1);
  if (question.about === 'event' || question.about === 'occurrence') {
    const candidate = reading.candidates[index];
    return candidate ? read(candidate) : refuse('invitation-no-such-answer', { most: answers.length });
  }
  const zone = question.about === 'contradiction' && answer.value === 'rules' ? null : reading.zone;
  return read({ ...reading, zone, start: answer.start, questions: rest, verdict: rest.length > 0 ? 'ask' : 'import' });
}

function inZone(reading: InvitationReading, wall: WallTime, zone: string): InvitationReading {
  const named = { name: reading.zoneName, iana: zone, rules: null };
  const begins = startReading({ date: { kind: 'time', wall, utc: false }, zone: named }, null);
  return { ...reading, ...begins, zoneName: reading.zoneName, warnings: [...reading.warnings, ...begins.warnings] };
}
