import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openContext } from '../../source/commands/context.ts';
import { formOf } from '../../source/commands/form-of.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'jour-j-form-'));
  vi.stubEnv('JOUR_J_CLOCK', '2026-11-23T16:00:00+01:00x0');
  vi.stubEnv('TZ', 'Europe/Paris');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

test.each([
  ['15:00', null],
  ['2026-11-24 14:30', null],
  ['2026-11-23 12:59', /Monday 23 November 2026 at 12:59 pm[\s\S]*Enter again/],
  ['2025-11-24 14:30', /already past: Monday 24 November 2025/],
  ['2028-11-24 14:30', /more than a year away: Friday 24 November 2028/],
])('T14 the form doubts %s: %s', async (at, doubt) => {
  const context = await openContext({ home, uiLanguage: 'en' });
  const scenario = { ...shippedScenario(), name: 'remote-interview', remarks: [] };
  const form = await formOf(context, {}, scenario, { invitation: null, mails: [] }, () => Promise.reject());
  const read = form.read({ at, mode: 'phone' }, context.clock.now());
  const sentence = read.ok ? read.value.doubt : read.sentence;
  if (doubt === null) expect(sentence).toBeNull();
  else expect(sentence).toMatch(doubt);
});
