import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject } from '../fixtures/copy-project.ts';
import { generateContent } from '../fixtures/generator/generate.ts';
import { writeGenerated } from '../fixtures/generator/write.ts';
import { measureFolder } from './folder-size.ts';
import { hasHugo, timeHugo } from './hugo.ts';
import { readBenchOptions } from './options.ts';
import { writePlainSite } from './plain-astro.ts';
import { describeRun, reportAsText, type BenchReport, type Failed, type Run } from './report.ts';
import { runPlainSite, runThisSite } from './this-site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { bulletins, json, alone } = readBenchOptions(process.argv.slice(2));
const scratch = await mkdtemp(join(tmpdir(), 'minh-bach-bench-'));
try {
  const report = await bench(bulletins, !alone);
  process.stdout.write(json ? `${JSON.stringify(report, undefined, 2)}\n` : reportAsText(report));
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function bench(wanted: number, isCompared: boolean): Promise<BenchReport> {
  const at = (name: string) => join(scratch, name);
  const [project, content, output, aside] = [at('project'), at('content'), at('dist'), at('aside.md')];
  const generated = { seed: 1, organizations: communesFor(wanted) };
  const files = await writeGenerated(content, generated);
  const ids = bulletinsOf(generateContent(generated).keys());
  const [newest, other] = [ids.findLast(isNewest)!, ids.find(isNewest)!];
  await copyProject(project);
  const runs = await gatherRuns(runThisSite({ project, content, output, aside }, newest, other));
  return {
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      memory: totalmem(),
      node: process.versions.node,
    },
    content: { bulletins: ids.length, files },
    runs,
    output: await measureFolder(output),
    ...(isCompared && { plain: await benchPlain(at('plain'), content, aside, newest).catch(explainFailure) }),
    ...(isCompared && (await hasHugo()) && { hugo: await timeHugo(at('hugo'), content).catch(explainFailure) }),
  };
}

async function benchPlain(folder: string, content: string, aside: string, newest: string) {
  await writePlainSite(folder, content, join(root, 'node_modules'));
  const runs = await gatherRuns(runPlainSite(folder, aside, newest));
  return { runs, output: await measureFolder(join(folder, 'dist')) };
}

/** Tells each run on the standard error output as it ends, so that a later one that fails takes none with it. */
async function gatherRuns(coming: AsyncIterable<Run>): Promise<Run[]> {
  const runs: Run[] = [];
  for await (const run of coming) {
    process.stderr.write(`${describeRun(run)}\n`);
    runs.push(run);
  }
  return runs;
}

/** A site of comparison that cannot be built says so in its place; what was measured of this one stands. */
function explainFailure(error: unknown): Failed {
  return { failed: error instanceof Error ? error.message : String(error) };
}

/** How many communes publish about so many bulletins in the generated 24 months. */
function communesFor(bulletinCount: number): number {
  const each = bulletinsOf(generateContent({ seed: 1, organizations: 1 }).keys()).length;
  return Math.max(2, Math.round(bulletinCount / each));
}

/** The bulletins among the paths of a content folder, by path below the folder of bulletins. */
function bulletinsOf(paths: Iterable<string>): string[] {
  return [...paths].filter((path) => path.startsWith('bulletins/')).map((path) => path.slice('bulletins/'.length));
}

function isNewest(bulletin: string): boolean {
  return bulletin.endsWith('/2026-10.md');
}
