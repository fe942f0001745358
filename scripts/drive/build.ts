import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { BrowserName } from '../browsers.ts';

const ROOT = join(import.meta.dirname, '../..');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** Where the builds for the demonstration and the tests may run, beside the news sites. */
const HOSTS = 'http://127.0.0.1/*';

/** Folder of the build for the demonstration, apart from those that are shipped. */
export function demonstrationFolder(name: BrowserName): string {
  return join(ROOT, '.output/demonstration', `${name}-mv3`);
}

/** Builds the extension so that it also runs on pages served from this machine. */
export async function buildDemonstration(name: BrowserName): Promise<void> {
  await wxt(['build', '--browser', name], HOSTS);
}

/** Runs WXT with no host beside the news sites unless others are named; its output becomes the error. */
export async function wxt(args: readonly string[], hosts = ''): Promise<void> {
  const build = spawn(process.execPath, [WXT, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ON_RECORD_HOSTS: hosts },
  });
  const exited = new Promise<number | null>((resolve, reject) => {
    build.on('error', reject);
    build.on('close', resolve);
  });
  const [status, out, errors] = await Promise.all([exited, text(build.stdout), text(build.stderr)]);
  if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${out}${errors}`.trimEnd());
}
