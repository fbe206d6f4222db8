import { commitmentStatuses, commitmentStatusKeys, isClosing } from '../domain/commitment.ts';
import { derivedOnce, type Content } from '../domain/content.ts';
import { followCommitments, type FollowedCommitment } from '../domain/follow-up.ts';
import { toIso, type CalendarDate } from '../vietnamese/date.ts';
import { lowerFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { viewDate, type DateView } from './source-view.ts';
import { viewCommitmentSummary, type CommitmentSummary } from './commitment-view.ts';
import { isProvisional, provisionalRemark } from './follow-up-words.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { organizationPlate, sitePlate } from './plate.ts';
import {
  isOverdue,
  isSelected,
  listRegisterSelections,
  nameSelection,
  registerPath,
  type RegisterSelection,
} from './register-selection.ts';

/** How many commitments there are of one sort. */
export interface CountView extends Link {
  count: number;
  /** Whether this very page shows them. */
  current: boolean;
}

/** Pages of the register that divide it in one way. */
export interface FilterView {
  title: string;
  options: CountView[];
}

/** Commitments under one heading. */
export interface RegisterGroup {
  /** ASCII anchor. */
  id: string;
  title: string;
  items: CommitmentSummary[];
}

/** A page of the register. */
export interface RegisterView extends PageView {
  /** The day up to which the commitments were followed. */
  asOf: DateView;
  /** What this page shows, counted: all, open, overdue, and each way of closing; empty where all of it stands alike. */
  counts: { text: string; count: number }[];
  /** The whole register divided by status, field and organization. */
  filters: FilterView[];
  /** Open and overdue ones first. */
  groups: RegisterGroup[];
  /** Said where the working days may still change. */
  provisional?: string;
}

/** A page of the register, followed up to `asOf`. */
export function viewRegister(content: Content, selection: RegisterSelection, asOf: CalendarDate): RegisterView {
  const all = [...followCommitments(content, asOf).values()];
  const shown = all.filter((one) => isSelected(one, selection));
  const path = registerPath(selection);
  const name = nameSelection(content, selection);
  const title =
    selection.by === 'all'
      ? 'Kiến nghị, cam kết'
      : `Kiến nghị, cam kết: ${selection.by === 'organization' ? name : lowerFirst(name)}`;
  const groups = groupCommitments(content, shown);
  const illustrative = shown.length > 0 && groups.every(({ items }) => items.every((item) => item.illustrative));
  const description =
    'Mỗi kiến nghị, vấn đề trọng tâm, cam kết được theo dõi từ ngày tiếp nhận đến khi khép lại, kể cả những lần lùi hạn.';
  return {
    path,
    title,
    description,
    breadcrumbs: viewBreadcrumbs(content, [
      ['Kiến nghị, cam kết', paths.register()],
      ...(selection.by === 'all' ? [] : [[name, path] as const]),
    ]),
    cards: [selection.by === 'organization' ? organizationPlate(content, selection.organization) : sitePlate(content)],
    illustrative,
    article: false,
    asOf: viewDate(asOf),
    counts: selection.by === 'overdue' || selection.by === 'status' ? [] : countOutcomes(shown),
    filters: viewFilters(content, asOf, path),
    groups,
    ...(shown.some(({ followUp }) => isProvisional(followUp)) && { provisional: provisionalRemark }),
  };
}

function countOutcomes(shown: readonly FollowedCommitment[]): RegisterView['counts'] {
  const count = (text: string, is: (followUp: FollowedCommitment['followUp']) => boolean) => ({
    text,
    count: shown.filter(({ followUp }) => is(followUp)).length,
  });
  return [
    count('Tất cả', () => true),
    count('Còn mở', ({ status }) => !isClosing(status)),
    count('Trong đó quá hạn', isOverdue),
    ...commitmentStatusKeys
      .filter(isClosing)
      .map((status) => count(commitmentStatuses[status].label, (followUp) => followUp.status === status)),
  ];
}

function viewFilters(content: Content, asOf: CalendarDate, path: string): FilterView[] {
  const titles: Partial<Record<RegisterSelection['by'], string>> = {
    all: 'Tình trạng',
    overdue: 'Tình trạng',
    status: 'Tình trạng',
    field: 'Lĩnh vực',
    organization: 'Cơ quan, đơn vị',
  };
  const options = countSelections(content, asOf).map(({ selection, count }) => ({
    title: titles[selection.by]!,
    option: {
      text: nameSelection(content, selection),
      href: hrefOf(content.site, registerPath(selection)),
      count,
      current: registerPath(selection) === path,
    },
  }));
  return [...Map.groupBy(options, ({ title }) => title)].map(([title, found]) => ({
    title,
    options: found.map(({ option }) => option),
  }));
}

const countsByDay = derivedOnce(() => new Map<string, readonly { selection: RegisterSelection; count: number }[]>());

/** How much each page of the register shows; counted once for all of them. */
function countSelections(content: Content, asOf: CalendarDate) {
  const days = countsByDay(content);
  const all = [...followCommitments(content, asOf).values()];
  const counts =
    days.get(toIso(asOf)) ??
    listRegisterSelections(content).map((selection) => ({
      selection,
      count: all.filter((one) => isSelected(one, selection)).length,
    }));
  days.set(toIso(asOf), counts);
  return counts;
}

function groupCommitments(content: Content, shown: readonly FollowedCommitment[]): RegisterGroup[] {
  const due = ({ followUp: { deadline } }: FollowedCommitment) => (deadline ? toIso(deadline) : '9999');
  const end = ({ followUp: { closed } }: FollowedCommitment) => (closed ? toIso(closed) : '');
  const by =
    (key: (one: FollowedCommitment) => string, sign: 1 | -1) =>
    (one: FollowedCommitment, other: FollowedCommitment) => {
      const [left, right] = [key(one), key(other)];
      if (left !== right) return left < right ? -sign : sign;
      return one.entry.id < other.entry.id ? -1 : 1;
    };
  const open = shown.filter(({ followUp }) => !isClosing(followUp.status)).sort(by(due, 1));
  const groups = [
    { id: 'qua-han', title: 'Còn mở, đã quá hạn', found: open.filter(({ followUp }) => isOverdue(followUp)) },
    { id: 'con-mo', title: 'Còn mở', found: open.filter(({ followUp }) => !isOverdue(followUp)) },
    {
      id: 'khep-lai',
      title: 'Đã khép lại',
      found: shown.filter(({ followUp }) => isClosing(followUp.status)).sort(by(end, -1)),
    },
  ];
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ id, title, found }) => ({ id, title, items: found.map((one) => viewCommitmentSummary(content, one)) }));
}
