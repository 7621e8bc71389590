import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openContext } from '../../source/commands/context.ts';
import { Failure } from '../../source/commands/failure.ts';
import { formOf } from '../../source/commands/form-of.ts';
import type { TypedFacts } from '../../source/commands/new-interview.ts';
import { readTold } from '../../source/commands/told-values.ts';
import { allDays } from '../../source/commands/which-day.ts';
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

async function formWith(typed: TypedFacts = {}) {
  const scenario = { ...shippedScenario(), name: 'remote-interview', remarks: [] };
  const context = { ...(await openContext({ home, uiLanguage: 'en' })), scenario: async () => scenario };
  const opened: string[] = [];
  const form = await formOf(context, typed, scenario, { invitation: null, mails: [] }, (id) => {
    opened.push(id);
    return Promise.reject(new Failure('no-such-interview', { id }));
  });
  return { context, form, opened };
}

test.each([
  ['14h30 heure de Montréal', 'America/Montreal', ['8:30 pm', '2:30 pm']],
  ['tomorrow 2:30pm New York time', 'America/New_York', ['8:30 pm', '2:30 pm']],
  ['tomorrow 2:30pm London time', 'Europe/London', ['3:30 pm', '2:30 pm']],
])('S0-18 an hour on their clock is understood on both, and their zone is kept: %s', async (at, zone, hours) => {
  const { context, form, opened } = await formWith({ with: 'Claire' });
  const read = form.read({ at, mode: 'phone' }, context.clock.now());
  if (!read.ok) throw new Error(read.sentence);
  hours.forEach((hour, index) => {
    expect(read.value.lines[index]).toContain(hour);
  });
  await form.create({ at, mode: 'phone' }, context.clock.now());
  const [day] = await allDays(context);
  expect(opened).toEqual([day?.situation.id]);
  expect(day?.situation.ledger.facts.theirZone).toBe(zone);
});

test.each([
  ['16h04', false],
  ['16h20', true],
  ['18h', true],
])('C13 the form knows whether the step after it asks who calls, and the tone: %s', async (at, chooses) => {
  const { context, form } = await formWith();
  const read = form.read({ at, mode: null }, context.clock.now());
  expect(read).toMatchObject({ ok: true, value: { choosesNext: chooses } });
  await form.create({ at, mode: 'phone' }, context.clock.now());
  const [day] = await allDays(context);
  expect(day?.situation.choices.some(({ event }) => event === 'decided')).toBe(chooses);
});

test.each([
  [{ 'their-zone': 'London' }, 'tomorrow 2:30pm New York time', /their-zone America\/New_York/],
  [{}, 'tomorrow 2:30pm EST', /“EST” may be more than one zone\. Name a city/],
])('T12 an hour in a zone that is not certain is asked in the form too: %j %s', async (typed, at, sentence) => {
  const { context, form } = await formWith(typed);
  expect(form.read({ at, mode: null }, context.clock.now())).toEqual({
    ok: false,
    sentence: expect.stringMatching(sentence),
  });
});

test.each([
  ['15:00', null],
  ['2026-11-24 14:30', null],
  ['2026-11-23 12:59', /Monday 23 November 2026 at 12:59 pm[\s\S]*Enter again/],
  ['2025-11-24 14:30', /already past: Monday 24 November 2025/],
  ['2028-11-24 14:30', /more than a year away: Friday 24 November 2028/],
])('T14 the form doubts %s: %s', async (at, doubt) => {
  const { context, form } = await formWith();
  const read = form.read({ at, mode: 'phone' }, context.clock.now());
  const sentence = read.ok ? read.value.doubt : read.sentence;
  if (doubt === null) expect(sentence).toBeNull();
  else expect(sentence).toMatch(doubt);
});

test.each([
  ['Mme Claire Dupont (RH)', 'ms|Claire|Dupont'],
  ['Claire Smith, Head of Data', '|Claire|Smith'],
  ['Mme Dupont et M. Roy', 'ms||Dupont;mr||Roy'],
  ['Ms Smith / Mr Ng', 'ms||Smith;mr||Ng'],
  ['Ms Claire Smith <claire@lumen.example>, Tom Ng', 'several'],
  ['Claire Dupont, Paul Roy', 'several'],
])('the field of a name keeps the name alone, and asks who is not certain: %s', async (typed, kept) => {
  const { context, form } = await formWith();
  const now = context.clock.now();
  await form.create({ at: 'tomorrow 2:30pm', mode: 'phone' }, now);
  const [day] = await allDays(context);
  if (day === undefined) throw new Error('no day was kept');
  const read = (language: 'fr' | 'en') => readTold('corrected', 'with', typed, day.situation, now, language).value;
  for (const language of ['fr', 'en'] as const)
    if (kept === 'several') expect(() => read(language)).toThrow(expect.objectContaining({ code: 'name-several' }));
    else expect(read(language)).toBe(kept);
});
