import { checkMessages } from './check-messages.ts';
import { readForm } from './forms.ts';
import { mustBeKnown } from './known-names.ts';
import type { ScenarioProblem } from './problem.ts';
import type { Catalogue, Messages } from './scenario.ts';
import type { Vocabulary } from './vocabulary.ts';
import { MessagesForm, type MessagesInput } from './word-forms.ts';
import { type Report, readYaml } from './yaml-file.ts';

/**
 * The messages with a person's own wording of some of them. A text that has a problem is left as the scenario has it;
 * a file that cannot be read changes nothing.
 * @param files the text of each file, by the language of its messages.
 * @returns the messages, and the first problem of each text that was left out.
 */
export function withWording(
  messages: Messages,
  files: Readonly<Record<string, string>>,
  vocabulary: Vocabulary,
): { readonly messages: Messages; readonly problems: readonly ScenarioProblem[] } {
  const problems: ScenarioProblem[] = [];
  const catalogues: Record<string, Catalogue> = { ...messages.catalogues };
  for (const [language, text] of Object.entries(files)) {
    const { file, problems: unread } = readYaml(`${language}.yaml`, text);
    const catalogue = catalogues[language] as MessagesInput | undefined;
    const { value, problems: misformed } =
      unread.length > 0 ? { value: null, problems: unread } : readForm(MessagesForm, file);
    problems.push(...misformed.slice(0, 1));
    if (!value || !catalogue) continue;
    const good: Record<string, MessagesInput[string]> = {};
    for (const [name, byChannel] of Object.entries(value)) {
      const own: ScenarioProblem[] = [];
      const report: Report = (path, code, values = {}, offset) =>
        own.push({ file: file.name, ...file.place(path, offset), code, values });
      if (mustBeKnown('text', name, Object.keys(catalogue), [name], report)) {
        const traits = messages.traits;
        checkMessages(
          { language, catalogue: { ...catalogue, [name]: byChannel }, only: name, others: [], traits },
          vocabulary,
          report,
        );
        for (const channel of Object.keys(byChannel)) {
          if (!catalogue[name]?.[channel]) report([name, channel], 'scenario-no-such-channel', { text: name, channel });
        }
      }
      if (own.length === 0) good[name] = { ...catalogue[name], ...byChannel };
      else problems.push(...own.slice(0, 1));
    }
    catalogues[language] = { ...catalogue, ...good };
  }
  return { messages: { ...messages, catalogues }, problems };
}
