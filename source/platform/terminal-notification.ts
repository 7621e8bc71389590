import { oneLine } from '../wording/harmless.ts';
import type { BellStream } from './bell.ts';
import { type KnownTerminal, type NotificationSequence, notificationOf } from './known-terminal.ts';
import type { Notifier } from './notifier.ts';
import { runProgram } from './run-program.ts';

/**
 * Notifications by the terminal one sits at, over SSH too: nothing ever answers, so they are never more than sent.
 * Inside tmux the terminal around it is meant, where tmux lets anything through to it.
 */
export function terminalNotification(
  stream: BellStream,
  { notification }: Pick<KnownTerminal, 'notification'>,
  { TMUX }: Readonly<Record<string, string | undefined>>,
): Notifier {
  return {
    async notify(title, body) {
      if (!stream.isTTY) return false;
      const sequence = TMUX ? await aroundTmux() : notification;
      if (sequence === null) return false;
      const bytes = notificationBytes(sequence, title, body);
      stream.write(TMUX ? `\u001bPtmux;${bytes.replaceAll('\u001b', '\u001b\u001b')}\u001b\\` : bytes);
      return true;
    },
  };
}

/** What the terminal around tmux has; null where tmux lets nothing through, or does not know it. */
async function aroundTmux(): Promise<NotificationSequence | null> {
  const ran = await runProgram('tmux', [
    'display-message',
    '-p',
    '#{allow-passthrough}|#{client_termtype}|#{client_termname}',
  ]);
  if (ran.kind !== 'done') return null;
  const [allowed = '', ...names] = ran.stdout.toString().trim().split('|');
  // By its version the option is said as a word or as a number.
  if (!['on', 'all', '1', '2'].includes(allowed)) return null;
  return names.map(notificationOf).find((sequence) => sequence !== null) ?? null;
}

/** A notification as bytes. No byte of the texts can mean anything to the terminal. */
export function notificationBytes(sequence: NotificationSequence, title: string, body: string): string {
  const [first, second] = [oneLine(title), oneLine(body)];
  switch (sequence) {
    case 'osc-9':
      // Its text must not begin with a digit: some terminals know other uses of the same sequence by one.
      return `\u001b]9;jour-j: ${[first, second].filter((text) => text !== '').join(' – ')}\u001b\\`;
    case 'osc-777':
      return `\u001b]777;notify;${first.replaceAll(';', ',')};${second}\u001b\\`;
    case 'osc-99': {
      // The same name again replaces the notification before.
      const [head, text] = [first, second].map((part) => Buffer.from(part).toString('base64'));
      return `\u001b]99;i=jour-j:d=0:e=1;${head}\u001b\\\u001b]99;i=jour-j:d=1:e=1:p=body;${text}\u001b\\`;
    }
  }
}
