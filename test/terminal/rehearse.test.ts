import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Terminal } from '../helpers/terminal.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'jour-j-rehearse-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true, maxRetries: 10 }));

const rehearse = (columns: number, rows: number, ...args: string[]) =>
  new Terminal(
    ['rehearse', ...args, '--home', home],
    { HOME: home, LANG: 'en_GB.UTF-8', TZ: 'Europe/Paris', JOUR_J_CLOCK: '2026-11-20T18:00:00+01:00' },
    columns,
    rows,
  );

/** Goes on to the next moment, each time once the one before is seen: a second P would leave one out. */
async function goesOn(terminal: Terminal, ...moments: readonly (string | RegExp)[]): Promise<void> {
  for (const moment of moments) {
    terminal.type('p');
    await terminal.sees(moment);
  }
}

describe('a rehearsal in a terminal', () => {
  it('is jumped through moment by moment: a call is missed, called back, and answered', async () => {
    const terminal = rehearse(80, 24, '--recruiter', 'hidden-number');
    expect(await terminal.sees('A two-line confirmation')).toMatch(/^REHEARSAL – not the real day/);
    await goesOn(terminal, '1:30 pm', 'within reach', 'Say that you are there', 'Nothing to do for a few minutes');
    await goesOn(terminal, 'Unknown number. A = They are calling', 'It has stopped ringing. M = I missed their call');
    terminal.type('m');
    await terminal.sees('Breathe');
    await goesOn(terminal, 'You dial. It is ringing at their end', 'They pick up. 1 = They can talk now');
    await terminal.presses('1', 'You are on the line together.');
    await goesOn(terminal, 'they have hung up. 1 = It is over');
    await terminal.presses('1', 'five questions');
    terminal.type('\u0003');
    await terminal.sees('A call of theirs was missed; what was due after it was done.');
    expect((await terminal.ended()).exitCode).toBe(0);
    expect(terminal.screen).toContain('missed, and told after');
    // Nothing rang, and nothing was kept.
    expect(terminal.bytes).not.toContain('\u0007');
    expect(existsSync(home) ? readdirSync(home) : []).toEqual([]);
  });

  it('runs thirty times as fast, and as fast as life while it rings', async () => {
    const terminal = rehearse(40, 20, '--recruiter', 'on-time', '--speed', '30');
    await terminal.sees('A two-line confirmation');
    await goesOn(terminal, /1:[34]\d pm/, 'within reach', 'Say that you are there');
    // Five minutes are ten seconds.
    await terminal.sees('Your phone is ringing: Ms Grace');
    terminal.type('a');
    await terminal.sees('You are on the line together.');
    terminal.type('\u0003');
    await terminal.sees('answered after');
    await terminal.ended();
    // The summary is parted between words, however narrow the terminal is.
    const [, summary = ''] = terminal.bytes.split('Rehearsed: ');
    expect(summary).toContain('On their side');
    for (const row of summary.split('\r\n')) expect(row.length).toBeLessThanOrEqual(40);
  });
});
