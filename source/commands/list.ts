import { appointmentOf, overlapsWith } from '../day/agenda.ts';
import { when } from '../screens/instants.ts';
import { shortName } from '../texts/interface.ts';
import { spokenOf } from '../texts/people.ts';
import type { Context } from './context.ts';
import { agreedHour, whoLine } from './status-text.ts';
import { allDays } from './which-day.ts';

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

/** Every interview, the earliest first. */
export async function daysInOrder(context: Context): Promise<Awaited<ReturnType<typeof allDays>>> {
  return (await allDays(context)).sort((a, b) => a.situation.scheduledAt - b.situation.scheduledAt);
}

/** `list`: every interview with its hour on both clocks, its step, and the next dated action. */
export async function list(context: Context): Promise<void> {
  const days = await daysInOrder(context);
  const appointments = days.map(({ situation }) => appointmentOf(situation));
  if (context.json) {
    const interviews = days.map(({ day, situation }) => ({
      id: day.id,
      scheduledAt: iso(situation.scheduledAt),
      zone: situation.ledger.facts.zone,
      theirZone: situation.ledger.facts.theirZone,
      with: situation.ledger.facts.with.map((person) => spokenOf(person, 'en-GB', false)),
      state: situation.state,
      next: situation.deadline && { at: iso(situation.deadline.at), leadsTo: situation.deadline.leadsTo },
      ended: situation.ended,
      overlaps: overlapsWith(appointmentOf(situation), appointments),
    }));
    context.print(JSON.stringify({ interviews }, null, 2));
    return;
  }
  const lines = listLines(context, days);
  context.print(lines.length === 0 ? context.say('no-interview-line') : lines.join('\n'));
}

/** The list in words: two lines for each interview, one more for each that it overlaps with. */
export function listLines(context: Context, days: Awaited<ReturnType<typeof allDays>>): string[] {
  const appointments = days.map(({ situation }) => appointmentOf(situation));
  return days.flatMap(({ day, situation }) => {
    const { language } = context;
    const { deadline, now, ledger } = situation;
    const name = (state: string) => shortName(day.scenario.interface, state, language);
    const step = name(situation.state);
    const next = deadline && {
      when: when(deadline.at, now, ledger.facts.zone, language),
      step: deadline.leadsTo === null ? '' : name(deadline.leadsTo),
    };
    return [
      `${day.id}  ${agreedHour(situation, language)}  ${whoLine(situation, language)}`,
      `  ${next === null ? step : `${step} · ${context.say('list-next', next)}`}`,
      ...overlapsWith(appointmentOf(situation), appointments).map((id) => `  ${context.say('overlaps', { id })}`),
    ];
  });
}
