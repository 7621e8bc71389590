import { appointmentOf, overlapsWith } from '../day/agenda.ts';
import { when } from '../screens/frame/instants.ts';
import type { AgendaEntry } from '../screens/host.ts';
import { shortName } from '../texts/interface.ts';
import type { Context } from './context.ts';
import { agreedHour, whoLine } from './status-text.ts';
import { allDays } from './which-day.ts';

/** Every interview, the earliest first. */
export async function daysInOrder(context: Context): Promise<Awaited<ReturnType<typeof allDays>>> {
  return (await allDays(context)).sort((a, b) => a.situation.scheduledAt - b.situation.scheduledAt);
}

/** The list in words: two lines for each interview, one more for each that it overlaps with. */
export function listEntries(context: Context, days: Awaited<ReturnType<typeof allDays>>): AgendaEntry[] {
  const appointments = days.map(({ situation }) => appointmentOf(situation));
  return days.map(({ day, situation }) => {
    const { language } = context;
    const { deadline, now, ledger } = situation;
    const name = (state: string) => shortName(day.scenario.interface, state, language);
    const step = name(situation.state);
    const next = deadline && {
      when: when(deadline.at, now, ledger.facts.zone, language),
      step: deadline.leadsTo === null ? '' : name(deadline.leadsTo),
    };
    const lines = [
      `${day.id}  ${agreedHour(situation, language)}  ${whoLine(situation, language)}`,
      `  ${next === null ? step : `${step} · ${context.say('list-next', next)}`}`,
      ...overlapsWith(appointmentOf(situation), appointments).map((id) => `  ${context.say('overlaps', { id })}`),
    ];
    return { id: day.id, lines };
  });
}
