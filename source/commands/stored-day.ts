import type { Instant, Interview, InvitationMark, ToldEvent } from '../day/interview.ts';
import type { Notes } from '../day/notes.ts';
import type { Situation } from '../day/situation.ts';
import { situationAt } from '../day/situation-at.ts';
import { compareVersions, markTold } from '../intake/invitation/invitation-mark.ts';
import type { Appended } from '../storage/append-record.ts';
import { type Journal, standing } from '../storage/journal.ts';
import { notSaved, remarksOn, type StorageProblem } from '../storage/storage-problem.ts';
import type { Store } from '../storage/store.ts';
import type { Values } from '../wording/words.ts';
import { Failure } from './failure.ts';
import type { NamedScenario } from './find-scenario.ts';

/** How an append went; `moved-on` where another process told something first, and the day was read again. */
export type Kept =
  /** `putBack`: the file had been erased or replaced meanwhile, and was written again first (S11). */
  | { readonly kind: 'kept'; readonly putBack: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'moved-on' }
  | { readonly kind: 'failed'; readonly problem: StorageProblem };

/** One interview as its journal tells it: read anew on request, written before anything else moves. */
export class StoredDay {
  readonly id: string;
  readonly scenario: NamedScenario;
  readonly interview: Interview;
  private readonly store: Store;
  private journal: Journal;
  /** The journal's own bytes, as last read. */
  private bytes: Buffer;

  private constructor(
    store: Store,
    interview: Interview,
    { journal, bytes }: { readonly journal: Journal; readonly bytes: Buffer },
    scenario: NamedScenario,
  ) {
    this.id = interview.id;
    this.store = store;
    this.interview = interview;
    this.journal = journal;
    this.bytes = bytes;
    this.scenario = scenario;
  }

  /** @throws Failure where nothing is kept under that id, or it cannot be read. */
  static async open(
    store: Store,
    id: string,
    scenarioOf: (name: string) => Promise<NamedScenario>,
  ): Promise<StoredDay> {
    const reading = store.read(id);
    if (reading.kind === 'none') throw new Failure('no-such-interview', { id });
    if (reading.kind === 'failed') throw new Failure('not-read', { code: reading.code, file: reading.file }, 1);
    const { interview } = reading.journal;
    if (!interview) throw new Failure('not-read-damaged', { file: id }, 1);
    return new StoredDay(store, interview, reading, await scenarioOf(interview.scenario.name));
  }

  /** One's own notes. */
  get notes(): Notes {
    return this.journal.notes;
  }

  /** What was told and stands, in order. */
  get events(): readonly ToldEvent[] {
    return this.journal.events;
  }

  /** The latest version of the invitation that the day goes by; null where a person typed it (I05). */
  get invitation(): InvitationMark | null {
    const told = this.events.flatMap((event) => markTold(event) ?? []);
    const added = this.interview.invitation;
    return (added ? [added, ...told] : told).reduce<InvitationMark | null>(
      (latest, mark) => (latest && compareVersions(mark, latest) !== 'later' ? latest : mark),
      null,
    );
  }

  /** The same with what was taken back, in order. */
  get history(): readonly (ToldEvent | { readonly at: Instant; readonly undo: true })[] {
    return this.journal.records.flatMap((record): (ToldEvent | { readonly at: Instant; readonly undo: true })[] => {
      if (record.type === 'event') return [record.event];
      return record.type === 'undo' ? [{ at: record.at, undo: true }] : [];
    });
  }

  /**
   * What is to be said about the file itself, where there is damage once (S08), and about a chart that reads the day
   * otherwise than when it was told.
   */
  remarks(): readonly { readonly code: string; readonly values: Values }[] {
    const copy = this.journal.damage.length > 0 ? this.store.setAside(this.id) : null;
    const changed = this.isReadOtherwise() ? [{ code: 'chart-reads-otherwise', values: { id: this.id } }] : [];
    return [...remarksOn(this.journal, this.id, copy), ...changed];
  }

  /** When something was last written, by the clock of then. */
  get writtenAt(): Instant {
    return Math.max(...this.journal.records.map((record) => record.at));
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
  tell(event: ToldEvent): Promise<Kept> {
    return this.settle(() => {
      const { state } = this.after(event, event.at);
      return this.store.tell(this.id, event, state, this.journal.lastSeq);
    });
  }

  /** Takes the last told event back. */
  undo(): Promise<Kept> {
    return this.settle(() => this.store.undo(this.id, this.journal.lastSeq));
  }

  /** Writes a remark into the journal, which changes nothing of the day; a disk that refuses costs only the remark. */
  async note(text: string): Promise<void> {
    if ((await this.store.note(this.id, text)).kind === 'written') this.refresh();
  }

  /** Writes one of one's own lines; what could not be written is said. @param line from 1 */
  async writeNote(line: number, text: string): Promise<StorageProblem | null> {
    const written = await this.store.note(this.id, text, line);
    this.refresh();
    return notSaved(written, this.id);
  }

  /** Reads the journal again: another process may have told something. A journal that is gone stays as it was read. */
  refresh(): void {
    const reading = this.store.read(this.id);
    if (reading.kind !== 'read' || !reading.journal.interview) return;
    this.journal = reading.journal;
    this.bytes = reading.bytes;
  }

  /** Calls back after every change from now on, by whomever; what came since it was read last is read at once. */
  watch(changed: () => void): () => void {
    const unwatch = this.store.watch(this.id, () => {
      this.refresh();
      changed();
    });
    this.refresh();
    return unwatch;
  }

  private async settle(write: () => Promise<Appended>): Promise<Kept> {
    const first = await write();
    const putBack = (first.kind === 'gone' || first.kind === 'moved-on') && (await this.putBack());
    const appended = putBack ? await write() : first;
    this.refresh();
    const problem = notSaved(appended, this.id);
    if (appended.kind === 'moved-on') return { kind: 'moved-on' };
    if (problem) return { kind: 'failed', problem };
    return appended.kind === 'nothing' ? { kind: 'nothing' } : { kind: 'kept', putBack };
  }

  /**
   * Whether the file had lost what was read from it, which is then written again (S11), and is all there is: where
   * others told something in the new file, the person decides on what they see.
   */
  private async putBack(): Promise<boolean> {
    const known = this.events.length;
    const restored = await this.store.restore(this.id, this.bytes);
    if (restored.kind !== 'written') return false;
    this.refresh();
    return this.events.length === known;
  }
}
