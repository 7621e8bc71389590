import type { Context } from './context.ts';
import { Failure } from './failure.ts';
import { newScenario } from './new-scenario.ts';
import { findScenario, problemLines } from './scenario.ts';

/** `check [SCENARIO]`: whether a scenario may be used; every problem with its file, line and column. */
export async function check(context: Context, scenario: string | undefined, flags: { init?: string }): Promise<void> {
  if (flags.init !== undefined) return newScenario(context, flags.init);
  const named = scenario ?? context.scenarioName;
  const found = await findScenario(named, context.folders, context.language);
  if (found.ok) {
    const { name } = found.scenario;
    context.print(
      context.json
        ? JSON.stringify({ scenario: name, ok: true, problems: [] }, null, 2)
        : context.say('check-well', { name }),
    );
    return;
  }
  const { name, problems } = found;
  if (!context.json) throw new Failure('scenario-wrong', { name }, 2, problemLines(problems, context.language));
  const said = problems.map(({ file, line, column, code, values }) => ({
    file,
    line,
    column,
    message: context.say(code, values),
  }));
  context.print(JSON.stringify({ scenario: name, ok: false, problems: said }, null, 2));
  throw new Failure('scenario-wrong', { name }, 2);
}
