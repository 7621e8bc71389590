import type { Instant, Interview, ToldEvent } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { situationAt } from '../day/situation-at.ts';
import { type Journal, standing } from '../storage/journal.ts';
import { notSaved, remarksOn, type StorageProblem } from '../storage/storage-problem.ts';
import type { Store } from '../storage/store.ts';
import type { Values } from '../wording/words.ts';
import { Failure } from './failure.ts';
import type { LoadedScenario } from './scenario.ts';

/** How an append went; `moved-on` where another process told something first, and the day was read again. */
export type Kept =
  | { readonly kind: 'kept' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'moved-on' }
  | { readonly kind: 'failed'; readonly problem: StorageProblem };

/** One interview as its journal tells it: read anew on request, written before anything else moves. */
export class StoredDay {
  readonly id: string;
  readonly scenario: LoadedScenario;
  readonly interview: Interview;
  private readonly store: Store;
  private journal: Journal;

  private constructor(store: Store, interview: Interview, journal: Journal, scenario: LoadedScenario) {
    this.id = interview.id;
    this.store = store;
    this.interview = interview;
    this.journal = journal;
    this.scenario = scenario;
  }

  /** @throws Failure where nothing is kept under that id, or it cannot be read. */
  static async open(
    store: Store,
    id: string,
    scenarioOf: (name: string) => Promise<LoadedScenario>,
  ): Promise<StoredDay> {
    const reading = store.read(id);
    if (reading.kind === 'none') throw new Failure('no-such-interview', { id });
    if (reading.kind === 'failed') throw new Failure('not-read', { code: reading.code, file: reading.file }, 1);
    const { interview } = reading.journal;
    if (!interview) throw new Failure('not-read-damaged', { file: id }, 1);
    return new StoredDay(store, interview, reading.journal, await scenarioOf(interview.scenario.name));
  }

  /** What was told and stands, in order. */
  get events(): readonly ToldEvent[] {
    return this.journal.events;
  }

  /** The same with what was taken back, in order. */
  get history(): readonly (ToldEvent | { readonly at: Instant; readonly undo: true })[] {
    return this.journal.records.flatMap((record): (ToldEvent | { readonly at: Instant; readonly undo: true })[] => {
      if (record.type === 'event') return [record.event];
      return record.type === 'undo' ? [{ at: record.at, undo: true }] : [];
    });
  }

  /** What is to be said once about the file itself, and about a chart that reads the day otherwise than when it was told. */
  get remarks(): readonly { readonly code: string; readonly values: Values }[] {
    const changed = this.isReadOtherwise() ? [{ code: 'chart-reads-otherwise', values: { id: this.id } }] : [];
    return [...remarksOn(this.journal, this.id), ...changed];
  }

  private isReadOtherwise(): boolean {
    const { chart } = this.scenario;
    const last = standing(this.journal.records).at(-1);
    if (last === undefined || this.interview.scenario.hash === chart.hash) return false;
    return situationAt(chart, this.interview, this.events, last.event.at).state !== last.state;
  }

  /** Now, but never before what was told last: a clock that was set back takes nothing away. */
  present(now: Instant): Instant {
    return Math.max(now, this.events.at(-1)?.at ?? now);
  }

  /** f(chart, interview, journal, now). */
  situation(now: Instant): Situation {
    return situationAt(this.scenario.chart, this.interview, this.journal.events, now);
  }

  /** As it was at an instant, with only what had been told by then. */
  situationThen(at: Instant): Situation {
    const told = this.journal.events.filter((event) => event.at <= at);
    return situationAt(this.scenario.chart, this.interview, told, at);
  }

  /** The situation as if an event had been told. */
  after(event: ToldEvent, now: Instant): Situation {
    return situationAt(this.scenario.chart, this.interview, [...this.journal.events, event], now);
  }

  /** Puts an event on disk. Nothing is applied that could not be written. */
  async tell(event: ToldEvent): Promise<Kept> {
    const { state } = this.after(event, event.at);
    return this.settle(await this.store.tell(this.id, event, state, this.journal.lastSeq));
  }

  /** Takes the last told event back. */
  async undo(): Promise<Kept> {
    return this.settle(await this.store.undo(this.id, this.journal.lastSeq));
  }

  /** Reads the journal again: another process may have told something. A journal that is gone stays as it was read. */
  refresh(): void {
    const reading = this.store.read(this.id);
    if (reading.kind === 'read' && reading.journal.interview) this.journal = reading.journal;
  }

  watch(changed: () => void): () => void {
    return this.store.watch(this.id, () => {
      this.refresh();
      changed();
    });
  }

  private settle(appended: Parameters<typeof notSaved>[0]): Kept {
    const problem = notSaved(appended, this.id);
    if (appended.kind === 'moved-on') {
      this.refresh();
      return { kind: 'moved-on' };
    }
    if (problem) return { kind: 'failed', problem };
    this.refresh();
    return appended.kind === 'nothing' ? { kind: 'nothing' } : { kind: 'kept' };
  }
}
