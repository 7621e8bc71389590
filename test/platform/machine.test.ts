import { spawnSync } from 'node:child_process';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { terminalBell } from '../../source/platform/bell.ts';
import { messageLanguageOf, uiLanguageOf } from '../../source/platform/locale.ts';
import { realPlatform } from '../../source/platform/platform.ts';
import { platformWords } from '../../source/wording/platform.ts';
import { storageWords } from '../../source/wording/storage.ts';

test('the program speaks French on a French machine, else English, as in Québec or America where it is there; the first variable that is set decides', () => {
  expect(uiLanguageOf({ LANG: 'fr_FR.UTF-8' }, 'en-US')).toBe('fr');
  expect(uiLanguageOf({ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_CA' }, 'en-US')).toBe('fr-CA');
  expect(uiLanguageOf({ LC_ALL: 'C', LC_MESSAGES: 'fr_CA', LANG: 'fr' }, 'fr-FR')).toBe('en');
  expect(uiLanguageOf({ LC_ALL: '', LANG: 'fr@euro' }, 'en-US')).toBe('fr');
  expect(uiLanguageOf({}, 'fr-CH')).toBe('fr');
  expect(uiLanguageOf({}, 'de-DE')).toBe('en');
  expect(uiLanguageOf({ LANG: 'en_US.UTF-8' }, 'en')).toBe('en-US');
  expect(uiLanguageOf({}, 'en-US')).toBe('en-US');
  expect(['en_GB.UTF-8', 'en_CA', 'en', 'C.UTF-8'].map((LANG) => uiLanguageOf({ LANG }, 'en'))).toEqual(
    Array(4).fill('en'),
  );
  // Frisian and Friulian are not French.
  expect(uiLanguageOf({ LANG: 'fy_NL' }, 'fr')).toBe('en');
  expect(uiLanguageOf({ LANG: 'fur_IT' }, 'fr')).toBe('en');
  expect(uiLanguageOf({ LANG: 'frr_DE' }, 'fr')).toBe('en');
});

test('the messages are in the nearest of the four languages', () => {
  const language = (locale: string) => messageLanguageOf({ LANG: locale }, 'xx');
  expect(['fr_FR.UTF-8', 'fr', 'fr_BE@euro', 'fr-CH'].map(language)).toEqual(Array(4).fill('fr-FR'));
  expect(language('fr_CA.UTF-8')).toBe('fr-CA');
  expect(['en_GB.UTF-8', 'en_IE', 'en-AU', 'en_ZA'].map(language)).toEqual(Array(4).fill('en-GB'));
  expect(['en_US.UTF-8', 'en', 'C', 'C.UTF-8', 'de_DE'].map(language)).toEqual(Array(5).fill('en-US'));
  expect(messageLanguageOf({}, 'fr-CA')).toBe('fr-CA');
});

test.each([
  ['America/New_York', 'America/New_York'],
  [':Europe/Paris', 'Europe/Paris'],
  ['europe/paris', 'Europe/Paris'],
  ['/usr/share/zoneinfo/Europe/Paris', 'Europe/Paris'],
  ['/usr/share/zoneinfo/posix/America/New_York', 'America/New_York'],
  ['UTC', 'UTC'],
  ['', 'UTC'],
  ['Nowhere/Land', null],
  ['CET-1CEST', null],
])('T11 the zone of the machine where TZ is “%s”', (TZ, zone) => {
  const script = `import { knownZone, machineZone } from '${import.meta.dirname}/../../source/platform/locale.ts'; console.log(JSON.stringify([knownZone(), machineZone()]))`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { TZ },
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual([zone, zone ?? 'UTC']);
});

test('C07 the bell rings on a terminal, and leaves no byte in a file', () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  terminalBell({ isTTY: true, write }).ring();
  terminalBell({ isTTY: false, write }).ring();
  terminalBell({ write }).ring();
  expect(written).toEqual(['\u0007']);
});

test('the real platform makes each part when it is asked for, once', () => {
  const env = { JOUR_J_HOME: '/tmp/nowhere', JOUR_J_CLOCK: '2026-11-23T13:00:00Zx0', LANG: 'fr_CA.UTF-8' };
  const platform = realPlatform({ env });
  expect(platform.folders).toEqual({ ok: true, value: { state: '/tmp/nowhere', config: '/tmp/nowhere', real: false } });
  expect(platform.clock).toBe(platform.clock);
  expect(platform.clock.ok && platform.clock.value.now()).toBe(Date.UTC(2026, 10, 23, 13));
  expect([platform.uiLanguage, platform.messageLanguage]).toEqual(['fr-CA', 'fr-CA']);
  expect(realPlatform({ env: { ...env, JOUR_J_CLOCK: 'soon' } }).clock).toMatchObject({ ok: false });
  expect(realPlatform({ env: {} }).clock).toMatchObject({ ok: true, value: { simulated: false } });
});

test('every sentence stands in both languages with the same values, French with its spaces and apostrophes', () => {
  for (const [code, { en, fr }] of Object.entries({ ...storageWords, ...platformWords })) {
    expect(namesIn(fr), code).toEqual(namesIn(en));
    expect(fr, code).not.toMatch(/[^\u202f][;!?]|[^\u00a0\d]:(?!\d|\/\/)|«(?!\u00a0)|(?<!\u00a0)»|'/);
    expect(en, code).not.toMatch(/'|\s{2}/);
  }
  const lines = { file: '/f', count: 2, lines: '2, 3' };
  const say = (code: 'damaged-lines' | 'newer-records', language: 'en' | 'fr', values: object) =>
    new IntlMessageFormat(storageWords[code][language], language).format(values as never);
  expect(say('damaged-lines', 'en', lines)).toBe('/f: lines 2, 3 are damaged and left out; all others are kept.');
  expect(say('newer-records', 'fr', { file: '/f', count: 1 })).toContain('une ligne d’une version plus récente');
});

/** The names of what is filled into a sentence. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && 'value' in node && node.type !== 0) names.add(String(node.value));
    for (const child of Object.values(node)) walk(child);
  };
  walk(new IntlMessageFormat(text, 'en').getAst().map((node) => node));
  names.delete('undefined');
  return names;
}
