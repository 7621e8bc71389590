import { join } from 'node:path';
import type { Folders } from '../platform/folders.ts';
import { readScenarioFolder } from '../platform/scenario-folder.ts';
import type { Proof } from '../proof/prove.ts';
import type { CarriedRule } from '../proof/verdict.ts';
import type { ScenarioProblem } from '../scenario/problem.ts';
import { type Path, readYaml, type YamlFile } from '../scenario/yaml-file.ts';

/** What a proof found wrong with a step, a rule or a promise, where that stands; a shipped scenario has no file. */
export function proofProblems(
  name: string,
  proof: Proof,
  rules: readonly CarriedRule[],
  folders: Pick<Folders, 'config'>,
): ScenarioProblem[] {
  const files = filesOf(name, folders);
  const at = (file: string, path: Path, key: string, code: string, values: Record<string, string>): ScenarioProblem => {
    const { line, column } = files.get(file)?.keyPlace(path, key) ?? { line: 1, column: 1 };
    return { file, line, column, code, values };
  };
  const step = (code: string) => (state: string) => at('chart.yaml', ['states'], state, code, { name: state });
  return [
    ...proof.unknown.map((condition) => at('chart.yaml', [], 'states', 'check-unknown', { name: condition })),
    ...proof.unreached.map(step('check-unreached')),
    ...proof.endless.map(step('check-endless')),
    ...rules
      .filter(({ states }) => states.length === 0)
      .map(({ id }) => at('rules.yaml', ['rules'], id, 'check-uncarried', { name: id })),
    ...proof.broken.map(({ id, state }) =>
      promised(files.get('chart.yaml'), id)
        ? at('chart.yaml', ['promises'], id, 'check-way', { id, state })
        : at('chart.yaml', ['states'], state, 'check-way', { id, state }),
    ),
  ];
}

/** Whether an invariant is broken because the file itself promises it. */
const promised = (chart: YamlFile | undefined, id: string): boolean => chart?.has(['promises', id]) ?? false;

/** The files of a scenario of one's own; none of a shipped one, which was read when the product was built. */
function filesOf(name: string, { config }: Pick<Folders, 'config'>): ReadonlyMap<string, YamlFile> {
  const names = ['chart.yaml', 'rules.yaml'];
  for (const path of [join(config, 'scenarios', name), name]) {
    const read = readScenarioFolder(path, names);
    if (read.kind !== 'found') continue;
    return new Map(Object.entries(read.files).map(([file, text]) => [file, readYaml(file, text).file]));
  }
  return new Map();
}
