import type { Context } from './context.ts';
import { announcedRound } from './earlier-round.ts';
import { openScreen } from './open-screen.ts';
import { printStatus } from './print-status.ts';
import { allDays, dayThatMatters, endedToday } from './which-day.ts';

/** `jour-j`: opens the interview that matters now, or the form; without a terminal, its status or one line. */
export async function open(context: Context, invitation: string | undefined): Promise<void> {
  if (invitation !== undefined) {
    const { isFileName, unknownCommand } = await import('./unknown-command.ts');
    if (!isFileName(invitation)) throw unknownCommand(invitation);
    const { addInvitation } = await import('./add-invitation.ts');
    const { givenInvitation } = await import('./given-invitation.ts');
    return addInvitation(context, await givenInvitation(context, invitation), {}, true);
  }
  const days = await allDays(context);
  const day = dayThatMatters(days);
  const ended = day ? [] : endedToday(context, days);
  if (process.stdin.isTTY && process.stdout.isTTY)
    return openScreen(context, day, day ? {} : (announcedRound(days, context.language) ?? {}), ended);
  if (day) printStatus(context, day);
  else context.print([context.say('no-interview-line'), ...ended].join('\n'));
}
