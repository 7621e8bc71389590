import { existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Disk, realDisk } from '../../source/storage/disk.ts';
import { parseJournal } from '../../source/storage/journal.ts';
import { readSettings, writeSettings } from '../../source/storage/settings.ts';
import { openStore, type Store } from '../../source/storage/store.ts';
import { tally } from '../helpers/tally.ts';
import { sampleInterview, T } from './sample-interview.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PROVING = process.env.PROVE !== undefined;
const { id } = sampleInterview();
const EVENTS = ['sent', 'no-answer', 'mailbox', 'left'];

function storeIn(state: string, disk: Disk = realDisk): Store {
  return openStore({ state, config: state, real: false }, { clock: { now: () => T }, disk });
}

function eventsIn(state: string): string[] {
  const reading = storeIn(state).read(id);
  return reading.kind === 'read' ? reading.journal.events.map((event) => event.event) : [];
}

/** A session as a screen has it: added, told, taken back, noted, read, listed, put back, set aside, settings changed. */
async function session(state: string, disk: Disk): Promise<{ created: boolean; kept: string[] }> {
  const store = storeIn(state, disk);
  const folders = { state, config: state, real: false };
  const created = (await store.create(sampleInterview())).kind === 'written';
  const kept: string[] = [];
  const last = () => {
    const reading = store.read(id);
    return reading.kind === 'read' ? reading.journal.lastSeq : 0;
  };
  for (const event of EVENTS) {
    if ((await store.tell(id, { at: T, event }, 'pause', last())).kind === 'written') kept.push(event);
    store.list();
  }
  if ((await store.undo(id, last())).kind === 'written') kept.pop();
  await store.note(id, 'a remark');
  const known = Buffer.from(storeIn(state).read(id).kind === 'read' ? readFileSync(fileIn(state)) : '');
  await store.restore(id, known);
  store.setAside(id);
  store.keepText(id, 'a text that could not be copied');
  await writeSettings(folders, { pace: 'brisk' }, 'fr', disk);
  await readSettings(folders, 'en', disk);
  return { created, kept };
}

const fileIn = (state: string) => join(state, 'interviews', `${id}.jsonl`);

/** The real disk whose call number `n` fails; a `short` write puts only some bytes there. */
function failingAt(n: number, code: string): { disk: Disk; failed: () => string | null } {
  let calls = 0;
  let failed: string | null = null;
  const entries = Object.entries(realDisk).map(([name, real]) => {
    if (typeof real !== 'function') return [name, real];
    const call = (...parameters: unknown[]) => {
      if (code === 'short' ? name === 'writeSync' : name.endsWith('Sync')) {
        if (++calls === n) {
          failed = name;
          if (code === 'short') return realDisk.writeSync(parameters[0] as number, parameters[1] as Buffer, 0, 7);
          throw Object.assign(new Error(code), { code });
        }
      }
      return (real as (...all: unknown[]) => unknown)(...parameters);
    };
    return [name, call];
  });
  return { disk: Object.fromEntries(entries) as Disk, failed: () => failed };
}

test.each(['ENOSPC', 'EIO', 'EACCES', 'short'])(
  'S03 S04 S05 S06 every file-system call of a session fails in turn (%s): nothing acknowledged is lost, nothing refused turns up',
  async (code) => {
    let calls = 0;
    // What fails with one code fails with another alike: all of them are gone through in `npm run prove`.
    const stride = PROVING || code === 'short' ? 1 : code === 'ENOSPC' ? 4 : 9;
    for (let n = 1; ; n += stride) {
      const state = join(temporaryFolder(), 'state');
      const { disk, failed } = failingAt(n, code);
      const { created, kept } = await session(state, disk);
      if (failed() === null) break;
      calls = n;
      const where = `call ${n}, ${failed()}`;
      expect(eventsIn(state), where).toEqual(kept);
      if (!created) expect(kept, where).toEqual([]);
      // The next start is fine, and says only what it must.
      const next = storeIn(state);
      if (!created) expect((await next.create(sampleInterview())).kind, where).toBe('written');
      expect((await next.tell(id, { at: T, event: 'after' }, 'x', lastSeq(next))).kind, where).toBe('written');
      expect(eventsIn(state), where).toEqual([...kept, 'after']);
      expect(next.forget(id).kind, where).toBe('forgotten');
      expect(existsSync(join(state, 'interviews')), where).toBe(false);
    }
    expect(calls).toBeGreaterThan(code === 'short' ? 8 : 100);
    tally(`S03–S06 file-system calls made to fail in turn, ${code}`, Math.ceil(calls / stride));
  },
);

