import os from 'node:os';
import manifest from '../../package.json' with { type: 'json' };
import { oldZones, zoneDataVersion } from '../platform/zone-data.ts';
import { proveStorage } from '../storage/prove-storage.ts';
import { notRead, remarksOn } from '../storage/storage-problem.ts';
import type { Context } from './context.ts';
import { dayAndHour } from './status-text.ts';
import { asksPaper, themeOf } from './theme-of.ts';

/** One thing that was tried: how it went, in words, and what to do about it. Only `bad` keeps the day from working. */
export interface Check {
  readonly name: string;
  readonly result: 'good' | 'remark' | 'bad';
  readonly sentence: string;
  readonly advice: string | null;
}

/** Tries everything that the day relies on, by doing it. */
export async function doctorChecks(context: Context): Promise<Check[]> {
  return [
    program(context),
    await files(context),
    ...journals(context),
    clock(context),
    zones(context),
    ...terminal(context),
    await clipboard(context),
    bell(context),
    ...(await notification(context)),
  ];
}

const good = (name: string, sentence: string, advice: string | null = null): Check => ({
  name,
  result: 'good',
  sentence,
  advice,
});

function program({ say }: Context): Check {
  const values = { version: manifest.version, node: process.version, system: `${os.platform()} ${os.release()}` };
  return good('program', say('doctor-program', values));
}

async function files({ say, folders, clock }: Context): Promise<Check> {
  const proof = await proveStorage(folders, clock.now());
  if (proof.ok) return good('files', say('doctor-files', { ...folders, milliseconds: proof.milliseconds }));
  const { code, values } = proof.problem;
  return { name: 'files', result: 'bad', sentence: say(code, values), advice: say('doctor-files-advice') };
}

/** Every damaged line is said here, also one that was said before (S08). */
function journals({ say, store }: Context): Check[] {
  const { interviews, unreadable } = store.list();
  const wrong = [...unreadable.map(notRead), ...interviews.flatMap(({ id, journal }) => remarksOn(journal, id, null))];
  if (wrong.length === 0) return [good('journals', say('doctor-journals', { count: interviews.length }))];
  return wrong.map(({ code, values }) => ({
    name: 'journals',
    result: 'remark',
    sentence: say(code, values),
    advice: say('doctor-journals-advice'),
  }));
}

function clock(context: Context): Check {
  const { say, platform, language } = context;
  const now = dayAndHour(context.clock.now(), platform.zone, language);
  if (!platform.isZoneKnown) {
    const sentence = say('doctor-clock', { now, zone: platform.zone });
    return { name: 'clock', result: 'remark', sentence, advice: say('zone-not-known') };
  }
  return good('clock', say('doctor-clock', { now, zone: platform.zone }), say('doctor-clock-advice'));
}

function zones({ say }: Context): Check {
  const version = zoneDataVersion() ?? '?';
  const old = oldZones().map(({ zone }) => zone);
  if (old.length === 0) return good('zones', say('doctor-zones', { version }));
  return {
    name: 'zones',
    result: 'remark',
    sentence: say('doctor-zones-old', { version, zones: old.join(', ') }),
    advice: say('doctor-zones-advice'),
  };
}

function terminal({ say, settings }: Context): Check[] {
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY) {
    const advice = say('doctor-no-terminal-advice');
    return [{ name: 'terminal', result: 'remark', sentence: say('doctor-no-terminal'), advice }];
  }
  const { columns, rows } = stdout;
  const { palette, ascii } = themeOf(settings.theme, process.env);
  const yes = (holds: boolean) => (holds ? 'yes' : 'no');
  const size: Check =
    columns < 40 || rows < 20
      ? {
          name: 'terminal',
          result: 'remark',
          sentence: say('doctor-terminal-small', { columns, rows }),
          advice: say('doctor-terminal-advice'),
        }
      : good(
          'terminal',
          say('doctor-terminal', {
            columns,
            rows,
            coloured: yes(palette !== null || asksPaper(settings.theme, process.env)),
            ascii: yes(ascii),
            term: process.env.TERM ?? '?',
          }),
        );
  return [size, keys(say)];
}

function keys(say: Context['say']): Check {
  try {
    process.stdin.setRawMode(true);
    process.stdin.setRawMode(false);
    return good('keys', say('doctor-keys'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      name: 'keys',
      result: 'bad',
      sentence: say('doctor-keys-bad', { message }),
      advice: say('doctor-keys-advice'),
    };
  }
}

async function clipboard({ say, platform }: Context): Promise<Check> {
  const text = say('doctor-clipboard-text');
  const copied = await platform.clipboard.copy(text);
  if (copied.kind === 'confirmed') return good('clipboard', say('copied-confirmed', { way: copied.way }));
  const advice =
    copied.kind === 'none' ? say('doctor-clipboard-advice-none') : say('doctor-clipboard-advice-sent', { text });
  return { name: 'clipboard', result: 'remark', sentence: say(copied.reason), advice };
}

function bell({ say, settings, platform }: Context): Check {
  if (settings.alerts === 'silent') return good('bell', say('doctor-bell-silent'));
  if (!process.stdout.isTTY) return good('bell', say('doctor-bell-no-terminal'));
  platform.bell.ring();
  return good('bell', say('doctor-bell'), say('doctor-bell-advice'));
}

/** Only where it was asked for: it pops up. */
async function notification({ say, settings, platform }: Context): Promise<Check[]> {
  if (settings.alerts !== 'loud') return [];
  const name = 'notification';
  if (await platform.notifier.notify(say('doctor-notification-text'), '')) {
    return [good(name, say('doctor-notification'), say('doctor-notification-advice'))];
  }
  const advice = say('doctor-notification-none-advice');
  return [{ name, result: 'remark', sentence: say('doctor-notification-none'), advice }];
}
