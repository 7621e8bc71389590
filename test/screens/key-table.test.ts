import { describe, expect, it } from 'vitest';
import { choiceLines, entriesOf, entryOfDigit, entryWords } from '../../source/screens/frame/choices.ts';
import { footerLines } from '../../source/screens/frame/footer.ts';
import { frameOf, rowsOf } from '../../source/screens/frame/frame.ts';
import { helpLines } from '../../source/screens/frame/help-lines.ts';
import { lineWidth } from '../../source/screens/frame/lines.ts';
import { BLANK_PROMPT } from '../../source/screens/keys/ask.ts';
import { commandOf } from '../../source/screens/keys/command-of.ts';
import { fieldOf } from '../../source/screens/keys/field.ts';
import { digitOf, KEY_TABLE, keyRow } from '../../source/screens/keys/key-table.ts';
import { keysNow } from '../../source/screens/keys/keys-now.ts';
import { functionKeys, named } from '../../source/screens/keys/pressed-key.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import type { View } from '../../source/screens/view.ts';
import { screenWords } from '../../source/wording/screen.ts';
import { SampleDay } from '../helpers/sample-day.ts';
import { settingOf } from './fake-host.ts';

const viewAt = (hour: string, state: Partial<View['state']> = {}): View => ({
  setting: settingOf('en'),
  state: { ...EMPTY_SCREEN, situation: new SampleDay().at(hour), ...state },
});

