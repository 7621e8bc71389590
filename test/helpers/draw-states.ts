/**
 * Draws contact sheets: every step of the chart as it is on a day that was really told as far as there, every step with
 * all that it could show at once, and every page that opens over a step, straight from the frames.
 *
 *   node test/helpers/draw-states.ts FOLDER [COLUMNSxROWS] [dark|light]
 *
 * SVG sheets of twelve frames each, and all frames as text, for both languages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import xterm from '@xterm/headless';
import type { Facts } from '../../source/day/interview.ts';
import type { Situation } from '../../source/day/situation.ts';
import { frameOf, rowsOf } from '../../source/screens/frame/frame.ts';
import { painted } from '../../source/screens/frame/painted.ts';
import { textRead } from '../../source/screens/frame/prompter.ts';
import { BLANK_PROMPT, notePrompt } from '../../source/screens/keys/ask.ts';
import { fieldOf } from '../../source/screens/keys/field.ts';
import type { FormState, ScreenState } from '../../source/screens/screen-state.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import { scriptOf } from '../../source/texts/script.ts';
import { settingOf } from '../screens/fake-host.ts';
import { fullSituation } from '../screens/sample-situation.ts';
import { pictureOf } from './picture.ts';
import { reachedStates } from './reached-states.ts';
import { CHART, SampleDay, T, VIDEO } from './sample-day.ts';

const ON_A_SHEET = 12;
const GAP = 16;
const CAPTION = 22;

/** One frame of a sheet: what it is called, and what is shown. */
interface Shot {
  readonly name: string;
  readonly state: Partial<ScreenState>;
}

const FORM: FormState = {
  asking: 'hour',
  given: [],
  question: null,
  picked: 0,
  returns: false,
  field: fieldOf(''),
  mode: null,
  understood: null,
  problem: null,
};

const understood = (french: boolean): FormState['understood'] => ({
  ok: true,
  value: {
    scheduledAt: T,
    doubt: null,
    choosesNext: true,
    lines: french ? ['lundi 23 novembre à 14\u00a0h\u00a030 (Paris)'] : ['Monday 23 November at 2:30 pm (Paris)'],
  },
});

/** Two lines for each interview. */
const agendaOf = (lines: readonly string[]) =>
  [lines.slice(0, 2), lines.slice(2)].map((each) => ({ id: each[0]?.split(' ')[0] ?? '', lines: each }));

const AGENDA = {
  fr: [
    '2026-11-23-dupont  14\u00a0h\u00a030  Mme Claire Dupont · Lumen',
    '  1er appel · à 14\u00a0h\u00a055\u00a0: Où en est-on',
    '2026-11-25-bernard  mercredi 25 novembre, 10\u00a0h  M. Paul Bernard · Atelier Nord',
    '  Avant · mercredi 25 novembre, 0\u00a0h\u00a0: Jour J',
  ],
  en: [
    '2026-11-23-dupont  2:30 pm  Ms Claire Dupont · Lumen',
    '  First call · at 2:55 pm: What happened',
    '2026-11-25-bernard  Wednesday 25 November, 10:00 am  Mr Paul Bernard · Atelier Nord',
    '  Days before · Wednesday 25 November, 12:00 am: Today',
  ],
} as const;

const [folder = 'states', size = '80x24', paper = 'dark'] = process.argv.slice(2);
const [columns = 80, rows = 24] = size.split('x').map(Number);
const kind = paper === 'light' ? 'light' : 'dark';
mkdirSync(folder, { recursive: true });

for (const language of ['fr', 'en'] as const) {
  const facts =
    language === 'fr' ? { language: 'fr-FR' as const } : { language: 'en-GB' as const, job: 'project manager' };
  const reached = reachedStates(facts);
  const states = Object.keys(CHART.states);
  await draw(
    'states',
    language,
    states.map((name) => shot(name, reached.get(name) ?? fullSituation(name, facts))),
  );
  await draw(
    'full',
    language,
    states.map((name) => shot(name, fullSituation(name, facts))),
  );
  await draw('pages', language, pages(language, reached, facts));
}

function shot(name: string, situation: Situation, state: Partial<ScreenState> = {}): Shot {
  return { name, state: { situation, ...state } };
}

