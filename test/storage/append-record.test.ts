import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { appendRecord, lockOf } from '../../source/storage/append-record.ts';
import { type Disk, realDisk } from '../../source/storage/disk.ts';
import { readJournal } from '../../source/storage/journal.ts';
import type { Entry } from '../../source/storage/records.ts';
import { sampleInterview, T } from './sample-interview.ts';
import { temporaryFolder } from './temporary-folder.ts';

const CREATED: Entry = { type: 'created', interview: sampleInterview() };
const LOOP = join(import.meta.dirname, 'append-loop.ts');

function told(event: string): Entry {
  return { type: 'event', event: { at: T, event }, state: 'pause' };
}

function eventsIn(file: string): string[] {
  const reading = readJournal(file);
  return reading.kind === 'read' ? reading.journal.events.map((event) => event.event) : [];
}

async function newJournal(): Promise<string> {
  const file = join(temporaryFolder(), 'interviews', 'one.jsonl');
  expect(await appendRecord(file, CREATED, { at: T, expectedSeq: 0 })).toEqual({ kind: 'written', seq: 1 });
  return file;
}

test('an event decided on an older journal is not written: moved-on', async () => {
  const file = await newJournal();
  expect(await appendRecord(file, told('mailbox'), { at: T, expectedSeq: 1 })).toEqual({ kind: 'written', seq: 2 });
  expect(await appendRecord(file, told('no-answer'), { at: T, expectedSeq: 1 })).toEqual({ kind: 'moved-on', seq: 2 });
  expect(eventsIn(file)).toEqual(['mailbox']);
});

