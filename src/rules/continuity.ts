import type { Content } from '../domain/content.ts';
import { checkCopies } from './continuity-copies.ts';
import { checkChangedDenominators } from './continuity-denominators.ts';
import { checkOpenings } from './continuity-openings.ts';
import { checkTermTargets } from './continuity-targets.ts';
import { timelinesOf, type Timeline } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';
import { checkProseNumbers } from './prose-numbers.ts';
import { checkAttainment } from './roll-up-attainment.ts';
import { checkVoteBands } from './roll-up-votes.ts';
import { checkRollUp } from './roll-up.ts';
import { checkRecoveryAcross } from './suppression-across.ts';

/** A rule that looks at all bulletins of one organization. */
export type TimelineRule = (content: Content, timeline: Timeline) => Finding[];

const timelineRules: readonly TimelineRule[] = [
  (_, timeline) => checkOpenings(timeline),
  (_, timeline) => checkRollUp(timeline),
  checkRecoveryAcross,
  (_, timeline) => checkCopies(timeline),
  (_, timeline) => checkAttainment(timeline),
  (_, timeline) => checkVoteBands(timeline),
  checkChangedDenominators,
  checkTermTargets,
  checkProseNumbers,
];

/**
 * Applies every rule that holds the bulletins of an organization against each other, and their words and attainments against
 * their figures. Reads each bulletin's figures once for all of them.
 */
export function checkContinuity(content: Content): Finding[] {
  const findings: Finding[] = [];
  for (const timeline of timelinesOf(content))
    for (const rule of timelineRules) findings.push(...rule(content, timeline));
  return findings;
}
