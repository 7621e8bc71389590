import { describe, expect, it } from 'vitest';
import { asksPaper, themeOf } from '../../source/commands/theme-of.ts';
import { contrast, READABLE, type Rgb } from '../../source/screens/frame/contrast.ts';
import type { Tone } from '../../source/screens/frame/lines.ts';
import { COLOURS, mixed, paletteOn } from '../../source/screens/frame/palette.ts';
import { lookOf } from '../../source/screens/frame/theme.ts';

const hex = (text: string): Rgb => [0, 2, 4].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Rgb;

/** What terminals write with, and on, as they are installed: their own ink, paper, black and bright white. */
const TERMINALS: Readonly<Record<string, readonly [ink: string, paper: string, black: string, white: string]>> = {
  xterm: ['000000', 'ffffff', '000000', 'ffffff'],
  'xterm, reversed': ['ffffff', '000000', '000000', 'ffffff'],
  'VS Code Dark+': ['cccccc', '1e1e1e', '000000', 'e5e5e5'],
  'VS Code Dark Modern': ['cccccc', '181818', '000000', 'e5e5e5'],
  'VS Code Light+': ['333333', 'ffffff', '000000', 'a5a5a5'],
  'VS Code Light Modern': ['3b3b3b', 'f8f8f8', '000000', 'a5a5a5'],
  'GNOME dark': ['ffffff', '1e1e1e', '171421', 'ffffff'],
  'GNOME light': ['000000', 'ffffff', '171421', 'ffffff'],
  'Tango dark': ['d3d7cf', '2e3436', '2e3436', 'eeeeec'],
  'Tango light': ['2e3436', 'eeeeec', '2e3436', 'eeeeec'],
  Ubuntu: ['ffffff', '300a24', '171421', 'ffffff'],
  Konsole: ['fcfcfc', '232627', '232627', 'ffffff'],
  'Solarized Dark': ['839496', '002b36', '073642', 'fdf6e3'],
  'Solarized Light': ['657b83', 'fdf6e3', '073642', 'fdf6e3'],
  'Windows Terminal': ['cccccc', '0c0c0c', '0c0c0c', 'f2f2f2'],
  'Windows Terminal, One Half Light': ['383a42', 'fafafa', '383a42', 'ffffff'],
  'macOS Terminal Basic': ['000000', 'ffffff', '000000', 'e5e5e5'],
  'macOS Terminal Basic, dark': ['ffffff', '1e1e1e', '000000', 'e5e5e5'],
  'macOS Terminal Pro': ['f2f2f2', '000000', '000000', 'e5e5e5'],
  'macOS Terminal Homebrew': ['28fe14', '000000', '000000', 'e5e5e5'],
  iTerm2: ['dcdcdc', '15191f', '14191e', 'ffffff'],
  'iTerm2 Light': ['101010', 'fafafa', '14191e', 'feffff'],
  'Gruvbox Dark': ['ebdbb2', '282828', '282828', 'ebdbb2'],
  'Gruvbox Light': ['3c3836', 'fbf1c7', 'fbf1c7', '3c3836'],
  Dracula: ['f8f8f2', '282a36', '21222c', 'ffffff'],
  Nord: ['d8dee9', '2e3440', '3b4252', 'eceff4'],
  'One Dark': ['abb2bf', '282c34', '282c34', 'ffffff'],
  'GitHub Light': ['1f2328', 'ffffff', '24292f', '8c959f'],
};

const TONES: readonly Tone[] = [
  ...(['plain', 'strong', 'dim', 'accent', 'good'] as const),
  ...(['warning', 'selected', 'cursor', 'banner'] as const),
];

describe('contrast of at least 4.5:1', () => {
  for (const [name, [ink, paper]] of Object.entries(TERMINALS)) {
    it(`has every piece of text in ${name}, reversed as well`, () => {
      const palette = paletteOn(hex(paper));
      expect(palette).not.toBeNull();
      for (const tone of TONES) {
        const colour = palette === null ? undefined : COLOURS[palette][tone];
        const used = colour === undefined ? hex(ink) : mixed(colour);
        expect(contrast(used, hex(paper)), tone).toBeGreaterThanOrEqual(READABLE);
      }
    });
  }

  it('has what is taken where the paper is not known: the terminal’s own ink, and nothing dimmed', () => {
    for (const tone of TONES) {
      const { bold: _bold, inverse: _inverse, ...rest } = lookOf(tone, { palette: null, ascii: false });
      expect(rest, tone).toEqual({});
    }
  });

  it('is held to on any paper whatever: where neither palette can be read, there are no colours', () => {
    for (let red = 0; red <= 255; red += 15) {
      for (let green = 0; green <= 255; green += 15) {
        for (let blue = 0; blue <= 255; blue += 15) {
          const palette = paletteOn([red, green, blue]);
          if (palette === null) continue;
          for (const colour of Object.values(COLOURS[palette]))
            expect(contrast(mixed(colour), [red, green, blue])).toBeGreaterThanOrEqual(READABLE);
        }
      }
    }
    expect(paletteOn([128, 128, 128])).toBeNull();
  });

  it('counts as WCAG 2 does, and mixes the colours as a terminal does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast(hex('777777'), hex('ffffff'))).toBeCloseTo(4.478, 3);
    expect([mixed(16), mixed(80), mixed(231), mixed(248)]).toEqual([
      hex('000000'),
      hex('5fd7d7'),
      hex('ffffff'),
      hex('a8a8a8'),
    ]);
  });

  it('is enough for a camera', () => {
    expect(lookOf('code', { palette: null, ascii: false })).toEqual({ color: 'black', backgroundColor: 'whiteBright' });
    for (const [name, [, , black, white]] of Object.entries(TERMINALS))
      expect(contrast(hex(black), hex(white)), name).toBeGreaterThan(READABLE);
  });
});

describe('which colours', () => {
  const many = { TERM: 'xterm-256color' };
  const palette = (setting: 'auto' | 'dark' | 'light' | 'none', env: Record<string, string>) =>
    themeOf(setting, { LANG: 'en_GB.UTF-8', ...env }, 'linux').palette;

  it('X08 follow the setting, then the terminal, and none are taken where none are wanted or nothing is known', () => {
    expect(palette('light', many)).toBe('light');
    expect(palette('auto', { ...many, COLORFGBG: '0;15' })).toBe('light');
    expect(palette('auto', { ...many, COLORFGBG: '15;default;0' })).toBe('dark');
    expect(palette('auto', many)).toBeNull();
    expect(palette('dark', { TERM: 'xterm' })).toBeNull();
    expect(palette('dark', { ...many, NO_COLOR: '1' })).toBeNull();
    expect(palette('dark', { TERM: 'dumb', COLORTERM: 'truecolor' })).toBeNull();
    expect(palette('dark', {})).toBeNull();
    expect(palette('none', many)).toBeNull();
  });

  it('are asked of the terminal where nobody has said which, and an answer cannot be taken for keys', () => {
    expect(asksPaper('auto', many, 'linux')).toBe(true);
    expect(asksPaper('dark', many, 'linux')).toBe(false);
    expect(asksPaper('none', many, 'linux')).toBe(false);
    expect(asksPaper('auto', { ...many, NO_COLOR: '1' }, 'linux')).toBe(false);
    expect(asksPaper('auto', { ...many, STY: '1.screen' }, 'linux')).toBe(false);
    expect(asksPaper('auto', { TERM: 'linux' }, 'linux')).toBe(false);
    expect(asksPaper('auto', many, 'win32')).toBe(false);
  });
});
