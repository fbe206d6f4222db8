import { toIso } from '../vietnamese/date.ts';
import type { Bulletin } from './bulletin.ts';
import { namedFigures, type CanonicalFigures } from './canonical-figures.ts';
import type { Content } from './content.ts';
import type { Correction } from './correction.ts';
import type { SealedLine } from './ledger.ts';
import { absenceWords, formatValue } from './value.ts';

/** What a figure that is not there counts as, so that adding or dropping one is a change like any other. */
export const unreported = absenceWords['not-reported'];

/** The text of a figure among canonical figures. */
export function textAt(figures: ReadonlyMap<string, string>, path: string): string {
  return figures.get(path) ?? unreported;
}

/** A correction with its place in the bulletin. */
export interface PlacedCorrection extends Correction {
  index: number;
}

/** What does not agree between what was sealed of a figure, its corrections, and its value now. */
export type HistoryFault =
  | { kind: 'changed' }
  | { kind: 'wrong-old'; correction: PlacedCorrection }
  | { kind: 'before-seal'; correction: PlacedCorrection }
  | { kind: 'removed'; was: string };

/** What the ledger and the bulletin say of one figure. */
export interface FigureHistory {
  path: string;
  /** The line that sealed it last, and what it says. */
  line: SealedLine;
  sealed: string;
  current: string;
  /** Corrections that the ledger does not have yet. */
  unsealed: readonly PlacedCorrection[];
  fault: HistoryFault | undefined;
}

/** The corrections of each figure by the figure's permanent name, in the order of the bulletin. */
export function correctionsByPath(
  bulletin: Bulletin,
  indicators: Content['indicators'],
): ReadonlyMap<string, readonly PlacedCorrection[]> {
  if (!bulletin.corrections) return new Map();
  const paths = new Map(namedFigures(bulletin, indicators).map(({ path, pointer }) => [pointer, path]));
  const placed = bulletin.corrections.map((correction, index) => ({ ...correction, index }));
  return Map.groupBy(placed, ({ figure }) => paths.get(figure) ?? figure);
}

/**
 * Holds every figure of a published bulletin against `lines`, what was sealed of it since its last release (at least one line). A
 * figure may change only by corrections that lead from each sealed value to the next and to the value now, each dated not
 * before the value that it replaces was sealed.
 */
export function traceFigures(
  current: CanonicalFigures,
  corrections: ReadonlyMap<string, readonly PlacedCorrection[]>,
  lines: readonly SealedLine[],
): FigureHistory[] {
  const now = new Map(current);
  const sealed = lines.map((line) => ({ line, figures: new Map(line.figures) }));
  const paths = new Set([
    ...now.keys(),
    ...sealed.flatMap(({ figures }) => [...figures.keys()]),
    ...corrections.keys(),
  ]);
  return [...paths].sort().map((path) =>
    traceFigure(
      path,
      sealed.map(({ line, figures }) => ({ line, text: textAt(figures, path) })),
      corrections.get(path) ?? [],
      textAt(now, path),
    ),
  );
}

interface SealedText {
  line: SealedLine;
  text: string;
}

function traceFigure(
  path: string,
  sealed: readonly SealedText[],
  corrections: readonly PlacedCorrection[],
  current: string,
): FigureHistory {
  const { line, text } = sealed.at(-1)!;
  // The values that the figure has had by its own account; position n is the value after n corrections.
  const values =
    corrections.length > 0
      ? [formatValue(corrections[0]!.old), ...corrections.map((one) => formatValue(one.new))]
      : [current];
  const madeBy = (date: string) => corrections.filter((one) => toIso(one.date) <= date).length;
  const found = { path, line, sealed: text, current };
  if (values.at(-1) !== current && text !== current) return { ...found, unsealed: [], fault: { kind: 'changed' } };
  let [position, unsealed] = [values.length - 1, 0];
  for (let at = sealed.length - 1; at >= 0; at -= 1) {
    const { text: wanted, line: by } = sealed[at]!;
    const limit = Math.min(position, madeBy(by.date));
    const place = values.lastIndexOf(wanted, limit);
    const isLast = at === sealed.length - 1;
    if (place === -1) return { ...found, unsealed: [], fault: faultOf(isLast, sealed[at]!, corrections) };
    const next = corrections[place];
    if (place < position && next && toIso(next.date) < by.date)
      return { ...found, unsealed: [], fault: { kind: 'before-seal', correction: next } };
    if (isLast) unsealed = place;
    position = place;
  }
  return { ...found, unsealed: corrections.slice(unsealed), fault: undefined };
}

function faultOf(isLast: boolean, { text, line }: SealedText, corrections: readonly PlacedCorrection[]): HistoryFault {
  if (!isLast) return { kind: 'removed', was: text };
  const next = corrections.find(({ date }) => toIso(date) >= line.date);
  return next ? { kind: 'wrong-old', correction: next } : { kind: 'changed' };
}
