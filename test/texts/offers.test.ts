import { describe, expect, it } from 'vitest';
import type { Facts } from '../../source/day/interview.ts';
import type { Situation } from '../../source/day/situation.ts';
import { renderMessage } from '../../source/texts/render.ts';
import { shippedMessages } from '../helpers/load-messages.ts';
import { CHART, SampleDay, VIDEO } from '../helpers/sample-day.ts';

const catalogues = shippedMessages();

/** What the step offers and cannot give: `text channel: why`. */
const unfit = (situation: Situation): string[] =>
  situation.offers.flatMap(({ text, channel }) => {
    const rendering = renderMessage(catalogues, situation, text, { channel });
    if (rendering.kind === 'message') return [];
    return [
      `${situation.state}: ${text} ${channel}: ${rendering.kind === 'missing' ? rendering.facts.join() : rendering.problem.code}`,
    ];
  });

describe('what the chart offers', () => {
  it('exists in every language, for the channel it is offered for', () => {
    const absent = Object.entries(CHART.states).flatMap(([state, { messages }]) =>
      messages
        .filter(({ text, channel }) =>
          Object.values(catalogues).some((catalogue) => catalogue[text]?.[channel as 'email'] === undefined),
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