function lastSeq(store: Store): number {
  const reading = store.read(id);
  return reading.kind === 'read' ? reading.journal.lastSeq : 0;
}

/** The journal of a day, byte for byte as the program writes it. */
async function journalBytes(): Promise<Buffer> {
  const state = join(temporaryFolder(), 'state');
  const store = storeIn(state);
  await store.create(sampleInterview());
  for (const event of EVENTS) await store.tell(id, { at: T, event }, 'pause', lastSeq(store));
  return readFileSync(fileIn(state));
}

test('S01 the program’s own journal cut at every byte: whole events stay, no crash, nothing is called damaged', async () => {
  const whole = await journalBytes();
  for (let length = 0; length <= whole.length; length++) {
    const journal = parseJournal(whole.subarray(0, length));
    const lines =
      whole
        .subarray(0, length + 1)
        .toString('latin1')
        .split('\n').length - 1;
    const where = `cut at ${length}`;
    // The first two lines are the interview, once and again.
    expect(journal.events.length, where).toBe(Math.max(0, lines - 2));
    expect(journal.interview !== null, where).toBe(lines >= 1);
    expect(journal.damage, where).toEqual([]);
  }
  tally('S01 journals cut, at every byte', whole.length + 1);
});

test('S08 the program’s own journal flipped at every byte: the interview stays, one event at most is lost, and it is said', async () => {
  const whole = await journalBytes();
  let flips = 0;
  for (let at = 0; at < whole.length; at++) {
    for (const mask of PROVING ? [1, 2, 4, 8, 16, 32, 64, 128, whole[at] as number] : [1 << (at % 8)]) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] as number) ^ mask;
      const journal = parseJournal(bytes);
      const where = `byte ${at}, mask ${mask}`;
      expect(journal.interview, where).toEqual(sampleInterview());
      expect(journal.events.length, where).toBeGreaterThanOrEqual(EVENTS.length - 1);
      expect(
        journal.events.every(({ event }) => EVENTS.includes(event)),
        where,
      ).toBe(true);
      // Only the line feed at the very end may go unsaid: nothing is lost with it.
      if (at < whole.length - 1) expect(journal.damage.length, where).toBeGreaterThan(0);
      flips += 1;
    }
  }
  tally('S08 journals with a flipped byte, at every byte', flips);
});

test('S11 a journal that was erased, emptied, or replaced by an older copy is put back from what was known of it', async () => {
  const whole = await journalBytes();
  const older = whole.subarray(0, whole.lastIndexOf(0x0a, whole.length - 2) + 1);
  for (const [what, left] of [
    ['erased', null],
    ['emptied', Buffer.alloc(0)],
    ['older', older],
    ['torn', whole.subarray(0, whole.length - 9)],
  ] as const) {
    const state = join(temporaryFolder(), 'state');
    mkdirSync(join(state, 'interviews'), { recursive: true });
    if (left) writeFileSync(fileIn(state), left);
    const store = storeIn(state);
    expect((await store.restore(id, whole)).kind, what).toBe('written');
    expect(eventsIn(state), what).toEqual(EVENTS);
    expect((await store.restore(id, whole)).kind, what).toBe('nothing');
    unlinkSync(fileIn(state));
    expect(readdirSync(join(state, 'interviews')), what).toEqual([]);
  }
});

test('S11 another interview that took the place of the first is left alone', async () => {
  const whole = await journalBytes();
  const state = join(temporaryFolder(), 'state');
  const store = storeIn(state);
  await store.create({ ...sampleInterview(), createdAt: T + 1 });
  const before = readFileSync(fileIn(state));
  expect(await store.restore(id, whole)).toEqual({ kind: 'nothing' });
  expect(readFileSync(fileIn(state))).toEqual(before);
});
