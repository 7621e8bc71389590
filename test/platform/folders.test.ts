import { expect, test } from 'vitest';
import { type FoldersInput, foldersOf } from '../../source/platform/folders.ts';

function folders(input: Partial<FoldersInput>) {
  const result = foldersOf({ env: {}, platform: 'linux', homedir: '/home/ana', cwd: '/tmp/here', ...input });
  return result.ok ? [result.value.state, result.value.config, result.value.real] : result.problem.code;
}

test('each platform keeps state and settings where it keeps such things', () => {
  expect(folders({})).toEqual(['/home/ana/.local/state/jour-j', '/home/ana/.config/jour-j', true]);
  expect(folders({ env: { XDG_STATE_HOME: '/s', XDG_CONFIG_HOME: '/c' } })).toEqual(['/s/jour-j', '/c/jour-j', true]);
  const library = '/Users/ana/Library/Application Support/jour-j';
  expect(folders({ platform: 'darwin', homedir: '/Users/ana' })).toEqual([library, library, true]);
  const windows = { platform: 'win32', homedir: 'C:\\Users\\Ana' } as const;
  expect(folders({ ...windows, env: { LOCALAPPDATA: 'D:\\L', APPDATA: 'D:\\R' } })).toEqual([
    'D:\\L\\jour-j',
    'D:\\R\\jour-j',
    true,
  ]);
  expect(folders(windows)).toEqual([
    'C:\\Users\\Ana\\AppData\\Local\\jour-j',
    'C:\\Users\\Ana\\AppData\\Roaming\\jour-j',
    true,
  ]);
});

test('--home, then JOUR_J_HOME, puts everything under one folder, which is not the real home', () => {
  expect(folders({ home: '/a', env: { JOUR_J_HOME: '/b' } })).toEqual(['/a', '/a', false]);
  expect(folders({ env: { JOUR_J_HOME: '/b', XDG_STATE_HOME: '/s' }, homedir: undefined })).toEqual([
    '/b',
    '/b',
    false,
  ]);
  expect(folders({ home: 'trial' })).toEqual(['/tmp/here/trial', '/tmp/here/trial', false]);
  expect(folders({ home: '' })).toBe('empty-home');
  expect(folders({ home: '/a', cwd: undefined })).toEqual(['/a', '/a', false]);
  expect(folders({ home: 'trial', cwd: undefined })).toBe('home-from-nowhere');
  expect(folders({ env: { JOUR_J_HOME: '' } })).toEqual([
    '/home/ana/.local/state/jour-j',
    '/home/ana/.config/jour-j',
    true,
  ]);
});

test('S06 without a home folder: a problem, unless nothing needs it', () => {
  expect(folders({ homedir: undefined })).toBe('no-home-folder');
  expect(folders({ homedir: '' })).toBe('no-home-folder');
  expect(folders({ homedir: undefined, env: { XDG_STATE_HOME: '/s' } })).toBe('no-home-folder');
  expect(folders({ homedir: undefined, env: { XDG_STATE_HOME: '/s', XDG_CONFIG_HOME: '/c' } })).toEqual([
    '/s/jour-j',
    '/c/jour-j',
    true,
  ]);
  expect(folders({ env: { XDG_STATE_HOME: 'relative' } })).toEqual([
    '/home/ana/.local/state/jour-j',
    '/home/ana/.config/jour-j',
    true,
  ]);
});