test('S11 a journal that is gone is not made anew by an event', async () => {
  const folder = temporaryFolder();
  const gone = join(folder, 'interviews', 'one.jsonl');
  expect(await appendRecord(gone, told('mailbox'), { at: T })).toEqual({ kind: 'gone', file: gone });
  const lonely = join(folder, 'two.jsonl');
  expect(await appendRecord(lonely, told('mailbox'), { at: T })).toEqual({ kind: 'gone', file: lonely });
  expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('S14 what is kept is for its owner alone, whatever the umask', async () => {
  const old = process.umask(0);
  try {
    const file = await newJournal();
    const modes = () => [statSync(file).mode & 0o777, statSync(join(file, '..')).mode & 0o777];
    expect(modes()).toEqual([0o600, 0o700]);
    chmodSync(file, 0o666);
    await appendRecord(file, told('mailbox'), { at: T });
    expect(modes()).toEqual([0o600, 0o700]);
  } finally {
    process.umask(old);
  }
});

test.skipIf(process.platform === 'win32')(
  'S14 a symbolic link, a pipe or a folder in its place is refused, at once',
  async () => {
    const file = await newJournal();
    const before = readFileSync(file, 'utf8');
    const places = ['link', 'pipe', 'folder'].map((name) => join(file, '..', `${name}.jsonl`)) as [
      string,
      string,
      string,
    ];
    symlinkSync(file, places[0]);
    expect(spawnSync('mkfifo', [places[1]]).status).toBe(0);
    mkdirSync(places[2]);
    for (const place of places) {
      expect(await appendRecord(place, told('mailbox'), { at: T }), place).toMatchObject({
        kind: 'failed',
        file: place,
      });
      expect(await appendRecord(place, CREATED, { at: T }), place).toMatchObject({ kind: 'failed', file: place });
      expect(readJournal(place), place).toMatchObject({ kind: 'failed', file: place });
    }
    expect(readFileSync(file, 'utf8')).toBe(before);
  },
);

test('S06 a folder that cannot be written: EACCES, and the journal as it was', async () => {
  const file = await newJournal();
  const disk: Disk = {
    ...realDisk,
    openSync: (path, flags, mode) => {
      if (String(path).endsWith('.lock')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      return realDisk.openSync(path, flags, mode);
    },
  };
  expect(await appendRecord(file, told('mailbox'), { at: T, disk })).toMatchObject({ kind: 'failed', code: 'EACCES' });
  expect(eventsIn(file)).toEqual([]);
});

test('S05 a record is said to be written after one write and an fsync, under the lock; a new file after its folder’s too', async () => {
  const calls: string[] = [];
  const open = new Map<number, string>();
  const note = (call: string, descriptor: number) => calls.push(`${call} ${open.get(descriptor)}`);
  const disk: Disk = {
    ...realDisk,
    openSync: (path, flags, mode) => {
      const descriptor = realDisk.openSync(path, flags, mode);
      open.set(descriptor, basename(String(path)));
      return descriptor;
    },
    writeSync: ((descriptor: number, bytes: Buffer) => {
      note('write', descriptor);
      return realDisk.writeSync(descriptor, bytes);
    }) as Disk['writeSync'],
    fsyncSync: (descriptor) => {
      note('fsync', descriptor);
      realDisk.fsyncSync(descriptor);
    },
    unlinkSync: (path) => {
      calls.push(`unlink ${basename(String(path))}`);
      realDisk.unlinkSync(path);
    },
  };
  const file = join(temporaryFolder(), 'interviews', 'one.jsonl');
  await appendRecord(file, CREATED, { at: T, disk });
  await appendRecord(file, told('sent'), { at: T, disk });
  const append = ['write one.lock', 'write one.jsonl', 'fsync one.jsonl'];
  expect(calls).toEqual([...append, 'fsync interviews', 'unlink one.lock', ...append, 'unlink one.lock']);
});

test('S07 two processes of 200 events each: none lost, none twice, every number once', async () => {
  const file = await newJournal();
  const loops = ['a', 'b'].map((name) => spawn(process.execPath, [LOOP, file, name, '200']));
  const said = (await Promise.all(loops.map(linesOf))).flat();
  expect(said.filter((line) => line.startsWith('!'))).toEqual([]);
  expect(said.length).toBe(400);
  expect(eventsIn(file).toSorted()).toEqual(said.toSorted());
  const reading = readJournal(file);
  expect(reading).toMatchObject({ kind: 'read', journal: { damage: [], tornBytes: 0, lastSeq: 401 } });
  expect(existsSync(lockOf(file))).toBe(false);
});

test('S01 S07 killed at any moment, twenty times: every acknowledged event is there', async () => {
  const file = await newJournal();
  const said: string[] = [];
  for (let round = 0; round < 20; round++) {
    const loop = spawn(process.execPath, [LOOP, file, `r${round}`, '100000']);
    const ended = new Promise((resolve) => loop.once('exit', resolve));
    let lines = 0;
    for await (const line of createInterface({ input: loop.stdout })) {
      said.push(line);
      if (++lines === 1 + ((round * 7) % 11)) loop.kill('SIGKILL');
    }
    await ended;
  }
  const events = new Set(eventsIn(file));
  expect(said.filter((line) => !events.has(line))).toEqual([]);
  expect(said.length).toBeGreaterThanOrEqual(100);
  // What was torn is counted, and the journal goes on.
  expect(await appendRecord(file, told('left'), { at: T })).toMatchObject({ kind: 'written' });
});

test('S07 a lock that a living process holds: after the wait, its pid is said, and nothing is written', async () => {
  const file = await newJournal();
  const holder = { pid: process.ppid, started: null, boot: null, at: Date.now() };
  writeFileSync(lockOf(file), JSON.stringify(holder));
  expect(await appendRecord(file, told('mailbox'), { at: T, wait: 60 })).toEqual({
    kind: 'busy',
    pid: process.ppid,
    file: lockOf(file),
  });
  expect(eventsIn(file)).toEqual([]);
  expect(existsSync(lockOf(file))).toBe(true);
});

test('S07 a lock whose process is gone, was before the last start, or died while making it, is taken over', async () => {
  const file = await newJournal();
  const gone = spawnSync(process.execPath, ['--version']).pid;
  const stale = [
    JSON.stringify({ pid: gone, started: null, boot: null, at: Date.now() }),
    JSON.stringify({ pid: process.ppid, started: null, boot: null, at: 0 }),
    '',
    '{"pid":',
  ];
  if (process.platform === 'linux') {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    stale.push(JSON.stringify({ pid: process.ppid, started: null, boot: 'another', at: Date.now() }));
    stale.push(JSON.stringify({ pid: process.ppid, started: '1', boot, at: Date.now() }));
  }
  for (const text of stale) {
    writeFileSync(lockOf(file), text);
    expect(await appendRecord(file, told('mailbox'), { at: T }), text).toMatchObject({ kind: 'written' });
  }
  // However late we come to it, on a machine that was busy meanwhile.
  writeFileSync(lockOf(file), stale[0] ?? '');
  expect(await appendRecord(file, told('mailbox'), { at: T, wait: 0 })).toMatchObject({ kind: 'written' });
  expect(readdirSync(join(file, '..'))).toEqual(['one.jsonl']);
});

/** The real disk, with the names of what its descriptors stand for. */
function named(): { disk: Disk; nameOf: (descriptor: unknown) => string; opened: string[] } {
  const names = new Map<unknown, string>();
  const opened: string[] = [];
  const openSync: Disk['openSync'] = (path, flags, mode) => {
    const descriptor = realDisk.openSync(path, flags, mode);
    names.set(descriptor, basename(String(path)));
    opened.push(basename(String(path)));
    return descriptor;
  };
  return { disk: { ...realDisk, openSync }, nameOf: (descriptor) => names.get(descriptor) ?? '', opened };
}

test('S07 a lock that is just being made is not that of one who died, however long one has been waiting', async () => {
  const file = await newJournal();
  writeFileSync(lockOf(file), JSON.stringify({ pid: process.ppid, started: null, boot: null, at: Date.now() }));
  const { disk, nameOf } = named();
  const from = performance.now();
  let empty = 0;
  const readFileSync = ((descriptor: number) => {
    // For two looks, long after the first, it holds nothing yet.
    const made = nameOf(descriptor).startsWith('one.lock') && performance.now() - from > 600 && empty++ < 2;
    return made ? Buffer.alloc(0) : realDisk.readFileSync(descriptor);
  }) as Disk['readFileSync'];
  expect(
    await appendRecord(file, told('mailbox'), { at: T, wait: 700, disk: { ...disk, readFileSync } }),
  ).toMatchObject({
    kind: 'busy',
  });
  expect(empty).toBeGreaterThan(0);
  expect(eventsIn(file)).toEqual([]);
});

test('S07 who was taken for dead while making a lock makes it again', async () => {
  const file = await newJournal();
  const { disk, nameOf, opened } = named();
  let taken = false;
  const writeSync = ((descriptor: number, bytes: Buffer) => {
    if (!taken && nameOf(descriptor) === 'one.lock') {
      taken = true;
      realDisk.unlinkSync(lockOf(file));
    }
    return realDisk.writeSync(descriptor, bytes);
  }) as Disk['writeSync'];
  expect(await appendRecord(file, told('mailbox'), { at: T, disk: { ...disk, writeSync } })).toMatchObject({
    kind: 'written',
  });
  expect(opened.filter((name) => name === 'one.lock').length).toBeGreaterThan(1);
  expect(eventsIn(file)).toEqual(['mailbox']);
  expect(existsSync(lockOf(file))).toBe(false);
});

async function linesOf(child: ChildProcess): Promise<string[]> {
  const lines: string[] = [];
  if (child.stdout === null) return lines;
  for await (const line of createInterface({ input: child.stdout })) lines.push(line);
  return lines;
}
