// Runs every check in turn, goes on after a failure, and counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { BROWSERS, requireBrowser } from './browsers.ts';
import { wxt } from './drive/build.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Check {
  readonly title: string;
  run(): Count | Promise<Count>;
}

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');
const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

const CHECKS: readonly Check[] = [
  ...BROWSERS.map((name) => ({
    title: `A browser for the tests: ${name}`,
    run: () => present(name),
  })),
  { title: 'Format and lint', run: () => tool('biome', 'check', '--error-on-warnings') },
  { title: 'Types', run: () => tool('tsc') },
  {
    title: 'Types of the engine, without a browser',
    run: () => tool('tsc', '--project', 'lib/engine'),
  },
  {
    title: 'Types of the claims, without a browser',
    run: () => tool('tsc', '--project', 'lib/claims'),
  },
  { title: 'Unit tests', run: () => tests('unit') },
  { title: 'Tests in a real document', run: () => tests('dom') },
  ...BROWSERS.map((name) => ({ title: `The build for ${name}`, run: () => built(name) })),
  { title: 'The store’s linter', run: () => tool('addons-linter', '.output/firefox-mv3') },
  { title: 'The extension in real browsers', run: () => tests('browser') },
];

function present(name: (typeof BROWSERS)[number]): Count {
  console.log(requireBrowser(name));
  return PASSED;
}

/** The build as it is shipped, with no host beside the news sites. */
async function built(name: (typeof BROWSERS)[number]): Promise<Count> {
  await wxt(['build', '--browser', name]);
  return PASSED;
}

function tool(name: string, ...args: readonly string[]): Count {
  const { status } = spawnSync(join(BIN, name), args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` },
  });
  return status === 0 ? PASSED : FAILED;
}

/** Counts by the test; a skipped one counts as failed, and so does a file that cannot be read. */
function tests(project: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const whole = tool('vitest', 'run', '--project', project, ...reporters);
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numTotalTests - numPassedTests;
    return { passed: numPassedTests, failed: Math.max(failed, whole.failed) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function counted({ title, run }: Check): Promise<Count> {
  console.log(`\n── ${title}`);
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

const summary: string[] = [];
const total = { passed: 0, failed: 0 };
for (const check of CHECKS) {
  const { passed, failed } = await counted(check);
  total.passed += passed;
  total.failed += failed;
  summary.push(`${failed === 0 ? '✓' : '✗'} ${check.title}: ${passed} passed, ${failed} failed`);
}
console.log(
  `\n── Summary\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`,
);
process.exitCode = total.failed === 0 ? 0 : 1;
