import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Most bytes that one command may give; above the largest file of the content. */
const mostBytes = 64_000_000;

/**
 * Runs git in a folder and gives what it prints, as bytes.
 * @throws Error with git's own message where it fails
 */
export async function runGit(folder: string, ...args: readonly string[]): Promise<Buffer> {
  const { stdout } = await run('git', ['-C', folder, ...args], { encoding: 'buffer', maxBuffer: mostBytes });
  return stdout;
}

/** Runs git and gives the one line that it prints. */
export async function askGit(folder: string, ...args: readonly string[]): Promise<string> {
  return (await runGit(folder, ...args)).toString('utf8').replace(/\r?\n$/, '');
}

/** Runs git with `-z` and gives the names that it lists. */
export async function listFromGit(folder: string, ...args: readonly string[]): Promise<string[]> {
  return (await runGit(folder, ...args))
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}
