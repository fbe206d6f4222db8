import type { Content, Entry } from '../domain/content.ts';
import { sortNames } from '../domain/former-name.ts';
import type { Organization } from '../domain/organization.ts';
import { heirsOf, predecessorsOf, successorsOf } from '../domain/succession.ts';
import { addDays, formatDate, toIso, type CalendarDate } from '../vietnamese/date.ts';
import { hrefOf, paths } from './address.ts';
import { organizationName } from './organization-link.ts';
import type { Link } from './link.ts';

/** A sentence with links in it. */
export type LinkedText = readonly (string | Link)[];

/** What mergers, splits and renamings did to an organization. */
export interface ReformView {
  /** What became of it, what it took over, what it was called: in the order of time. */
  sentences: LinkedText[];
  predecessors: Link[];
  successors: Link[];
}

const linkTo = (content: Content, id: string): Link => ({
  text: organizationName(content, id),
  href: hrefOf(content.site, paths.organization(id)),
});

/** Joins links as a sentence has them: "a", "a và b", "a, b và c". */
function listLinks(links: readonly Link[]): LinkedText {
  return links.flatMap((link, index) => {
    if (index === 0) return [link];
    return [index === links.length - 1 ? ' và ' : ', ', link];
  });
}

/** What reforms did to an organization; undefined where nothing did. */
export function viewReform(content: Content, entry: Entry<Organization>): ReformView | undefined {
  const sentences = [...describeOrigins(content, entry), ...describeNames(entry.data), ...describeEnd(content, entry)];
  if (sentences.length === 0) return undefined;
  return {
    sentences,
    predecessors: predecessorsOf(content, entry.id).map((id) => linkTo(content, id)),
    successors: successorsOf(content, entry.id).map((id) => linkTo(content, id)),
  };
}

/** One sentence for each day on which it took over from others. */
function describeOrigins(content: Content, { id, data }: Entry<Organization>): LinkedText[] {
  const ended = predecessorsOf(content, id).flatMap((one) => {
    const day = content.organizations.get(one)?.data.ended;
    return day ? [{ id: one, day }] : [];
  });
  return [...Map.groupBy(ended, ({ day }) => toIso(day))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, together]) => [
      `Từ ${formatDate(addDays(together[0]!.day, 1))}, ${data.name} tiếp nhận nhiệm vụ của `,
      ...listLinks(together.map((one) => linkTo(content, one.id))),
      `. Số liệu trước đó xem tại trang của ${together.length > 1 ? 'từng đơn vị' : 'đơn vị ấy'}.`,
    ]);
}

function describeNames({ name, formerNames = [] }: Organization): LinkedText[] {
  const names = sortNames(formerNames);
  return names.map(({ name: former, until }, index) => [
    `Từ ${formatDate(addDays(until, 1))}, ${former} đổi tên thành ${names[index + 1]?.name ?? name}.`,
  ]);
}

function describeEnd(content: Content, { id, data }: Entry<Organization>): LinkedText[] {
  const { ended, name } = data;
  if (!ended) return [];
  const kept = 'Số liệu đã công bố vẫn giữ nguyên tại đây.';
  const successors = successorsOf(content, id);
  if (successors.length === 0) return [[`${name} hoạt động đến hết ngày ${formatDate(ended)}. ${kept}`]];
  const merged = successors.length === 1 ? mergedWith(content, id, successors[0]!, ended) : [];
  return [
    [
      `Từ ${formatDate(addDays(ended, 1))}, nhiệm vụ của ${name}`,
      ...(merged.length > 0 ? [', cùng với nhiệm vụ của ', ...listLinks(merged), ','] : []),
      ' do ',
      ...listLinks(successors.map((one) => linkTo(content, one))),
      ` tiếp nhận. ${kept}`,
    ],
    ...describeHeirs(content, id, successors),
  ];
}

/** The other organizations that the same successor took over from on the same day. */
function mergedWith(content: Content, id: string, successor: string, ended: CalendarDate): Link[] {
  return predecessorsOf(content, successor)
    .filter((other) => other !== id)
    .filter((other) => {
      const day = content.organizations.get(other)?.data.ended;
      return day !== undefined && toIso(day) === toIso(ended);
    })
    .map((other) => linkTo(content, other));
}

/** Who holds the duties now, where a successor has ended in its turn. */
function describeHeirs(content: Content, id: string, successors: readonly string[]): LinkedText[] {
  const heirs = heirsOf(content, id);
  const isSame = heirs.length === successors.length && heirs.every((heir) => successors.includes(heir));
  if (isSame || heirs.length === 0) return [];
  return [['Nay các nhiệm vụ ấy thuộc ', ...listLinks(heirs.map((heir) => linkTo(content, heir))), '.']];
}
