import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInput } from '../../source/platform/read-input.ts';
import { leftOut, NOT_ROOT } from '../helpers/left-out.ts';
import { STUCK } from '../helpers/stuck.ts';

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jour-j-input-'));
  writeFileSync(file('invite.ics'), 'BEGIN:VCALENDAR');
  symlinkSync(file('invite.ics'), file('link.ics'));
  symlinkSync(file('loop.ics'), file('loop.ics'));
  mkdirSync(file('folder'));
  writeFileSync(file('secret.ics'), '');
  chmodSync(file('secret.ics'), 0);
  if (process.platform !== 'win32') execFileSync('mkfifo', [file('pipe.ics')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that a person names (I16)', () => {
  test('its bytes, through a link too', async () => {
    for (const name of ['invite.ics', 'link.ics']) {
      const input = await readInput(file(name), 1000);
      expect(input.ok && Buffer.from(input.value).toString()).toBe('BEGIN:VCALENDAR');
    }
  });

  test.skipIf(process.platform === 'win32').each([
    ['a folder', () => file('folder'), 'input-folder'],
    ['a pipe that nobody writes to', () => file('pipe.ics'), 'input-no-file'],
    ['a device without an end', () => '/dev/zero', 'input-no-file'],
    ['a link to itself', () => file('loop.ics'), 'input-loop'],
    ['nothing', () => file('none.ics'), 'input-not-there'],
    ['an address', () => 'https://lumen.example/invite.ics', 'input-address'],
  ])('%s is refused at once', async (_, name, code) => {
    const begun = performance.now();
    expect(await readInput(name(), 1000)).toMatchObject({ ok: false, problem: { code } });
    expect(performance.now() - begun).toBeLessThan(STUCK);
  });

  test('more than the most is not read to its end (I11)', async () => {
    expect(await readInput(file('invite.ics'), 10)).toMatchObject({ ok: false, problem: { code: 'input-too-large' } });
  });

  test.skipIf(
    leftOut('I16 an invitation that may not be read', 'a user who is not root', NOT_ROOT) ||
      process.platform === 'win32',
  )('one that may not be read is named', async () => {
    expect(await readInput(file('secret.ics'), 10)).toMatchObject({
      ok: false,
      problem: { code: 'input-unreadable' },
    });
  });
});
