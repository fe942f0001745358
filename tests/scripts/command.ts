import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const RUN = join(import.meta.dirname, '../../scripts/run.mjs');

/** What a command came to. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Starts scripts/NAME.ts as npm does, in that folder. */
export function start(script: string, args: readonly string[], cwd: string, env = {}) {
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  return spawn(process.execPath, [RUN, script, ...args], { cwd, env: { ...inherited, ...env } });
}

/** Runs it to its end with that standard input. */
export async function run(
  script: string,
  args: readonly string[],
  cwd: string,
  input: string | Buffer = '',
): Promise<Outcome> {
  const child = start(script, args, cwd);
  // A command that ends before it has read everything is judged by its status.
  child.stdin.on('error', () => {}).end(input);
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [status, out, errors] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
  return { status, out, errors };
}

/** A folder with these files, removed when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export const ROOT = dirname(dirname(RUN));
