import { NOTHING_SAID } from '../day/facts.ts';
import { type Facts, type Interview, PACES, type Pace, STAYS } from '../day/interview.ts';
import type { Chart } from '../scenario/chart.ts';

/** A Monday at half past two that is past, so that the way to a breach can be told today; no change of clocks is near. */
const T = Date.parse('2024-01-15T14:30:00Z');

/** The interview that is explored; its facts are those of the settings. */
export const INTERVIEW: Omit<Interview, 'facts'> = {
  id: '2024-01-15-1430',
  createdAt: T,
  scheduledAt: T,
  scenario: { name: '', hash: '' },
};

const USUAL: Facts = {
  ...NOTHING_SAID,
  mode: 'phone',
  zone: 'UTC',
  theirZone: 'UTC',
  whoCalls: 'they',
  theirPhone: '+33145678901',
  theirEmail: 'claire.dupont@lumen.example',
  voice: 'yes',
  language: 'en-GB',
  pace: 'standard',
  stay: 30,
  tone: 'balanced',
};

/**
 * The facts that conditions of a day look at, each with one value for every answer they can give: a relay is a voice
 * for all of them, any platform but two is any other, one address or number is as good as another.
 */
export const TOLD_APART: { readonly [Name in keyof Facts]?: readonly Facts[Name][] } = {
  mode: ['phone', 'video'],
  link: [null, 'https://zoom.example/j/123456'],
  dialIn: [null, '+33170372246'],
  whoCalls: ['they', 'me'],
  chat: [null, 'Teams'],
  theirPhone: ['+33145678901', null],
  voice: ['yes', 'no'],
  theirEmail: ['claire.dupont@lumen.example', null],
};

/** Those that only the days before and after look at, and those that change no way: one setting for each. */
const APART: readonly Partial<Facts>[] = [
  { platform: 'whatsapp' },
  { through: 'agency' },
  { linkedin: 'yes' },
  { process: 'urgent' },
  { process: 'long' },
  { announced: '2024-01-30' },
];

function settingsWhere(fixed: Partial<Facts>): Facts[] {
  let list: Facts[] = [{ ...USUAL, ...fixed }];
  for (const [name, values] of Object.entries(TOLD_APART)) {
    if (name in fixed) continue;
    list = list.flatMap((facts) =>
      (values as readonly unknown[]).map((value) => ({ ...facts, [name]: value }) as Facts),
    );
  }
  return list;
}

const fixedBy = ({ mode }: Chart): Partial<Facts> => (mode === null ? {} : ({ mode } as Partial<Facts>));

/** Every setting of one pace that conditions can tell from another. */
export function everySetting(chart: Chart, pace: Pace): Facts[] {
  const apart = pace === 'standard' ? APART.map((facts) => ({ ...USUAL, ...fixedBy(chart), ...facts })) : [];
  return [...settingsWhere({ ...fixedBy(chart), pace }), ...apart];
}

/** Few settings in which every two facts meet in every two values (pairwise), pace and stay included. */
export function pairwiseSettings(chart: Chart): Facts[] {
  const all = PACES.flatMap((pace) => STAYS.flatMap((stay) => settingsWhere({ ...fixedBy(chart), pace, stay })));
  const names = [...Object.keys(TOLD_APART), 'pace', 'stay'] as (keyof Facts)[];
  const values = names.map((name) => [...new Set(all.map((facts) => facts[name]))]);
  /** Each pair as a number: which two facts, and which two of their values. */
  const pairsOf = (facts: Facts): number[] => {
    const chosen = names.map((name, index) => values[index]?.indexOf(facts[name]) as number);
    return chosen.flatMap((one, index) =>
      chosen.slice(index + 1).map((other, later) => ((index * names.length + later) * 10 + one) * 10 + other),
    );
  };
  const candidates = all.map((facts) => ({ facts, pairs: pairsOf(facts) }));
  const open = new Set(candidates.flatMap(({ pairs }) => pairs));
  const chosen: Facts[] = [];
  while (open.size > 0) {
    let [best] = candidates;
    let most = 0;
    for (const each of candidates) {
      const fresh = each.pairs.filter((pair) => open.has(pair)).length;
      if (fresh > most) [best, most] = [each, fresh];
    }
    if (best === undefined) break;
    chosen.push(best.facts);
    for (const pair of best.pairs) open.delete(pair);
  }
  return chosen;
}

/** The setting of which nothing is unusual. */
export const usualSetting = (chart: Chart): Facts => ({ ...USUAL, ...fixedBy(chart) });
