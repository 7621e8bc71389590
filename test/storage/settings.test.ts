import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as yaml from 'yaml';
import { type Disk, realDisk } from '../../source/storage/disk.ts';
import { SETTINGS, USUAL_SETTINGS } from '../../source/storage/setting-table.ts';
import { forgetSettings, readSettings, settingsFile, writeSettings } from '../../source/storage/settings.ts';
import { plainSettingLines, settingLines } from '../../source/storage/settings-document.ts';
import { temporaryFolder } from './temporary-folder.ts';

function newFolders(text?: string) {
  const config = join(temporaryFolder(), 'config', 'jour-j');
  const folders = { state: config, config, real: false };
  if (text !== undefined) {
    mkdirSync(config, { recursive: true });
    writeFileSync(settingsFile(folders), text);
  }
  return folders;
}

const textIn = (folders: ReturnType<typeof newFolders>) => readFileSync(settingsFile(folders), 'utf8');

test('without a file the usual settings hold, and reading makes none', async () => {
  const folders = newFolders();
  expect(await readSettings(folders)).toEqual({ settings: USUAL_SETTINGS, set: [], problems: [] });
  expect(USUAL_SETTINGS).toMatchObject({ pace: 'standard', stay: 30, tone: 'balanced', alerts: 'bell', theme: 'auto' });
  expect(existsSync(folders.config)).toBe(false);
});

test('the first change writes every setting with its explanation, and reads back as what was said', async () => {
  const folders = newFolders();
  const changes = { me: 'Ana Brévan', 'my-phone': '+33612345678', voice: 'no', stay: '20', zone: 'Europe/Paris' };
  expect(await writeSettings(folders, changes, 'fr')).toMatchObject({ kind: 'written' });
  const { settings, set, problems } = await readSettings(folders);
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    ...USUAL_SETTINGS,
    me: 'Ana Brévan',
    myPhone: '+33612345678',
    voice: 'no',
    stay: 20,
    zone: 'Europe/Paris',
  });
  expect(set.toSorted()).toEqual(Object.keys(changes).toSorted());
  const text = textIn(folders);
  for (const { name, explanation } of SETTINGS) {
    expect(text).toContain(`# ${explanation.fr}\n`);
    expect(text).toMatch(new RegExp(`^${name}:`, 'm'));
  }
  expect(text).toContain('\nstay: 20\n');
  expect(text).toContain('\nmy-phone: "+33612345678"\n');
  expect(text).toMatch(/\npace: ?\n/);
  if (process.platform !== 'win32') expect(statSync(settingsFile(folders)).mode & 0o777).toBe(0o600);
  expect(readdirSync(folders.config)).toEqual(['settings.yaml']);
});

test('comments, order, spacing and what we do not know survive a change', async () => {
  const folders = newFolders(
    '# mine\n\ntone: warm # because\n# about speed\npace: brisk   # fast\nsomething-else: 12\nme: Zoé\n# the end\n',
  );
  expect(await writeSettings(folders, { pace: 'patient', me: null }, 'en')).toMatchObject({ kind: 'written' });
  const text = textIn(folders);
  expect(text).toMatch(
    /^# mine\n\ntone: warm # because\n# about speed\npace: patient +# fast\nsomething-else: 12\nme:/,
  );
  expect(text).toContain('# the end');
  const { settings, problems } = await readSettings(folders);
  expect(settings).toMatchObject({ tone: 'warm', pace: 'patient', me: null });
  expect(problems.map((problem) => problem.code)).toEqual(['settings-unknown-name']);
});

test('what a person types by hand is understood: a bare number, a bare "no", an empty value', async () => {
  const folders = newFolders('my-phone: +33612345678\nvoice: no\nstay: 15\npace:\ntone: ~\n');
  const { settings, problems } = await readSettings(folders);
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({
    myPhone: '+33612345678',
    voice: 'no',
    stay: 15,
    pace: 'standard',
    tone: 'balanced',
  });
});

test('a wrong value costs only itself, and is named with its line and what would be right', async () => {
  const folders = newFolders('pace: brisk\nstay: 25\nmy-phone: 0612\nzone: CST\nme: [a, b]\ntheme: none\n');
  const { settings, problems } = await readSettings(folders);
  expect(settings).toEqual({ ...USUAL_SETTINGS, pace: 'brisk', theme: 'none' });
  expect(problems.map(({ code, values }) => [code, values.line, values.name])).toEqual([
    ['settings-unknown-value', 2, 'stay'],
    ['settings-unknown-value', 3, 'my-phone'],
    ['settings-unknown-value', 4, 'zone'],
    ['settings-unknown-value', 5, 'me'],
  ]);
  expect(problems[0]?.values.allowed).toBe('15 | 20 | 30');
});

test('a file that is no YAML gives the usual settings and the line, and is never written over', async () => {
  for (const [text, line] of [
    ['pace: brisk\nme: "Ana\ntone: warm\n', 2],
    ['pace: brisk\n\tstay: 15\n', 2],
    ['just words\n', 1],
    ['- a\n- b\n', 1],
    ['pace: brisk\npace: standard\n', 2],
  ] as const) {
    const folders = newFolders(text);
    const { settings, problems } = await readSettings(folders);
    expect(settings, text).toEqual(USUAL_SETTINGS);
    expect(problems[0]?.code, text).toBe('settings-not-yaml');
    expect(Math.abs(Number(problems[0]?.values.line) - line), text).toBeLessThanOrEqual(2);
    const written = await writeSettings(folders, { tone: 'warm' }, 'en');
    expect(written, text).toMatchObject({ kind: 'refused', problem: { code: 'settings-not-changed' } });
    expect(textIn(folders)).toBe(text);
  }
});

