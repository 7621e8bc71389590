import { describe, expect, it } from 'vitest';
import { smsLength } from '../../source/texts/sms.ts';

describe('S1-20 parts of a text message', () => {
  it('holds 160 characters, and 153 in each of several parts', () => {
    expect(smsLength('a'.repeat(160))).toEqual({ segments: 1, unicode: false });
    expect(smsLength('a'.repeat(161))).toEqual({ segments: 2, unicode: false });
    expect(smsLength('a'.repeat(306))).toEqual({ segments: 2, unicode: false });
    expect(smsLength('a'.repeat(307))).toEqual({ segments: 3, unicode: false });
    expect(smsLength('')).toEqual({ segments: 1, unicode: false });
  });

  it('knows the letters of GSM-7', () => {
    for (const letter of 'éèàùÉÇìòñüöä\'"@£') expect(smsLength(letter).unicode, letter).toBe(false);
    for (const letter of 'çêâîôûëïœÀÈ«»’…–\u00a0\u202f') expect(smsLength(letter).unicode, letter).toBe(true);
  });

  it('counts € and brackets twice, and never cuts them', () => {
    expect(smsLength('€'.repeat(80)).segments).toBe(1);
    expect(smsLength('€'.repeat(81)).segments).toBe(2);
    expect(smsLength(`${'a'.repeat(152)}€${'a'.repeat(150)}`).segments).toBe(2);
    expect(smsLength(`${'a'.repeat(152)}€${'a'.repeat(152)}`).segments).toBe(3);
  });

  it('holds 70 characters, and 67 in each of several parts, outside GSM-7', () => {
    expect(smsLength(`ç${'a'.repeat(69)}`)).toEqual({ segments: 1, unicode: true });
    expect(smsLength(`ç${'a'.repeat(70)}`)).toEqual({ segments: 2, unicode: true });
    expect(smsLength('😀'.repeat(35)).segments).toBe(1);
    expect(smsLength('😀'.repeat(36)).segments).toBe(2);
  });
});
