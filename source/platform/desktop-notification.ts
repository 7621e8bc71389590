import { oneLine } from '../wording/harmless.ts';
import type { Notifier } from './notifier.ts';
import { runProgram } from './run-program.ts';
import { attachedOverSsh } from './tmux-clipboard.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A program that has not ended by then is killed, in milliseconds (X11). */
const PATIENCE = 3_000;

/**
 * Notifications of the desktop, by the program that the system has for them; no shell reads what they say (X11). None where one
 * sits at another machine: it would be shown where nobody looks. (The libraries for it, node-notifier and its successor
 * toasted-notifier, start the same notify-send, and bring five megabytes of programs for the rest that no bundle holds.)
 */
export function desktopNotification(env: Environment, platform: NodeJS.Platform): Notifier {
  return {
    async notify(title, body) {
      if (env.SSH_CONNECTION || env.SSH_TTY || (env.TMUX && (await attachedOverSsh()))) return false;
      const [program, args] = notificationCommand(title, body, env.WSL_DISTRO_NAME ? 'win32' : platform);
      return (await runProgram(program, args, { limit: PATIENCE })).kind === 'done';
    },
  };
}

/** The program and its arguments. Each text is one argument, and none is ever read as an option, markup or a command. */
export function notificationCommand(
  title: string,
  body: string,
  platform: NodeJS.Platform,
): readonly [program: string, args: readonly string[]] {
  const [first, second] = [oneLine(title), oneLine(body)];
  if (platform === 'darwin') {
    const show = 'display notification (item 3 of argv) with title (item 2 of argv)';
    return ['osascript', ['-e', 'on run argv', '-e', show, '-e', 'end run', 'jour-j', first, second]];
  }
  if (platform === 'win32') {
    const script = Buffer.from(toastScript(first, second), 'utf16le').toString('base64');
    return ['powershell.exe', ['-NoProfile', '-NonInteractive', '-EncodedCommand', script]];
  }
  return ['notify-send', ['--app-name=jour-j', '--', first, escaped(second)]];
}

/** The body of a notification may hold markup on Linux. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A toast of Windows, as a script for its PowerShell. The texts are in base64: none of their letters is code. */
function toastScript(title: string, body: string): string {
  const text = (value: string): string =>
    `[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${Buffer.from(value).toString('base64')}'))`;
  return [
    '$null = [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]',
    '$toast = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent(1)',
    "$lines = $toast.GetElementsByTagName('text')",
    `$null = $lines.Item(0).AppendChild($toast.CreateTextNode(${text(title)}))`,
    `$null = $lines.Item(1).AppendChild($toast.CreateTextNode(${text(body)}))`,
    // Windows shows toasts of programs that it knows; its own PowerShell is one.
    "$id = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe'",
    '[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($id).Show(' +
      '(New-Object Windows.UI.Notifications.ToastNotification $toast))',
  ].join('\n');
}
