import type { FolderSize } from './folder-size.ts';
import type { Cost } from './measure.ts';

/** One run of the bench: what was done, and what it cost. */
export interface Run extends Cost {
  name: string;
}

/** All that a bench found. */
export interface BenchReport {
  machine: { cpu: string; cores: number; memory: number; node: string };
  /** Bulletins, and files of the content folder. */
  content: { bulletins: number; files: number };
  runs: Run[];
  output: FolderSize;
  /** The plain Astro site of the same bulletins; left out where no comparison was asked for. */
  plain?: { runs: Run[]; output: FolderSize };
  /** Seconds of Hugo for the pages alone, where it is installed. */
  hugo?: number;
}

/** The report as a table that people read. */
export function reportAsText({ machine, content, runs, output, plain, hugo }: BenchReport): string {
  return [
    `${content.bulletins} bulletins (${content.files} files of content) on ${machine.cores} × ${machine.cpu}, Node ${machine.node}`,
    '',
    ...table(runs),
    '',
    describeSize('output', output),
    ...(plain ? ['', 'plain Astro, one page and one image a bulletin', ...table(plain.runs)] : []),
    ...(plain ? ['', describeSize('output', plain.output)] : []),
    ...(hugo === undefined ? [] : ['', `Hugo, pages alone: ${seconds(hugo)}`]),
    '',
  ].join('\n');
}

function table(runs: readonly Run[]): string[] {
  return runs.map(({ name, wall, cpu, peak, phases }) => {
    const parts = phases.map((phase) => `${phase.name} ${phase.seconds.toFixed(1)}`).join(' · ');
    const cost = `${seconds(wall)}  ${seconds(cpu)} CPU  ${megabytes(peak)}`;
    return `${name.padEnd(16)}${cost}${parts && `  ${parts}`}`;
  });
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
