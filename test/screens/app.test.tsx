import { afterEach, describe, expect, it } from 'vitest';
import type { DayHost, Host } from '../../source/screens/host.ts';
import type { Size } from '../../source/screens/view.ts';
import { type Rendered, renderScreen } from '../helpers/render-frame.tsx';
import { clock } from '../helpers/sample-day.ts';
import { fakeHost } from './fake-host.ts';

const open: Rendered[] = [];

function screen(host: Host, day: DayHost | null, size?: Size): Rendered {
  const rendered = renderScreen(host, day, size);
  open.push(rendered);
  return rendered;
}

afterEach(() => {
  for (const rendered of open.splice(0)) rendered.close();
});

const shows = (text: string) => (rows: readonly string[]) => rows.some((row) => row.includes(text));

describe('the form', () => {
  it('leads to help within seven keystrokes at T+8', async () => {
    const host = fakeHost('14:38');
    const rendered = screen(host, null);
    await rendered.until(shows('When is it?'));
    const keys = ['1', '4', 'h', '3', '0', '\r', 'p'];
    expect(keys.length).toBeLessThanOrEqual(7);
    for (const key of keys) rendered.type(key);
    const rows = await rendered.until(shows('▶ Details'));
    expect(rows.join('\n')).toContain('8 min ago');
    expect(host.sample.interview.facts.mode).toBe('phone');
  });

  it('shows what it understood while one types, and keeps what was typed when it is wrong', async () => {
    const rendered = screen(fakeHost('14:38'), null);
    await rendered.until(shows('When is it?'));
    rendered.type('14h30');
    await rendered.until(shows('Understood: Monday 23 November, 14:30'));
    rendered.type('x\r');
    const rows = await rendered.until(shows('“14h30x” is no hour'));
    expect(rows.some((row) => row.includes('› 14h30x'))).toBe(true);
  });

  it('C09 takes a paste of three lines as one line, and no key in it', async () => {
    const rendered = screen(fakeHost('14:38'), null);
    await rendered.until(shows('When is it?'));
    rendered.type('\u001b[200~14h30\r\nphone\r\n\u001b[31mred\u001b[201~');
    const rows = await rendered.until(shows('14h30 phone'));
    expect(rows.some((row) => row.includes('When is it?'))).toBe(true);
  });
});

describe('a day on the screen', () => {
  it('lives on the alternate screen and gives the terminal back on Ctrl+C', async () => {
    const host = fakeHost('14:36');
    const rendered = screen(host, host.day);
    await rendered.until(shows('Claire Dupont'));
    expect(rendered.written()).toContain('\u001b[?1049h');
    rendered.type('\u0003');
    await rendered.left;
    expect(rendered.written()).toContain('\u001b[?1049l');
    expect(rendered.written()).toContain('\u001b[?2004l');
  });

  it('INV-07 goes to live with one key, and u takes it back', async () => {
    const host = fakeHost('14:46');
    const rendered = screen(host, host.day);
    await rendered.until(shows('1  They answered'));
    rendered.type('a');
    await rendered.until(shows('The interview is under way'));
    expect(host.sample.journal.map(({ event }) => event)).toEqual(['they-call']);
    host.pass(1000);
    rendered.type('u');
    await rendered.until(shows('Taken back'));
    expect(host.sample.journal).toEqual([]);
  });

  it('knows the function keys that the terminal library keeps to itself', async () => {
    const host = fakeHost('14:46');
    const rendered = screen(host, host.day);
    await rendered.until(shows('Claire Dupont'));
    rendered.type('\u001bOP');
    await rendered.until(shows('Keys'));
    rendered.type('\u001b');
    await rendered.until(shows('1  They answered'));
    rendered.type('h');
    await rendered.until(shows('At what time must you leave?'));
    rendered.type('am');
    await rendered.until(shows('› am'));
    expect(host.sample.journal).toEqual([]);
    rendered.type('\u001b[12~');
    await rendered.until(shows('The interview is under way'));
    expect(host.sample.journal.map(({ event }) => event)).toEqual(['they-call']);
  });

  it('counts the unshifted digits of a French keyboard', async () => {
    const host = fakeHost('14:46');
    const rendered = screen(host, host.day);
    await rendered.until(shows('2  No answer'));
    rendered.type('é');
    await rendered.until(shows('▶ Pause'));
    expect(host.sample.journal.map(({ event }) => event)).toEqual(['no-answer']);
  });

  it('X07 keeps typed text through a resize storm, and shows one line where there is no room', async () => {
    const host = fakeHost('14:46');
    const rendered = screen(host, host.day);
    await rendered.until(shows('Claire Dupont'));
    rendered.type('h');
    await rendered.until(shows('At what time must you leave?'));
    rendered.type('15h');
    for (const [columns, rows] of [
      [40, 20],
      [100, 30],
      [20, 6],
      [60, 10],
      [40, 20],
    ] as const)
      rendered.resize({ columns, rows });
    await rendered.until(shows('› 15h'));
    rendered.type('\u001b');
    rendered.resize({ columns: 19, rows: 5 });
    const rows = await rendered.until((each) => each.filter((row) => row !== '').length === 1);
    expect(rows[0]).toMatch(/\d:\d\d pm: /u);
  });

  it('lets the first check appear by itself when its hour comes', async () => {
    const host = fakeHost('14:34:58');
    const rendered = screen(host, host.day);
    await rendered.until(shows('▶ Quiet wait'));
    host.setClock('14:35:01');
    await rendered.until(shows('▶ Details'));
    expect(clock(rendered.session.state().situation?.enteredAt)).toBe('14:35');
    expect(host.rung).toBe(0);
  });

  it('never writes more rows than the terminal has, so that nothing is cleared', async () => {
    const host = fakeHost('14:52');
    host.sample.tell('14:46', 'no-answer');
    const rendered = screen(host, host.day);
    await rendered.until(shows('▶ Second call'));
    host.setClock('14:52:01');
    rendered.session.tick();
    await rendered.until(shows('37:59'));
    expect(rendered.written()).not.toContain('\u001b[2J');
  });

  it('X09 in words for a screen reader: no alternate screen, no signs, no repaint for a second that passed', async () => {
    const host = fakeHost('14:46', {}, { screenReader: true });
    const rendered = screen(host, host.day);
    const rows = await rendered.until(shows('1: They answered'));
    expect(rows.join('\n')).not.toMatch(/[▶✓█▀·]/u);
    expect(rendered.written()).not.toContain('\u001b[?1049h');
    await rendered.until(() => rendered.written().includes('\u001b[?2004h'));
    const before = rendered.written().length;
    for (const passed of [31_000, 30_000]) {
      host.pass(passed);
      rendered.session.tick();
    }
    // What is asked for then is said alone: nothing else was on its way.
    rendered.type('w');
    await rendered.until(shows('It is 2:47 pm.'));
    expect(rendered.written().slice(before)).toMatch(/^[^\n]*It is 2:47 pm\.[^\n]*\n[^\n]*$/);
  });
});
