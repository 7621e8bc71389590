import { flagOfFact } from '../day/facts.ts';
import type { Facts, ToldEvent } from '../day/interview.ts';
import type { Broken } from '../proof/prove.ts';
import { type CarriedRule, IN_ANY, type Verdict } from '../proof/verdict.ts';
import type { ScenarioProblem } from '../scenario/problem.ts';
import { baseOf } from '../wording/base-of.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';
import { findScenario, isShipped, type NamedScenario, problemLines, USUAL_SCENARIO } from './find-scenario.ts';
import { newScenario } from './new-scenario.ts';
import { proofProblems } from './proof-problems.ts';

interface CheckFlags {
  readonly init?: string;
  readonly quick?: boolean;
  readonly rules?: boolean;
}

/** `check [SCENARIO]`: whether a scenario may be used: every problem with its place, then what is proved of it. */
export async function check(context: Context, scenario: string | undefined, flags: CheckFlags): Promise<void> {
  if (flags.init !== undefined) return newScenario(context, flags.init);
  const named = scenario ?? context.scenarioName;
  const found = await findScenario(named, context.folders, context.language);
  if (found.ok) return proved(context, found.scenario, flags);
  const { name, problems } = found;
  if (!context.json) throw new Failure('scenario-wrong', { name }, 2, problemLines(problems, context.language));
  context.print(
    JSON.stringify(
      { scenario: name, ok: false, situations: 0, invariants: [], rules: [], problems: said(problems, context) },
      null,
      2,
    ),
  );
  throw new Failure('scenario-wrong', { name }, 2);
}

const said = (problems: readonly ScenarioProblem[], context: Context) =>
  problems.map(({ file, line, column, code, values }) => ({ file, line, column, message: context.say(code, values) }));

/** Proves a scenario that is well written. */
async function proved(context: Context, scenario: NamedScenario, flags: CheckFlags): Promise<void> {
  const { name } = scenario;
  const [{ proveInThreads }, { carriedRules, verdicts }] = await Promise.all([
    import('./prove-in-threads.ts'),
    import('../proof/verdict.ts'),
  ]);
  const proof = await proveInThreads(scenario.chart, flags.quick ?? false);
  const rules = carriedRules(scenario, proof);
  const found = verdicts(scenario, proof, rules, isShipped(name));
  const problems = proofProblems(name, proof, rules, context.folders);
  const ok = found.every((verdict) => verdict.ok) && proof.unknown.length === 0;
  if (context.json) {
    const invariants = found.map(({ id, ok, by, broken }) => ({ id, ok, by, path: broken && way(name, broken) }));
    const { situations } = proof;
    context.print(
      JSON.stringify(
        { scenario: name, ok, situations, invariants, rules: rules.map(plain), problems: said(problems, context) },
        null,
        2,
      ),
    );
  } else {
    if (flags.rules) for (const rule of rules) context.print(ruleLine(scenario, rule, context));
    else for (const verdict of found) context.print(verdictLine(verdict, isShipped(name), context));
    for (const line of problemLines(problems, context.language)) context.print(line);
    for (const { id, broken } of found) {
      if (broken === null) continue;
      context.print(context.say('check-path', { id }));
      for (const line of way(name, broken)) context.print(`  ${line}`);
    }
    const held = found.filter((verdict) => verdict.ok).length;
    const carried = rules.filter(({ states }) => states.length > 0).length;
    const counts = { situations: proof.situations, held, of: found.length, carried, rules: rules.length };
    context.print(context.say(isShipped(name) ? 'check-count' : 'check-count-own', counts));
  }
  if (!ok) throw new Failure('check-broken', { name }, 2);
  if (!context.json) context.print(context.say('check-well', { name }));
}

const plain = ({ id, states, texts }: CarriedRule) => ({ id, states, texts });

/** One verdict; whoever wrote a scenario of their own reads what is meant, not the name that the product has for it. */
function verdictLine({ id, ok, by }: Verdict, ofOurs: boolean, { say }: Context): string {
  if (ofOurs && ok) return say(by === 'situations' ? 'check-held' : 'check-held-by-test', { id, test: by });
  if (ofOurs || !(ok || IN_ANY.includes(id))) return say('check-not-held', { id });
  const what = IN_ANY.includes(id) ? say(`check-means-${id}`) : say('check-own-promise', { id });
  return say(ok ? 'check-own-held' : 'check-own-not-held', { id, what });
}

function ruleLine(scenario: NamedScenario, { id, source, states, texts }: CarriedRule, context: Context): string {
  const from = scenario.rules.sources[source]?.[baseOf(context.language)] ?? source;
  return [
    `${id}  ${from}`,
    `  ${states.join(', ') || '–'}`,
    ...(texts.length > 0 ? [`  ${texts.join(', ')}`] : []),
  ].join('\n');
}

/** The shortest way to a breach, as the commands that walk it. */
function way(name: string, { facts, journal, at, interview }: Broken): string[] {
  const stamp = (instant: number) => new Date(instant).toISOString().replace(':00.000Z', 'Z');
  const { id, scheduledAt } = interview;
  const scenario = name === USUAL_SCENARIO ? [] : ['--scenario', name];
  const tell = ({ event, at: when, set = {} }: ToldEvent) => {
    const told = Object.entries(set).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
    return ['tell', event, id, '--at', stamp(when), ...told];
  };
  return [
    ['new', '--at', stamp(scheduledAt), ...factFlags(facts), ...scenario],
    ...journal.map(tell),
    ['status', id, '--at', stamp(at)],
  ].map((words) => ['jour-j', ...words].join(' '));
}

const TOLD: readonly (keyof Facts)[] = [
  'mode',
  'zone',
  'whoCalls',
  'chat',
  'platform',
  'through',
  'theirPhone',
  'theirEmail',
  'link',
  'voice',
  'pace',
  'stay',
];

const factFlags = (facts: Facts): string[] =>
  TOLD.flatMap((fact) => {
    const value = facts[fact];
    return value === null || value === undefined ? [] : [`--${flagOfFact(fact)}`, String(value)];
  });
