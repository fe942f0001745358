import { once } from 'node:events';
import { expect, test } from 'vitest';
import { ROOT, run, start } from './command.ts';

test('the script runs with the project’s own Node and its exit status is ours', async () => {
  const { status, errors } = await run('scan', ['--no-such-option'], ROOT);
  expect(errors).toContain('--no-such-option');
  expect(status).toBe(2);
});

test('a script that does not exist is answered with the usage', async () => {
  const { status, errors } = await run('nothing', [], ROOT);
  expect(errors).toContain('Usage: node scripts/run.mjs SCRIPT');
  expect(status).toBe(2);
});

test('a signal reaches the script, and its end is ours', async () => {
  const child = start('scan', ['-'], ROOT);
  child.stdin.write('{"id": 1, "text": "Rain."}\n');
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  const [status] = await once(child, 'exit');
  expect(status).toBe(128 + 15);
});
