import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers.ts';
import { folderOf } from './command.ts';

/** A folder on a PATH of its own, with these programs in it. */
function onlyPath(programs: Readonly<Record<string, string>>): string {
  const folder = folderOf(programs);
  for (const name of Object.keys(programs)) chmodSync(join(folder, name), 0o755);
  vi.stubEnv('PATH', folder);
  return folder;
}

const { platform } = process;
const runAs = (value: NodeJS.Platform) => Object.defineProperty(process, 'platform', { value });

beforeEach(() => void runAs('linux'));
afterEach(() => {
  runAs(platform);
  vi.unstubAllEnvs();
});

describe('a browser is looked for', () => {
  test('in the environment variable first', () => {
    const folder = onlyPath({ chromium: '#!/bin/sh', mine: '#!/bin/sh' });
    vi.stubEnv('ON_RECORD_CHROME', join(folder, 'mine'));
    expect(findBrowser('chrome')).toBe(join(folder, 'mine'));
  });

  test('and a variable that names no program is an error that says so', () => {
    vi.stubEnv('ON_RECORD_FIREFOX', '/nowhere/firefox');
    expect(() => findBrowser('firefox')).toThrow('ON_RECORD_FIREFOX names /nowhere/firefox');
  });

  test.each([
    ['chrome', { 'google-chrome': '', chromium: '' }, 'chromium'],
    ['chrome', { 'google-chrome-stable': '' }, 'google-chrome-stable'],
    ['firefox', { firefox: '', 'firefox-esr': '' }, 'firefox-esr'],
  ] as const)('%s on PATH among %o', (name, programs, expected) => {
    vi.stubEnv('ON_RECORD_CHROME', undefined).stubEnv('ON_RECORD_FIREFOX', undefined);
    const folder = onlyPath(programs);
    expect(findBrowser(name)).toBe(join(folder, expected));
  });

  test('but a script that stands in for a snap is none', () => {
    vi.stubEnv('ON_RECORD_FIREFOX', undefined);
    onlyPath({ firefox: '#!/bin/sh\nexec /snap/bin/firefox "$@"\n' });
    expect(findBrowser('firefox')).toBeNull();
  });
});
