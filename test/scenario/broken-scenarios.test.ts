import { describe, expect, test } from 'vitest';
import { problemLines } from '../../source/commands/find-scenario.ts';
import type { ScenarioFiles } from '../../source/scenario/read-scenario.ts';
import { shippedFiles } from '../helpers/load-scenario.ts';
import { problemsOf } from '../helpers/problems-of.ts';
import { STUCK } from '../helpers/stuck.ts';

const GOOD = shippedFiles('remote-interview');

/** One change of a good scenario, and where the problem must stand: at the beginning of `at` in the changed file. */
interface Break {
  readonly file: string;
  /** What is replaced, once, by what. */
  readonly from: string;
  readonly to: string;
  /** The file of the problem, where it is another one. */
  readonly where?: string;
  /** Its first occurrence after the change; a number of letters into it with `into`. */
  readonly at: string;
  readonly into?: number;
  readonly code: string;
  readonly says: RegExp;
}

const BREAKS: Readonly<Record<string, Break>> = {
  'a tab': {
    file: 'chart.yaml',
    from: '  ladder: { until',
    to: '\tladder: { until',
    at: '\tladder',
    code: 'scenario-tab',
    says: /tab/,
  },
  'a key that stands twice': {
    file: 'chart.yaml',
    from: '  quiet-wait:\n    code: W0\n',
    to: '  quiet-wait:\n    code: W0\n    code: W1\n',
    at: 'code: W1',
    code: 'scenario-duplicate-key',
    says: /“code” stands here for the second time/,
  },
  'an anchor bomb': {
    file: 'texts.yaml',
    from: 'five-facts: { block: true }',
    to: 'a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nfive-facts: { block: true }',
    at: '*b, *b, *b',
    code: 'scenario-alias',
    says: /alias/,
  },
  'something that is no YAML': {
    file: 'chart.yaml',
    from: 'rules: [S3-07]',
    to: 'rules: [S3-07',
    at: 'quiet-wait:\n    code',
    code: 'scenario-not-yaml',
    says: /This is not YAML/,
  },
  'a zero byte': {
    file: 'interface.yaml',
    from: 'states:\n',
    to: 'states:\u0000\n',
    at: '\u0000',
    code: 'scenario-no-text',
    says: /not a text file/,
  },
  'a key that means nothing': {
    file: 'chart.yaml',
    from: '    dialling: true\n',
    to: '    dialing: true\n',
    at: 'dialing:',
    code: 'scenario-unknown-key',
    says: /Did you mean “dialling”\?/,
  },
  'a key that means nothing, deep in a choice': {
    file: 'chart.yaml',
    from: 'answered: { to: live, do: [i-started] }',
    to: 'answered: { to: live, doe: [i-started] }',
    at: 'doe: [i-started]',
    code: 'scenario-unknown-key',
    says: /Did you mean “do”\?/,
  },
  'a word where a map belongs': {
    file: 'chart.yaml',
    from: 'contact: { text: ping, do: [ping, contact] }',
    to: 'contact: ping',
    at: 'contact: ping',
    into: 9,
    code: 'scenario-wrong-type',
    says: /A map/,
  },
  'a word where a number belongs': {
    file: 'chart.yaml',
    from: 'ping: { brisk: 5,',
    to: 'ping: { brisk: five,',
    at: 'five,',
    code: 'scenario-wrong-type',
    says: /whole number/,
  },
  'a delay before the agreed time': {
    file: 'chart.yaml',
    from: 'ping: { brisk: 5,',
    to: 'ping: { brisk: -5,',
    at: '-5, standard',
    code: 'scenario-delay-wrong',
    says: /0 to 720 .*T-60m/,
  },
  'a delay that no day has': {
    file: 'chart.yaml',
    from: 'ping: { brisk: 5,',
    to: 'ping: { brisk: 5000,',
    at: '5000,',
    code: 'scenario-delay-wrong',
    says: /0 to 720/,
  },
  'a short name too long for the line of the day': {
    file: 'interface.yaml',
    from: 'short: { en: "Quiet wait"',
    to: 'short: { en: "A very quiet wait for them"',
    at: '"A very quiet wait',
    code: 'scenario-short-too-long',
    says: /14 letters at most.*has 26/,
  },
  'a short name that can be too long': {
    file: 'interface.yaml',
    from: 'short: { en: "Quiet wait"',
    to: 'short: { en: "Wait {mode, select, phone {at last} other {for their call}}"',
    at: '"Wait {mode',
    code: 'scenario-short-too-long',
    says: /14 letters at most.*has 19/,
  },
  'a key that is missing': {
    file: 'chart.yaml',
    from: '  quiet-wait:\n    code: W0\n    part: ladder\n',
    to: '  quiet-wait:\n    code: W0\n',
    at: 'code: W0\n    until',
    code: 'scenario-missing-key',
    says: /“part” is missing/,
  },
  'a step that there is not': {
    file: 'chart.yaml',
    from: 'no-answer: missed-trace',
    to: 'no-answer: missed-trase',
    at: 'missed-trase',
    code: 'scenario-unknown-name',
    says: /There is no step “missed-trase”\. Did you mean “missed-trace”\?/,
  },
  'an event that nobody tells, after via': {
    file: 'chart.yaml',
    from: '- { say: sent, if: [via sent] }',
    to: '- { say: sent, if: [via snet] }',
    at: 'via snet',
    code: 'scenario-unknown-name',
    says: /Nothing is told under the name “snet”\. Did you mean “sent”\?/,
  },
  'an event that nobody tells, after told': {
    file: 'chart.yaml',
    from: '- { say: ask-by-email, if: [told not-accepted] }',
    to: '- { say: ask-by-email, if: [told not-acepted] }',
    at: 'told not-acepted',
    code: 'scenario-unknown-name',
    says: /not-accepted/,
  },
  'a condition that there is not': {
    file: 'chart.yaml',
    from: '{ say: dial-at-the-hour, if: [i-start, not has-link] }',
    to: '{ say: dial-at-the-hour, if: [i-start, not has-links] }',
    at: 'not has-links',
    code: 'scenario-unknown-name',
    says: /There is no condition “has-links”\. Did you mean “has-link”\?/,
  },
  'a condition that every object has': {
    file: 'chart.yaml',
    from: '{ say: dial-at-the-hour, if: [i-start, not has-link] }',
    to: '{ say: dial-at-the-hour, if: [constructor] }',
    at: 'constructor]',
    code: 'scenario-unknown-name',
    says: /There is no condition “constructor”/,
  },
  'an effect that there is not': {
    file: 'chart.yaml',
    from: 'answered: { to: live, do: [i-started] }',
    to: 'answered: { to: live, do: [i-start] }',
    at: 'i-start] }\n      no-answer',
    code: 'scenario-unknown-name',
    says: /There is no effect “i-start”\. Did you mean “i-started”\?/,
  },
  'an instant that is none': {
    file: 'chart.yaml',
    from: 'until: { at: T-120m, to: confirm }',
    to: 'until: { at: Tomorrow, to: confirm }',
    at: 'Tomorrow',
    code: 'scenario-bad-moment',
    says: /is not an instant/,
  },
  'a message that there is not': {
    file: 'chart.yaml',
    from: '{ text: recap, channel: email }',
    to: '{ text: recaps, channel: email }',
    at: 'recaps',
    code: 'scenario-unknown-name',
    says: /There is no message “recaps”\. Did you mean “recap”\?/,
  },
  'a channel that there is not': {
    file: 'chart.yaml',
    from: '{ text: recap, channel: email }',
    to: '{ text: recap, channel: e-mail }',
    at: 'e-mail }',
    code: 'scenario-unknown-name',
    says: /There is no channel “e-mail”\. Did you mean “email”\?/,
  },
  'a channel for which the message has no text': {
    file: 'chart.yaml',
    from: '{ text: recap, channel: email }',
    to: '{ text: recap, channel: sms }',
    at: 'sms }\n      - { text: recap',
    code: 'scenario-no-such-channel',
    says: /“recap” has no text for the channel “sms”/,
  },
  'advice without words': {
    file: 'chart.yaml',
    from: 'advice: [nothing-to-do]',
    to: 'advice: [nothing-at-all]',
    where: 'interface.yaml',
    at: 'nothing-to-do:',
    code: 'scenario-unknown-name',
    says: /gives no advice “nothing-to-do”/,
  },
  'a name that nobody asks for': {
    file: 'chart.yaml',
    from: 'promise: { needs: [what, due], to: stay',
    to: 'promise: { needs: [what, until], to: stay',
    at: 'until], to: stay',
    code: 'scenario-unknown-name',
    says: /“until” can be told/,
  },
  'a rule that nobody explains': {
    file: 'chart.yaml',
    from: 'rules: [S3-07]',
    to: 'rules: [S3-99]',
    at: 'S3-99',
    code: 'scenario-unknown-name',
    says: /rules\.yaml has no rule “S3-99”/,
  },
  'a missing French text': {
    file: 'messages/fr-FR.yaml',
    from: 'document: # M43\n  email:\n    subject',
    to: 'document: # M43\n  linkedin:\n    subject',
    at: 'linkedin:\n    subject',
    code: 'scenario-text-missing',
    says: /“document” is missing here for the channel “email”/,
  },
  'a variable that there is not': {
    file: 'messages/fr-FR.yaml',
    from: '{promise} au plus tard {promiseDay}.',
    to: '{promise} au plus tard {promiseday}.',
    at: '{promiseday}',
    code: 'scenario-unknown-name',
    says: /There is no variable “promiseday”\. Did you mean “promiseDay”\?/,
  },
  'a brace that is not closed': {
    file: 'messages/en-GB.yaml',
    from: '{promise} by {promiseDay}.',
    to: '{promise} by {promiseDay.',
    at: '{promiseDay.',
    code: 'scenario-bad-pattern',
    says: /./,
  },
  'a choice without other': {
    file: 'interface.yaml',
    from: '{chat, select, none {Open the link and settle in} other {Say that you are there}}',
    to: '{chat, select, none {Open the link and settle in}}',
    at: '{chat, select, none {Open the link and settle in}}',
    into: '{chat, select, none {Open the link and settle in}'.length,
    code: 'scenario-bad-pattern',
    says: /Every choice ends with other \{…\}/,
  },
  'a text of which nothing may be left': {
    file: 'interface.yaml',
    from: 'en: "Tell them now, with a true estimate"',
    to: 'en: "{chat, select, none {} other {Tell them now}}"',
    at: '"{chat, select, none {} other {Tell them now}}"',
    code: 'scenario-text-can-be-empty',
    says: /Nothing is left/,
  },
  'words for no step': {
    file: 'interface.yaml',
    from: '  quiet-wait:\n    title',
    to: '  quiet-waits:\n    title',
    at: 'quiet-waits:',
    code: 'scenario-unknown-name',
    says: /There is no step “quiet-waits”\. Did you mean “quiet-wait”\?/,
  },
  'what can make no text true': {
    file: 'texts.yaml',
    from: 'true-if: [took-place or step result,',
    to: 'true-if: [took-place or step results,',
    at: 'took-place or step results',
    code: 'scenario-unknown-name',
    says: /There is no step “results”/,
  },
};

