import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeContent } from '../../fixtures/content-folder.ts';

const program = join(import.meta.dirname, '../../../src/cli/new.ts');
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

function environment(folder: string) {
  return { ...process.env, MINHBACH_CONTENT: folder, MINHBACH_TODAY: '2026-12-03', TERM: 'xterm' };
}

/** Runs the command at a pseudo terminal; each answer is typed when its question has appeared. */
function typeAnswers(folder: string, args: string, answers: readonly (readonly [question: string, keys: string])[]) {
  const command = `stty cols 100 rows 40; '${process.execPath}' '${program}' ${args}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { env: environment(folder) });
  let screen = '';
  const open = [...answers];
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString('utf8');
    if (open[0] && screen.includes(open[0][0])) child.stdin.write(open.shift()![1]);
  });
  return new Promise<{ status: number | null; screen: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, screen }));
  });
}

describe.skipIf(!hasTerminal)('at a terminal', () => {
  test('questions are asked in Vietnamese, with the likely answer filled in', async () => {
    const folder = await writeContent();
    const { status, screen } = await typeAnswers(folder, 'bulletin', [
      ['Của đơn vị nào?', '\r'],
      ['2026-11', '\r'],
    ]);
    expect(screen).toContain('Đã tạo bản tin');
    expect(screen).not.toMatch(/navigate|confirm|select/i);
    expect(status).toBe(0);
    expect(await readFile(join(folder, 'bulletins/xa-mau/2026-11.md'), 'utf8')).toContain('status: draft');
  });

  test('an answer that cannot be right is refused on the spot, and Ctrl-C writes nothing', async () => {
    const folder = await writeContent();
    const { status, screen } = await typeAnswers(folder, 'document', [
      ['Số và ký hiệu?', '73\r'],
      ['mới chỉ là số', '\u0003'],
    ]);
    expect(screen).toContain('Đã dừng, chưa ghi gì.');
    expect(status).toBe(130);
  });
});

test('without a terminal nothing is asked', async () => {
  const folder = await writeContent();
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, 'bulletin', '--organization', 'xa-mau'], {
    env: environment(folder),
    encoding: 'utf8',
    input: '2026-11\n',
  });
  expect(status).toBe(2);
  expect(stderr).toBe('Thiếu --period (kỳ nào). Ví dụ: --period 2026-11\n');
  expect(stdout).toBe('');
});
