import { existsSync } from 'node:fs';
import { commandNames } from './command-table.ts';
import type { Context } from './context.ts';
import { announcedRound } from './earlier-round.ts';
import { Failure } from './failure.ts';
import { openScreen } from './open-screen.ts';
import { printStatus } from './print-status.ts';
import { allDays, dayThatMatters, endedToday } from './which-day.ts';

/** `jour-j`: opens the interview that matters now, or the form; without a terminal, its status or one line. */
export async function open(context: Context, invitation: string | undefined): Promise<void> {
  if (invitation !== undefined) {
    if (!isFileName(invitation)) throw await unknownCommand(invitation);
    const { addInvitation } = await import('./add-invitation.ts');
    return addInvitation(context, invitation, {}, true);
  }
  const days = await allDays(context);
  const day = dayThatMatters(days);
  const ended = day ? [] : endedToday(context, days);
  if (process.stdin.isTTY && process.stdout.isTTY)
    return openScreen(context, day, day ? {} : (announcedRound(days, context.language) ?? {}), ended);
  if (day) printStatus(context, day);
  else context.print([context.say('no-interview-line'), ...ended].join('\n'));
}

/** A word that is no command is a file where it looks like one, or is there; anything else was meant as a command. */
function isFileName(word: string): boolean {
  return word === '-' || /[./\\]/.test(word) || existsSync(word);
}

async function unknownCommand(word: string): Promise<Failure> {
  const { nearest } = await import('../scenario/problem.ts');
  const names = commandNames();
  return new Failure('unknown-command', { command: word, near: nearest(word, names.split(', ')), names });
}
