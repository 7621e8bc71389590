import { dirname } from 'node:path';
import { type CalendarEntries, calendarEvents, entriesAhead } from '../calendar/calendar-events.ts';
import { sameEvent, sequenceOf } from '../calendar/same-event.ts';
import { calendarFile, calendarResource } from '../calendar/write-calendar.ts';
import { askSecret } from '../platform/ask-secret.ts';
import { calendarAddress } from '../platform/calendar-address.ts';
import { type CalendarAccount, type PushCount, type PushedEntry, pushCalendar } from '../platform/calendar-server.ts';
import { readKeyring } from '../platform/keyring.ts';
import { replaceFile } from '../platform/replace-file.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';
import type { StoredDay } from './stored-day.ts';
import { allDays, dayNamed } from './which-day.ts';

/** An interview as a calendar has it. */
interface ExportedDay extends CalendarEntries {
  readonly ended: boolean;
}

/** `calendar [ID]`: as iCalendar to standard output or a file, or to a CalDAV server. */
export async function calendar(
  context: Context,
  id: string | undefined,
  flags: { output?: string; push?: boolean },
): Promise<void> {
  const days = await exportedDays(context, id);
  const now = context.clock.now();
  const shown = days.flatMap((day) => {
    const entries = entriesAhead(day, now);
    if (id !== undefined || !day.ended) return entries;
    // Of an interview that is over only what is to be taken away again.
    return entries.filter(({ status, start }) => status === 'cancelled' && start > now);
  });
  if (shown.length === 0 && !flags.push) throw new Failure('no-interview');
  // Whoever is to be asked is asked before anything is written.
  const account = flags.push ? await accountOf(context) : null;
  const text = calendarFile(shown);
  if (flags.output !== undefined) write(context, flags.output, text, shown.length);
  const pushed = account === null ? null : await push(context, account, days);

  if (context.json) {
    const events = shown.map(({ uid, sequence, start, end, status, summary }) => ({
      uid,
      sequence,
      start: iso(start),
      end: iso(end),
      status,
      summary,
    }));
    context.print(JSON.stringify({ events, file: flags.output ?? null, pushed }, null, 2));
  } else if (pushed !== null && account !== null) {
    context.print(context.say('calendar-pushed', { host: account.collection.host, ...pushed }));
  } else if (flags.output === undefined) {
    context.write(text);
  }
}

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

async function exportedDays(context: Context, id: string | undefined): Promise<ExportedDay[]> {
  const days = id === undefined ? (await allDays(context)).map(({ day }) => day) : [await dayNamed(context, id)];
  const now = context.clock.now();
  return days.map((day) => ({ ...entriesOf(context, day, now), ended: day.situation(now).ended }));
}

function entriesOf(context: Context, day: StoredDay, now: number): CalendarEntries {
  const { scenario, interview, events, history } = day;
  const words = { interface: scenario.interface, language: context.language };
  return calendarEvents({
    chart: scenario.chart,
    interview,
    journal: events,
    history,
    now,
    words,
  });
}

function write(context: Context, file: string, text: string, count: number): void {
  const replaced = replaceFile(file, text);
  if (replaced.kind === 'folder') throw new Failure('calendar-file-is-folder', { file });
  if (replaced.kind === 'failed' && replaced.code === 'ENOENT')
    throw new Failure('calendar-file-no-folder', { folder: dirname(file) });
  if (replaced.kind === 'failed') throw new Failure('calendar-file-not-written', { file, code: replaced.code }, 1);
  context.remark(context.say('calendar-written', { file, count }));
}

/** Where to, and with which password: of the environment, the system's keyring, or the person at the terminal. */
async function accountOf({ settings, say }: Context): Promise<CalendarAccount> {
  const { calendarUrl, calendarUser: user } = settings;
  const collection = calendarUrl === null ? null : calendarAddress(calendarUrl);
  if (collection === null || user === null) throw new Failure('calendar-not-set');
  const { host } = collection;
  const password =
    process.env.JOUR_J_CALENDAR_PASSWORD ||
    (await readKeyring({ host, user })) ||
    (await askSecret(say('calendar-password-question', { user, host })));
  if (!password) throw new Failure('calendar-no-password');
  return { collection, user, password };
}

/** What is wrong with the settings or the password, and so for the person to put right. */
const THEIRS_TO_MEND = ['calendar-password-refused', 'calendar-not-found', 'calendar-not-caldav', 'calendar-moved'];

async function push(context: Context, account: CalendarAccount, days: readonly ExportedDay[]): Promise<PushCount> {
  const entries = days.flatMap(({ events, withdrawn, ended }): PushedEntry[] => [
    ...events.map((event) => ({
      uid: event.uid,
      text: event.status === 'cancelled' ? null : calendarResource(event),
      onlyIfThere: ended,
    })),
    ...withdrawn.map(({ uid }) => ({ uid, text: null })),
  ]);
  const result = await pushCalendar(account, entries, { same: sameEvent, sequenceOf });
  if (result.kind === 'failed') {
    const { code, values } = result.problem;
    const rest = context.say('calendar-push-again', { done: result.done, total: entries.length });
    throw new Failure(code, values, THEIRS_TO_MEND.includes(code) ? 2 : 1, result.done > 0 ? [rest] : []);
  }
  const { kind: _, ...count } = result;
  return count;
}
