import { overlapsWith } from '../day/agenda.ts';
import { when } from '../screens/instants.ts';
import { shortName } from '../texts/interface.ts';
import { spokenOf } from '../texts/people.ts';
import type { Context } from './context.ts';
import { agreedHour, whoLine } from './status-text.ts';
import { allDays } from './which-day.ts';

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

/** `list`: every interview with its hour on both clocks, its step, and the next dated action. */
export async function list(context: Context): Promise<void> {
  const days = (await allDays(context)).sort((a, b) => a.situation.scheduledAt - b.situation.scheduledAt);
  const situations = days.map(({ situation }) => situation);
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
      overlaps: overlapsWith(situation, situations),
    }));
    context.print(JSON.stringify({ interviews }, null, 2));
    return;
  }
  if (days.length === 0) context.print(context.say('no-interview-line'));
  for (const { day, situation } of days) {
    const { language } = context;
    context.print(`${day.id}  ${agreedHour(situation, language)}  ${whoLine(situation, language)}`);
    const { deadline } = situation;
    const step = shortName(day.scenario.interface, situation.state, language);
    const next =
      deadline === null
        ? step
        : `${step} · ${context.say('list-next', {
            when: when(deadline.at, situation.now, situation.ledger.facts.zone, language),
            step: deadline.leadsTo === null ? '' : shortName(day.scenario.interface, deadline.leadsTo, language),
          })}`;
    context.print(`  ${next}`);
    for (const id of overlapsWith(situation, situations)) context.print(`  ${context.say('overlaps', { id })}`);
  }
}
