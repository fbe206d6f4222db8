import type { Finding } from './finding.ts';

/** A finding about a commitment, before it is known which; an error unless it says otherwise. */
export type CommitmentFault = Pick<Finding, 'id' | 'keys' | 'message' | 'hint' | 'bodyOffset'> &
  Partial<Pick<Finding, 'severity'>>;
