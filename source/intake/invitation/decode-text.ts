import { type Problem, type Reading, read, refuse } from '../result.ts';

/** What files begin with that are no text, and what they are called. */
const SIGNATURES: readonly (readonly [signature: string, code: Problem['code']])[] = [
  ['25504446', 'invitation-pdf'],
  ['504b0304', 'invitation-zip'],
  ['504b0506', 'invitation-zip'],
  ['1f8b', 'invitation-zip'],
  ['789f3e22', 'invitation-winmail'],
  ['d0cf11e0', 'invitation-msg'],
  ['89504e47', 'invitation-image'],
  ['ffd8ff', 'invitation-image'],
  ['47494638', 'invitation-image'],
];

/**
 * The text that bytes are, in whatever encoding they say or show (I12): UTF-8, UTF-16, and Windows-1252 with a remark
 * where nothing else fits. What is no text at all is refused by its name (I10).
 */
export function decodeText(bytes: Uint8Array): Reading<string> {
  const head = hex(bytes.subarray(0, 8));
  const [, code] = SIGNATURES.find(([signature]) => head.startsWith(signature)) ?? [];
  if (code !== undefined) return refuse(code);
  if (head.startsWith('fffe0000') || head.startsWith('0000feff')) {
    return refuse('invitation-encoding', { encoding: 'UTF-32' });
  }
  const encoding = encodingOf(bytes, head);
  const text = decoded(bytes, encoding) ?? decoded(bytes, 'windows-1252') ?? '';
  if (isGarbage(text.slice(0, 4000))) return refuse('invitation-binary');
  if (text.trim() === '') return refuse('invitation-empty');
  const odd = encoding === 'utf-8' && decoded(bytes, 'utf-8') === null;
  return read(text, odd ? [{ code: 'invitation-not-utf-8', values: {} }] : []);
}

/** One control here or there may be an attack; one in ten is no text. */
function isGarbage(text: string): boolean {
  return (text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/gu)?.length ?? 0) > text.length / 10;
}

/** By the mark at the beginning; without one, UTF-16 shows by the zeros between plain letters. */
function encodingOf(bytes: Uint8Array, head: string): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head.startsWith('fffe')) return 'utf-16le';
  if (head.startsWith('feff')) return 'utf-16be';
  const [a, b, c, d] = bytes;
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  return a === 0 && b && c === 0 && d ? 'utf-16be' : 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return null;
  }
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
