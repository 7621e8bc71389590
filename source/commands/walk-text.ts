import type { Moment } from '../rehearsal/walk.ts';
import { happeningSentence } from '../screens/frame/happening.ts';
import { hourIn } from '../texts/hours.ts';
import { choiceLabel, shortName, stateTitle } from '../texts/interface.ts';
import { spokenOf } from '../texts/people.ts';
import { styleOf } from '../wording/style-of.ts';
import type { UiLanguage } from '../wording/words.ts';
import type { Context } from './context.ts';
import type { NamedScenario } from './find-scenario.ts';

/** A day that was walked through, moment by moment: a step that began, what happened, and what the candidate told. */
export function walkText(context: Context, scenario: NamedScenario, moments: readonly Moment[]): string {
  const { language } = context;
  return moments
    .flatMap(({ at, situation, happening, tells }, index): string[] => {
      const { facts } = situation.ledger;
      const hour = hourIn(at, facts.zone, styleOf(language));
      if (tells !== null) {
        const label = choiceLabel(scenario.interface, situation, tells, language);
        return [context.say('walk-tells', { hour, label })];
      }
      const before = moments[index - 1];
      const isNew = before?.situation.state !== situation.state || before.situation.enteredAt !== situation.enteredAt;
      const step = shortName(scenario.interface, situation.state, language);
      const title = stateTitle(scenario.interface, situation, situation.state, language);
      const began = isNew ? [context.say('walk-step', { hour, step, title })] : [];
      if (happening === null || (!isNew && before?.happening?.kind === happening.kind)) return began;
      const name = spokenOf(facts.with[0], styleOf(language), false) ?? '';
      const what = happeningSentence(happening.kind, { scenario, language }, name, facts.mode);
      return [...began, context.say('walk-happens', { hour, what })];
    })
    .join('\n');
}

/** The same as data. */
export function walkJson(scenario: NamedScenario, moments: readonly Moment[], language: UiLanguage) {
  return {
    moments: moments.map(({ at, situation, happening, tells }) => ({
      at: new Date(at).toISOString(),
      state: situation.state,
      title: stateTitle(scenario.interface, situation, situation.state, language),
      happening: happening?.kind ?? null,
      tells,
    })),
  };
}
