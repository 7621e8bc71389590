import { describe, expect, it } from 'vitest';
import { themeOf } from '../../source/commands/theme-of.ts';
import { COLOURS, codeOf } from '../../source/screens/palette.ts';
import { lookOf } from '../../source/screens/theme.ts';
import { fixedColour } from '../helpers/picture.ts';

type Colour = readonly [red: number, green: number, blue: number];

const hex = (text: string): Colour =>
  [0, 2, 4].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Colour;

/** A colour from 16 on, as every terminal has it. */
function fixed(colour: string): Colour {
  const number = Number(/\d+(?=\)$)/u.exec(colour)?.[0]);
  if (!(number >= 16)) throw new Error(`${colour} is not the same in every terminal`);
  return hex(fixedColour(number).slice(1));
}

/** The relative luminance and the contrast of WCAG 2. */
const luminance = ([red, green, blue]: Colour): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The papers of terminals and of themes that many use. */
const PAPERS = {
  dark: {
    xterm: '000000',
    'VS Code': '1e1e1e',
    Ubuntu: '300a24',
    'Solarized Dark': '002b36',
    Gruvbox: '282828',
    Dracula: '282a36',
    Nord: '2e3440',
    'One Dark': '282c34',
  },
  light: {
    xterm: 'ffffff',
    'Solarized Light': 'fdf6e3',
    'Gruvbox Light': 'fbf1c7',
    'One Light': 'fafafa',
    GitHub: 'f6f8fa',
  },
} as const;

/** Blue and red, and black and white, of the sixteen colours of xterm and of themes that many use. */
const SIXTEEN = {
  xterm: {
    blue: '0000ee',
    red: 'cd0000',
    cyan: '00cdcd',
    green: '00cd00',
    yellow: 'cdcd00',
    dark: '000000',
    light: 'ffffff',
  },
  console: {
    blue: '0000aa',
    red: 'aa0000',
    cyan: '00aaaa',
    green: '00aa00',
    yellow: 'aa5500',
    dark: '000000',
    light: 'ffffff',
  },
} as const;

describe('contrast of at least 4.5:1', () => {
  for (const paper of ['dark', 'light'] as const) {
    for (const [name, back] of Object.entries(PAPERS[paper])) {
      it(`has every colour on the ${paper} paper of ${name}, reversed as well`, () => {
        for (const [tone, colour] of Object.entries(COLOURS[paper]))
          expect(contrast(fixed(colour), hex(back)), `${tone} ${colour}`).toBeGreaterThanOrEqual(4.5);
      });
    }
  }

  it('has every colour on black and on white where the paper is not known, and 3.5:1 on all the others in bold', () => {
    const papers = [...Object.values(PAPERS.light), '000000', '1e1e1e'];
    for (const [tone, colour] of Object.entries(COLOURS.either)) {
      for (const back of ['000000', 'ffffff'])
        expect(contrast(fixed(colour), hex(back)), `${tone} on ${back}`).toBeGreaterThanOrEqual(4.5);
      for (const back of papers)
        expect(contrast(fixed(colour), hex(back)), `${tone} on ${back}`).toBeGreaterThanOrEqual(3.5);
    }
  });

  it('has every colour of a terminal of sixteen', () => {
    for (const [name, colours] of Object.entries(SIXTEEN)) {
      for (const [paper, back] of [
        ['dark-16', colours.dark],
        ['light-16', colours.light],
      ] as const) {
        for (const [tone, colour] of Object.entries(COLOURS[paper])) {
          const ink = colours[colour as 'blue'];
          // The console's own brown, in bold, is a bright yellow there.
          if (name === 'console' && colour === 'yellow') continue;
          expect(contrast(hex(ink), hex(back)), `${name} ${tone} ${colour}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });

  it('has the code for a camera', () => {
    expect(lookOf('code', { palette: null, ascii: false })).toEqual({ color: 'black', backgroundColor: 'whiteBright' });
  });
});

describe('which colours', () => {
  const palette = (setting: 'auto' | 'dark' | 'light' | 'none', env: Record<string, string>) =>
    themeOf(setting, { LANG: 'en_GB.UTF-8', ...env }, 'linux').palette;

  it('X08 follow the setting, then the terminal, and none are taken where none are wanted', () => {
    const many = { TERM: 'xterm-256color' };
    expect(palette('light', many)).toBe('light');
    expect(palette('dark', { TERM: 'xterm' })).toBe('dark-16');
    expect(palette('auto', { ...many, COLORFGBG: '0;15' })).toBe('light');
    expect(palette('auto', { ...many, COLORFGBG: '15;default;0' })).toBe('dark');
    expect(palette('auto', many)).toBe('either');
    expect(palette('auto', { TERM: 'linux' })).toBe('dark-16');
    expect(palette('auto', { ...many, NO_COLOR: '1' })).toBeNull();
    expect(palette('auto', { TERM: 'dumb' })).toBeNull();
    expect(palette('auto', { TERM: 'xterm' })).toBeNull();
    expect(palette('auto', {})).toBeNull();
    expect(palette('none', many)).toBeNull();
  });

  it('are written as the terminal takes them', () => {
    expect([codeOf('ansi256(80)'), codeOf('cyan'), codeOf('black')]).toEqual(['38;5;80', '36', '30']);
  });
});
