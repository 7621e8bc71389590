/**
 * Draws what the screen shows at the main steps of a day, from the running product through a headless terminal.
 *
 *   node test/helpers/draw-pictures.ts FOLDER [COLUMNSxROWS] [dark|light]
 *
 * One SVG for each step and language; `npm run build` first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureOf } from './picture.ts';
import { SampleHome } from './run-jour-j.ts';
import { Terminal } from './terminal.ts';

/** What was told before a step, each at its hour, and the hour at which it is looked at. */
interface Step {
  readonly name: string;
  readonly told: readonly (readonly [hour: string, ...words: string[]])[];
  readonly at: string;
  readonly keys?: string;
  /** What is seen once the keys have been answered. */
  readonly shows?: RegExp;
}

const NO_ANSWER = ['14:47', 'no-answer'] as const;
const MAILBOX = ['14:53', 'mailbox'] as const;
const LEFT = ['14:55', 'left'] as const;
const TALKED = [
  ['14:36', 'they-call'],
  ['15:20', 'ended'],
] as const;

const STEPS: readonly Step[] = [
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

const PEOPLE = {
  fr: { with: 'Mme Claire Dupont', job: 'chargée de projet', language: 'fr-FR' },
  en: { with: 'Ms Claire Dupont', job: 'project manager', language: 'en-GB' },
} as const;

const [folder = 'pictures', size = '80x24', paper = 'dark'] = process.argv.slice(2);
const [columns = 80, rows = 24] = size.split('x').map(Number);
mkdirSync(folder, { recursive: true });

for (const language of ['fr', 'en'] as const) {
  for (const { name, told, at, keys, shows } of STEPS) {
    const home = new SampleHome(language);
    const { with: person, job, language: messages } = PEOPLE[language];
    const facts = ['--with', person, '--org', 'Lumen', '--job', job, '--their-phone', '+33145678901'];
    const own = ['--me', 'Camille Martin', '--my-phone', '+33612345678', '--my-email', 'camille.martin@mail.example'];
    const mail = ['--their-email', 'claire.dupont@lumen.example', '--language', messages];
    home.run('10:00', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone', ...facts, ...own, ...mail);
    for (const [hour, ...words] of told) home.run(hour, 'tell', ...words);
    const env = {
      HOME: home.folder,
      LANG: language === 'fr' ? 'fr_FR.UTF-8' : 'en_GB.UTF-8',
      TZ: 'Europe/Paris',
      COLORFGBG: paper === 'light' ? '0;15' : '15;0',
      JOUR_J_CLOCK: `2026-11-23T${at}:20+01:00x0`,
    };
    const screen = new Terminal(['--home', home.folder], env, columns, rows);
    await screen.sees('F1');
    if (keys && shows) {
      screen.type(keys);
      await screen.sees(shows);
    }
    writeFileSync(
      join(folder, `${name}-${language}.svg`),
      pictureOf(screen.emulator, paper === 'light' ? 'light' : 'dark'),
    );
    screen.kill('SIGKILL');
    home.remove();
  }
}
