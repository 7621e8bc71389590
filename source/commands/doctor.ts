import type { Context } from './context.ts';
import { doctorChecks } from './doctor-checks.ts';
import { Failure } from './failure.ts';

/**
 * `doctor`: tries on this machine what the day relies on, and says what to do about what fails.
 * @throws Failure (1) where something fails that the day cannot do without
 */
export async function doctor(context: Context): Promise<void> {
  const { say, print } = context;
  const checks = await doctorChecks(context);
  const vital = checks.some(({ result }) => result === 'bad');
  if (context.json) print(JSON.stringify({ ok: !vital, checks }, null, 2));
  else {
    print(say('doctor-title'));
    for (const { name, result, sentence, advice } of checks) {
      const line = say('doctor-line', { name: say(`doctor-name-${name}`), sentence });
      print(`${say(`doctor-${result}`).padEnd(6)} ${line}`);
      if (advice !== null) print(`         ${advice}`);
    }
    if (!vital) print(say('doctor-all-good'));
  }
  if (vital) throw new Failure('doctor-something-bad', {}, 1);
}
