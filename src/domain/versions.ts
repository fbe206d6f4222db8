import { formatFigures, type CanonicalFigures } from './canonical-figures.ts';
import { standingLines, type SealedLine } from './ledger.ts';

/** The figures of a bulletin as they were published at a time, and no longer hold. */
export interface SupersededVersion {
  /** From 1, the first release. */
  number: number;
  /** The line that sealed it. */
  line: SealedLine;
  /** Day of the line that replaced it, `2026-11-21`; undefined where what replaces it is not sealed yet. */
  until: string | undefined;
}

/** The earlier versions of a published bulletin with the figures `current`, by the lines sealed of it; the first one first. */
export function supersededVersions(
  lines: readonly SealedLine[] | undefined,
  current: CanonicalFigures,
): SupersededVersion[] {
  const standing = standingLines(lines);
  const now = formatFigures(current);
  return standing.flatMap((line, index) => {
    const next = standing[index + 1];
    return next || formatFigures(line.figures) !== now ? [{ number: index + 1, line, until: next?.date }] : [];
  });
}
