import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Context, openContext } from '../../source/commands/context.ts';
import { Failure } from '../../source/commands/failure.ts';
import { newInterview } from '../../source/commands/new.ts';
import type { TypedFacts } from '../../source/commands/new-interview.ts';
import { undo } from '../../source/commands/undo.ts';
import { allDays } from '../../source/commands/which-day.ts';
import type { Situation } from '../../source/day/situation.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';
import { STUCK } from '../helpers/stuck.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/invitations/', import.meta.url));
const VERSIONS = ['i05-version-1-moved.ics', 'i05-version-2-moved-back.ics', 'i04-version-3-cancelled.ics'];

let home = '';
let context: Context;
let said: string[] = [];
let now = 0;

/** What one command said, and what it ended with. */
interface Ran {
  readonly said: string;
  readonly status: number;
}

const setClock = (instant: string): void => {
  now = Date.parse(instant);
};

async function run(work: () => Promise<void>): Promise<Ran> {
  said = [];
  try {
    await work();
    return { said: said.join('\n'), status: 0 };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { said: [context.say(error.code, error.values), ...error.instead].join('\n'), status: error.exitStatus };
  }
}

const give = (name: string, typed: TypedFacts = {}): Promise<Ran> =>
  run(() => newInterview(context, name.includes('/') ? name : join(FOLDER, name), typed));

const situations = async (): Promise<Situation[]> => (await allDays(context)).map(({ situation }) => situation);

async function only(): Promise<Situation> {
  const all = await situations();
  expect(all).toHaveLength(1);
  return all[0] as Situation;
}

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'jour-j-invitations-'));
  vi.stubEnv('JOUR_J_CLOCK', '2026-11-27T09:00:00Zx0');
  vi.stubEnv('TZ', 'Europe/Paris');
  vi.stubEnv('LANG', 'en_GB.UTF-8');
  setClock('2026-11-27T09:00:00Z');
  const opened = await openContext({ home, uiLanguage: 'en' });
  const clock = { now: () => now, simulated: true, speed: 0 };
  const tell = (text: string) => void said.push(text);
  const scenario = async () => ({ ...shippedScenario(), name: 'remote-interview', remarks: [] });
  context = { ...opened, clock, scenario, print: tell, remark: tell };
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

