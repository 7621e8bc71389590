import { readlinkSync, statSync } from 'node:fs';
import { machineZone } from './locale.ts';

const LOCALTIME = '/etc/localtime';
/** Where no file says that the zone was changed, it is asked for this often, in milliseconds. */
const SELDOM = 60_000;

/**
 * The machine's IANA zone at each call, also after somebody changed it (T11): Node itself goes on with the zone it
 * started in. TZ, where it is set, is the person's word.
 */
export function currentZone(env: NodeJS.ProcessEnv = process.env): () => string {
  let mark = markOfZone();
  let zone = machineZone();
  return () => {
    const now = env.TZ === undefined ? markOfZone() : mark;
    if (now === mark) return zone;
    mark = now;
    // Setting this variable is what makes Node look again.
    env.TZ = 'UTC';
    delete env.TZ;
    zone = machineZone();
    return zone;
  };
}

/** What changes when the machine's zone does. */
function markOfZone(): string {
  try {
    return readlinkSync(LOCALTIME);
  } catch {
    // No link.
  }
  try {
    return String(statSync(LOCALTIME).mtimeMs);
  } catch {
    return String(Math.floor(performance.now() / SELDOM));
  }
}
