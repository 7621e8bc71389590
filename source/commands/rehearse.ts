import { endOfDay } from '../day/calendar.ts';
import type { Instant, Interview, Language } from '../day/interview.ts';
import { HOUR } from '../day/interview.ts';
import { withNote } from '../day/notes.ts';
import { situationAt } from '../day/situation-at.ts';
import { countryOfZone } from '../intake/read-zone.ts';
import { inventedInterview } from '../rehearsal/invented-interview.ts';
import type { Play } from '../rehearsal/play.ts';
import { isRecruiter, RECRUITERS, type RecruiterName } from '../rehearsal/recruiters.ts';
import { rehearsalClock } from '../rehearsal/rehearsal-clock.ts';
import { walk } from '../rehearsal/walk.ts';
import type { Chart } from '../scenario/chart.ts';
import type { DayHost, Host } from '../screens/host.ts';
import { runScreen } from '../screens/run-screen.ts';
import { choicesOf } from '../storage/setting-table.ts';
import { baseOf } from '../wording/base-of.ts';
import { styleOf } from '../wording/style-of.ts';
import { alertsOf } from './alerts-of.ts';
import { attempt } from './attempt.ts';
import type { Context } from './context.ts';
import { copyText } from './copy-text.ts';
import { Failure } from './failure.ts';
import type { NamedScenario } from './find-scenario.ts';
import { machineOf } from './machine-of.ts';
import { RehearsedDay } from './rehearsed-day.ts';
import { reviewJson, reviewText } from './review-text.ts';
import { shortStatus, whoLine } from './status-text.ts';
import { readTold } from './told-values.ts';
import { walkJson, walkText } from './walk-text.ts';

/** A rehearsal begins with the step that is right two hours before, unless that began long ago. */
const BEGINS = 2 * HOUR;
const LONG_AGO = 4 * HOUR;

/**
 * `rehearse`: the whole day with a simulated clock and recruiter. On a terminal the real screen, marked on every page;
 * without one, the day as it goes for somebody who does the right thing. Nothing is kept and nothing rings.
 */
export async function rehearse(
  context: Context,
  flags: { readonly recruiter?: string; readonly speed?: string },
): Promise<void> {
  const name = recruiterOf(flags.recruiter ?? 'absent');
  const speed = speedOf(flags.speed ?? '1');
  const scenario = await context.scenario();
  const play = playOf(context, scenario, name);
  if (!process.stdin.isTTY || !process.stdout.isTTY || context.json) printWalk(context, scenario, play, name);
  else await playOnScreen(context, scenario, play, name, speed);
}

function recruiterOf(name: string): RecruiterName {
  if (isRecruiter(name)) return name;
  throw new Failure('unknown-recruiter', { name, names: Object.keys(RECRUITERS).join(', ') });
}

function speedOf(text: string): number {
  const speed = Number(text.replace(/^[x×]/iu, '').replace(',', '.'));
  if (speed >= 1 && speed <= 1000) return speed;
  throw new Failure('speed-wrong', { speed: text });
}

function playOf(context: Context, { chart }: NamedScenario, name: RecruiterName): Play {
  const { settings, platform, language } = context;
  const zone = settings.zone ?? platform.zone;
  const { me, myPhone, myEmail, voice } = settings;
  const own = { zone, country: countryOfZone(zone), me, myPhone, myEmail, voice, ...choicesOf(settings) };
  const interview = inventedInterview(chart, { ...own, language: messagesIn(context) }, language, context.clock.now());
  return {
    chart,
    interview,
    recruiter: RECRUITERS[name],
    startsAt: beginning(chart, interview),
    endsAt: endOfDay(interview.scheduledAt, zone),
  };
}

function beginning(chart: Chart, interview: Interview): Instant {
  const { scheduledAt } = interview;
  const { enteredAt } = situationAt(chart, interview, [], scheduledAt - BEGINS);
  return scheduledAt - enteredAt <= LONG_AGO ? enteredAt : scheduledAt - BEGINS;
}

/** The language of the messages: the settings', else the machine's where it is the person's own, else theirs. */
function messagesIn({ settings, platform, language }: Context): Language {
  const machine = platform.messageLanguage.startsWith(baseOf(language)) ? platform.messageLanguage : null;
  return settings.language ?? machine ?? styleOf(language);
}

function printWalk(context: Context, scenario: NamedScenario, play: Play, name: RecruiterName): void {
  const { moments, told } = walk(play);
  const end = moments.at(-1)?.at ?? play.startsAt;
  if (context.json) {
    const document = { rehearsal: true, recruiter: name, ...walkJson(scenario, moments, context.language) };
    context.print(JSON.stringify({ ...document, review: reviewJson(play, told, end) }, null, 2));
    return;
  }
  const banner = context.say('rehearsal-banner');
  const review = reviewText(context, scenario, play, told, end, name);
  context.print([banner, walkText(context, scenario, moments), '', review, banner].join('\n'));
}

async function playOnScreen(
  context: Context,
  scenario: NamedScenario,
  play: Play,
  name: RecruiterName,
  speed: number,
): Promise<void> {
  const day = new RehearsedDay(play, speed);
  const elapsed = () => performance.now();
  const clock = rehearsalClock(play.startsAt, elapsed, (at) => day.paceAt(at));
  const now = (): Instant => clock.now();
  const host: Host = {
    ...machineOf(context),
    clock: {
      now,
      simulated: true,
      get speed() {
        return clock.speed();
      },
      elapsed,
    },
    scenario,
    remarks: [],
    form: null,
    rehearsal: {
      next() {
        const at = day.next(now());
        if (at !== null) clock.setOn(at);
        return at !== null;
      },
    },
    agenda: async () => {
      const situation = day.situation(now());
      const lines = [whoLine(situation, context.language), `  ${shortStatus(scenario, situation, context.language)}`];
      return [{ id: situation.id, lines }];
    },
    copy: (text) => copyText(context, text, null),
    // A bell could be taken for the real day; the tab says that it is a rehearsal.
    alerts: { ...alertsOf(context), silent: true, ring() {} },
  };
  await runScreen(host, dayHost(context, scenario, day)).finally(() => context.platform.tab.leave());
  const banner = context.say('rehearsal-banner');
  context.print([banner, reviewText(context, scenario, play, day.told, now(), name), banner].join('\n'));
}

function dayHost(context: Context, scenario: NamedScenario, day: RehearsedDay): DayHost {
  return {
    id: day.play.interview.id,
    scenario,
    situation: (now) => day.situation(now),
    happening: (now) => day.happening(now),
    watch: () => () => {},
    notes: () => day.notes,
    async writeNote(line, text) {
      day.notes = withNote(day.notes, line, text);
      return { ok: true, value: null };
    },
    // Nothing of a rehearsal is kept, so nothing follows it.
    nextRound: () => null,
    async tell(event, at, set) {
      const told = day.tell({ at, event, ...(set && Object.keys(set).length > 0 ? { set } : {}) });
      return told ? { ok: true, value: null } : { ok: false, sentence: context.say('not-saved-moved-on') };
    },
    async undo() {
      return day.undo() ? { ok: true, value: null } : { ok: false, sentence: context.say('nothing-to-undo') };
    },
    read: (name, text, now, event = '') =>
      attempt(context, () => readTold(event, name, text, day.situation(now), now, context.language).value),
  };
}
