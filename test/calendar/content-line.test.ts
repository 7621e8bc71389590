import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { contentLine, escapedLine, escapedText, utcTime } from '../../source/calendar/content-line.ts';
import { withoutControls } from '../../source/wording/harmless.ts';

const bytes = (text: string) => Buffer.byteLength(text);
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

describe('a line of a calendar', () => {
  test('ends with CRLF and is folded at 75 bytes', () => {
    expect(contentLine('SUMMARY', 'short')).toBe('SUMMARY:short\r\n');
    expect(contentLine('SUMMARY', 'a'.repeat(67))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n`);
    expect(contentLine('SUMMARY', 'a'.repeat(68))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n a\r\n`);
    expect(
      contentLine('SUMMARY', 'a'.repeat(67 + 75))
        .split('\r\n')
        .map(bytes),
    ).toEqual([75, 75, 2, 0]);
  });

  test('is never folded inside a letter', () => {
    for (const letter of ['é', '語', '🎉']) {
      for (let before = 60; before < 68; before++) {
        const value = `${'a'.repeat(before)}${letter.repeat(40)}`;
        const line = contentLine('SUMMARY', value);
        const cut = Buffer.from(line).toString('latin1').split('\r\n');
        for (const piece of cut) expect(Buffer.from(piece, 'latin1').toString()).not.toContain('\ufffd');
        expect(cut.every((piece) => piece.length <= 75)).toBe(true);
        expect(unfolded(line)).toBe(`SUMMARY:${value}\r\n`);
      }
    }
  });

  test('escapes \\ ; , and line breaks, and nothing else', () => {
    expect(escapedText('a\\b;c,d:e"f\'g\nh\r\ni\rj\u2028k')).toBe('a\\\\b\\;c\\,d:e"f\'g\\nh\\ni\\nj\\nk');
    expect(escapedText('a\u0000b\u001b[31mc\u0007\u009d\u202ed\ufeff\te')).toBe('ab[31mcd e');
    expect(escapedText('half \ud83c letter')).toBe('half \ufffd letter');
    expect(escapedLine('  Claire\r\nDupont\t, Lumen ')).toBe('Claire Dupont \\, Lumen');
  });

  test('tells an instant in UTC', () => {
    expect(utcTime(Date.parse('2026-11-23T14:30:00+01:00'))).toBe('20261123T133000Z');
    expect(utcTime(Date.parse('2026-10-25T02:30:00+02:00'))).toBe('20261025T003000Z');
    expect(utcTime(Date.parse('2026-10-25T02:30:00+01:00'))).toBe('20261025T013000Z');
  });

  test('I17 any text comes back from ical.js as it went in, and injects no line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary' })), (text) => {
        const line = contentLine('DESCRIPTION', escapedText(text));
        expect(line.split('\r\n').every((piece) => bytes(piece) <= 75)).toBe(true);
        expect(line.slice(0, -2)).not.toMatch(/\r(?!\n )|(?<!\r)\n|[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/);
        const event = new ICAL.Component(ICAL.parse(`BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`));
        expect(event.getAllProperties()).toHaveLength(1);
        expect(event.getFirstPropertyValue('description')).toBe(withoutControls(text));
      }),
      { numRuns: 500 },
    );
  });
});
