import { z } from 'zod';
import { ChartForm } from './chart-form.ts';
import { TextsForm } from './texts-form.ts';
import { InterfaceForm, MessagesForm, RulesForm } from './word-forms.ts';

const FORMS = {
  chart: ChartForm,
  texts: TextsForm,
  interface: InterfaceForm,
  rules: RulesForm,
  messages: MessagesForm,
} as const;

/** A JSON Schema for each kind of file of a scenario, by its file name: for editors, which then help while one types. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FORMS).map(([name, form]) => {
      const schema = z.toJSONSchema(form, { io: 'input', target: 'draft-7', reused: 'ref' });
      return [`schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