describe('new INVITE.ics', () => {
  test('adds what it says, and nothing that it does not', async () => {
    expect(await give('i15-two-links.ics')).toMatchObject({
      status: 0,
      said: expect.stringMatching(/2026-12-03-dupont$/u),
    });
    const { scheduledAt, ledger } = await only();
    expect(new Date(scheduledAt).toISOString()).toBe('2026-12-03T13:30:00.000Z');
    expect(ledger.facts).toMatchObject({
      mode: 'video',
      link: 'https://lumen.zoom.us/j/5551234567?pwd=abc',
      platform: 'zoom',
      with: [{ title: null, first: 'Claire', last: 'Dupont' }],
      theirEmail: 'claire.dupont@lumen.example',
      org: null,
      job: null,
    });
  });

  test('flags win over the file, and that is said', async () => {
    const { said } = await give('i01-romance-without-rules.ics', {
      mode: 'phone',
      at: '2026-12-03 15:00',
      with: 'Mme Anne Roy',
    });
    expect(said).toContain('--at, --with');
    expect((await only()).ledger.facts.with[0]?.last).toBe('Roy');
  });

  test('T14 an hour that is past is accepted and said', async () => {
    setClock('2026-12-03T13:50:00Z');
    expect(await give('i15-two-links.ics')).toMatchObject({ status: 0, said: expect.stringContaining('past') });
    expect((await only()).part).toBe('ladder');
  });

  test.each([
    ['i02-unknown-zone.ics', { mode: 'phone' }, /Lumen HQ/u],
    ['i03-rules-against-name.ics', { mode: 'phone' }, /1:00 am for you[\s\S]*1:00 pm/u],
    ['i07-several-events.ics', { mode: 'phone' }, /Slot A[\s\S]*Slot B/u],
    ['i08-all-day.ics', { mode: 'phone' }, /Thursday 3 December 2026/u],
    ['t08-hour-that-comes-twice.ics', { mode: 'phone' }, /comes twice/u],
    ['i01-romance-without-rules.ics', {}, /--mode phone/u],
  ])('%s: what is missing is asked, and nothing is kept', async (name, typed, asked) => {
    expect(await give(name, typed)).toMatchObject({ status: 2, said: expect.stringMatching(asked) });
    expect(await situations()).toEqual([]);
  });

  test('a flag answers the question', async () => {
    expect((await give('i02-unknown-zone.ics', { mode: 'phone', 'their-zone': 'London' })).status).toBe(0);
    const { scheduledAt, ledger } = await only();
    expect(new Date(scheduledAt).toISOString()).toBe('2026-12-03T14:30:00.000Z');
    expect(ledger.facts.theirZone).toBe('Europe/London');
  });

  test.each([
    ['a folder', () => `${FOLDER}`],
    ['no file', () => join(FOLDER, 'none.ics')],
    ['a device', () => '/dev/zero'],
    ['an address', () => 'https://lumen.example/invite.ics'],
    ['a PDF', () => join(FOLDER, 'i10-letter.pdf')],
    ['an answer', () => join(FOLDER, 'i04-answer.ics')],
    ['a file that was cut', () => join(FOLDER, 'i10-truncated.ics')],
  ])('I10, I16 %s: one sentence, nothing kept', async (_, name) => {
    const begun = performance.now();
    const { status, said } = await give(name());
    expect(performance.now() - begun).toBeLessThan(STUCK);
    expect({ status, lines: said.split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(readdirSync(home)).toEqual([]);
  });

  test('names a city as the language does', async () => {
    for (const [language, city] of [
      ['en', 'London'],
      ['fr', 'Londres'],
    ] as const) {
      const spoken: Context = { ...(await openContext({ home, uiLanguage: language })), print: context.print };
      const invitation = join(home, 'london.ics');
      const text = readFileSync(join(FOLDER, 'i01-path-name.ics'), 'utf8');
      writeFileSync(invitation, text.replaceAll(/TZID=[^:;\r\n]+/gu, 'TZID=Europe/London'));
      const { said: lines } = await run(() => newInterview(spoken, invitation, {}, { dryRun: true }));
      expect(lines).toContain(`(${city})`);
    }
  });

  test('--dry-run keeps nothing, and says it as JSON', async () => {
    context = { ...context, json: true };
    const { said } = await run(() =>
      newInterview(context, join(FOLDER, 'i03-rules-against-name.ics'), {}, { dryRun: true }),
    );
    expect(JSON.parse(said)).toMatchObject({
      verdict: 'ask',
      start: null,
      zone: 'Pacific/Auckland',
      wallTime: '2026-12-03T13:00',
      durationMinutes: 90,
      summary: 'Interview',
      organizer: null,
      link: null,
      phones: [],
      uid: 'contra-1@lumen.example',
      sequence: 0,
      questions: [{ about: 'zone', choices: [{ start: '2026-12-03T00:00:00Z' }, { start: '2026-12-03T12:00:00Z' }] }],
      warnings: [],
    });
    expect(readdirSync(home)).toEqual([]);
  });
});

describe('the same invitation again (I05, I06)', () => {
  test.each(['i05-version-0.ics', 'i06-without-uid.ics', 'mail-with-invitation.eml'])(
    '%s twice: one interview',
    async (name) => {
      const first = await give(name, { mode: 'video' });
      const second = await give(name, { mode: 'video' });
      expect(second).toMatchObject({ status: 0, said: expect.stringContaining('nothing changes') });
      expect(second.said.split('\n').at(-1)).toBe(first.said.split('\n').at(-1));
      expect((await only()).log.filter(({ event }) => event.startsWith('invitation'))).toEqual([]);
    },
  );

  test('one whose question was answered is known again without asking', async () => {
    await give('i02-unknown-zone.ics', { mode: 'phone', 'their-zone': 'London' });
    expect(await give('i02-unknown-zone.ics')).toMatchObject({
      status: 0,
      said: expect.stringContaining('nothing changes'),
    });
    await give('i07-several-events.ics', { mode: 'phone', at: '2026-12-04T13:30Z' });
    await give('i07-several-events.ics', { mode: 'phone', at: '2026-12-04T13:30Z' });
    expect(await situations()).toHaveLength(2);
  });

  test('moved, moved back, cancelled: one result for every order of arrival', async () => {
    const results = [];
    for (const order of permutations(VERSIONS)) {
      await give('i05-version-0.ics');
      for (const name of order) await give(name);
      const { state, scheduledAt, attempt, ledger } = await only();
      results.push({ state, scheduledAt, attempt, facts: ledger.facts, budget: ledger.used });
      rmSync(join(home, 'state'), { recursive: true, force: true });
      rmSync(join(home, 'interviews'), { recursive: true, force: true });
    }
    expect(results).toHaveLength(6);
    expect(new Set(results.map((result) => JSON.stringify(result)))).toHaveLength(1);
    expect(results[0]).toMatchObject({ state: 'cancelled-by-them', scheduledAt: Date.parse('2026-12-03T13:30:00Z') });
  });

  test('an older version after a newer one is ignored', async () => {
    await give('i05-version-1-moved.ics');
    expect(await give('i05-version-0.ics')).toMatchObject({
      status: 0,
      said: expect.stringContaining('older version'),
    });
    expect(new Date((await only()).scheduledAt).toISOString()).toBe('2026-12-03T15:00:00.000Z');
  });

  test('T20 moved at T-30, within the day: the deadlines and the texts are those of the new hour', async () => {
    await give('i05-version-0.ics');
    setClock('2026-12-03T13:00:00Z');
    expect((await only()).state).toBe('within-reach');
    await give('i05-version-1-moved.ics');
    const moved = await only();
    expect(moved).toMatchObject({
      state: 'within-reach',
      attempt: 1,
      deadline: { at: Date.parse('2026-12-03T14:55:00Z') },
    });
    expect(moved.log.at(-1)).toMatchObject({ event: 'invitation-updated', applied: true });
  });

  test('moved to another day: a new day, with its own budget', async () => {
    await give('i05-version-0.ics');
    setClock('2026-12-03T13:00:00Z');
    await give('i05-version-4-next-day.ics');
    const moved = await only();
    expect(moved).toMatchObject({ state: 'days-before', attempt: 2, scheduledAt: Date.parse('2026-12-04T09:00:00Z') });
    expect(moved.ledger).toMatchObject({ theirMoves: 1, flexible: true });
  });

  test('INV-19 their third move passes through the pattern, with the new hour known', async () => {
    await give('i05-version-0.ics');
    for (const day of ['04', '07', '08']) await give(version(Number(day), `202612${day}T100000`));
    const moved = await only();
    expect(moved).toMatchObject({ state: 'pattern', scheduledAt: Date.parse('2026-12-08T09:00:00Z') });
  });

  test('I04 a cancellation can be undone, and comes again after that', async () => {
    await give('i05-version-0.ics');
    const before = await only();
    expect((await give('i04-cancel-without-start.ics')).said).toContain('cancelled');
    expect((await only()).state).toBe('cancelled-by-them');
    expect((await give('i04-cancel-without-start.ics')).said).toContain('nothing changes');
    await run(() => undo(context, undefined));
    expect((await only()).state).toBe(before.state);
    await give('i04-cancel-without-start.ics');
    expect((await only()).state).toBe('cancelled-by-them');
  });

  test('after a cancellation, a later version brings it back', async () => {
    await give('i05-version-0.ics');
    await give('i04-version-3-cancelled.ics');
    await give('i05-version-4-next-day.ics');
    expect(await only()).toMatchObject({ state: 'days-before', scheduledAt: Date.parse('2026-12-04T09:00:00Z') });
  });

  test('I05 a cancellation of what is not kept is said; the older invitation that comes after it stays cancelled', async () => {
    expect(await give('i04-version-3-cancelled.ics')).toMatchObject({
      status: 3,
      said: expect.stringContaining('nothing to cancel'),
    });
    expect(await give('i05-version-1-moved.ics')).toMatchObject({ status: 3 });
    expect(await situations()).toEqual([]);
    expect(await give('i05-version-4-next-day.ics')).toMatchObject({ status: 0 });
  });

  test('a conversation under way is not moved by a file', async () => {
    await give('i05-version-0.ics');
    const [known] = await allDays(context);
    setClock('2026-12-03T13:31:00Z');
    await known?.day.tell({ at: now, event: 'they-call' });
    expect((await give('i05-version-4-next-day.ics')).said).toContain('its time stays');
    expect((await give('i04-version-3-cancelled.ics')).said).toContain('older version');
    expect(await only()).toMatchObject({ state: 'live', scheduledAt: Date.parse('2026-12-03T13:30:00Z') });
  });

  test('what was put right by hand, and whoever it is with, outlives an update', async () => {
    await give('i05-version-0.ics', { with: 'Mme Anne Roy' });
    await give('i05-version-1-moved.ics');
    expect((await only()).ledger.facts.with).toEqual([{ title: 'ms', first: 'Anne', last: 'Roy' }]);
  });
});

test('I13 no control byte reaches the journal, nor what is printed', async () => {
  const { said } = await give('i13-escapes.ics', { mode: 'phone' });
  const [name = ''] = readdirSync(join(home, 'interviews')).filter((each) => each.endsWith('.jsonl'));
  const journal = readFileSync(join(home, 'interviews', name), 'utf8');
  for (const text of [journal, said]) expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]|\\u00[01]/u);
});

/** A version of the sample invitation, written into the home. */
function version(sequence: number, start: string): string {
  const text = readFileSync(join(FOLDER, 'i05-version-0.ics'), 'utf8')
    .replace('SEQUENCE:0', `SEQUENCE:${sequence}`)
    .replace('20261203T143000', start);
  const file = join(home, `version-${sequence}.ics`);
  writeFileSync(file, text);
  return file;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}
