import { appointmentOf, overlapsWith } from '../day/agenda.ts';
import { spokenOf } from '../texts/people.ts';
import type { Context } from './context.ts';
import { daysInOrder, listEntries } from './list-lines.ts';

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

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
  const lines = listEntries(context, days).flatMap((entry) => entry.lines);
  context.print(lines.length === 0 ? context.say('no-interview-line') : lines.join('\n'));
}
