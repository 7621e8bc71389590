import { setTimeout } from 'node:timers/promises';
import { PRODUCT } from '../helpers/run-jour-j.ts';
import { environment, homeWith } from './sample-homes.ts';
import { HELLO } from './startup.ts';
import { type Use, Watched } from './watched.ts';

/** What a stretch of waiting costs. */
export interface WaitingCost {
  readonly bytesPerSecond: number;
  /** Of one core. */
  readonly cpuPercent: number;
  readonly wakeUpsPerSecond: number;
  readonly residentMib: number;
}

/**
 * What it costs to wait with big digits on the screen, beside a hello-world countdown in a frame of the same size.
 * Both run at the same time. Null where the system does not count (only Linux is known here).
 */
export async function waiting(seconds: number): Promise<Record<string, WaitingCost> | null> {
  const home = await homeWith(1);
  const watched = {
    'jour-j': new Watched(process.execPath, [PRODUCT], environment(home, '14:31')),
    'Ink countdown': new Watched(process.execPath, [HELLO, String(Date.now() + 4 * 60_000)], {}),
  };
  try {
    await watched['jour-j'].shows('Nothing to do');
    await watched['Ink countdown'].shows('quiet frame');
    // What comes with the start is over when both have settled.
    await setTimeout(3_000);
    const before = Object.values(watched).map((each) => ({ use: each.use, written: each.written }));
    await setTimeout(seconds * 1000);
    const costs = Object.entries(watched).map(([name, each], index) => {
      const { use, written } = before[index] as { use: Use | null; written: number };
      const now = each.use;
      if (use === null || now === null) return [name, null] as const;
      const cost: WaitingCost = {
        bytesPerSecond: (each.written - written) / seconds,
        cpuPercent: ((now.cpuSeconds - use.cpuSeconds) / seconds) * 100,
        wakeUpsPerSecond: (now.wakeUps - use.wakeUps) / seconds,
        residentMib: now.residentKib / 1024,
      };
      return [name, cost] as const;
    });
    return costs.some(([, cost]) => cost === null) ? null : (Object.fromEntries(costs) as Record<string, WaitingCost>);
  } finally {
    for (const each of Object.values(watched)) each.stop();
  }
}