/** Whatever opens over a step, at the steps where it says most. */
function pages(language: 'fr' | 'en', reached: ReadonlyMap<string, Situation>, facts: Partial<Facts>): Shot[] {
  const french = language === 'fr';
  const of = (name: string): Situation => reached.get(name) ?? fullSituation(name, facts);
  const notes = french
    ? ['Claire Dupont, cheffe de projet depuis 2019', 'Demander : équipe, télétravail, date de début', '', '', '']
    : ['Claire Dupont, project lead since 2019', 'Ask about: the team, working from home, start date', '', '', ''];
  const voicemail = of('voicemail');
  const day = new SampleDay({ ...facts, ...VIDEO, chat: 'Zoom', dialIn: '+33170000000', pin: '4711' });
  const asking = (event: string, names: readonly string[], typed = ''): Partial<ScreenState> => ({
    prompt: { ...BLANK_PROMPT, event, names, field: fieldOf(typed) },
  });
  const reading = {
    setting: settingOf(language),
    state: { ...EMPTY_SCREEN, situation: voicemail },
    situation: voicemail,
  };
  const text = textRead(reading);
  const script = text === undefined ? null : scriptOf(text.message.body, voicemail.ledger.facts, text.message.language);
  const form = (changes: Partial<FormState>): Partial<ScreenState> => ({
    situation: null,
    form: { ...FORM, ...changes },
  });
  return [
    { name: 'form', state: form({}) },
    {
      name: 'form, understood',
      state: form({ field: fieldOf(french ? '14h30' : '2:30pm'), understood: understood(french) }),
    },
    {
      name: 'form, mode',
      state: form({ field: fieldOf(french ? '14h30' : '2:30pm'), understood: understood(french), asking: 'mode' }),
    },
    { name: 'form, help', state: { ...form({}), panel: 'help' } },
    ...['call-1', 'live'].map((name) => shot(`help: ${name}`, of(name), { panel: 'help' })),
    ...['call-1', 'check-details', 'email', 'thank-you'].map((name) =>
      shot(`why: ${name}`, of(name), { panel: 'why' }),
    ),
    shot('log', of('wait-back'), { panel: 'log' }),
    shot('log, empty', of('days-before'), { panel: 'log' }),
    shot('agenda', of('call-1'), { panel: 'agenda', agenda: agendaOf(AGENDA[language]), picked: 0 }),
    shot('details', day.at('14:10'), { panel: 'details' }),
    shot('reach: call', of('call-1'), { panel: 'reach' }),
    shot('reach: meeting', day.at('14:28'), { panel: 'reach' }),
    shot('reach: email', of('email'), { panel: 'reach', way: 1 }),
    shot('plain: email', of('email'), { panel: 'plain' }),
    shot('prompter: opening', of('call-1'), { panel: 'prompter' }),
    shot('prompter: voicemail', voicemail, { panel: 'prompter' }),
    ...(script === null
      ? []
      : [9_000, 40_000].map((now) =>
          shot(`prompter: at ${now / 1000} s`, voicemail, { panel: 'prompter', reading: { script, since: 0, now } }),
        )),
    shot('notes', of('within-reach'), { notes, prompt: notePrompt(notes, 2) }),
    shot('notes, live', of('live'), { notes }),
    shot('unfolded', of('call-1'), { unfolded: true, selected: 1 }),
    shot('translated', of('email'), { translated: true }),
    shot('closing', of('wait-back'), { closing: true }),
    shot('other caller', of('call-1'), { otherCaller: true }),
    shot('copied', of('email'), {
      notices: [
        { tone: 'good', sentence: french ? 'Copié avec xclip.' : 'Copied with xclip.' },
        { tone: 'plain', key: 'key-when-sent', values: { key: french ? 'Entrée' : 'Enter' } },
      ],
    }),
    shot('asking: must leave', of('call-1'), asking('must-leave', ['at'], '15h')),
    shot('asking: name', of('call-1'), asking('corrected', ['me'])),
    shot('asking: tone', of('days-before'), asking('decided', ['tone', 'who-calls', 'pace', 'stay'])),
    shot('asking: felt', of('debrief'), asking('done', ['felt', 'ease', 'impression', 'points', 'manner'])),
    shot('asking: with', of('debrief'), asking('done', ['with', 'need'])),
    shot('asking: promise', of('promises'), asking('promise', ['what', 'due'])),
    shot('asking: how', of('promises'), asking('may-follow-up', ['how'])),
    shot('asking: reason', of('quiet'), asking('write', ['reason'])),
    shot('message 2', of('i-cancel'), { page: 1 }),
    shot('sms', of('sms-gate'), {}),
  ];
}

async function draw(what: string, language: 'fr' | 'en', shots: readonly Shot[]): Promise<void> {
  const theme = { palette: kind, ascii: false } as const;
  const pictures: string[] = [];
  const texts: string[] = [];
  for (const { name, state } of shots) {
    const view = { setting: settingOf(language, { theme }), state: { ...EMPTY_SCREEN, ...state } };
    const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const { lines } = frameOf(view, { columns, rows });
    await new Promise<void>((done) => terminal.write(painted(lines, theme), done));
    pictures.push(`<!-- ${name} -->${pictureOf(terminal, kind)}`);
    texts.push([`==== ${name}`, ...rowsOf(lines)].join('\n'));
  }
  const file = (ending: string): string => join(folder, `${what}-${size}-${language}${ending}`);
  for (let sheet = 0; sheet * ON_A_SHEET < pictures.length; sheet++) {
    const from = sheet * ON_A_SHEET;
    const names = shots.slice(from, from + ON_A_SHEET).map(({ name }) => name);
    writeFileSync(file(`-${sheet + 1}.svg`), sheetOf(pictures.slice(from, from + ON_A_SHEET), names));
  }
  writeFileSync(file('.txt'), `${texts.join('\n')}\n`);
}

/** Pictures of one size under their names, three in a row. */
function sheetOf(pictures: readonly string[], names: readonly string[]): string {
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/u.exec(pictures[0] ?? '') ?? []).map(Number);
  const placed = pictures.map((picture, place) => {
    const [x, y] = [(place % 3) * (width + GAP), Math.floor(place / 3) * (height + CAPTION + GAP)];
    const name = `<text x="${x}" y="${y + 16}" font-family="sans-serif" font-size="16">${names[place] ?? ''}</text>`;
    return name + picture.replace('<svg ', `<svg x="${x}" y="${y + CAPTION}" `);
  });
  const tall = Math.ceil(pictures.length / 3) * (height + CAPTION + GAP);
  const whole = `width="${3 * (width + GAP)}" height="${tall}"`;
  return [`<svg xmlns="http://www.w3.org/2000/svg" ${whole}><rect ${whole} fill="white"/>`, ...placed, '</svg>'].join(
    '\n',
  );
}
