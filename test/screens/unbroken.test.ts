import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, entryWords } from '../../source/screens/frame/choices.ts';
import { isOrphan, widthOf, wrap } from '../../source/screens/frame/lines.ts';
import { messagePages } from '../../source/screens/frame/messages.ts';
import type { ScreenKey } from '../../source/screens/frame/say.ts';
import { say } from '../../source/screens/frame/say.ts';
import { unbroken } from '../../source/screens/frame/unbroken.ts';
import { stepWords } from '../../source/texts/interface.ts';
import { screenWords } from '../../source/wording/screen.ts';
import { CHART } from '../helpers/sample-day.ts';
import { settingOf } from './fake-host.ts';
import { BARE, fullSituation, LONG } from './sample-situation.ts';

/** Everything that a screen can say, paragraph by paragraph. */
function paragraphs(): string[] {
  const found = new Set<string>();
  for (const [ui, language] of [
    ['fr', 'fr-FR'],
    ['fr', 'fr-CA'],
    ['en', 'en-GB'],
    ['en', 'en-US'],
  ] as const) {
    const setting = settingOf(ui);
    for (const state of Object.keys(CHART.states)) {
      for (const facts of [LONG, BARE, {}, { theirZone: 'America/New_York' }]) {
        const situation = fullSituation(state, { ...facts, language });
        const { title, advice } = stepWords(setting.scenario.interface, situation, ui);
        const labels = entriesOf(situation, true).map((entry) => entryWords(entry, situation, setting));
        const messages = messagePages(situation, setting, {})
          .flat()
          .flatMap((shown) => (shown.kind === 'message' ? [shown.message.subject ?? '', shown.message.body] : []));
        for (const text of [title, ...advice, ...labels, ...messages])
          for (const each of text.split('\n')) found.add(each);
      }
    }
    for (const [key, sentence] of Object.entries(screenWords))
      if (!/\{/u.test(sentence[ui])) found.add(say(ui, key as ScreenKey));
  }
  return [...found];
}

/** What the end of a row must not part: a number from its unit, its month or its other digits, an hour, "plan B", "à la …". */
const PARTED = [
  /\d\n\d/u,
  /\d\n(?:h|min|s|j|d|am|pm|a\.m|p\.m|mots|words|minutes|jours|days)\b/u,
  /\d\n(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/u,
  /(?:\d\n|\b)(?:January|February|March|April|May|June|July|August|September|October|November|December)\n\d/u,
  /\d\n(?:January|February|March|April|May|June|July|August|September|October|November|December)/u,
  /(?:^|[\s(«“])(?:[ÀàaAyI]|M\.|Mme|Mr|Ms|Dr|H|C)\n/u,
  /\nB\b/u,
  /New\nYork|Buenos\nAires|Hong\nKong/u,
  /\n[–—·=]/u,
];

describe('the end of a row', () => {
  const all = paragraphs();

  it('parts no number, no hour, no date, no name and no short word, at any width from 40 columns on', () => {
    expect(all.length).toBeGreaterThan(500);
    for (let columns = 40; columns <= 100; columns += 1) {
      for (const text of all) {
        const laid = wrap(text, columns).join('\n');
        for (const rule of PARTED) if (rule.test(laid)) expect.fail(`${columns}: ${rule}\n${laid}`);
      }
    }
  });

  it('leaves no short word alone in the last row, where the row before can spare one', () => {
    for (let columns = 35; columns <= 100; columns += 1) {
      for (const text of all) {
        const laid = wrap(text, columns);
        const [before = '', last = ''] = laid.slice(-2);
        if (laid.length < 2 || !isOrphan(last)) continue;
        const pieces = unbroken(before);
        const moved = pieces.at(-1) ?? '';
        if (pieces.length > 1 && widthOf(`${moved} ${last}`) <= columns) expect.fail(`${columns}\n${laid.join('\n')}`);
      }
    }
  });

  it('loses nothing, and goes beyond no column', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[aBà0-9 .«»–]{0,80}$/u), fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const laid = wrap(text, columns);
        expect(laid.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const row of laid) expect(widthOf(row)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
