import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Facts, type Instant, MINUTE, type ToldEvent } from '../../source/day/interview.ts';
import type { Memory } from '../../source/day/memory.ts';
import { advance, beginning, stateOf, tell } from '../../source/day/step.ts';
import { explore } from '../../source/proof/explore.ts';
import { Settings } from '../../source/proof/settings.ts';
import { INTERVIEW, usualSetting } from '../../source/proof/universe.ts';
import { watchOver } from '../../source/proof/watch.ts';
import type { Chart } from '../../source/scenario/chart.ts';
import { ChartForm } from '../../source/scenario/chart-form.ts';
import { compileChart } from '../../source/scenario/compile-chart.ts';
import { VOCABULARY } from '../../source/texts/vocabulary.ts';

/** A small ladder that breaks most of what it promises, each in its own place. */
const CHART = `
name: small
version: 1
initial: before
late: T+5m
delays: {}
parts: { all: {} }
rations: { pings: 1, calls: 2, voicemails: 1, emails: 1 }
promises:
  X-01: [{ kind: calls-apart, minutes: 6 }]
  X-02: [{ kind: rations }]
  X-03: [{ kind: waits, steps: [wait], most: 12 }]
  X-04: [{ kind: never-in, steps: [call], if: [since T+14m, not contacted] }]
  X-05: [{ kind: never-lets, event: stop, if: [not stayed 3] }]
  X-06: [{ kind: never-in, steps: [wait], if: [since T+40m] }]
  X-07: [{ kind: at-most, told: [call wrote], most: 1 }]
states:
  before: { part: all, until: { at: T, to: quiet } }
  quiet: { part: all, until: { at: T+5m, to: call } }
  call:
    part: all
    until: { at: "later(T+15m, entry+4m)", to: wait }
    on:
      no-answer: { if: [before T+13m], to: pause, do: [call, contact] }
      wrote: { if: [before T+12m], to: stay, do: [contact] }
  pause:
    part: all
    until: { at: entry+5m, to: call }
    on: { sooner: { if: [called-within 2], to: call } }
  wait:
    part: all
    until:
      - { at: L+14m, if: [contacted], to: done }
      - { at: T+20m, if: [not contacted], to: done }
    on: { stop: { if: [minutes-in 1], to: done } }
  done: { part: all, end: true }
`;

/** A call that needs a number, where facts may be put right on the way. */
const CORRECTED = `
name: corrected
version: 1
initial: before
late: T+5m
delays: {}
parts: { all: {} }
rations: { pings: 1, calls: 2, voicemails: 1, emails: 1 }
promises:
  Y-01: [{ kind: never-in, steps: [call], if: [since T+8m, not has-number] }]
  Y-02: [{ kind: never-in, steps: [wait], if: [contacted, has-chat] }]
  Y-03: [{ kind: never-lets, event: no-answer, if: [not can-speak] }]
  Y-04: [{ kind: never-in, steps: [wait], if: [not contacted, has-number, can-speak] }]
everywhere:
  corrected: { aside: true, except: [done, asked], on: { to: stay, do: [correct] } }
states:
  before: { part: all, until: { at: T, to: quiet } }
  quiet: { part: all, until: { at: T+5m, to: call } }
  call:
    part: all
    until:
      - { at: T+10m, if: [not can-call], to: wait }
      - { at: T+30m, if: [can-call], to: done }
    on:
      no-answer: { if: [can-call], to: wait, do: [call, contact] }
      asked: { if: [not has-number], to: asked }
  wait: { part: all, until: { at: T+20m, to: done } }
  asked: { part: all, end: true }
  done: { part: all, end: true }
`;

const chart = (text = CHART): Chart =>
  compileChart(ChartForm.parse(parse(text)), { vocabulary: VOCABULARY, texts: null, hash: '' }, (path, code) => {
    throw new Error(`${path.join('.')} ${code}`);
  });

/**
 * Every event at every minute, with nothing taken together but what is equal to the last bit.
 * @param corrections of facts, one of which is told on a way at most
 */
function everyMinute(
  small: Chart,
  facts: Facts,
  corrections: readonly ToldEvent['set'][] = [],
): { states: Set<string>; broken: Set<string> } {
  const watch = watchOver(small);
  const states = new Set<string>();
  const broken = new Set<string>();
  const known = new Set<string>();
  const open: [memory: Memory, at: Instant, counts: readonly number[]][] = [];
  const end = INTERVIEW.scheduledAt + 45 * MINUTE;
  const reach = (
    before: Memory | null,
    after: Memory,
    at: Instant,
    told: ToldEvent | null,
    counts: readonly number[],
  ) => {
    const now = before ? watch.count(counts, before, after, told) : counts;
    if (before) for (const id of watch.brokenBy({ before, after, at, told, counts: now })) broken.add(id);
    const { log: _, trail: __, ...kept } = after;
    const key = JSON.stringify([kept, at, now]);
    // A fourth call breaks nothing that the third did not.
    if (known.has(key) || after.ledger.used.calls > 3) return;
    known.add(key);
    states.add(after.visit.state);
    for (const id of watch.broken(after, at)) broken.add(id);
    open.push([{ ...after, log: null, trail: null }, at, now]);
  };
  const from = INTERVIEW.scheduledAt - MINUTE;
  reach(null, advance(small, beginning(small, { ...INTERVIEW, facts }), from), from, null, []);
  for (let next = open.pop(); next; next = open.pop()) {
    const [memory, at, counts] = next;
    for (const event of Object.keys(stateOf(small, memory).on)) {
      const sets = event !== 'corrected' ? [{}] : memory.ledger.facts === facts ? corrections : [];
      for (const set of sets) {
        const told = { at, event, set };
        const after = tell(small, memory, told);
        if (after.log?.entry.applied) reach(memory, advance(small, after, at), at, told, counts);
      }
    }
    if (at < end) reach(memory, advance(small, memory, at + MINUTE), at + MINUTE, null, counts);
  }
  return { states, broken };
}

test('what is taken together hides nothing: the same steps and the same breaches as every event at every minute', () => {
  const small = chart();
  const facts = usualSetting(small);
  const plain = everyMinute(small, facts);
  const { breaches, leads } = explore(small, { ...INTERVIEW, facts }, new Settings([facts]), watchOver(small), {
    interruptions: 0,
    manyDays: false,
  });
  expect([...leads.keys()].sort()).toEqual([...plain.states].sort());
  expect(breaches.map(({ id }) => id).sort()).toEqual([...plain.broken].sort());
  expect([...plain.broken]).toContain('X-01');
});

test('facts that are corrected on the way: the same steps and breaches as one correction at any minute', () => {
  const small = chart(CORRECTED);
  const facts = usualSetting(small);
  const walked = (corrections: boolean) =>
    explore(small, { ...INTERVIEW, facts }, new Settings([facts]), watchOver(small), {
      interruptions: 1,
      manyDays: false,
      corrections,
    });
  const plain = everyMinute(small, facts, [{ 'their-phone': '' }, { voice: 'no' }, { chat: 'Teams' }]);
  const { breaches, leads } = walked(true);
  expect([...leads.keys()].sort()).toEqual([...plain.states].sort());
  expect(breaches.map(({ id }) => id).sort()).toEqual([...plain.broken].sort());
  expect([...plain.broken].sort()).toEqual(['Y-01', 'Y-02']);
  // Each is broken by what was corrected alone, and the way to it says so.
  expect(walked(false).breaches).toEqual([]);
  expect(breaches.map(({ journal }) => journal.map(({ set }) => Object.keys(set ?? {}))[0])).toContainEqual(['chat']);
});
