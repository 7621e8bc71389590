import type { Instant } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { answersOf } from '../intake/invitation/answer-invitation.ts';
import type { InvitationQuestion, InvitationReading } from '../intake/invitation/invitation-reading.ts';
import type { Problem } from '../intake/result.ts';
import { isoDay, isoWall } from '../intake/wall-time.ts';
import type { Context } from './context.ts';
import { disagreementText, quotedValue } from './disagreement-text.ts';
import { detailsOf, type GivenInvitation } from './given-invitation.ts';
import { answerWords, questionWords, readFrom, readingLines } from './invitation-words.ts';
import { linkRecogniser } from './link-recogniser.ts';
import { disagreementsJson } from './status-json.ts';

/**
 * `new INVITE.ics --dry-run`: says what was read, and keeps nothing.
 * @param zone one's own
 * @param compared the interview as it would stand beside the mails that were given with it, where it has an hour
 */
export async function dryRun(
  context: Context,
  given: GivenInvitation,
  zone: string,
  compared: Situation | null,
): Promise<void> {
  if (context.json) {
    const disagreements = compared && { disagreements: disagreementsJson(compared) };
    context.print(JSON.stringify({ ...(await json(context, given.reading)), ...disagreements }, null, 2));
    return;
  }
  const lines = await text(context, given.reading, zone);
  context.print([...lines, ...(compared ? comparison(context, given, compared) : [])].join('\n'));
}

function comparison({ say, language }: Context, { file }: GivenInvitation, compared: Situation): string[] {
  if (compared.disagreements.length === 0) return ['', say('mail-agrees')];
  return ['', ...disagreementText(compared, language, `jour-j new ${quotedValue(file)}`)];
}

async function text(context: Context, reading: InvitationReading, zone: string): Promise<string[]> {
  const { say } = context;
  if (reading.refusal) return [say(reading.refusal.code, reading.refusal.values)];
  const question = questionWords(context, reading, { zone });
  const answers = answerWords(context, reading, { zone }).map(({ label }, index) => `  ${index + 1}  ${label}`);
  return [
    say(`invitation-verdict-${reading.verdict}`, readFrom(reading)),
    ...readingLines(context, reading, detailsOf(context, reading, await linkRecogniser(context)), { zone }),
    ...(question === null ? [] : ['', question, ...answers]),
  ];
}

/** The same whatever the zone of the machine, or of the person: hours are instants, and there are no words about them. */
async function json(context: Context, reading: InvitationReading): Promise<Record<string, unknown>> {
  const { refusal, candidates } = reading;
  const said = ({ code, values }: Problem) => ({ code, message: context.say(code, values) });
  const details = detailsOf(context, reading, await linkRecogniser(context));
  return {
    verdict: reading.verdict,
    start: iso(reading.start),
    zone: reading.zone,
    zoneName: reading.zoneName,
    wallTime: wallOf(reading),
    durationMinutes: reading.durationMinutes,
    summary: reading.summary,
    organizer: reading.organizer,
    link: details.link?.link ?? null,
    platform: details.platform,
    otherLinks: details.others.map(({ link }) => link),
    phones: details.phones.map(({ number }) => number),
    dialIn: details.dialIn?.dialable ?? null,
    meetingId: details.meetingId,
    passcode: details.passcode,
    uid: reading.version?.uid ?? null,
    sequence: reading.version?.sequence ?? null,
    stamp: iso(reading.version?.stamp ?? null),
    recurrence: iso(reading.version?.recurrence ?? null),
    questions: reading.questions.map((question, index) => ({
      about: aboutOf(question),
      choices: index === 0 ? answersOf(reading, []).map(({ value, start }) => ({ value, start: iso(start) })) : [],
      ...('preselected' in question ? { preselected: question.preselected } : {}),
    })),
    warnings: [...reading.warnings, ...details.remarks].map(said),
    ...(refusal ? { refusal: said(refusal) } : {}),
    ...(candidates.length > 0
      ? { candidates: await Promise.all(candidates.map((candidate) => json(context, candidate))) }
      : {}),
  };
}

const iso = (at: Instant | null): string | null =>
  at === null ? null : new Date(at).toISOString().replace('.000Z', 'Z');

/** What the file writes on its clock: an hour, or a day alone. */
function wallOf({ wall, questions: [question] }: InvitationReading): string | null {
  if (question?.about === 'time') return isoDay(question.day);
  return wall === null ? null : isoWall(wall);
}

/** The public words: the zone, the time, which event, which occurrence, or the whole date. */
function aboutOf({ about }: InvitationQuestion): string {
  return about === 'contradiction' ? 'zone' : about === 'clock-change' ? 'time' : about;
}
