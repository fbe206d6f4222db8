import { toIso } from '../vietnamese/date.ts';
import type { Bulletin } from './bulletin.ts';
import { canonicalFigures, formatFigures } from './canonical-figures.ts';
import { entriesIn, type Content, type Entry } from './content.ts';
import { standingLines, type Ledger, type NewEntry, type SealedLine } from './ledger.ts';
import { sealedLines } from './renames.ts';
import { correctionsByPath, traceFigures } from './sealed-history.ts';

/**
 * What the ledger must record for the content to be sealed whole: bulletins newly published, corrected or withdrawn since, by day
 * of release and then by identity. Content and ledger must be free of errors.
 */
export function planRelease(content: Content, ledger: Ledger): NewEntry[] {
  const sealed = sealedLines(content, ledger);
  return entriesIn(content, 'bulletins')
    .map((entry) => ({ entry, key: `${toIso(entry.data.released)} ${entry.id}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .flatMap(({ entry }) => planBulletin(content, entry, standingLines(sealed.get(entry.id))) ?? []);
}

function planBulletin(
  content: Content,
  { id: bulletin, data }: Entry<Bulletin>,
  lines: readonly SealedLine[],
): NewEntry | undefined {
  const last = lines.at(-1);
  if (data.status === 'withdrawn') return last && { kind: 'withdrawal', bulletin, figures: [] };
  if (data.status !== 'published') return undefined;
  const figures = canonicalFigures(data, content.indicators);
  if (!last) return { kind: 'release', bulletin, figures };
  if (formatFigures(last.figures) === formatFigures(figures)) return undefined;
  const unsealed = traceFigures(figures, correctionsByPath(data, content.indicators), lines).flatMap(
    (one) => one.unsealed,
  );
  return { kind: unsealed.some(({ kind }) => kind === 'error') ? 'correction' : 'revision', bulletin, figures };
}
