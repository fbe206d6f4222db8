import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeGenerated } from '../fixtures/generator/write.ts';
import { buildSite } from './build-site.ts';
import { digestFolder } from './folder-digest.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minh-bach-shards-'));
  await writeGenerated(at('content'), { seed: 5, organizations: 3, months: 2 });
  const build = (name: string, shard: string) =>
    buildSite({ MINHBACH_CONTENT: at('content'), MINHBACH_OUT: at(name), MINHBACH_SHARD: shard });
  for (const [name, shard] of [
    ['whole', ''],
    ['one', '1/2'],
    ['two', '2/2'],
  ] as const)
    expect(await build(name, shard)).toMatchObject({ exitCode: 0, stderr: '' });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function merge(folders: string[], environment: Record<string, string> = {}) {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'merge', '--', ...folders.map(at)], {
    encoding: 'utf8',
    env: {
      ...process.env,
      MINHBACH_CONTENT: at('content'),
      MINHBACH_OUT: at('merged'),
      MINHBACH_TODAY: '2026-11-21',
      ...environment,
    },
  });
  return { status, stderr };
}

describe('a site built in shares', () => {
  test('is refused as long as a share is missing, doubled, or no share at all', () => {
    expect(merge(['one'])).toEqual({ status: 1, stderr: 'Thiếu phần 2/2.\n' });
    expect(merge(['one', 'two', 'two'])).toEqual({ status: 1, stderr: 'Phần 2/2 được đưa vào hai lần.\n' });
    expect(merge(['one', 'whole']).stderr).toBe(
      `${at('whole')}: không phải là một phần của trang, dựng bằng MINHBACH_SHARD.\n`,
    );
    expect(existsSync(at('merged'))).toBe(false);
  });

  test('is refused where a share was built for another day', () => {
    const { status, stderr } = merge(['one', 'two'], { MINHBACH_TODAY: '2026-11-22' });
    expect(status).toBe(1);
    expect(stderr).toContain(`${at('one')}: dựng từ nội dung, phần mềm hoặc ngày khác.`);
  });

  test('is divided', () => {
    const [whole, one, two] = ['whole', 'one', 'two'].map((name) => Object.keys(digestFolder(at(name))).length);
    expect(one).toBeLessThan(whole!);
    expect(two).toBeLessThan(whole!);
  });

  test('is, once merged, the site built whole, to the byte', () => {
    expect(merge(['two', 'one'])).toEqual({ status: 0, stderr: '' });
    expect(digestFolder(at('merged'))).toEqual(digestFolder(at('whole')));
  });
});
