import type { FolderSize } from './folder-size.ts';
import type { Cost } from './measure.ts';

/** One run of the bench: what was done, and what it cost. */
export interface Run extends Cost {
  name: string;
}

/** Why something could not be measured. */
export interface Failed {
  failed: string;
}

/** All that a bench found. */
export interface BenchReport {
  machine: { cpu: string; cores: number; memory: number; node: string };
  /** Bulletins, and files of the content folder. */
  content: { bulletins: number; files: number };
  runs: Run[];
  output: FolderSize;
  /** The plain Astro site of the same bulletins; left out where no comparison was asked for. */
  plain?: { runs: Run[]; output: FolderSize } | Failed;
  /** Seconds of Hugo for the pages alone, where it is installed. */
  hugo?: number | Failed;
}

/** The report as a table that people read. */
export function reportAsText({ machine, content, runs, output, plain, hugo }: BenchReport): string {
  return [
    `${content.bulletins} bulletins (${content.files} files of content) on ${machine.cores} × ${machine.cpu}, Node ${machine.node}`,
    '',
    ...runs.map(describeRun),
    '',
    describeSize('output', output),
    ...(plain ? ['', 'plain Astro, one page and one image a bulletin', ...describePlain(plain)] : []),
    ...(hugo === undefined ? [] : ['', `Hugo, pages alone: ${typeof hugo === 'number' ? seconds(hugo) : hugo.failed}`]),
    '',
  ].join('\n');
}

/** A run in one line. */
export function describeRun({ name, wall, cpu, peak, phases }: Run): string {
  const parts = phases.map((phase) => `${phase.name} ${phase.seconds.toFixed(1)}`).join(' · ');
  return `${name.padEnd(16)}${seconds(wall)}  ${seconds(cpu)} CPU  ${megabytes(peak)}${parts && `  ${parts}`}`;
}

function describePlain(plain: NonNullable<BenchReport['plain']>): string[] {
  return 'failed' in plain
    ? [plain.failed]
    : [...plain.runs.map(describeRun), '', describeSize('output', plain.output)];
}

function describeSize(name: string, { files, bytes, kinds }: FolderSize): string {
  const parts = kinds.slice(0, 6).map((kind) => `${kind.extension} ${kind.files} (${megabytes(kind.bytes)})`);
  return `${name}: ${files} files, ${megabytes(bytes)}: ${parts.join(', ')}`;
}

function seconds(time: number): string {
  return `${time.toFixed(1)} s`.padStart(8);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
