import { expect, test } from 'vitest';
import { Failure } from '../../source/commands/failure.ts';
import { readTold } from '../../source/commands/told-values.ts';
import { VOCABULARY } from '../../source/texts/vocabulary.ts';
import { SampleDay } from '../helpers/sample-day.ts';

test.each(VOCABULARY.told)('%s, which a scenario may ask for with an event, can be read', (name) => {
  const situation = new SampleDay().at('14:46');
  let problem = '';
  try {
    readTold('corrected', name, '???', situation, situation.now, 'en');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problem = error.code;
  }
  expect(problem).not.toBe('unknown-set-name');
});

test('nothing else can be told', () => {
  const situation = new SampleDay().at('14:46');
  expect(() => readTold('corrected', 'weather', 'rain', situation, situation.now, 'en')).toThrow('unknown-set-name');
});
