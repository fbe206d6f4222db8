import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { bulletinText, smallSite, writeContent } from '../../fixtures/content-folder.ts';

const file = 'bulletins/xa-mau/2026-10.md';
const faulty = { [file]: bulletinText('petitions:\n  received: 1.74') };

/** Runs the command on a content folder; `output` grows as it writes. */
function startCheck(contentFolder: string, ...args: string[]) {
  const script = fileURLToPath(new URL('../../../src/cli/check.ts', import.meta.url));
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env['PATH'], MINHBACH_CONTENT: contentFolder, MINHBACH_TODAY: '2026-11-21' },
  });
  const run = {
    stdout: '',
    stderr: '',
    child,
    ended: new Promise<number | null>((resolve) => child.on('close', resolve)),
  };
  child.stdout.on('data', (chunk: Buffer) => (run.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (run.stderr += chunk.toString()));
  onTestFinished(() => void child.kill());
  return run;
}

test('ends with 1 where there is an error, with the place in plain text', async () => {
  const run = startCheck(await writeContent(faulty));
  expect(await run.ended).toBe(1);
  expect(run.stdout).toContain('  7:13  Lỗi [number-invalid]  petitions.received.value');
  expect(run.stdout).toContain('7 │   received: 1.74\n        │             ^');
  expect(run.stdout).not.toContain('\u001B');
});

test('ends with 0 where there is none', async () => {
  const run = startCheck(await writeContent(), '--format', 'json');
  expect(await run.ended).toBe(0);
  expect((JSON.parse(run.stdout) as { severity: string }[]).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('ends with 2 where the options or the environment cannot be used', async () => {
  const run = startCheck(await writeContent(), '--fromat', 'json');
  expect([await run.ended, run.stdout, run.stderr]).toEqual([
    2,
    '',
    'Không có tùy chọn “--fromat”. Có phải bạn định viết “--format”?\n',
  ]);
});

test('watching, the content is checked again when it changes', async () => {
  const folder = await writeContent();
  const run = startCheck(folder, '--watch');
  await expect.poll(() => run.stdout, { timeout: 20_000 }).not.toBe('');
  expect(run.stdout).not.toContain('number-invalid');
  await writeFile(join(folder, file), String(faulty[file]));
  await expect.poll(() => run.stdout, { timeout: 20_000 }).toContain('[number-invalid]');
  const before = run.stdout.length;
  await writeFile(join(folder, file), String(smallSite[file]));
  await expect.poll(() => run.stdout.slice(before), { timeout: 20_000 }).not.toBe('');
  expect(run.stdout.slice(before)).not.toContain('number-invalid');
  expect(run.stdout).not.toContain('\u001B');
});
