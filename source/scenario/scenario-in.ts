import { baseOf } from '../wording/base-of.ts';
import { inRegion } from '../wording/in-region.ts';
import type { UiLanguage } from '../wording/words.ts';
import type { Scenario } from './scenario.ts';

/** A scenario that comes with the product, in the words of the place where the program speaks. Its messages have their own. */
export function scenarioIn(scenario: Scenario, language: UiLanguage): Scenario {
  const base = baseOf(language);
  if (language === base) return scenario;
  const inPlace = <Words>(words: Words): Words =>
    Object.fromEntries(
      Object.entries(words as object).map(([key, value]) => [
        key,
        typeof value === 'object' ? inPlace(value) : key === base ? inRegion(value, language) : value,
      ]),
    ) as Words;
  return { ...scenario, interface: inPlace(scenario.interface), rules: inPlace(scenario.rules) };
}
