/**
 * Draws what the screen shows at the main steps of a day, from the running product through a headless terminal.
 *
 *   node test/helpers/draw-pictures.ts FOLDER [COLUMNSxROWS] [dark|light]
 *
 * One SVG for each step and language; `npm run build` first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnStep, type Look } from './drawn-step.ts';

const NO_ANSWER = ['14:47', 'no-answer'] as const;
const MAILBOX = ['14:53', 'mailbox'] as const;
const LEFT = ['14:55', 'left'] as const;
const TALKED = [
  ['14:36', 'they-call'],
  ['15:20', 'ended'],
] as const;

const STEPS: readonly (Look & { readonly name: string })[] = [
  { name: '01-confirm', told: [], at: '13:32' },
  { name: '02-within-reach', told: [], at: '14:10' },
  { name: '03-last-minutes', told: [], at: '14:27' },
  { name: '04-quiet-wait', told: [], at: '14:31' },
  { name: '05-check-details', told: [], at: '14:38' },
  { name: '06-call-1', told: [], at: '14:46' },
  { name: '07-pause', told: [NO_ANSWER], at: '14:49' },
  { name: '08-voicemail', told: [NO_ANSWER, MAILBOX], at: '14:54' },
  { name: '09-email', told: [NO_ANSWER, MAILBOX, LEFT], at: '14:57' },
  { name: '10-wait-back', told: [NO_ANSWER, MAILBOX, LEFT, ['14:58', 'sent']], at: '15:02' },
  { name: '11-live', told: [['14:36', 'they-call']], at: '14:45' },
  { name: '12-thank-you', told: [...TALKED, ['15:25', 'skip'], ['15:26', 'done']], at: '17:00' },
  { name: '13-why', told: [], at: '14:46', keys: '?', shows: /S0-04/ },
  { name: '14-phone', told: [], at: '14:46', keys: 'q', shows: /█▀▀▀▀▀█/ },
];

const [folder = 'pictures', size = '80x24', paper = 'dark'] = process.argv.slice(2);
const [columns = 80, rows = 24] = size.split('x').map(Number);
mkdirSync(folder, { recursive: true });

for (const language of ['fr', 'en'] as const) {
  for (const { name, ...look } of STEPS) {
    const drawn = await drawnStep(language, look, { columns, rows }, paper === 'light' ? 'light' : 'dark');
    writeFileSync(join(folder, `${name}-${language}.svg`), drawn);
  }
}
