import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { notRead, notSaved, remarksOn } from '../../source/storage/storage-problem.ts';
import { openStore, type Store } from '../../source/storage/store.ts';
import { sampleInterview, T } from './sample-interview.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { id } = sampleInterview();

function newStore(): { store: Store; state: string; folder: string; file: string; another: () => Store } {
  const state = join(temporaryFolder(), 'state', 'jour-j');
  const open = () => openStore({ state, config: state, real: false }, { clock: { now: () => T }, lookEvery: 20 });
  const folder = join(state, 'interviews');
  return { store: open(), state, folder, file: join(folder, `${id}.jsonl`), another: open };
}

function eventsOf(store: Store): string[] | null {
  const reading = store.read(id);
  return reading.kind === 'read' ? reading.journal.events.map((event) => event.event) : null;
}

test('nothing is made before something is kept', () => {
  const { store, state } = newStore();
  expect(store.list()).toEqual({ interviews: [], unreadable: [] });
  expect(store.read(id)).toEqual({ kind: 'none' });
  expect(store.isFree(id)).toBe(true);
  expect(store.forgetAll()).toEqual({ kind: 'none' });
  expect(existsSync(state)).toBe(false);
});

test('what is told is there for whoever opens the store next, and undo takes the last event back', async () => {
  const { store, another } = newStore();
  expect(await store.create(sampleInterview())).toEqual({ kind: 'written', seq: 1 });
  expect(await store.tell(id, { at: T, event: 'sent', set: { minutes: '10' } }, 'wait-ping', 1)).toMatchObject({
    seq: 2,
  });
  expect(await store.tell(id, { at: T + 1, event: 'no-answer' }, 'pause', 2)).toMatchObject({ seq: 3 });
  expect(await store.note(id, 'the clock was set back')).toMatchObject({ seq: 4 });
  expect(eventsOf(another())).toEqual(['sent', 'no-answer']);
  expect(
    another()
      .list()
      .interviews.map((one) => [one.id, one.journal.interview]),
  ).toEqual([[id, sampleInterview()]]);

  expect(await another().undo(id, 3)).toEqual({ kind: 'moved-on', seq: 4 });
  expect(await another().undo(id, 4)).toMatchObject({ kind: 'written' });
  expect(eventsOf(store)).toEqual(['sent']);
  expect(await store.undo(id, 5)).toMatchObject({ kind: 'written' });
  expect(await store.undo(id, 6)).toEqual({ kind: 'nothing' });
  expect(eventsOf(store)).toEqual([]);
});

test('an id is given once, and is never a path', async () => {
  const { store, state } = newStore();
  await store.create(sampleInterview());
  expect(store.isFree(id)).toBe(false);
  expect(await store.create({ ...sampleInterview(), scheduledAt: 0 })).toEqual({ kind: 'taken' });
  for (const bad of ['../x', 'a/b', '', '.', '-x', 'A', 'a b', 'a.b', 'a\u202eb', 'a\n']) {
    expect(await store.create(sampleInterview(bad)), bad).toEqual({ kind: 'bad-id' });
    expect(store.read(bad)).toEqual({ kind: 'none' });
    expect(store.forget(bad)).toEqual({ kind: 'none' });
    expect(await store.tell(bad, { at: T, event: 'x' }, 'x', 1)).toMatchObject({ kind: 'gone' });
  }
  expect(readdirSync(state)).toEqual(['interviews']);
});

test('S01 an interview whose first line was never finished is no interview, and its id is free', async () => {
  const { store, file } = newStore();
  await store.create(sampleInterview());
  writeFileSync(file, readFileSync(file).subarray(0, 300));
  expect(store.list()).toEqual({ interviews: [], unreadable: [] });
  expect(store.isFree(id)).toBe(true);
  expect(await store.create(sampleInterview())).toMatchObject({ kind: 'written' });
  expect(store.list().interviews.length).toBe(1);
});

test('S08 S09 a journal without a readable interview is listed as unreadable, others are not touched by it', async () => {
  const { store, file, folder } = newStore();
  await store.create(sampleInterview());
  await store.create(sampleInterview('2026-12-01-smith'));
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('13:00', '14:00'));
  const listing = store.list();
  expect(listing.interviews.map((one) => one.id)).toEqual(['2026-12-01-smith']);
  expect(listing.unreadable).toEqual([{ id, file, code: 'DAMAGED' }]);
  expect(notRead(listing.unreadable[0] as never).code).toBe('not-read-damaged');
  expect(store.isFree(id)).toBe(false);
  expect(await store.create(sampleInterview())).toEqual({ kind: 'taken' });

  const smith = join(folder, '2026-12-01-smith.jsonl');
  appendFileSync(smith, 'garbage\nmore\n');
  const reading = store.read('2026-12-01-smith');
  if (reading.kind !== 'read') throw new Error(reading.kind);
  const values = { file: smith, count: 2, lines: '3, 4' };
  expect(remarksOn(reading.journal, smith, null)).toEqual([{ code: 'damaged-lines', values }]);
  // A copy is set aside, and the damage is said, once; another damage is another matter.
  const copy = store.setAside('2026-12-01-smith');
  if (copy === null || copy === 'known') throw new Error(String(copy));
  expect(readFileSync(copy.file)).toEqual(readFileSync(smith));
  expect(statSync(copy.file).mode & 0o777).toBe(0o600);
  expect(remarksOn(reading.journal, smith, copy)).toEqual([
    { code: 'damaged-lines-copied', values: { ...values, copy: copy.file } },
  ]);
  expect(store.setAside('2026-12-01-smith')).toBe('known');
  expect(remarksOn(reading.journal, smith, 'known')).toEqual([]);
  appendFileSync(smith, 'more again\n');
  expect(store.setAside('2026-12-01-smith')).not.toBe('known');
  expect(store.forget('2026-12-01-smith')).toEqual({ kind: 'forgotten' });
  expect(readdirSync(folder).filter((name) => name.includes('smith'))).toEqual([]);
});