describe('the table of keys', () => {
  it('gives no key two meanings', () => {
    const keys = KEY_TABLE.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
    const inField = KEY_TABLE.flatMap((row) => (row.inField === null ? [] : [row.inField.key]));
    expect(new Set(inField).size).toBe(inField.length);
  });

  it('has no key that is a digit of a French keyboard, but "?" and letters', () => {
    for (const key of KEY_TABLE.flatMap((row) => row.keys)) expect(digitOf(key), key).toBeNull();
  });

  it('knows the keys of the command line’s page', () => {
    const expected = {
      a: 'they-call',
      m: 'missed-call',
      n: 'they-wrote',
      r: 'late-or-cancel',
      v: 'other-caller',
      h: 'must-leave',
    };
    for (const [key, name] of Object.entries(expected)) expect(keyRow(KEY_TABLE, key)?.name).toBe(name);
    expect(['f2', 'f3', 'f4'].map((key) => keyRow(KEY_TABLE, key, true)?.name)).toEqual([
      'they-call',
      'missed-call',
      'they-wrote',
    ]);
  });

  it('is all in the help, in both languages', () => {
    for (const language of ['en', 'fr'] as const) {
      const settings = [settingOf(language), settingOf(language, { unreal: 'rehearsal' })];
      for (const state of [EMPTY_SCREEN, viewAt('14:46').state]) {
        const help = settings.flatMap((setting) => rowsOf(helpLines({ setting, state }, 200))).join('\n');
        for (const row of KEY_TABLE) expect(help).toContain(screenWords[row.help][language]);
      }
    }
  });

  it('is parted in the help: what works on this screen first, the rest below and paler', () => {
    const parts = (hour: string, state: Partial<View['state']> = {}) => {
      const help = rowsOf(helpLines(viewAt(hour, state), 200));
      const from = help.indexOf('At other steps');
      expect(help[0]).toBe('Keys that work here');
      return [help.slice(0, from), help.slice(from)].map((rows) => rows.map((row) => row.split(/ {2}/u)[0] ?? ''));
    };
    const [here, elsewhere] = parts('14:46');
    expect(here).toEqual(expect.arrayContaining(['A', 'M', 'N', 'C', 'E', 'Q', 'F1', 'Esc', 'Ctrl+C']));
    // No subject, one message alone, and nothing told that could be taken back.
    expect(elsewhere).toEqual(expect.arrayContaining(['S', '←→', 'U']));
    expect(parts('12:31')[0]).toEqual(expect.arrayContaining(['C', 'S', 'E']));
    const live = new SampleDay().tell('14:31', 'they-call');
    const [talking, later] = parts('14:31', { situation: live });
    expect(talking).toEqual(expect.arrayContaining(['H', 'B', 'U', '1–9, ↑↓, Enter']));
    expect(later).toEqual(expect.arrayContaining(['A', 'M', 'N', 'R']));
  });

  it('keeps the notes on the row of keys while one talks, however narrow it is', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    for (const situation of [day.at('14:40'), day.tell('14:50', 'end-card')]) {
      for (const language of ['en', 'fr'] as const) {
        const setting = settingOf(language);
        const now = keysNow({ setting, state: { ...EMPTY_SCREEN, situation } });
        expect(rowsOf(footerLines(setting, now, 40, 1))[0]).toContain('B notes');
      }
    }
  });

  it('reads the unshifted digits of French keyboards, on a Mac too', () => {
    expect([...'&é"\'(-è_çà'].map(digitOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
    expect([...'§!'].map(digitOf)).toEqual([6, 8]);
    expect(digitOf('a')).toBeNull();
  });

  it('finds function keys of all three kinds, and none in a paste', () => {
    expect(functionKeys('\u001bOP\u001b[12~\u001b[[C').map(({ key }) => key)).toEqual(['f1', 'f2', 'f3']);
    expect(functionKeys('\u001b[200~\u001bOP\u001b[201~')).toEqual([]);
  });
});

describe('what a key means', () => {
  it('is the same in capital and small letters', () => {
    const tell = commandOf(viewAt('14:46'), { key: 'a', text: 'A' });
    expect(tell).toMatchObject({ do: 'tell', choice: { event: 'they-call' }, chosen: false });
  });

  it('is A from every panel, at once', () => {
    for (const panel of ['help', 'why', 'log', 'plain'] as const) {
      expect(commandOf(viewAt('14:46', { panel }), { key: 'a', text: 'a' })).toMatchObject({ do: 'tell' });
    }
    expect(commandOf(viewAt('14:46', { closing: true }), { key: 'a', text: 'a' })).toMatchObject({ do: 'tell' });
  });

  it('is no choice while a panel hides the choices', () => {
    expect(commandOf(viewAt('14:46', { panel: 'help' }), { key: '2', text: '2' })).toEqual({ do: 'nothing' });
  });

  it('T says that there is no text where the page has none', () => {
    const day = new SampleDay({ language: 'fr-FR' });
    day.tell('14:46', 'no-answer');
    const view = viewAt('14:46', { situation: day.at('14:47') });
    expect(commandOf(view, { key: 't', text: 't' })).toMatchObject({
      do: 'reduce',
      action: { notices: [{ key: 'no-text-here' }] },
    });
  });

  it('is no Enter while a panel hides what it would tell', () => {
    for (const panel of ['help', 'why', 'log'] as const)
      expect(commandOf(viewAt('14:46', { panel, selected: 0 }), named('enter'))).toEqual({ do: 'nothing' });
  });

  it('tells a late confirmation from the list, by the next free digit, and names the message where one was passed', () => {
    const { situation } = viewAt('14:46').state;
    if (situation === null) throw new Error('no situation');
    const choice = { event: 'sent-after-all', key: null, leadsTo: null, needs: ['message'], may: [] };
    const choices = [{ ...choice, hour: 'ahead' as const, more: false, everywhere: true }];
    const passed = (...texts: string[]) => ({
      ...situation,
      choices,
      ledger: { ...situation.ledger, passed: texts },
    });
    expect(entriesOf({ ...situation, choices: [] }, true)).toEqual([]);
    expect(entriesOf(passed('confirm'), true)).toHaveLength(1);
    const step = situation.choices.filter(({ everywhere }) => !everywhere);
    const unfolded = entriesOf({ ...passed('confirm'), choices: [...step, ...choices] }, true);
    expect(entryOfDigit(unfolded, step.length + 1)).toBe(unfolded.length - 1);
    expect(entryOfDigit(entriesOf(passed('confirm'), true), 1)).toBe(0);
    const only = {
      ...viewAt('14:46'),
      state: { ...viewAt('14:46').state, situation: passed('confirm'), unfolded: true },
    };
    expect(commandOf(only, { key: '1', text: '1' })).toEqual({ do: 'tell', choice: choices[0], chosen: true });
    expect(rowsOf(choiceLines({ ...only, situation: passed('confirm') }, 80).flat())[0]).toMatch(
      /^ {2}1 {2}It was sent/u,
    );
    const words = (now: typeof situation) =>
      entriesOf(now, true).map((entry) => entryWords(entry, now, settingOf('en')));
    expect(words(passed('confirm'))).toEqual([expect.stringMatching(/^It was sent after all: [A-Z]/u)]);
    expect(words(passed('confirm', 'ping'))).toEqual(['It was sent after all']);
  });

  it('turns the pages of a long text while one types, where a space is a letter', () => {
    const prompt = {
      ...BLANK_PROMPT,
      event: 'must-leave',
      names: ['at'],
      field: fieldOf(''),
    };
    expect(commandOf(viewAt('14:46', { prompt }), named('pagedown'))).toMatchObject({ do: 'scroll', towards: 1 });
    expect(commandOf(viewAt('14:46', { prompt }), { key: 'space', text: ' ' })).toMatchObject({ do: 'edit' });
  });

  it('is no choice behind "…" until it is unfolded', () => {
    const { situation } = viewAt('14:46').state;
    if (situation === null) throw new Error('no situation');
    const hidden = situation.choices.find((choice) => choice.more && choice.key !== null);
    const digit = Number(hidden?.key);
    expect(entryOfDigit(entriesOf(situation, false), digit)).toBeNull();
    expect(entryOfDigit(entriesOf(situation, true), digit)).not.toBeNull();
    expect(entriesOf(situation, false).filter(({ kind }) => kind === 'choice').length).toBeLessThanOrEqual(3);
  });

  it('leaves with Ctrl+C from everywhere, without a question', () => {
    expect(commandOf(viewAt('14:46', { closing: true }), named('ctrl+c'))).toEqual({ do: 'quit' });
  });
});

describe('the footer', () => {
  it('shows only keys that work now, and never leaves out "they call" and "help"', () => {
    for (const language of ['en', 'fr'] as const) {
      for (const columns of [30, 40, 60, 80, 120]) {
        const view = { ...viewAt('14:46'), setting: settingOf(language) };
        const [row, ...others] = footerLines(view.setting, keysNow(view), columns, 1);
        const text = rowsOf([row ?? []])[0] ?? '';
        expect(others).toEqual([]);
        expect(lineWidth(row ?? [])).toBeLessThanOrEqual(columns);
        expect(text).toContain(`A ${screenWords['foot-they-call'][language]}`);
        expect(text).toContain(`F1 ${screenWords['foot-help'][language]}`);
        expect(text).not.toContain(screenWords['foot-copy-subject'][language]);
      }
    }
  });

  it('has no "they call" while one is talking', () => {
    const day = new SampleDay();
    const situation = day.tell('14:46', 'they-call');
    const frame = frameOf(
      { setting: settingOf('en'), state: { ...EMPTY_SCREEN, situation } },
      { columns: 80, rows: 24 },
    );
    expect(rowsOf(frame.lines).join('\n')).not.toContain('they call');
  });
});
