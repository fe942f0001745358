// Runs scripts/NAME.ts with the project's own Node, after installing what is missing. Plain
// JavaScript for the machine's Node (20 or later), before anything of ours is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE = join(
  ROOT,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** npm writes this file last, so an install that was interrupted counts as missing. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');

function isInstalled() {
  const wanted = statSync(join(ROOT, 'package-lock.json')).mtimeMs;
  return existsSync(NODE) && existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= wanted;
}

/** Standard output stays free for the script's own: scan's is read by other programs. */
function install() {
  console.error('Installing what On Record needs (npm ci, about half a minute) …');
  const npm = process.env.npm_execpath;
  const { status } = spawnSync(
    npm ? process.execPath : 'npm',
    [...(npm ? [npm] : []), 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: ROOT, stdio: ['ignore', 2, 2], shell: !npm && process.platform === 'win32' },
  );
  if (status === 0) return;
  console.error('On Record could not be installed: npm ci failed for the reason given above.');
  process.exit(1);
}

/** @param {string} script @param {string[]} args */
function run(script, args) {
  const child = spawn(NODE, [join(ROOT, 'scripts', `${script}.ts`), ...args], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(`${NODE} does not start (${error.message}). Remove node_modules and try again.`);
    process.exit(1);
  });
  child.on('exit', (status, signal) => {
    process.exit(signal ? 128 + constants.signals[signal] : (status ?? 1));
  });
}

const [script, ...args] = process.argv.slice(2);
if (!script || !existsSync(join(ROOT, 'scripts', `${script}.ts`))) {
  console.error('Usage: node scripts/run.mjs SCRIPT [ARGUMENT…], with SCRIPT.ts in scripts/');
  process.exit(2);
}
if (!isInstalled()) install();
run(script, args);