test('an unknown setting or value is refused before anything is made', async () => {
  const folders = newFolders();
  const refused = async (changes: Record<string, string>) => {
    const written = await writeSettings(folders, changes, 'en');
    return written.kind === 'refused' ? written.problem.code : null;
  };
  expect(await refused({ speed: '3' })).toBe('setting-unknown-name');
  expect(await refused({ tone: 'warm', pace: 'hasty' })).toBe('setting-unknown-value');
  expect(await refused({ me: 'a\u001b[2Jb' })).toBe('setting-unknown-value');
  expect(await refused({ me: 'a\nb' })).toBe('setting-unknown-value');
  expect(existsSync(folders.config)).toBe(false);
});

test('what looks like YAML in a name stays a name', async () => {
  const folders = newFolders();
  for (const me of ['no', '~', '12', 'a: b # c', '"', "'", '[x]', '&a', '- é', '   x']) {
    await writeSettings(folders, { me }, 'en');
    expect((await readSettings(folders)).settings.me).toBe(me);
  }
});

test('S04 whichever call fails, the file is the old one or the new one, and is said to be so', async () => {
  const folders = newFolders('pace: brisk # mine\n');
  for (let n = 1; ; n++) {
    writeFileSync(settingsFile(folders), 'pace: brisk # mine\n');
    let calls = 0;
    let failed = false;
    const fail = <F extends (...parameters: never[]) => unknown>(call: F) =>
      ((...parameters: never[]) => {
        if (++calls === n) {
          failed = true;
          throw Object.assign(new Error('EIO'), { code: 'EIO' });
        }
        return call(...parameters);
      }) as F;
    const { openSync, writeSync, fsyncSync, renameSync, readFileSync: read } = realDisk;
    const disk = {
      ...realDisk,
      openSync: fail(openSync),
      writeSync: fail(writeSync),
      fsyncSync: fail(fsyncSync),
      renameSync: fail(renameSync),
      readFileSync: fail(read),
    } as Disk;
    const written = await writeSettings(folders, { pace: 'patient' }, 'en', disk);
    if (!failed) break;
    const text = textIn(folders);
    if (written.kind === 'written') expect(text).toContain('pace: patient # mine');
    else expect(['pace: brisk # mine', 'pace: patient # mine']).toContain(text.split('\n')[0]);
    expect(readdirSync(folders.config).filter((name) => name.endsWith('.new'))).toEqual([]);
  }
});

test.skipIf(process.platform === 'win32')(
  'one’s own link to a settings file is followed and stays a link',
  async () => {
    const folders = newFolders('tone: warm\n');
    const elsewhere = newFolders();
    mkdirSync(elsewhere.config, { recursive: true });
    symlinkSync(settingsFile(folders), settingsFile(elsewhere));
    expect(await writeSettings(elsewhere, { pace: 'brisk' }, 'en')).toMatchObject({ kind: 'written' });
    expect((await readSettings(folders)).settings).toMatchObject({ tone: 'warm', pace: 'brisk' });
    expect((await readSettings(elsewhere)).settings.pace).toBe('brisk');
  },
);

test('forgetting the settings leaves neither file nor folder', async () => {
  const folders = newFolders();
  await writeSettings(folders, { me: 'Ana' }, 'en');
  expect(forgetSettings(folders)).toBeNull();
  expect(existsSync(folders.config)).toBe(false);
  expect(forgetSettings(folders)).toBeNull();
});

test('what the program writes is read without the YAML library', async () => {
  const folders = newFolders();
  const changes = { me: 'Ana Brévan', 'my-phone': '+33612345678', 'my-email': 'ana@example.org', zone: 'Europe/Paris' };
  await writeSettings(folders, { ...changes, 'calendar-url': 'https://cloud.example.org/calendars/ana/' }, 'fr');
  expect(plainSettingLines(textIn(folders))).toEqual(settingLines(yaml, textIn(folders)));
  expect(settingLines(yaml, textIn(folders))).toMatchObject({ ok: true, lines: { length: SETTINGS.length } });
});

test('whatever is read without the YAML library is read with it as the same', () => {
  const piece = fc.constantFrom(
    ...[
      'me',
      'stay',
      'voice',
      'null',
      'true',
      ':',
      ': ',
      ' ',
      '\t',
      '"',
      "'",
      '#',
      ' #',
      '-',
      '- ',
      '+33',
      '30',
      '0x1F',
      '1e3',
    ],
    ...[
      '.5',
      '~',
      'yes',
      'Null',
      '\\',
      '\\n',
      '\n',
      '\r\n',
      '\n\n',
      'Ana',
      'é',
      '{',
      '[a]',
      '|',
      '>',
      '&a',
      '*a',
      '!!str',
      '%',
    ],
    ...[
      '---',
      '...',
      'https://a.example/b',
      'a:',
      '@',
      ',',
      '?',
      '? ',
      '\u0085',
      '\u2028',
      '\ufeff',
      '2026-11-23',
      '<<',
      '12:30',
    ],
  );
  const row = fc.tuple(
    fc.constantFrom('me: ', 'me: "', 'stay: ', 'voice:', '# ', ''),
    fc.array(piece, { maxLength: 4 }),
  );
  const file = fc.array(fc.oneof(row, fc.array(piece, { maxLength: 6 })), { maxLength: 4 });
  let plain = 0;
  fc.assert(
    fc.property(file, (rows) => {
      const text = rows.map((each) => each.flat().join('')).join('\n');
      const lines = plainSettingLines(text);
      if (lines === null) return;
      plain++;
      expect(lines, JSON.stringify(text)).toEqual(settingLines(yaml, text));
    }),
    { numRuns: 5_000 },
  );
  expect(plain).toBeGreaterThan(100);
});
