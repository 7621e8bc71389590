import { describe, expect, it } from 'vitest';
import { type Facts, HOUR, LANGUAGES, type Language } from '../../source/day/interview.ts';
import type { Situation } from '../../source/day/situation.ts';
import { renderMessage } from '../../source/texts/render.ts';
import { shippedMessages } from '../helpers/load-messages.ts';
import { at, CHART, SampleDay, VIDEO } from '../helpers/sample-day.ts';

const shipped = shippedMessages();

const PANEL: Partial<Facts> = {
  with: [
    { title: 'ms', first: 'Claire', last: 'Dupont' },
    { title: 'mr', first: 'Hugo', last: 'Abadie' },
  ],
};

/** What the step offers and cannot give: `text channel: why`. */
const unfit = (situation: Situation, languages: readonly Language[] = [situation.ledger.facts.language]): string[] =>
  situation.offers.flatMap(({ text, channel }) =>
    languages.flatMap((language) => {
      const rendering = renderMessage(shipped, situation, text, { channel, language });
      if (rendering.kind === 'message') return [];
      const why = rendering.kind === 'missing' ? rendering.facts.join() : rendering.problem.code;
      return [`${situation.state}: ${text} ${channel} ${language}: ${why}`];
    }),
  );

describe('what the chart offers', () => {
  it('exists in every language, for the channel it is offered for', () => {
    const absent = Object.entries(CHART.states).flatMap(([state, { messages }]) =>
      messages
        .filter(({ text, channel }) =>
          Object.values(shipped.catalogues).some((catalogue) => catalogue[text]?.[channel as 'email'] === undefined),
        )
        .map(({ text, channel }) => `${state}: ${text} ${channel}`),
    );
    expect(absent).toEqual([]);
  });

  it.each([
    ['a phone interview', {}],
    ['a phone interview that I start', { whoCalls: 'me' }],
    ['video with chat', { ...VIDEO, chat: 'Zoom' }],
    ['video with neither chat nor number', { ...VIDEO, theirPhone: null }],
    ['an agency', { through: 'agency' }],
    ['without a voice', { voice: 'no' }],
    ['brisk', { pace: 'brisk', ...VIDEO, chat: 'Zoom' }],
  ] as const)('INV-06 INV-11 can be said at every minute of a day without the recruiter: %s', (_, facts) => {
    const day = new SampleDay({ slots: 'jeudi à 10 h, vendredi à 15 h', ...(facts as Partial<Facts>) });
    const found: string[] = [];
    for (let minute = -150; minute <= 120; minute += 1) {
      const clock = 14 * 60 + 30 + minute;
      const hour = `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
      const situation = day.at(hour);
      found.push(...unfit(situation).map((line) => `${hour} ${line}`));
      const event = ['no-answer', 'mailbox', 'sent', 'left'].find((name) =>
        situation.choices.some((choice) => choice.event === name && !choice.everywhere),
      );
      if (minute > 0 && event !== undefined) day.tell(hour, event);
    }
    expect(found).toEqual([]);
  });
});

describe('what the chart offers in the days after', () => {
  /** What is told as soon as a step asks for it, in this order, each once. */
  type Told = readonly (readonly [event: string, set?: Record<string, string>])[];
  const PROMISE: Told = [['promise', { what: 'le modèle', due: '2026-11-26T09:00:00.000Z' }]];
  const DATE: Told = [['they-decide-by', { due: '2026-12-04T09:00:00.000Z' }]];

  it.each([
    ['nothing promised, no date', {}, []],
    ['a promise', {}, PROMISE],
    ['their date, and a promise', {}, [...PROMISE, ...DATE]],
    ['told to wait', {}, [['may-follow-up', { how: 'wait' }]]],
    ['a date of one’s own', { announced: '2026-12-02' }, []],
    ['an agency', { through: 'agency' }, [...PROMISE, ...DATE]],
    ['several people, on LinkedIn, with a chat', { ...PANEL, ...VIDEO, linkedin: 'yes', chat: 'Zoom' }, PROMISE],
    ['without a voice', { voice: 'no' }, DATE],
    ['a document, then a no', {}, [...DATE, ['they-wrote'], ['decision'], ['asked-for-document'], ['rejected']]],
    ['a next interview', {}, [['they-wrote'], ['decision'], ['next-interview']]],
  ] as [string, Partial<Facts>, Told][])('INV-11 INV-14 can be said on every day: %s', (_, facts, told) => {
    const day = new SampleDay(facts);
    day.tell('14:30', 'they-call');
    day.tell('15:20', 'ended');
    const left = [...told];
    const found: string[] = [];
    const offered = new Set<string>();
    const look = (hour: string, situation: Situation): Situation => {
      found.push(...unfit(situation, LANGUAGES).map((line) => `${hour} ${line}`));
      for (const { text } of situation.offers) offered.add(text);
      return situation;
    };
    for (let hours = 1; hours < 60 * 24; hours += 7) {
      // A winter day in Paris, one hour ahead of UTC.
      const hour = new Date(at('15:20') + (hours + 1) * HOUR).toISOString().slice(0, 16).replace('T', ' ');
      const can = (event: string): boolean => day.at(hour).choices.some((choice) => choice.event === event);
      // Nobody hears from them before having asked.
      const due = ([event]: Told[number]): boolean => event !== 'they-wrote' || day.at(hour).state === 'silence';
      while (left[0] !== undefined && can(left[0][0]) && due(left[0])) {
        const [event, set] = left[0];
        left.shift();
        look(hour, day.tell(hour, event, set));
      }
      const situation = look(hour, day.at(hour));
      if (situation.ended) break;
      const waits = left[0] !== undefined && can(left[0][0]) && due(left[0]);
      const event = ['done', 'sent'].find((name) => can(name));
      if (event !== undefined && !waits) day.tell(hour, event);
    }
    expect(found).toEqual([]);
    expect(left).toEqual([]);
    expect([...offered].some((text) => text.startsWith('thank-you'))).toBe(true);
    expect(day.at('2027-01-31 10:00').ended).toBe(true);
  });
});
