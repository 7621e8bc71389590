import { z } from 'zod';
import { nearest, type Place, type ScenarioProblem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Names of states, events, texts and the like. */
export const Name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'scenario-bad-name');

/** One name, or several. */
export const Words = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]));

/** A map of which every key is known; an unknown one is reported with those there are. */
export const strict = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });

type Issue = z.core.$ZodIssue;

/** Reads a file by its form; every problem with its place. */
export function readForm<T>(form: z.ZodType<T>, file: YamlFile): { value: T | null; problems: ScenarioProblem[] } {
  const parsed = form.safeParse(file.value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: null, problems: parsed.error.issues.flatMap((issue) => problemsOfIssue(issue, [], file)) };
}

function problemsOfIssue(issue: Issue, before: Path, file: YamlFile): ScenarioProblem[] {
  const path = [...before, ...(issue.path as Path)];
  const problem = (place: Place, code: string, values: ScenarioProblem['values'] = {}): ScenarioProblem[] => [
    { file: file.name, ...place, code, values },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.split(' ');
      return issue.keys.flatMap((key) =>
        problem(file.keyPlace(path, key), 'scenario-unknown-key', {
          key,
          near: nearest(key, known),
          known: known.join(', '),
        }),
      );
    }
    case 'invalid_key': {
      const key = String(path.at(-1));
      return problem(file.keyPlace(path.slice(0, -1), key), 'scenario-bad-name', { name: key });
    }
    case 'invalid_union':
      return problemsOfUnion(issue, path, file);
    case 'invalid_value': {
      const values = issue.values.map(String);
      return problem(file.place(path), 'scenario-not-one-of', { values: values.join(', ') });
    }
    case 'invalid_type': {
      if (!file.has(path)) return problem(file.place(path), 'scenario-missing-key', { key: String(path.at(-1) ?? '') });
      return problem(file.place(path), 'scenario-wrong-type', { expected: kindOf(issue.expected) });
    }
    default:
      return problem(file.place(path), issue.message.startsWith('scenario-') ? issue.message : 'scenario-wrong-form');
  }
}

/** Of several forms, what is wrong with the one that was most likely meant. */
function problemsOfUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, file: YamlFile) {
  const options = flattened(issue.errors);
  const meant = options.filter((issues) => !issues.some(isOfAnotherKind));
  const weight = (issues: readonly Issue[]) =>
    issues.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? each.keys.length : 1), 0);
  const [best] = meant.toSorted((one, other) => weight(one) - weight(other));
  if (best) return best.flatMap((each) => problemsOfIssue(each, path, file));
  const kinds = options.flatMap((issues) =>
    issues.filter(isOfAnotherKind).map((each) => ('expected' in each ? kindOf(String(each.expected)) : 'name')),
  );
  const expected = [...new Set(kinds)];
  return [
    {
      file: file.name,
      ...file.place(path),
      ...(file.has(path)
        ? { code: 'scenario-wrong-type', values: { expected: expected.length === 1 ? (expected[0] ?? '') : 'several' } }
        : { code: 'scenario-missing-key', values: { key: String(path.at(-1) ?? '') } }),
    },
  ];
}

const isOfAnotherKind = (issue: Issue): boolean => issue.path.length === 0 && issue.code === 'invalid_type';

/** A union inside a union is one of more forms. */
function flattened(errors: readonly (readonly Issue[])[]): (readonly Issue[])[] {
  return errors.flatMap((issues) => {
    const [only] = issues;
    const nested = issues.length === 1 && only?.code === 'invalid_union' && only.path.length === 0;
    return nested ? flattened(only.errors) : [issues];
  });
}

function kindOf(expected: string): string {
  switch (expected) {
    case 'object':
    case 'record':
      return 'map';
    case 'array':
      return 'list';
    case 'boolean':
      return 'truth';
    case 'int':
    case 'number':
      return 'number';
    default:
      return 'text';
  }
}
