import type { ChangeView } from './change-view.ts';
import type { FigureView } from './figure-view.ts';
import type { GroupView } from './group-view.ts';
import type { SectionView } from './section-view.ts';

/** A line of a notice's table: the name of a group, or a figure. */
export interface NoticeRow {
  label: string;
  /** How deep it stands in groups, from 0. */
  depth: number;
  /** Absent for the name of a group. */
  value?: string;
  /** `tăng 1 (từ 22)`; names what it is compared with where the head of the column does not. */
  change?: string;
  /** What a reader must know, in sentences: what it was promised, shares, faults that are known, breaks, notes. */
  notes: string[];
}

/** A section of a notice. */
export interface NoticeSection {
  title: string;
  remarks: string[];
  /** Statements, issues, results of a review; `facts` are who answers for it, by when, how far it is. */
  lists: { title: string; items: { title: string; text: string; facts: string }[] }[];
  /** What most of its changes are compared with: `tháng 9 năm 2026`; absent where it has no change. */
  against?: string;
  rows: NoticeRow[];
}

/** The rows of a section: every figure that the page has, and one change of each; notes of groups without a name are the section's. */
export function viewNoticeRows({ groups }: SectionView): Pick<NoticeSection, 'against' | 'rows'> {
  const against = mostUsual(groups.flatMap(changesIn));
  return { ...(against && { against }), rows: groups.flatMap((group) => rowsOf(group, 0, against)) };
}

function changesIn({ figures, groups }: GroupView): string[] {
  return [...figures.flatMap(({ changes: [change] }) => change?.against ?? []), ...groups.flatMap(changesIn)];
}

function mostUsual(texts: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(texts, (text) => text)].map(([text, found]) => ({ text, count: found.length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.text;
}

function rowsOf({ title, figures, groups, note }: GroupView, depth: number, against: string | undefined): NoticeRow[] {
  const head = title ? [{ label: title, depth, notes: note ? [note] : [] }] : [];
  const inside = title ? depth + 1 : depth;
  return [
    ...head,
    ...figures.flatMap((figure) => rowsOfFigure(figure, inside, against)),
    ...groups.flatMap((group) => rowsOf(group, inside, against)),
  ];
}

function rowsOfFigure(figure: FigureView, depth: number, against: string | undefined): NoticeRow[] {
  const { label, value, unit, share, changes, parts, including } = figure;
  const [change] = changes;
  const shares = [...parts, ...including].map((part) => ({
    label: part.label,
    depth: depth + 1,
    value: part.value,
    notes: [],
  }));
  const amount = `${value}${unit && ` ${unit}`}`;
  return [
    {
      label,
      depth,
      value: share && share !== value ? `${amount} (${share})` : amount,
      ...(change && { change: describeChange(change, unit, against) }),
      notes: notesOf(figure),
    },
    ...shares,
  ];
}

/** The unit stands beside the value already. */
function describeChange(
  { text, movement, from, against: own }: ChangeView,
  unit: string,
  against: string | undefined,
): string {
  const size = unit && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text;
  const moved = movement === 'same' ? size : `${size} (từ ${from})`;
  return own === against ? moved : `${moved} so với ${own}`;
}

function notesOf({ target, attainment, computedFrom, acknowledged, break: broken, note }: FigureView): string[] {
  return [
    target && `Mục tiêu ${target.text}${target.outcomeText && `: ${target.outcomeText}`}.`,
    attainment && `Bằng ${attainment} mục tiêu.`,
    computedFrom && `Tính từ ${computedFrom}.`,
    ...acknowledged,
    broken && `Không so được với các kỳ trước: ${broken}`,
    note,
  ].filter((text): text is string => text !== undefined && text !== '');
}
