import { describe, expect, it } from 'vitest';
import { askPaper } from '../../source/platform/terminal-paper.ts';

/** A terminal that answers in these pieces, among what is typed. */
function typedThrough(...chunks: string[]): { typed: string; papers: unknown[]; asked: string; waits: boolean } {
  const papers: unknown[] = [];
  let asked = '';
  let typed = '';
  const read = (): string | null => chunks.shift() ?? null;
  const stdin: { read(): unknown } = { read };
  const stdout = { write: (text: string) => (asked += text) };
  askPaper((paper) => papers.push(paper), { stdin, stdout });
  while (chunks.length > 0) {
    for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read()) typed += chunk;
  }
  return { typed, papers, asked, waits: stdin.read !== read };
}

describe('the paper of the terminal', () => {
  it('is asked for once, and the answer is no key', () => {
    expect(typedThrough('\u001b]11;rgb:1e1e/1e1e/1e1e\u001b\\')).toEqual({
      typed: '',
      papers: [[30, 30, 30]],
      asked: '\u001b]11;?\u001b\\',
      waits: false,
    });
  });

  it('is understood in every form in which terminals say it', () => {
    for (const [answer, paper] of [
      ['\u001b]11;rgb:ffff/ffff/ffff\u0007', [255, 255, 255]],
      ['\u001b]11;rgb:00/2b/36\u001b\\', [0, 43, 54]],
      ['\u001b]11;rgba:fdfd/f6f6/e3e3/ffff\u001b\\', [253, 246, 227]],
      ['\u001b]11;rgb:f/0/8\u0007', [255, 0, 136]],
    ] as const)
      expect(typedThrough(answer).papers).toEqual([paper]);
  });

  it('comes in pieces, between keys and after them: the keys arrive, all of them and in order', () => {
    const answer = '\u001b]11;rgb:1e1e/1e1e/1e1e\u001b\\';
    for (let cut = 1; cut < answer.length; cut += 1) {
      const { typed, papers } = typedThrough('a', `1${answer.slice(0, cut)}`, `${answer.slice(cut)}2\r`);
      expect(papers, String(cut)).toEqual([[30, 30, 30]]);
      // Esc alone is a key, and goes on at once.
      expect(typed.replace('\u001b', ''), String(cut)).toBe('a12\r');
    }
  });

  it('may never come: Esc, arrows, function keys and Alt with a bracket arrive as they were typed', () => {
    for (const keys of [
      '\u001b',
      '\u001b[A',
      '\u001bOP',
      '\u001b]a',
      'x\u001b]',
      '11;rgb:1e/1e/1e',
      '\u001b]2;title\u0007',
    ]) {
      const { typed, papers, waits } = typedThrough(keys, 'z');
      expect(typed).toBe(`${keys}z`);
      expect(papers).toEqual([]);
      expect(waits).toBe(true);
    }
  });
});
