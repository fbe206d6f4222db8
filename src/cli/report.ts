import type { Problem } from '../domain/problem.ts';
import { wantsColour } from '../reporters/colours.ts';
import { formats, type Format } from '../reporters/formats.ts';
import { gatherReport } from '../reporters/gather-report.ts';
import { reportAsText } from '../reporters/text.ts';

/** Writes problems as plain text without source lines, for where the files are not those on disk. */
export function formatProblems(problems: readonly Problem[]): string {
  return reportAsText({ problems, prefix: '', sources: new Map() }).trimEnd();
}

/** Writes the problems of a content folder to a stream; text shows source lines, and colours on a terminal that takes them. */
export async function printProblems(
  problems: readonly Problem[],
  contentFolder: string,
  stream: NodeJS.WriteStream,
  format: Format = 'text',
): Promise<void> {
  const report = await gatherReport(problems, contentFolder, process.cwd());
  stream.write(formats[format](report, wantsColour(stream, process.env)));
}
