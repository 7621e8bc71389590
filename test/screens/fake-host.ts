import type { Facts, Instant } from '../../source/day/interview.ts';
import { NO_NOTES, type Notes, withNote } from '../../source/day/notes.ts';
import { situationAt } from '../../source/day/situation-at.ts';
import type { CopyOutcome, DayHost, FormHost, Host, Outcome, Tab } from '../../source/screens/host.ts';
import { KEY_TABLE } from '../../source/screens/keys/key-table.ts';
import type { Setting } from '../../source/screens/view.ts';
import type { UiLanguage } from '../../source/wording/words.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';
import { at, CHART, SampleDay } from '../helpers/sample-day.ts';

/** The shipped scenario, as a screen gets it. */
export const SCENARIO = shippedScenario();

/** The setting of a plain terminal in Paris. */
export function settingOf(language: UiLanguage, changes: Partial<Setting> = {}): Setting {
  return {
    language,
    scenario: SCENARIO,
    theme: { palette: null, ascii: false },
    keys: KEY_TABLE,
    machineZone: 'Europe/Paris',
    unreal: null,
    screenReader: false,
    ...changes,
  };
}

const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
const no = <T>(sentence: string): Outcome<T> => ({ ok: false, sentence });

/** What may be set on a fake host from outside, and what it noted. */
export interface FakeHost extends Host {
  form: FormHost;
  day: DayHost;
  sample: SampleDay;
  /** Sets the clock, as an hour of the sample day; monotonic time goes on with it. */
  setClock(hour: string): void;
  /** Sets the clock alone, as somebody does who puts it right or wrong, or as sleep does. */
  jumpClock(hour: string): void;
  setInstant(now: Instant): void;
  /** Takes the machine to another zone. */
  travel(zone: string): void;
  /** Lets so many milliseconds pass on both clocks. */
  pass(milliseconds: number): void;
  copies: string[];
  /** The remarks that were written into the journal. */
  notes: string[];
  rung: number;
  /** One's own notes. */
  lines: Notes;
  /** What the tab of the window showed, one after the other. */
  tabs: Tab[];
  outcome: CopyOutcome;
  /** What `tell` refuses with; null where it tells. */
  refusal: string | null;
  /** What `tell` waits for before it is on disk. */
  disk: Promise<unknown>;
  /** Says that another process told something. */
  changed(): void;
}

const DAY_AND_HOUR = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u;
const HOUR = /^(\d{1,2})h(\d{2})?$/u;

/** A host of plain objects around a sample day: a clock that stands until it is set, a clipboard that takes all. */
export function fakeHost(
  hour: string,
  facts: Partial<Facts> = {},
  changes: Partial<Host & { form: FormHost }> = {},
): FakeHost {
  let now: Instant = at(hour);
  let elapsed = 10_000;
  let zone = 'Europe/Paris';
  const watchers = new Set<() => void>();
  const dayOf = (sample: SampleDay): DayHost => ({
    id: sample.interview.id,
    scenario: SCENARIO,
    situation: (instant) => situationAt(CHART, sample.interview, sample.journal, instant),
    async tell(event, instant, set) {
      await host.disk;
      if (host.refusal !== null) return no(host.refusal);
      const known = situationAt(CHART, sample.interview, sample.journal, instant).choices.some(
        (choice) => choice.event === event,
      );
      if (!known) return no(`${event} is no choice`);
      sample.journal.push({ at: instant, event, ...(set ? { set } : {}) });
      return ok(null);
    },
    async undo() {
      if (sample.journal.length === 0) return no('nothing to undo');
      sample.journal.pop();
      return ok(null);
    },
    nextRound(instant) {
      const { ledger } = situationAt(CHART, sample.interview, sample.journal, instant);
      if (!ledger.nextRound) return null;
      return { ...host.form, given: ['What is known of the last one.'], initial: { at: '11h', mode: null } };
    },
    read(name, typed) {
      if (typed === '') return no(`${name} is empty`);
      // As a field that is to be put right shows it.
      if (name === 'at' && DAY_AND_HOUR.test(typed)) return ok(new Date(at(typed)).toISOString());
      if (name === 'at')
        return HOUR.test(typed)
          ? ok(new Date(at(typed.replace(HOUR, '$1:$2').replace(/:$/u, ':00'))).toISOString())
          : no(`“${typed}” is no hour`);
      return ok(typed);
    },
    async note(text) {
      host.notes.push(text);
    },
    notes: () => host.lines,
    async writeNote(line, text) {
      await host.disk;
      if (host.refusal !== null) return no(host.refusal);
      host.lines = withNote(host.lines, line, text);
      return ok(null);
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  });
  const sample = new SampleDay(facts);
  const host: FakeHost = {
    language: 'en',
    clock: { now: () => now, simulated: false, elapsed: () => elapsed },
    machineZone: () => zone,
    scenario: SCENARIO,
    theme: { palette: null, ascii: false },
    keys: KEY_TABLE,
    screenReader: false,
    remarks: [],
    form: {
      initial: { at: '', mode: null },
      read({ at: typed }) {
        const [, hours, minutes] = HOUR.exec(typed) ?? [];
        if (hours === undefined) return no(`“${typed}” is no hour`);
        const agreed = at(`${hours.padStart(2, '0')}:${minutes ?? '00'}`);
        const lines = [`Monday 23 November, ${hours}:${minutes ?? '00'}`];
        return ok({ scheduledAt: agreed, lines, doubt: null, choosesNext: agreed - now > 300_000 });
      },
      async create(draft, instant) {
        const understood = host.form.read(draft, instant);
        if (!understood.ok) return understood;
        host.sample = new SampleDay({ ...facts, mode: draft.mode ?? 'phone' }, understood.value.scheduledAt);
        host.day = dayOf(host.sample);
        return ok(host.day);
      },
    },
    agenda: async () => [
      { id: '2026-11-23-dupont', lines: ['2026-11-23-dupont  2:30 pm  Ms Dupont · Lumen · by phone', '  Confirm'] },
    ],
    async copy(text) {
      if (host.outcome.kind !== 'none') host.copies.push(text);
      return host.outcome;
    },
    alerts: {
      silent: false,
      insistent: false,
      ring: () => {
        host.rung += 1;
      },
      show: (tab) => {
        if (JSON.stringify(host.tabs.at(-1)) !== JSON.stringify(tab)) host.tabs.push(tab);
      },
    },
    sample,
    day: dayOf(sample),
    setClock(next) {
      const later = at(next);
      elapsed += Math.max(0, later - now);
      now = later;
    },
    jumpClock(next) {
      now = at(next);
    },
    setInstant(next) {
      now = next;
    },
    travel(next) {
      zone = next;
    },
    pass(milliseconds) {
      now += milliseconds;
      elapsed += milliseconds;
    },
    copies: [],
    notes: [],
    rung: 0,
    tabs: [],
    lines: NO_NOTES,
    outcome: { kind: 'confirmed', sentence: 'Copied with xclip.' },
    refusal: null,
    disk: Promise.resolve(),
    changed() {
      for (const watcher of watchers) watcher();
    },
    ...changes,
  };
  return host;
}
