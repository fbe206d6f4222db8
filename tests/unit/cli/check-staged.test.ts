import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hookScript, installHook } from '../../../src/cli/install-hook.ts';
import { checkStaged } from '../../../src/cli/staged-content.ts';

const run = promisify(execFile);
const project = resolve(import.meta.dirname, '../../..');
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') && !name.startsWith('MINHBACH_')),
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.vn',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.vn',
};

const git = (folder: string, ...args: string[]) => run('git', args, { cwd: folder, env: environment });

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'staged-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function repository(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await temporary();
  await git(folder, 'init', '--quiet');
  await write(folder, files);
  await git(folder, 'add', '--all');
  return folder;
}

async function write(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const told = async (folder: string) =>
  (await checkStaged(folder, join(folder, 'content'))).map(
    ({ id, severity, file, line, column }) => `${severity} ${id} ${file}:${line}:${column}`,
  );

const page = (text: string) => `---\ntitle: Trang\n---\n\n${text}\n`;

describe('what is staged', () => {
  test('is read from the index, not from the disk', async () => {
    const folder = await repository({
      'content/pages/a.md': page('Gọi 0912 345 678'),
      'content/pages/b.md': page('Sạch'),
    });
    await write(folder, { 'content/pages/a.md': page('Sạch'), 'content/pages/b.md': page('Gọi 0912 345 678') });
    expect(await told(folder)).toEqual(['error personal-phone pages/a.md:5:5']);
  });

  test('is held against the rules only where it changed', async () => {
    const folder = await repository({ 'content/pages/a.md': page('Gọi 0912 345 678') });
    await git(folder, 'commit', '--quiet', '-m', 'a');
    await write(folder, { 'content/pages/đường mới.md': page('CCCD 001098012345'), 'ngoài.md': '0912345678' });
    await git(folder, 'add', '--all');
    expect(await told(folder)).toEqual(['error personal-id-number pages/đường mới.md:5:6']);
    await git(folder, 'mv', 'content/pages/a.md', 'content/pages/b.md');
    expect(await told(folder)).toHaveLength(2);
    await git(folder, 'rm', '--quiet', '--cached', 'content/pages/b.md', 'content/pages/đường mới.md');
    expect(await told(folder)).toEqual([]);
  });

  test('may hold the public contacts that are in the index, and what a waiver names', async () => {
    const folder = await repository({
      'content/site.yaml': 'publisher:\n  publicContacts: ["0297 3 123 456"]\n',
      'content/pages/a.md': page('Gọi (0297) 3123456'),
      'content/pages/b.md':
        '---\ntitle: Trang\nwaivers:\n  - { rule: personal-phone, reason: Số trực đã niêm yết }\n---\n0912345678\n',
    });
    expect(await told(folder)).toEqual(['note personal-data-waived pages/b.md:6:1']);
    await git(folder, 'rm', '--quiet', '--cached', 'content/site.yaml');
    expect(await told(folder)).toContain('error personal-phone pages/a.md:5:6');
  });

  test('is held against the rules in file names, pictures and files that nothing can parse', async () => {
    const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 54/1 0/1' } })
      .jpeg()
      .toBuffer();
    const folder = await repository({
      'content/stories/anh-0912345678.jpg': photo,
      'content/pages/x.md': '---\n"\n0912345678',
      'content/pages/y.md': Buffer.from('0912345678 \xff', 'latin1'),
    });
    const found = await checkStaged(folder, join(folder, 'content'));
    expect(found.map(({ id }) => id).sort()).toEqual([
      'asset-position',
      'personal-phone',
      'personal-phone',
      'personal-phone',
    ]);
    expect(JSON.stringify(found)).not.toContain('345');
  });

  test('outside the content folder is left alone', async () => {
    const folder = await repository({ 'a.md': '0912345678' });
    expect(await checkStaged(folder, join(folder, 'content'))).toEqual([]);
    expect(await checkStaged(folder, await temporary())).toEqual([]);
  });
});

describe('the hook', () => {
  /** A repository in which the project's own sources and packages stand by links. */
  async function projectRepository(): Promise<string> {
    const folder = await repository();
    await symlink(join(project, 'src'), join(folder, 'src'));
    await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
    return folder;
  }

  const commit = (folder: string) =>
    git(folder, 'commit', '--quiet', '-m', 'a').then(
      () => 'committed',
      ({ stderr }: { stderr: string }) => stderr,
    );

  test('stops a commit with personal data, and lets one without pass', async () => {
    const folder = await projectRepository();
    expect((await installHook(folder)).outcome).toBe('installed');
    await write(folder, { 'content/pages/a.md': page('Gọi 0912 345 678') });
    await git(folder, 'add', 'content');
    const refusal = await commit(folder);
    expect(refusal).toContain('personal-phone');
    expect(refusal).not.toContain('345');
    await write(folder, { 'content/pages/a.md': page('Sạch') });
    await git(folder, 'add', 'content');
    expect(await commit(folder)).toBe('committed');
  });

  test('stops every commit where the packages are not installed', async () => {
    const folder = await repository({ 'content/pages/a.md': page('Sạch') });
    await installHook(folder);
    expect(await commit(folder)).toContain('npm ci');
  });

  test('is installed where core.hooksPath says, and only once', async () => {
    const folder = await repository();
    await git(folder, 'config', 'core.hooksPath', '.githooks');
    expect((await installHook(folder)).outcome).toBe('installed');
    expect((await installHook(folder)).outcome).toBe('unchanged');
    const path = join(folder, '.githooks/pre-commit');
    expect(await readFile(path, 'utf8')).toBe(hookScript);
    expect((await stat(path)).mode & 0o111).toBe(0o111);
  });

  test('replaces an older one of its own, and makes it runnable again', async () => {
    const folder = await repository();
    await installHook(folder);
    const path = join(folder, '.git/hooks/pre-commit');
    await writeFile(path, hookScript.replace('exec ', ''));
    expect((await installHook(folder)).outcome).toBe('updated');
    await chmod(path, 0o644);
    expect((await installHook(folder)).outcome).toBe('updated');
    expect((await stat(path)).mode & 0o100).toBe(0o100);
  });

  test('never overwrites another hook, and tells what to add', async () => {
    const folder = await repository();
    const path = join(folder, '.git/hooks/pre-commit');
    await write(folder, { '.git/hooks/pre-commit': '#!/bin/sh\nexit 0\n' });
    const { outcome, message } = await installHook(folder);
    expect(outcome).toBe('refused');
    expect(message).toContain('src/cli/check-staged.ts || exit 1');
    expect(await readFile(path, 'utf8')).toBe('#!/bin/sh\nexit 0\n');
  });

  test('never follows a link, nor writes into a folder of hooks outside the repository', async () => {
    const folder = await repository();
    const shared = await temporary();
    await mkdir(join(folder, '.git/hooks'), { recursive: true });
    await symlink(join(shared, 'elsewhere'), join(folder, '.git/hooks/pre-commit'));
    expect((await installHook(folder)).outcome).toBe('refused');
    await git(folder, 'config', 'core.hooksPath', shared);
    expect((await installHook(folder)).outcome).toBe('refused');
    await expect(stat(join(shared, 'pre-commit'))).rejects.toThrow();
  });

  test('is refused outside a repository', async () => {
    await expect(installHook(await temporary())).rejects.toThrow();
  });
});
