import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build left behind. */
export interface Build {
  /** The output folder. */
  folder: string;
  exitCode: number;
  stderr: string;
}

/**
 * Builds a content folder as an editor would, with `options`, into a new folder unless `MINHBACH_OUT` is given; `project` may be
 * another clone.
 */
export async function buildSite(
  environment: Record<string, string> = {},
  options: readonly string[] = [],
  project = '.',
): Promise<Build> {
  const folder = environment['MINHBACH_OUT'] ?? join(await mkdtemp(join(tmpdir(), 'minh-bach-site-')), 'dist');
  const build = spawn('npm', ['run', '--silent', 'build', '--', ...options], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', MINHBACH_TODAY: '2026-11-21', MINHBACH_OUT: folder, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  build.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const exitCode = await new Promise<number>((resolve) => build.on('close', (code) => resolve(code ?? 1)));
  return { folder, exitCode, stderr };
}