test('S10 the copy that a sync tool left beside a journal counts for nothing; one renamed by hand is found', async () => {
  const { store, file, folder } = newStore();
  await store.create(sampleInterview());
  copyFileSync(file, join(folder, `${id} (conflicted copy 2026-11-23).jsonl`));
  copyFileSync(file, join(folder, `${id}-copy.jsonl`));
  expect(store.list().interviews.map((one) => one.id)).toEqual([id]);
  renameSync(file, join(folder, 'the-one.jsonl'));
  const ids = store.list().interviews.map((one) => [one.id, one.journal.interview.id]);
  expect(ids).toContainEqual(['the-one', 'the-one']);
});

test('forget leaves nothing of an interview behind, and everything of its neighbour', async () => {
  const { store, file, folder, state } = newStore();
  await store.create(sampleInterview());
  await store.create(sampleInterview(`${id}-2`));
  copyFileSync(file, join(folder, `${id} (1).jsonl`));
  copyFileSync(file, join(folder, 'Copy of it.jsonl'));
  writeFileSync(join(folder, `${id}.lock`), '');
  expect(store.forget(id)).toEqual({ kind: 'forgotten' });
  expect(readdirSync(folder)).toEqual([`${id}-2.jsonl`]);
  expect(await store.tell(id, { at: T, event: 'sent' }, 'x', 1)).toMatchObject({ kind: 'gone' });
  expect(readdirSync(folder)).toEqual([`${id}-2.jsonl`]);
  expect(store.forget(id)).toEqual({ kind: 'none' });
  expect(store.forget(`${id}-2`)).toEqual({ kind: 'forgotten' });
  expect(existsSync(state)).toBe(false);
});

test('forgetAll leaves no folder behind, unless something else lives there', async () => {
  const { store, folder, state } = newStore();
  await store.create(sampleInterview());
  expect(store.forgetAll()).toEqual({ kind: 'forgotten' });
  expect(existsSync(state)).toBe(false);
  await store.create(sampleInterview());
  writeFileSync(join(state, 'settings.yaml'), 'pace: brisk\n');
  expect(store.forgetAll()).toEqual({ kind: 'forgotten' });
  expect(existsSync(folder)).toBe(false);
  expect(readdirSync(state)).toEqual(['settings.yaml']);
});

test('S07 who watches a journal is told of what another tells, also before the folder exists, until it stops', async () => {
  const { store, another } = newStore();
  const changes = watched(store);
  await another().create(sampleInterview());
  await changes.next();
  expect(eventsOf(store)).toEqual([]);
  changes.stop();

  const later = watched(store);
  await another().tell(id, { at: T, event: 'sent' }, 'wait-ping', 1);
  await later.next();
  expect(eventsOf(store)).toEqual(['sent']);
  another().forget(id);
  await later.next();
  expect(store.read(id)).toEqual({ kind: 'none' });
});

test('every way in which an append can fail has its sentence', () => {
  const codes = ['ENOSPC', 'EDQUOT', 'SHORT', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'ELOOP', 'NOTAFILE', 'EMFILE'];
  const said = codes.map((code) => notSaved({ kind: 'failed', code, file: '/f' }, '/f')?.code);
  expect(new Set(said)).toEqual(
    new Set([
      'not-saved-full',
      'not-saved-forbidden',
      'not-saved-read-only',
      'not-saved-disk-error',
      'not-saved-no-file',
      'not-saved-other',
    ]),
  );
  expect(notSaved({ kind: 'busy', pid: 1234, file: '/l' }, '/f')).toEqual({
    code: 'not-saved-busy',
    values: { file: '/l', pid: '1234' },
  });
  expect(notSaved({ kind: 'written', seq: 1 }, '/f')).toBeNull();
});

function watched(store: Store): { next(): Promise<void>; stop(): void } {
  let wake: (() => void) | null = null;
  let pending = 0;
  const stop = store.watch(id, () => {
    pending++;
    wake?.();
  });
  onTestFinished(stop);
  return {
    stop,
    next: () =>
      new Promise((resolve) => {
        const done = () => {
          pending = 0;
          wake = null;
          resolve();
        };
        wake = done;
        if (pending > 0) done();
      }),
  };
}
