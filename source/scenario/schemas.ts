import { z } from 'zod';
import { ChartForm } from './chart-form.ts';
import { TextsForm } from './texts-form.ts';
import type { Vocabulary } from './vocabulary.ts';
import { InterfaceForm, MessagesForm, RulesForm } from './word-forms.ts';

const FORMS = {
  chart: ChartForm,
  texts: TextsForm,
  interface: InterfaceForm,
  rules: RulesForm,
  messages: MessagesForm,
} as const;

/**
 * A JSON Schema for each kind of file of a scenario, by its file name: for editors, which then help while one types,
 * with the names that the program defines.
 */
export function schemaFiles(vocabulary: Vocabulary): Record<string, string> {
  const oneOrMore = (item: object) => [item, { type: 'array', items: item }];
  const names = (title: string | undefined): object | null => {
    switch (title) {
      case 'conditions':
        return { anyOf: oneOrMore(conditionSchema(vocabulary.conditions)) };
      case 'truths':
        return {
          type: 'string',
          description: `One thing or another, as in "took-place or step result". ${written(vocabulary.truths)}`,
        };
      case 'effects':
        return { anyOf: oneOrMore({ enum: vocabulary.effects }) };
      case 'told':
        return { anyOf: oneOrMore({ enum: vocabulary.told }) };
      case 'channels':
      case 'languages':
      case 'modes':
        return { enum: vocabulary[title] };
      default:
        return null;
    }
  };
  return Object.fromEntries(
    Object.entries(FORMS).map(([file, form]) => {
      const schema = z.toJSONSchema(form, {
        io: 'input',
        target: 'draft-7',
        reused: 'ref',
        override({ jsonSchema }) {
          const known = names(jsonSchema.title);
          if (known === null) return;
          for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key];
          Object.assign(jsonSchema, known);
        },
      });
      return [`schema/${file}.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

/** Names of which some take an argument, as an editor lists them: `via EVENT · has-chat`. */
const written = (known: Vocabulary['conditions']): string =>
  Object.entries(known)
    .map(([name, kind]) => (kind === null ? name : `${name} ${kind.toUpperCase()}`))
    .join(' · ');

/** One condition as it may be written: `via sent`, `not before T`. */
const conditionSchema = (known: Vocabulary['conditions']): object => ({
  type: 'string',
  pattern: `^(not )?(${Object.keys(known).join('|')})( .+)?$`,
  description: `All must hold; "not" turns one round. ${written(known)}`,
});
