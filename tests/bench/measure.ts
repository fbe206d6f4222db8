import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A named part of a run. */
export interface PhaseTime {
  name: string;
  /** Seconds after the start of the process. */
  start: number;
  seconds: number;
}

/** What a process tells of itself when it ends. */
export interface Recorded {
  /** Seconds of all its threads on all cores. */
  cpu: number;
  /** Most memory held at one time, in bytes. */
  peak: number;
  phases: PhaseTime[];
}

/** What a run cost. */
export interface Cost extends Recorded {
  /** Seconds from start to end. */
  wall: number;
}

/** A Node program to run. */
export interface Program {
  /** Absolute path of its first module. */
  script: string;
  args?: readonly string[];
  /** Working directory. */
  folder: string;
  environment?: Readonly<Record<string, string>>;
}

const recorder = fileURLToPath(new URL('record.ts', import.meta.url));

/**
 * Runs a Node program to its end and measures it.
 * @throws Error with what the program said where it fails
 */
export async function measureNode({ script, args = [], folder, environment = {} }: Program): Promise<Cost> {
  const scratch = await mkdtemp(join(tmpdir(), 'minh-bach-bench-'));
  const record = join(scratch, 'record.json');
  try {
    const wall = await timeProcess(process.execPath, ['--import', recorder, script, ...args], folder, {
      ...environment,
      BENCH_RECORD: record,
    });
    return { wall, ...(JSON.parse(await readFile(record, 'utf8')) as Recorded) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * Runs a command to its end; gives the seconds it took.
 * @throws Error with what it said where it fails
 */
export async function timeProcess(
  command: string,
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (told = (told + text).slice(-4000)));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve(code ?? 1));
  });
  if (exitCode !== 0) throw new Error(`${command} ${args.join(' ')} exits with ${exitCode}:\n${told}`);
  return (performance.now() - start) / 1000;
}
