/** What no text of somebody else may bring to a terminal: a control but the line feed, a mark that reorders or hides. */
export const LIVE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

/** Strings as an attacker, or an accident, puts them into a name: each would do something to some terminal (X01). */
export const NASTY: readonly string[] = [
  '\u001b[31mred\u001b[0m',
  '\u001b]52;c;ZXZpbA==\u0007',
  '\u001b]0;title\u001b\\',
  '\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\',
  '\u001b]9;alert\u0007',
  '\u001b]777;notify;a;b\u0007',
  '\u001bPtmux;\u001b\u001b]52;c;ZXZpbA==\u0007\u001b\\',
  '\u009b2J',
  '\u009d52;c;ZXZpbA==\u009c',
  '\u001b \u001b[31m[31m',
  '\u001b]52;c;cut short',
  'over\rwritten',
  'back\b\b\b\bspace',
  'bell\u0007 nul\u0000 del\u007f',
  'two\nlines\u0085three\u2028four',
  '\u202etxt.exe\u202c \u2066isolate\u2069 \u200e\u200f\u061c',
  'zero\u200bwidth\ufeff\u2060 tag\u{e0041}',
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  '👩\u200d👩\u200d👧\u200d👦',
  'half \ud83d letter',
];
