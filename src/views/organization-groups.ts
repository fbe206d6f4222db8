import type { Content, Entry } from '../domain/content.ts';
import type { Organization } from '../domain/organization.ts';
import { slugify } from '../vietnamese/folding.ts';
import { compareVietnamese } from '../vietnamese/sorting.ts';
import { viewOrganizationSummary, type OrganizationSummary } from './organization-view.ts';

/** Organizations that belong together on a list. */
export interface OrganizationGroup {
  /** ASCII anchor, unique on the list. */
  id: string;
  /** `Cấp xã`, `Cấp xã, tỉnh Mẫu`, `Đã kết thúc hoạt động`. */
  title: string;
  organizations: OrganizationSummary[];
}

/** A level with more organizations than this is told apart by places too. */
const mostInLevel = 40;

/** All organizations by name, in groups by level, the level with most first; those that ended come last. */
export function groupOrganizations(content: Content): OrganizationGroup[] {
  const all = [...content.organizations.values()].sort((one, other) =>
    compareVietnamese(one.data.name, other.data.name),
  );
  const [ended, live] = [all.filter(({ data }) => data.ended), all.filter(({ data }) => !data.ended)];
  const levels = [...Map.groupBy(live, ({ data }) => data.level)].sort(
    ([one, ofOne], [other, ofOther]) => ofOther.length - ofOne.length || compareVietnamese(one, other),
  );
  const view = (title: string, entries: readonly Entry<Organization>[]): OrganizationGroup => ({
    id: slugify(title),
    title,
    organizations: entries.map((entry) => viewOrganizationSummary(content, entry)),
  });
  return [
    ...levels.flatMap(([level, entries]) =>
      entries.length > mostInLevel ? splitByPlace(level, entries, view) : [view(`Cấp ${level}`, entries)],
    ),
    ...(ended.length > 0 ? [view('Đã kết thúc hoạt động', ended)] : []),
  ];
}

function splitByPlace(
  level: string,
  entries: readonly Entry<Organization>[],
  view: (title: string, entries: readonly Entry<Organization>[]) => OrganizationGroup,
): OrganizationGroup[] {
  return [...Map.groupBy(entries, ({ data }) => data.place)]
    .sort(([one], [other]) => compareVietnamese(one, other))
    .map(([place, ofPlace]) => view(`Cấp ${level}, ${place}`, ofPlace));
}
