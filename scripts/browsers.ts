import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

interface Whereabouts {
  readonly title: string;
  /** Environment variable that names the executable. */
  readonly variable: string;
  /** Names on PATH, the one most likely to be drivable first. */
  readonly commands: readonly string[];
  /** Paths below the usual folders of macOS and Windows. */
  readonly mac: readonly string[];
  readonly windows: readonly string[];
  readonly debianPackage: string;
}

const WHEREABOUTS: Readonly<Record<BrowserName, Whereabouts>> = {
  chrome: {
    title: 'Chromium or Chrome',
    variable: 'ON_RECORD_CHROME',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
    debianPackage: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'ON_RECORD_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    debianPackage: 'firefox-esr',
  },
};

/**
 * Path of the browser's executable, null where the machine has none. The environment variable comes
 * first; where it names something that cannot be run, that is an error.
 */
export function findBrowser(name: BrowserName): string | null {
  const { variable, title } = WHEREABOUTS[name];
  const chosen = process.env[variable];
  if (!chosen) return usualPlaces(name).find(isDrivable) ?? null;
  if (isExecutable(chosen)) return chosen;
  throw new Error(`${variable} names ${chosen}, which is no program. Set it to a ${title}.`);
}

/**
 * The browser's executable, installed from the distribution where that can be done without asking.
 * Throws with one line that says what to install.
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (canInstall() ? installed(name) : null);
  if (found) return found;
  throw new Error(whatToInstall(name));
}

function whatToInstall(name: BrowserName): string {
  const { title, variable, debianPackage } = WHEREABOUTS[name];
  const where = distribution() === 'debian' ? ` (apt-get install ${debianPackage})` : '';
  const snap =
    distribution() === 'ubuntu' ? " from its maker's .deb, for a snap cannot be driven" : '';
  return `No ${title} was found: install it${where}${snap}, or set ${variable} to its executable.`;
}

function usualPlaces(name: BrowserName): readonly string[] {
  const { commands, mac, windows } = WHEREABOUTS[name];
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (key) => process.env[key],
    );
    return folders.flatMap((folder) => (folder ? windows.map((path) => join(folder, path)) : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (process.platform !== 'darwin') return onPath;
  const applications = ['/Applications', join(homedir(), 'Applications')];
  return [...applications.flatMap((folder) => mac.map((path) => join(folder, path))), ...onPath];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** False for Ubuntu's snaps and the scripts that stand in for them: they see no folder of ours. */
function isDrivable(path: string): boolean {
  if (!isExecutable(path)) return false;
  if (/\/snap(\/|$)/.test(path) || /\/snap(\/|$)/.test(realpathSync(path))) return false;
  const isScript = statSync(path).size < 20_000;
  return !(isScript && readFileSync(path, 'utf8').includes('/snap/bin/'));
}

/** Ubuntu apart, because its packages of both browsers only fetch snaps. */
function distribution(): 'debian' | 'ubuntu' | null {
  if (process.platform !== 'linux') return null;
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    if (/^ID(_LIKE)?=.*ubuntu/m.test(release)) return 'ubuntu';
    return /^ID(_LIKE)?=.*debian/m.test(release) ? 'debian' : null;
  } catch {
    return null;
  }
}

const isRoot = (): boolean => process.getuid?.() === 0;

function canInstall(): boolean {
  return distribution() === 'debian' && (isRoot() || succeeds(['sudo', '-n', 'true']));
}

function installed(name: BrowserName): string | null {
  const { title, debianPackage } = WHEREABOUTS[name];
  console.error(`Installing ${title} (apt-get install ${debianPackage}) …`);
  const asRoot = isRoot() ? ['env'] : ['sudo', '-n', 'env'];
  const aptGet = [...asRoot, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  succeeds([...aptGet, 'update']);
  succeeds([...aptGet, 'install', '--yes', '--no-install-recommends', debianPackage]);
  return findBrowser(name);
}

/** The command's output goes to standard error, which leaves standard output to the caller. */
function succeeds([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}
