import { describe, expect, it } from 'vitest';
import { situationAt } from '../../source/day/situation-at.ts';
import { frameOf, rowsOf } from '../../source/screens/frame/frame.ts';
import { CHANGEABLE, chosenKeys, withKeys } from '../../source/screens/keys/chosen-keys.ts';
import { commandOf } from '../../source/screens/keys/command-of.ts';
import { KEY_TABLE } from '../../source/screens/keys/key-table.ts';
import { named } from '../../source/screens/keys/pressed-key.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import type { View } from '../../source/screens/view.ts';
import { stepWords } from '../../source/texts/interface.ts';
import { say } from '../../source/wording/say.ts';
import { at, CHART, SampleDay } from '../helpers/sample-day.ts';
import { SCENARIO, settingOf } from './fake-host.ts';

const tableOf = (typed: string) => {
  const chosen = chosenKeys(typed);
  if (!chosen.ok) throw new Error(chosen.problem.code);
  return chosen.keys;
};

const problemOf = (typed: string): string => {
  const chosen = chosenKeys(typed);
  return chosen.ok ? 'ok' : say('en', chosen.problem.code, chosen.problem.values);
};

const viewWith = (typed: string, panel: 'step' | 'help' = 'step'): View => ({
  setting: settingOf('en', { keys: tableOf(typed) }),
  state: { ...EMPTY_SCREEN, panel, situation: new SampleDay().at('14:46') },
});

describe('keys of one’s own', () => {
  it('are what is pressed, and what the footer and the help show', () => {
    const view = viewWith('they-call=g, copy=Y');
    expect(commandOf(view, named('g'))).toMatchObject({ do: 'tell', choice: { event: 'they-call' } });
    expect(commandOf(view, named('y'))).toEqual({ do: 'copy' });
    for (const former of ['a', 'c']) expect(commandOf(view, named(former))).toEqual({ do: 'nothing' });
    const step = rowsOf(frameOf(view, { columns: 80, rows: 24 }).lines).join('\n');
    expect(step).toContain('G they call');
    expect(step).toContain('Y copy');
    expect(rowsOf(frameOf(viewWith('copy=y', 'help'), { columns: 80, rows: 40 }).lines).join('\n')).toMatch(
      /^Y +Copy the message/mu,
    );
  });

  it('may change places, and answer the question of closing where they are an answer of it', () => {
    expect(commandOf(viewWith('copy=u undo=c'), named('c'))).toEqual({ do: 'undo' });
    const view = viewWith('they-call=y');
    expect(commandOf({ ...view, state: { ...view.state, closing: true } }, named('y'))).toMatchObject({ do: 'tell' });
  });

  it('stand in the advice and among the choices of the chart', () => {
    const chart = withKeys(CHART, tableOf('they-call=g must-leave=k'));
    const { interview } = new SampleDay();
    const situation = situationAt(chart, interview, [], at('14:00'));
    expect(situation.choices.find(({ event }) => event === 'must-leave')?.key).toBe('k');
    expect(stepWords(SCENARIO.interface, situation, 'en').advice.join(' ')).toContain('K notes it');
    expect(chart.hash).toBe(CHART.hash);
  });

  it('never mean two things, are no digit, and leave F1, Esc and Ctrl+C alone', () => {
    expect(problemOf('copy=a')).toBe('keys: a would mean both they-call and copy. Give each its own letter.');
    expect(problemOf('copy=y undo=y')).toContain('both copy and undo');
    for (const taken of ['copy=1', 'copy=é', 'copy=f1', 'copy=', 'copy=escape', 'copy=-'])
      expect(problemOf(taken)).toMatch(/^keys: copy takes one letter/u);
    for (const name of ['help', 'quit', 'back', 'choose', 'page', 'colour'])
      expect(problemOf(`${name}=y`)).toContain(`“${name}” is no key that can be changed. These can: they-call, `);
    for (const name of CHANGEABLE)
      expect(problemOf(`${name}=${KEY_TABLE.find((row) => row.name === name)?.keys[0]}`)).toBe('ok');
  });
});
