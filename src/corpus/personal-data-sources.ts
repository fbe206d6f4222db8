import { personalDataRules, shortestReason, type PersonalDataRule, type Waiver } from '../domain/waiver.ts';
import type { SourceFile } from './source.ts';
import type { RawData, RawValue } from './yaml-values.ts';

/** A text of the content, with its fields where it could be parsed. */
export interface PersonalDataSource extends SourceFile {
  data?: RawData;
  /** Line in which the Markdown below the front matter begins. */
  bodyLine?: number;
}

/**
 * The public ways to reach offices that `site.yaml` (`publisher.publicContacts`) and the organizations (`publicContacts`) declare,
 * read from fields without meaning yet, so that an entry with other faults still counts.
 */
export function readPublicContacts(sources: Iterable<PersonalDataSource>): string[] {
  return [...sources].flatMap(({ file, data }) => {
    if (file === 'site.yaml') return textsIn(mappingOf(data?.['publisher'])?.['publicContacts']);
    return file.startsWith('organizations/') ? textsIn(data?.['publicContacts']) : [];
  });
}

/** The waivers of an entry that name a rule and give a reason, with their places in the list; others are left to the schema. */
export function readWaivers({ data }: PersonalDataSource): { waiver: Waiver; index: number }[] {
  const listed = data?.['waivers'];
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((item, index) => {
    const { rule, reason } = mappingOf(item) ?? {};
    const stated = typeof reason === 'string' ? reason.replace(/\s+/g, ' ').trim() : '';
    return isRule(rule) && stated.length >= shortestReason ? [{ waiver: { rule, reason: stated }, index }] : [];
  });
}

function isRule(value: RawValue | undefined): value is PersonalDataRule {
  return (personalDataRules as readonly (RawValue | undefined)[]).includes(value);
}

function mappingOf(value: RawValue | undefined): RawData | undefined {
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}

function textsIn(value: RawValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
