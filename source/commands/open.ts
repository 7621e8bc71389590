import { COMMANDS } from './command-table.ts';
import type { Context } from './context.ts';
import { announcedRound } from './earlier-round.ts';
import { Failure } from './failure.ts';
import { openScreen } from './open-screen.ts';
import { printStatus } from './print-status.ts';
import { allDays, dayThatMatters, endedToday } from './which-day.ts';

/** `jour-j`: opens the interview that matters now, or the form; without a terminal, its status or one line. */
export async function open(context: Context, invitation: string | undefined): Promise<void> {
  if (invitation !== undefined) throw notYet(invitation);
  const days = await allDays(context);
  const day = dayThatMatters(days);
  const ended = day ? [] : endedToday(context, days);
  if (process.stdin.isTTY && process.stdout.isTTY)
    return openScreen(context, day, day ? {} : announcedRound(days), ended);
  if (day) printStatus(context, day);
  else context.print([context.say('no-interview-line'), ...ended].join('\n'));
}

/** Why a word that is no command leads nowhere: a file is an invitation, anything else was meant as a command. */
export function notYet(word: string): Failure {
  if (/[./\\]/.test(word)) return new Failure('invitation-not-yet');
  return new Failure('unknown-command', {
    command: word,
    names: COMMANDS.map(({ name }) => name)
      .filter((name) => name !== '')
      .join(', '),
  });
}
