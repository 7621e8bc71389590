import { escaped } from '../../source/scenario/graph/svg-text.ts';
import { say } from '../../source/screens/frame/say.ts';
import { KEY_TABLE } from '../../source/screens/keys/key-table.ts';
import { SampleHome } from './run-jour-j.ts';

const WIDTH = 830;
const ROW = 36;
const TOP = 30;
/** Where the hours end, the line stands, the names and the words begin, and the bracket of the ringing telephone. */
const [HOUR, SPINE, NAME, WORDS, BRACKET] = [92, 116, 140, 256, 590];

const STYLE =
  'text{font:15px Arial,Helvetica,sans-serif;fill:#1f2933}.page{fill:#fff}.hour{fill:#52606d}.name{font-weight:bold}' +
  '.spine{stroke:#9a4a00;stroke-width:2;fill:none}.wait{fill:#fff;stroke:#9a4a00;stroke-width:2}.act{fill:#9a4a00}' +
  '.rings{stroke:#0b6e4f;stroke-width:2;fill:none}.key{fill:#0b6e4f}.letter{fill:#fff;font-weight:bold}' +
  '@media (prefers-color-scheme:dark){text{fill:#e4e7eb}.page,.wait{fill:#0f1317}.hour{fill:#aeb8c2}' +
  '.spine,.wait{stroke:#f0b070}.act{fill:#f0b070}.rings{stroke:#74d3ad}.key{fill:#74d3ad}.letter{fill:#0f1317}}';

/** A step of the ladder: when it begins, what it is, and whether the candidate does something then. */
interface Rung {
  readonly hour: string;
  readonly name: string;
  readonly title: string;
  readonly acts: boolean;
}

/**
 * The minutes from the agreed hour on when nobody calls, as an SVG picture: what `jour-j rehearse` prints of the day of
 * somebody who does the right thing.
 */
export function ladderPicture(language: 'en' | 'fr', title: string): string {
  const rungs = rungsOf(language);
  const height = TOP + rungs.length * ROW;
  const middle = (index: number): number => TOP + index * ROW;
  const end = middle(rungs.length - 1);
  const rows = rungs.map(({ hour, name, title, acts }, index) => {
    const y = middle(index);
    return [
      `<text class="hour" x="${HOUR}" y="${y + 5}" text-anchor="end">${escaped(hour)}</text>`,
      `<circle class="${acts ? 'act' : 'wait'}" cx="${SPINE}" cy="${y}" r="7"/>`,
      `<text class="name" x="${NAME}" y="${y + 5}">${escaped(name)}</text>`,
      `<text x="${WORDS}" y="${y + 5}">${escaped(title)}</text>`,
    ].join('');
  });
  const rings = KEY_TABLE.find(({ keys }) => keys.includes('a'));
  const words = rings === undefined ? [] : wrapped(say(language, rings.help), 24);
  const centre = (TOP + end) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<title>${escaped(title)}</title><style>${STYLE}</style><rect class="page" width="100%" height="100%"/>`,
    `<path class="spine" d="M${SPINE} ${TOP}V${end}"/>`,
    ...rows,
    `<path class="rings" d="M${BRACKET} ${TOP}q10 0 10 10V${centre - 10}q0 10 10 10q-10 0 -10 10V${end - 10}q0 10 -10 10"/>`,
    `<rect class="key" x="${BRACKET + 22}" y="${centre - 14}" width="28" height="28" rx="5"/>`,
    `<text class="letter" x="${BRACKET + 36}" y="${centre + 5}" text-anchor="middle">A</text>`,
    ...words.map(
      (text, index) =>
        `<text x="${BRACKET + 60}" y="${centre + 5 + (index - (words.length - 1) / 2) * 20}">${escaped(text)}</text>`,
    ),
    '</svg>\n',
  ].join('\n');
}

/** What is printed of the rehearsed day from the agreed hour to the end of the wait. */
function rungsOf(language: 'en' | 'fr'): Rung[] {
  const home = new SampleHome(language);
  const { stdout } = home.run('10:00', 'rehearse');
  home.remove();
  const lines = [
    ...(stdout.split('\n\n')[0] ?? '').matchAll(
      /^(\d[^ ]*(?:[ \u00a0\u202f]\S{1,2}(?:[ \u00a0\u202f]\d\d)?)?) {2}(.*)$/gm,
    ),
  ];
  const rungs: Rung[] = [];
  for (const [, hour = '', words = ''] of lines) {
    if (words.startsWith('> ')) {
      const last = rungs.pop();
      if (last) rungs.push({ ...last, acts: true });
      continue;
    }
    const step = /^(.+?)\s?: (.+)$/.exec(words);
    if (step) rungs.push({ hour, name: step[1] ?? '', title: step[2] ?? '', acts: false });
  }
  const agreed = rungs.findIndex(({ hour }) => /^(2:30|14.h.30)/.test(hour));
  return rungs.slice(agreed, -1);
}

/** Words in rows of so many letters. */
function wrapped(text: string, letters: number): string[] {
  const rows = [''];
  for (const word of text.split(' ')) {
    const longer = `${rows.at(-1)} ${word}`.trim();
    if (longer.length <= letters) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
