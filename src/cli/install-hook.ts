import { chmod, lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { askGit } from './git.ts';

const signature = '# Minh Bạch: kiểm tra dữ liệu cá nhân trước khi ghi';

/** The hook that git runs before each commit; it needs the packages of the project to be installed. */
export const hookScript = `#!/bin/sh
${signature}
root=$(git rev-parse --show-toplevel) || exit 1
node="$root/node_modules/.bin/node"
if [ ! -x "$node" ]; then
  echo 'Chưa kiểm tra được dữ liệu cá nhân: hãy chạy "npm ci" một lần rồi ghi lại.' >&2
  exit 1
fi
cd "$root" && exec "$node" src/cli/check-staged.ts
`;

/** What became of the hook, and what to tell whoever asked for it, in Vietnamese. */
export interface Installation {
  outcome: 'installed' | 'updated' | 'unchanged' | 'refused';
  message: string;
}

/**
 * Installs the hook into a git repository, where its `core.hooksPath` says. Another hook is never overwritten, nor is anything
 * written into a folder of hooks outside the repository, which other repositories may share.
 * @throws Error where the folder is not in a git repository
 */
export async function installHook(repositoryFolder: string): Promise<Installation> {
  const root = await askGit(repositoryFolder, 'rev-parse', '--show-toplevel');
  const hooks = resolve(root, await askGit(root, 'rev-parse', '--git-path', 'hooks'));
  const common = resolve(root, await askGit(root, 'rev-parse', '--git-common-dir'));
  const path = join(hooks, 'pre-commit');
  if (!(await isInside(hooks, [root, common])))
    return refuse(`Thư mục hook ${hooks} nằm ngoài kho này, có thể dùng chung với kho khác.`, path);
  const there = await lstat(path).catch(() => undefined);
  if (there && !there.isFile()) return refuse(`${path} không phải là một tệp thường.`, path);
  const present = there && (await readFile(path, 'utf8'));
  if (present === hookScript && (there!.mode & 0o100) !== 0)
    return { outcome: 'unchanged', message: `Hook đã có sẵn: ${path}` };
  if (present !== undefined && !present.includes(`\n${signature}\n`))
    return refuse(`Đã có một hook khác ở ${path}.`, path);
  await mkdir(hooks, { recursive: true });
  await writeFile(path, hookScript, { flag: present === undefined ? 'wx' : 'w' });
  await chmod(path, 0o755);
  return present === undefined
    ? { outcome: 'installed', message: `Đã cài hook: ${path}` }
    : { outcome: 'updated', message: `Đã cập nhật hook: ${path}` };
}

function refuse(reason: string, path: string): Installation {
  return {
    outcome: 'refused',
    message: `${reason}\nHook chưa được cài. Hãy tự thêm vào ${path} dòng sau:\n  node_modules/.bin/node src/cli/check-staged.ts || exit 1`,
  };
}

async function isInside(folder: string, parents: readonly string[]): Promise<boolean> {
  const real = await realpath(folder).catch(() => folder);
  const found = await Promise.all(parents.map(async (parent) => relative(await realpath(parent), real)));
  return found.some((path) => !path.startsWith('..') && path !== resolve(path));
}

if (import.meta.main) {
  try {
    const { outcome, message } = await installHook(process.cwd());
    process.stdout.write(`${message}\n`);
    if (outcome === 'refused') process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
