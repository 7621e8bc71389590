import type { Facts } from '../day/interview.ts';

/** A set of settings, one bit for each, 32 to a number. */
export type SettingSet = number[];

const noneOf = (words: number): SettingSet => new Array(words).fill(0);

/**
 * The facts as a step of the fold sees them while it is tried for one setting on behalf of many: what it reads is
 * noted, and every setting that agrees in what was read takes the same way. So no list has to be kept of which
 * condition depends on which fact, and a fact that nothing reads splits nothing.
 */
export class Settings {
  readonly list: readonly Facts[];
  /** Stands in every ledger of an exploration. */
  readonly facts: Facts;
  private current: Facts;
  private reads = 0;
  private readonly names: readonly (keyof Facts)[];
  /** For each fact that varies, for each setting: those that have the same value. */
  private readonly same: readonly (readonly SettingSet[])[];
  private readonly words: number;

  constructor(list: readonly Facts[]) {
    const [first] = list;
    if (first === undefined) throw new Error('no setting to explore');
    this.list = list;
    this.current = first;
    this.words = Math.ceil(list.length / 32);
    this.names = (Object.keys(first) as (keyof Facts)[]).filter((name) =>
      list.some((each) => each[name] !== first[name]),
    );
    this.same = this.names.map((name) => {
      const byValue = new Map<unknown, SettingSet>();
      for (const [index, each] of list.entries()) {
        const set = byValue.get(each[name]) ?? noneOf(this.words);
        set[index >> 5] = (set[index >> 5] ?? 0) | (1 << (index & 31));
        byValue.set(each[name], set);
      }
      return list.map((each) => byValue.get(each[name]) as SettingSet);
    });
    if (list.length === 1) {
      // What cannot vary need not be noted.
      this.facts = first;
      return;
    }
    const bits = new Map<string | symbol, number>(this.names.map((name, index) => [name, 1 << index]));
    // A copy of all facts reads none of them: what is done with the copy is looked at by its own reads.
    let copied: string | symbol | null = null;
    this.facts = new Proxy({} as Facts, {
      get: (_, name) => {
        if (name === copied) copied = null;
        else this.reads |= bits.get(name) ?? 0;
        return this.current[name as keyof Facts];
      },
      ownKeys: () => Reflect.ownKeys(this.current),
      getOwnPropertyDescriptor: (_, name) => {
        copied = name;
        return { value: undefined, enumerable: true, configurable: true };
      },
      has: (_, name) => name in this.current,
    });
  }

  all(): SettingSet {
    const set = noneOf(this.words);
    for (let index = 0; index < this.list.length; index++)
      set[index >> 5] = (set[index >> 5] ?? 0) | (1 << (index & 31));
    return set;
  }

  /** The settings of a set, tried one for each class that the trial can tell apart. */
  forEachClass(set: SettingSet, trial: (setting: number) => void, then: (members: SettingSet) => void): void {
    if (this.list.length === 1) {
      trial(0);
      then(set);
      return;
    }
    const rest = set.slice();
    for (let word = 0; word < this.words; word++) {
      while (rest[word]) {
        const bit = rest[word] as number;
        const setting = word * 32 + (31 - Math.clz32(bit & -bit));
        this.current = this.list[setting] as Facts;
        this.reads = 0;
        trial(setting);
        const members = rest.slice();
        for (let index = 0; index < this.names.length; index++) {
          if (!(this.reads & (1 << index))) continue;
          const same = this.same[index]?.[setting] as SettingSet;
          for (let each = word; each < this.words; each++)
            members[each] = (members[each] as number) & (same[each] as number);
        }
        for (let each = word; each < this.words; each++)
          rest[each] = (rest[each] as number) & ~(members[each] as number);
        then(members);
      }
    }
  }
}

/** What is new in a set beside what is known already, which grows by it; null where nothing is. */
export function addTo(known: SettingSet, set: SettingSet): SettingSet | null {
  let fresh: SettingSet | null = null;
  for (let word = 0; word < set.length; word++) {
    const more = (set[word] as number) & ~(known[word] as number);
    if (more === 0) continue;
    fresh ??= noneOf(set.length);
    fresh[word] = more;
    known[word] = (known[word] as number) | more;
  }
  return fresh;
}
