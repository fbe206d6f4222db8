import { z } from 'zod';
import { bulletinIdField, identifierField } from './fields.ts';

/**
 * Identities that an entry had before its file was renamed, so that its old addresses lead to the new one. Of an organization
 * they move everything of it: its bulletins, petitions and series.
 */
export const formerIdsField = z.array(identifierField).min(1).optional();

/** The same for entries whose identity is `<organization>/<name>`: bulletins and commitments. */
export const formerPathsField = z.array(bulletinIdField).min(1).optional();
