import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settingsFile, writeSettings } from '../../source/storage/settings.ts';
import { openStore } from '../../source/storage/store.ts';
import { leftOut } from '../helpers/left-out.ts';
import { sampleInterview, T } from './sample-interview.ts';

const disk = mkdtempSync(join(tmpdir(), 'jour-j-disk-'));
const mounted =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=700', 'tmpfs', disk]).status === 0;
const noDisk = leftOut('S03 a full disk', 'the right to mount a tmpfs of 64 kB', mounted);

afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

describe.skipIf(noDisk)('a full disk', () => {
  const folders = { state: disk, config: join(disk, 'config'), real: false };
  const filler = join(disk, 'filler');
  const store = openStore(folders, { clock: { now: () => T } });
  const { id } = sampleInterview();
  const fill = () => {
    try {
      writeFileSync(filler, Buffer.alloc(128 * 1024));
    } catch {
      // Full: that is the point.
    }
  };

  beforeAll(async () => {
    expect(await store.create(sampleInterview())).toMatchObject({ kind: 'written' });
    expect(await writeSettings(folders, { pace: 'patient' }, 'fr')).toMatchObject({ kind: 'written' });
  });

  test('S03 an append says so, loses nothing, and works once there is room', async () => {
    fill();
    const saved: string[] = [];
    let refused: unknown = null;
    for (let index = 0; index < 1_000 && refused === null; index++) {
      const event = `event-${index}-${'x'.repeat(index)}`;
      const told = await store.tell(id, { at: T, event }, 'pause', saved.length + 1);
      if (told.kind === 'written') saved.push(event);
      else refused = told;
    }
    expect(refused).toMatchObject({ kind: 'failed', code: expect.stringMatching(/^(ENOSPC|SHORT)$/) });
    expect(eventsKept()).toEqual(saved);
    rmSync(filler);
    expect(await store.tell(id, { at: T, event: 'retry' }, 'pause', saved.length + 1)).toMatchObject({
      kind: 'written',
    });
    expect(eventsKept()).toEqual([...saved, 'retry']);
  });

  test('S04 the settings stay as they were, and nothing lies beside them', async () => {
    const before = readFileSync(settingsFile(folders), 'utf8');
    fill();
    const written = await writeSettings(folders, { me: 'Ana Brévan', pace: 'brisk' }, 'fr');
    rmSync(filler);
    expect(written).toMatchObject({ kind: 'refused', problem: { code: 'not-saved-full' } });
    expect(readFileSync(settingsFile(folders), 'utf8')).toBe(before);
    expect(spawnSync('ls', ['-A', folders.config], { encoding: 'utf8' }).stdout).toBe('settings.yaml\n');
  });

  test('S06 a disk that can only be read: said so, for the journal and for the settings', async () => {
    expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
    try {
      const kept = eventsKept();
      const told = await store.tell(id, { at: T, event: 'sent' }, 'pause', kept.length + 1);
      expect(told).toMatchObject({ kind: 'failed', code: 'EROFS' });
      expect(await store.create(sampleInterview('2026-12-01-smith'))).toMatchObject({ kind: 'failed', code: 'EROFS' });
      expect(store.forget(id)).toMatchObject({ kind: 'failed', code: 'EROFS' });
      const written = await writeSettings(folders, { pace: 'brisk' }, 'en');
      expect(written).toMatchObject({ kind: 'refused', problem: { code: 'not-saved-read-only' } });
      expect(eventsKept()).toEqual(kept);
    } finally {
      spawnSync('mount', ['-o', 'remount,rw', disk]);
    }
  });

  function eventsKept(): string[] {
    const reading = store.read(id);
    return reading.kind === 'read' ? reading.journal.events.map((event) => event.event) : [];
  }
});
