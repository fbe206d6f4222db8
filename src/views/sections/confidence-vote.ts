import { confidenceLevels, type ConfidenceBand } from '../../domain/sections/confidence-vote.ts';
import { formatQuantity } from '../../vietnamese/quantity.ts';
import type { ViewExtras } from '../record-view.ts';

/** Shows the thresholds between which each band of outcomes lies. */
export const viewConfidenceVote: ViewExtras = ({ bulletin }) => ({
  remarks: (bulletin.confidenceVote?.bands ?? []).flatMap(describeBand),
});

function describeBand({ label, vote, from, below }: ConfidenceBand): string[] {
  const limits = [from && `từ ${formatQuantity(from)}`, below && `dưới ${formatQuantity(below)}`].filter(Boolean);
  if (limits.length === 0) return [];
  return [`${label}: phiếu “${confidenceLevels[vote]}” chiếm ${limits.join(' đến ')} số phiếu thu về.`];
}
