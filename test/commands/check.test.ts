import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
let folder: string;
beforeEach(() => {
  home = new SampleHome('en');
  folder = join(mkdtempSync(join(tmpdir(), 'jour-j-check-')), 'coach');
  home.run('12:00', 'check', '--init', folder);
});
afterEach(() => {
  home.remove();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** Writes some lines of the example's chart otherwise; each must stand there. Nothing: adds at the end. */
function write(...changes: readonly (readonly [from: string, to: string])[]): void {
  const file = join(folder, 'chart.yaml');
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = from === '' ? text + to : text.replaceAll(from, () => to);
  }
  writeFileSync(file, text);
}

const promise = (line: string): readonly [string, string] => ['', `\npromises:\n  MINE-01:\n    - ${line}\n`];

/** Broken in one way each: what is changed in the example, and what is said. */
const BROKEN: readonly (readonly [what: string, changes: readonly (readonly [string, string])[], said: RegExp])[] = [
  ['a dead end', [['    until: { at: workday(5), to: closed }\n', '']], /INV-08 {2}NOT HELD/],
  [
    'a step that nothing leads to',
    [
      ['to: wait-on, do', 'to: let-go, do'],
      ['skip: wait-on', 'skip: let-go'],
    ],
    /chart\.yaml:\d+:3 Nothing leads to the step “wait-on”\./,
  ],
  [
    'round and round without time',
    [['until: { at: T+first-word, to: write }', 'until: { at: T, to: get-ready }']],
    /INV-08 {2}NOT HELD/,
  ],
  [
    'two deadlines at one instant',
    [
      [
        '    until: { at: T+first-word, to: write }',
        '    until:\n      - { at: T+first-word, to: write }\n      - { at: T+10m, to: let-go }',
      ],
    ],
    /INV-08 {2}NOT HELD/,
  ],
  [
    'a rule that no step carries',
    [['    rules: [C-04]\n', '']],
    /rules\.yaml:\d+:3 No step that can be reached carries the rule “C-04”\./,
  ],
  [
    'a wait of 31 minutes',
    [
      ['- { at: until, if: [contacted]', '- { at: L+31m, if: [contacted]'],
      promise('{ kind: waits, steps: [wait-on], most: 30 }'),
    ],
    /MINE-01 {2}NOT HELD/,
  ],
  [
    'a wait without “they call”',
    [
      ['except: [talking, end]', 'except: [talking, end, wait-on]'],
      promise('{ kind: always-lets, event: they-call, to: talking, except: [talking, settled, closed] }'),
    ],
    /MINE-01 {2}NOT HELD/,
  ],
  [
    'a bell in a conversation',
    [['    silent: true # never a sound here\n', ''], promise('{ kind: silent, steps: [talking], before: 2 }')],
    /MINE-01 {2}NOT HELD/,
  ],
  [
    'thanks twice',
    [
      ['sent: { to: settled, do: [thanked] }', 'sent: { to: stay, do: [thanked] }'],
      promise('{ kind: at-most, told: [thank-you sent], most: 1 }'),
    ],
    /MINE-01 {2}NOT HELD/,
  ],
  [
    'a second email',
    [
      ['sent: { to: wait-on, do: [email, contact, uttered] }', 'sent: { to: stay, do: [email, contact, uttered] }'],
      promise('{ kind: rations }'),
    ],
    /MINE-01 {2}NOT HELD/,
  ],
  [
    'a word before they are late',
    [
      ['    until: { at: T, to: wait }', '    until: { at: T-5m, to: write }'],
      promise('{ kind: never-offers, texts: [here], if: [before T+first-word] }'),
    ],
    /MINE-01 {2}NOT HELD/,
  ],
];

describe('jour-j check', () => {
  test('says what it proved, in French too, and as JSON', () => {
    const plain = home.run('12:00', 'check', folder);
    expect(plain.stderr).toBe('');
    expect(plain.stdout).toContain('ok   Something leads to every step, and every step leads on to an end.\n');
    expect(plain.stdout).toMatch(/^\d+ situations looked at\.$/m);
    expect(home.run('12:00', 'check', folder, '--ui-language', 'fr').stdout).toContain('tient ses promesses.');
    const { ok, situations, invariants, rules, problems } = home.json('12:00', 'check', folder);
    expect([ok, problems]).toEqual([true, []]);
    expect(situations).toBeGreaterThan(100);
    expect(invariants[0]).toEqual({ id: 'INV-08', ok: true, by: 'situations', path: null });
    expect(rules[3]).toEqual({ id: 'C-04', states: ['notes', 'thank-you'], texts: ['thank-you'] });
  });

  test('a coach reads what concerns their scenario: no test of the product, and their own promise by its name', () => {
    write(promise('{ kind: rations }'));
    const { stdout } = home.run('12:00', 'check', folder, '--quick');
    expect(stdout).toContain('ok   Your promise MINE-01 is kept.\n');
    expect(stdout).not.toMatch(/INV-|by the test|invariant|carried/);
    const { invariants } = home.json('12:00', 'check', folder, '--quick');
    expect(invariants.map(({ id }: { id: string }) => id)).toEqual(['INV-08', 'INV-19', 'INV-21', 'INV-25', 'MINE-01']);
  });

  test('--rules prints each rule with its source, its steps and their messages', () => {
    expect(home.run('12:00', 'check', folder, '--rules').stdout).toMatch(
      /^C-04 {2}.+\n {2}notes, thank-you\n {2}thank-you$/m,
    );
  });

  test('on site, as it ships: exit 0', () => {
    const { status, stdout, stderr } = home.run('12:00', 'check', 'on-site-interview', '--quick');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/INV-08 {2}held in every situation looked at\n[\s\S]*rules carried\n/);
  });

  test.each(BROKEN)('refuses %s', (_, changes, said) => {
    write(...changes);
    const { status, stdout, stderr } = home.run('12:00', 'check', folder, '--quick');
    expect([status, stderr]).toEqual([2, `The scenario “${folder}” does not keep what it promises.\n`]);
    expect(stdout).toMatch(said);
  });

  test('the way to a breach is walked by the commands that it names, and shows it', () => {
    write(
      ['- { at: until, if: [contacted]', '- { at: L+31m, if: [contacted]'],
      promise('{ kind: waits, steps: [wait-on], most: 30 }'),
    );
    const { stdout } = home.run('12:00', 'check', folder, '--quick', '--json');
    const { invariants } = JSON.parse(stdout);
    const { path } = invariants.find(({ id }: { id: string }) => id === 'MINE-01');
    for (const line of path.slice(0, -1)) {
      const run = home.run('12:00', ...line.split(' ').slice(1));
      expect(run.status, `${line}\n${run.stderr}`).toBe(0);
    }
    const { state, deadline, log } = home.json('12:00', ...path.at(-1).split(' ').slice(1));
    expect(state).toBe('wait-on');
    expect(Date.parse(deadline.at) - Date.parse(log.at(-1).at)).toBe(31 * 60_000);
  });
});
