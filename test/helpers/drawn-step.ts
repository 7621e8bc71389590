import { machineAt } from './machine-at.ts';
import { pictureOf } from './picture.ts';
import { SampleHome } from './run-jour-j.ts';
import { Terminal } from './terminal.ts';

/** What was told before a step, each at its hour, and the hour at which it is looked at. */
export interface Look {
  readonly told: readonly (readonly [hour: string, ...words: string[]])[];
  readonly at: string;
  readonly keys?: string;
  /** What is seen once the keys have been answered. */
  readonly shows?: RegExp;
}

const PEOPLE = {
  fr: { with: 'Mme Claire Dupont', job: 'chargée de projet', language: 'fr-FR' },
  en: { with: 'Ms Claire Dupont', job: 'project manager', language: 'en-GB' },
} as const;

/** A step of the sample day as the running product shows it in a terminal, as an SVG picture. */
export async function drawnStep(
  language: 'fr' | 'en',
  { told, at, keys, shows }: Look,
  { columns, rows } = { columns: 80, rows: 24 },
  paper: 'dark' | 'light' = 'dark',
): Promise<string> {
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
    ...machineAt(`2026-11-23T${at}:20+01:00`),
  };
  const screen = new Terminal(['--home', home.folder], env, columns, rows);
  try {
    await screen.settled();
    await screen.sees('F1');
    if (keys && shows) {
      screen.type(keys);
      await screen.sees(shows);
    }
    return pictureOf(screen.emulator, paper);
  } finally {
    screen.kill('SIGKILL');
    home.remove();
  }
}
