import { describe, expect, it } from 'vitest';
import type { Person } from '../../source/day/interview.ts';
import { greeting, spokenOf } from '../../source/texts/people.ts';

const person = (title: Person['title'], first: string | null, last: string | null): Person => ({ title, first, last });
const claire = person('ms', 'Claire', 'Dupont');

describe('salutations', () => {
  it('names the person in France, not in Québec, nor in the reserved tone', () => {
    expect(greeting(claire, 'fr-FR', 'balanced', true)).toBe('Bonjour Madame Dupont');
    expect(greeting(claire, 'fr-FR', 'reserved', true)).toBe('Bonjour Madame');
    expect(greeting(claire, 'fr-CA', 'balanced', true)).toBe('Bonjour Madame');
    expect(greeting(person('mr', null, 'd’Aubigné'), 'fr-FR', 'warm', true)).toBe('Bonjour Monsieur d’Aubigné');
  });

  it('never guesses a title', () => {
    expect(greeting(person(null, 'Claude', 'Martin'), 'fr-FR', 'balanced', true)).toBe('Bonjour');
    expect(greeting(person(null, null, 'Martin'), 'en-GB', 'balanced', true)).toBe('Hello');
    expect(greeting(person(null, 'Claude', 'Martin'), 'en-GB', 'balanced', true)).toBe('Dear Claude Martin');
    expect(greeting(person(null, 'Claire', null), 'fr-FR', 'reserved', true)).toBe('Bonjour Claire');
    expect(greeting(person('mx', 'Sam', 'Roy'), 'fr-CA', 'balanced', true)).toBe('Bonjour');
    expect(greeting(undefined, 'fr-FR', 'balanced', true)).toBe('Bonjour');
    expect(greeting(undefined, 'en-US', 'balanced', true)).toBe('Hello');
  });

  it('writes Docteur and Maître in full, without a name', () => {
    expect(greeting(person('dr', 'Anne', 'Roy'), 'fr-FR', 'balanced', true)).toBe('Bonjour Docteur');
    expect(greeting(person('dre', 'Anne', 'Roy'), 'fr-CA', 'balanced', true)).toBe('Bonjour Docteure');
    expect(greeting(person('me', 'Anne', 'Roy'), 'fr-FR', 'balanced', true)).toBe('Bonjour Maître');
  });

  it('writes English titles with a stop only in America', () => {
    expect(greeting(claire, 'en-GB', 'balanced', true)).toBe('Dear Ms Dupont');
    expect(greeting(claire, 'en-US', 'balanced', true)).toBe('Dear Ms. Dupont');
    expect(greeting(person('mrs', null, 'Lee'), 'en-GB', 'balanced', false)).toBe('Hello Mrs Lee');
    expect(greeting(person('mx', 'Sam', 'Roy'), 'en-GB', 'balanced', true)).toBe('Dear Mx Roy');
    expect(greeting(person('me', 'Anne', 'Roy'), 'en-GB', 'balanced', true)).toBe('Dear Anne Roy');
  });
});

describe('speaking of somebody', () => {
  it('abbreviates in writing and says it in full aloud', () => {
    expect(spokenOf(claire, 'fr-FR')).toBe('Mme Dupont');
    expect(spokenOf(claire, 'fr-FR', true)).toBe('Madame Dupont');
    expect(spokenOf(person('mr', null, 'Roy'), 'fr-CA')).toBe('M. Roy');
    expect(spokenOf(person('dr', null, 'Roy'), 'fr-FR', true)).toBe('le docteur Roy');
    expect(spokenOf(person('me', null, 'Roy'), 'fr-FR')).toBe('Maître Roy');
    expect(spokenOf(person('mr', null, 'Lee'), 'en-US')).toBe('Mr. Lee');
  });

  it('leaves a bare family name out', () => {
    expect(spokenOf(person(null, null, 'Roy'), 'fr-FR')).toBeNull();
    expect(spokenOf(person(null, null, 'Roy'), 'en-GB')).toBeNull();
    expect(spokenOf(person(null, 'Claude', 'Roy'), 'fr-FR')).toBe('Claude Roy');
  });
});
