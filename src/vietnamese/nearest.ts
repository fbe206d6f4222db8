import { distance } from 'fastest-levenshtein';
import { foldText } from './folding.ts';

/**
 * The candidate that a mistyped word most likely meant, compared without case and diacritics; undefined where none is
 * within a third of the word's length (at least one letter). Of equally near candidates the first in code-unit order.
 */
export function nearestOf(word: string, candidates: Iterable<string>): string | undefined {
  const folded = foldText(word);
  let nearest: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const other = foldText(candidate);
    const limit = Math.max(1, Math.round(Math.max(folded.length, other.length) / 3));
    if (Math.abs(folded.length - other.length) > limit) continue;
    const edits = distance(folded, other);
    // A word of one or two letters is near to everything: only the same letters count.
    if (edits > limit || edits >= Math.min(folded.length, other.length)) continue;
    if (nearest === undefined || edits < nearest.edits || (edits === nearest.edits && candidate < nearest.candidate)) {
      nearest = { candidate, edits };
    }
  }
  return nearest?.candidate;
}
