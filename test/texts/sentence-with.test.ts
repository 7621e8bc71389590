import { describe, expect, it } from 'vitest';
import type { Facts } from '../../source/day/interview.ts';
import { sentenceWith, THEIR_DETAIL } from '../../source/texts/sentence-with.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';
import { logged, minutesAfter, type Sample, sampleSituation } from '../helpers/sample-situation.ts';

const SCENARIO = shippedScenario();

/** After an interview that took place. */
const AFTER: Sample = { now: minutesAfter(120), state: 'debrief', ledger: { endedAt: minutesAfter(60) } };

/** The sentence with what was typed between brackets, after the name of its message. */
function sentence(name: string, value: string, sample: Sample = AFTER, set: Record<string, string> = {}) {
  const found = sentenceWith(SCENARIO, sampleSituation(sample), { name, value, set });
  return found === null ? null : `${found.text}: ${found.before}[${found.value}]${found.after}`;
}

const english = (facts: Partial<Facts> = {}): Sample => ({ ...AFTER, facts: { language: 'en-GB', ...facts } });

describe('the sentence around what somebody says in their own words', () => {
  it('is the one of the first message that will be sent, in its language, with a gap while nothing is typed', () => {
    expect(sentence('what', '', english())).toBe('promise-kept: As promised, I am sending you [[…]].');
    expect(sentence('what', '')).toBe('promise-kept: Comme promis, je vous envoie [[…]].');
    expect(sentence('detail', '')).toBe('thank-you: J’ai particulièrement apprécié notre échange sur [[…]].');
    expect(sentence('need', '', english())).toBe('thank-you: As I understand it, the priority is [[…]].');
  });

  it('has what is typed in it as the message will have it: without its own full stop, with hours as they are written', () => {
    expect(sentence('detail', 'la randonnée.')).toContain('sur [la randonnée].');
    expect(sentence('detail', 'Paris')).toContain('sur [Paris].');
    expect(sentence('need', 'un relais à 17h30 ;')).toContain('évoqué\u00a0: [un relais à 17\u00a0h\u00a030].');
    expect(sentence('what', 'my portfolio.', english())).toContain('sending you [my portfolio].');
    expect(sentence('detail', ' ...')).toContain('sur [[…]].');
  });

  it('keeps the tone of the interview', () => {
    expect(sentence('detail', 'hiking', english({ tone: 'warm' }))).toContain(
      'I very much enjoyed our conversation about [hiking].',
    );
    expect(sentence('detail', 'hiking', english({ tone: 'reserved' }))).toContain(
      'Our conversation about [hiking] was helpful.',
    );
  });

  it('is the thank-you of each of several people, for what was said with the last one named', () => {
    const set = { with: 'ms|Claire|Dupont;mr|Paul|Roy' };
    expect(sentence(THEIR_DETAIL, 'la voile', AFTER, set)).toBe(
      'thank-you-panel: J’ai particulièrement apprécié notre échange sur [la voile].',
    );
  });

  it('ends at no title: what stands before the name is still the same sentence', () => {
    const agency: Partial<Facts> = {
      language: 'en-US',
      through: 'agency',
      with: [{ title: 'ms', first: null, last: 'Roy' }],
    };
    const found = sentence('what', 'my portfolio', { ...AFTER, facts: agency });
    expect(found).toBe(
      'promise-kept: As promised during my interview with Ms. Roy, I am sending you [my portfolio]; could you please pass it on?',
    );
  });

  it('has a place for every fact that is free text and that a message says', () => {
    const missed = { at: minutesAfter(5), fault: true };
    for (const name of ['what', 'need', 'struck', 'detail', 'skill', 'extra', 'fix', 'slots', 'job'])
      for (const language of ['fr-FR', 'fr-CA', 'en-GB', 'en-US'] as const) {
        const found = sentence(name, 'mot', { ...AFTER, facts: { language }, ledger: { ...AFTER.ledger, missed } });
        expect(found, `${name} in ${language}`).toContain('[mot]');
      }
  });

  it('is that of the step where the step has one, and of no message where none says it', () => {
    const missed: Sample = {
      state: 'missed-trace',
      ledger: { missed: { at: minutesAfter(5), fault: true } },
      log: [logged('missed-call')],
    };
    expect(sentence('fix', '', missed)).toBe('missed-written: J’ai pris mes dispositions\u00a0: [[…]].');
    expect(sentence('due', '')).toBeNull();
    expect(sentence('their-phone', '')).toBeNull();
  });

  it('serves another scenario by its own texts', () => {
    const onSite = shippedScenario('on-site-interview');
    const situation = sampleSituation({ ...english(), state: 'debrief' });
    const found = sentenceWith(onSite, situation, { name: 'detail', value: '', set: {} });
    expect(found?.before).toBe('I enjoyed our conversation about ');
  });
});
