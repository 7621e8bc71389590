import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built product. */
export const PRODUCT = fileURLToPath(new URL('../../dist/jour-j.js', import.meta.url));

const LOCALES = { en: 'en_GB', fr: 'fr_FR', 'en-US': 'en_US', 'fr-CA': 'fr_CA' } as const;

/** What a run of the product left behind. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A home of its own in which commands are run, each at an hour of the sample day in Paris. */
export class SampleHome {
  readonly folder: string;
  private readonly language: keyof typeof LOCALES;

  constructor(language: keyof typeof LOCALES = 'en', folder = mkdtempSync(join(tmpdir(), 'jour-j-test-'))) {
    this.language = language;
    this.folder = folder;
  }

  /** Runs `jour-j …` at an hour: `14:46`, or `2026-11-25 10:00`, in Paris. */
  run(hour: string, ...args: string[]): Run {
    const [date, time] = hour.includes(' ') ? hour.split(' ') : ['2026-11-23', hour];
    const { status, stdout, stderr } = spawnSync(process.execPath, [PRODUCT, ...args, '--home', this.folder], {
      // What was erased to the last file has no folder to stand in.
      cwd: existsSync(this.folder) ? this.folder : tmpdir(),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: this.folder,
        LANG: `${LOCALES[this.language]}.UTF-8`,
        TZ: 'Europe/Paris',
        JOUR_J_CLOCK: `${date}T${time}:00+01:00x0`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { status, stdout, stderr };
  }

  /** The JSON document of a run that must succeed. */
  json(hour: string, ...args: string[]) {
    const { status, stdout, stderr } = this.run(hour, ...args, '--json');
    if (status !== 0) throw new Error(`jour-j ${args.join(' ')} at ${hour} ended with ${status}: ${stderr}`);
    return JSON.parse(stdout);
  }

  remove(): void {
    // A program that was killed a moment ago may still be ending, and put something there.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
