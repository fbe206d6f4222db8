import { z } from 'zod';

/**
 * A commitment as a bulletin names it: its code where it stands in the register of the bulletin's own organization
 * (`kn-2026-014`), its whole identity where it stands in another's (`xa-mau/kn-2026-014`).
 */
export const commitmentReferenceField = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
  .max(161);

/** The identity of the commitment that a bulletin of `organization` names by `reference`. */
export function commitmentIdOf(organization: string, reference: string): string {
  return reference.includes('/') ? reference : `${organization}/${reference}`;
}