function place(text: string, { at, into = 0 }: Pick<Break, 'at' | 'into'>): { line: number; column: number } {
  const offset = text.indexOf(at) + into;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A scenario of which the messages are written in English alone. */
const oneLanguage = (files: ScenarioFiles): ScenarioFiles =>
  Object.fromEntries(
    Object.entries(files).filter(([name]) => !name.startsWith('messages/') || name === 'messages/en-GB.yaml'),
  );

describe('a scenario that is broken in one way', () => {
  test('the good one has no problem', () => {
    expect(problemsOf(GOOD)).toEqual([]);
  });

  test.each(Object.entries(BREAKS))('%s', (_, broken) => {
    const good = GOOD[broken.file] ?? '';
    expect(good).toContain(broken.from);
    const text = good.replace(broken.from, () => broken.to);
    const problems = problemsOf({ ...GOOD, [broken.file]: text });
    const found = problems.map(({ file, line, column, code }) => ({ file, line, column, code }));
    const { where = broken.file } = broken;
    const there = place(where === broken.file ? text : (GOOD[where] ?? ''), broken);
    expect(found).toContainEqual({ file: where, ...there, code: broken.code });
    expect(problemLines(problems, 'en').join('\n')).toMatch(broken.says);
    for (const line of problemLines(problems, 'fr')) expect(line).not.toMatch(/scenario-|\{[a-z]|undefined/);
  });

  test('a file that is missing', () => {
    const files: ScenarioFiles = Object.fromEntries(
      Object.entries(GOOD).filter(([name]) => name !== 'messages/fr-FR.yaml'),
    );
    expect(problemsOf(files)).toEqual([
      {
        file: 'messages/fr-FR.yaml',
        line: 1,
        column: 1,
        code: 'scenario-file-missing',
        values: { file: 'messages/fr-FR.yaml' },
      },
    ]);
  });

  test('a chart that cannot be read is all that is said: which languages it speaks is not known', () => {
    const chart = `${GOOD['chart.yaml']}\tx: 1\n`;
    const files = { ...oneLanguage(GOOD), 'chart.yaml': chart };
    expect(problemsOf(files).map(({ file, code }) => ({ file, code }))).toEqual([
      { file: 'chart.yaml', code: 'scenario-tab' },
    ]);
  });

  test('every problem is said, not the first alone', () => {
    const chart = (GOOD['chart.yaml'] ?? '')
      .replace('no-answer: missed-trace', 'no-answer: missed-trase')
      .replace('{ text: recap, channel: email }', '{ text: recap, channel: e-mail }');
    const messages = (GOOD['messages/en-US.yaml'] ?? '').replace('{promiseDay}', '{promisDay}');
    const problems = problemsOf({ ...GOOD, 'chart.yaml': chart, 'messages/en-US.yaml': messages });
    expect(problems.map(({ file, values }) => `${file} ${values.name}`)).toEqual([
      'chart.yaml missed-trase',
      'chart.yaml e-mail',
      'messages/en-US.yaml promisDay',
    ]);
  });
});

describe('a hostile scenario', () => {
  const chart = (text: string) => problemsOf({ ...GOOD, 'chart.yaml': text });

  test.each([
    ['a file that is far too long', 'x'.repeat(600_000), 'scenario-file-too-large'],
    ['brackets without end', '['.repeat(400_000), 'scenario-too-deep'],
    ['a doubling alias', `a: &a [x]\n${'b'.repeat(3)}: &b [${'*a, '.repeat(200)}]\n`, 'scenario-alias'],
    ['an alias of itself', 'a: &a [*a]\n', 'scenario-alias'],
    ['a tag', 'name: !!js/function "function () {}"\n', 'scenario-not-yaml'],
  ])('%s is refused at once', (_, text, code) => {
    const started = performance.now();
    expect(chart(text)[0]?.code).toBe(code);
    expect(performance.now() - started).toBeLessThan(STUCK);
  });

  test('an instant inside an instant inside an instant is refused, not followed', () => {
    const nested = `${'later('.repeat(50_000)}T${')'.repeat(50_000)}`;
    const text = (GOOD['chart.yaml'] ?? '').replace('at: T-120m, to: confirm', () => `at: "${nested}", to: confirm`);
    expect(chart(text)[0]?.code).toBe('scenario-bad-moment');
  });

  test('names of JavaScript are names like any other', () => {
    const text = (GOOD['chart.yaml'] ?? '')
      .replace('until: must-leave', 'until: constructor')
      .replace('no-answer: missed-trace', 'no-answer: prototype');
    expect(chart(text).map(({ values }) => values.name)).toEqual(['constructor', 'prototype']);
  });
});
