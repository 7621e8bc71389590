/**
 * Draws contact sheets of every step of the chart, each with all that it can show at once, straight from the frames.
 *
 *   node test/helpers/draw-states.ts FOLDER [COLUMNSxROWS] [dark|light]
 *
 * SVG sheets of twelve steps each, for both languages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import xterm from '@xterm/headless';
import { frameOf } from '../../source/screens/frame.ts';
import { painted } from '../../source/screens/painted.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import { settingOf } from '../screens/fake-host.ts';
import { fullSituation } from '../screens/sample-situation.ts';
import { pictureOf } from './picture.ts';
import { CHART } from './sample-day.ts';

const ON_A_SHEET = 12;
const GAP = 16;

const [folder = 'states', size = '80x24', paper = 'dark'] = process.argv.slice(2);
const [columns = 80, rows = 24] = size.split('x').map(Number);
const kind = paper === 'light' ? 'light' : 'dark';
mkdirSync(folder, { recursive: true });

for (const language of ['fr', 'en'] as const) {
  const theme = { palette: kind, ascii: false } as const;
  const pictures: string[] = [];
  for (const state of Object.keys(CHART.states)) {
    const situation = fullSituation(state, { language: language === 'fr' ? 'fr-FR' : 'en-GB' });
    const view = { setting: settingOf(language, { theme }), state: { ...EMPTY_SCREEN, situation } };
    const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const { lines } = frameOf(view, { columns, rows });
    await new Promise<void>((done) => terminal.write(painted(lines, theme), done));
    pictures.push(pictureOf(terminal, kind));
  }
  for (let sheet = 0; sheet * ON_A_SHEET < pictures.length; sheet++) {
    const shown = pictures.slice(sheet * ON_A_SHEET, (sheet + 1) * ON_A_SHEET);
    writeFileSync(join(folder, `states-${size}-${language}-${sheet + 1}.svg`), sheetOf(shown));
  }
}

/** Pictures of one size, three in a row. */
function sheetOf(pictures: readonly string[]): string {
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/u.exec(pictures[0] ?? '') ?? []).map(Number);
  const placed = pictures.map((picture, place) => {
    const [x, y] = [(place % 3) * (width + GAP), Math.floor(place / 3) * (height + GAP)];
    return picture.replace('<svg ', `<svg x="${x}" y="${y}" `);
  });
  const whole = `width="${3 * (width + GAP)}" height="${Math.ceil(pictures.length / 3) * (height + GAP)}"`;
  return [`<svg xmlns="http://www.w3.org/2000/svg" ${whole}>`, ...placed, '</svg>'].join('\n');
}
