import type { FigureRole } from '../../domain/canonical-figures.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Value } from '../../domain/value.ts';
import { formatValue } from '../../domain/value.ts';
import { roundTo } from '../../vietnamese/number.ts';
import { amountOf, type Quantity } from '../../vietnamese/quantity.ts';
import type { ColumnOf } from './table.ts';

/** What one figure is to its measure: a role of the content, or the share that the measure is of its whole. */
export type ObservationRole = FigureRole | 'share';

/** What readers call each role. */
export const observationRoles: Readonly<Record<ObservationRole, string>> = {
  value: 'giá trị của chỉ tiêu',
  part: 'một phần của giá trị, tên phần ghi ở cột dimension',
  baseline: 'giá trị đầu kỳ, mốc so sánh',
  target: 'chỉ tiêu phải đạt',
  attainment: 'mức đạt so với chỉ tiêu, như đã công bố',
  numerator: 'tử số của tỉ lệ',
  denominator: 'mẫu số của tỉ lệ',
  share: 'tỉ số so với số chung, ví dụ 15/35',
};

/** What readers call each precision of a number. */
export const observationQualifiers: Readonly<Record<string, string>> = {
  exact: 'số đúng như đã ghi',
  nearly: '“gần”: số thật nhỏ hơn một ít',
  over: '“trên”: số thật lớn hơn',
  under: '“dưới”: số thật nhỏ hơn',
  estimated: '“ước”: số ước thực hiện',
  about: '“khoảng”: số gần đúng',
};

/** What readers call each state; only `reported` has a number. */
export const observationStates: Readonly<Record<string, string>> = {
  reported: 'có số liệu',
  'not-reported': 'chưa báo cáo; không phải là 0',
  'not-applicable': 'không áp dụng với đơn vị hoặc kỳ này',
  suppressed: 'có số liệu nhưng không công bố để bảo vệ người liên quan',
};

/** One value of one measure, as every table of figures tells it. */
export interface Observation {
  /** Permanent path of the figure. */
  measure: string;
  label: string;
  /** What tells it from its siblings, outermost first: groups, items of a list, named parts. */
  dimension: readonly string[];
  role: ObservationRole;
  value: Value;
  /** What the measure counts, where the value does not say. */
  spec: Measure['spec'];
}

/** The number that an observation states, in the unit of {@link unitOf}; undefined where it states none. */
export function numberOf(value: Value): number | undefined {
  if (value.kind === 'absent') return undefined;
  return value.kind === 'ratio' ? roundTo(amountOf(value), 6) : amountOf(value);
}

const kindUnits: Readonly<Record<Exclude<Quantity['kind'], 'number'>, string>> = {
  percent: '%',
  points: 'điểm %',
  money: 'đồng',
  ratio: 'tỉ số',
};

/** What the number is counted in: `kiến nghị`, `%`, `đồng`; undefined where nothing is said. */
export function unitOf({ value, role, spec }: Observation): string | undefined {
  const kind = value.kind === 'absent' ? spec.kind : value.kind;
  if (kind !== 'number') return kindUnits[kind];
  const own = value.kind === 'number' ? value.unit : undefined;
  return own ?? (isOfMeasure(role) ? spec.unit || undefined : undefined);
}

/** Whether a figure of this role is counted in the unit of its measure. */
function isOfMeasure(role: ObservationRole): boolean {
  return role === 'value' || role === 'part' || role === 'baseline' || role === 'target';
}

/** The columns that say what is measured. */
export const measureColumns: readonly ColumnOf<Observation>[] = [
  {
    name: 'measure',
    title: 'Mã số liệu',
    description: 'Tên cố định của số liệu, giữ nguyên qua các kỳ; cũng là tên ghi trong sổ công bố.',
    type: 'string',
    required: true,
    read: ({ measure }) => measure,
  },
  {
    name: 'label',
    title: 'Tên số liệu',
    description: 'Điều được đo, bằng lời.',
    type: 'string',
    required: true,
    read: ({ label }) => label,
  },
  {
    name: 'dimension',
    title: 'Phân tổ',
    description: 'Nhóm, mục hoặc phần mà số liệu thuộc về, từ ngoài vào trong, ngăn bằng dấu ›.',
    type: 'string',
    read: ({ dimension }) => dimension.join(' › ') || undefined,
  },
  {
    name: 'role',
    title: 'Vai trò',
    description: 'Số liệu là giá trị, một phần, mốc đầu kỳ hay chỉ tiêu phải đạt.',
    type: 'string',
    values: observationRoles,
    required: true,
    read: ({ role }) => role,
  },
];

/** The columns that say how much. */
export const valueColumns: readonly ColumnOf<Observation>[] = [
  {
    name: 'value',
    title: 'Giá trị',
    description:
      'Con số đang có hiệu lực, dấu chấm ngăn phần thập phân, không ngăn hàng nghìn. Tiền tính bằng đồng; 9,95% là 9.95; 31/34 là thương số 0.911765. Trống khi không có số.',
    type: 'number',
    read: ({ value }) => numberOf(value),
  },
  {
    name: 'unit',
    title: 'Đơn vị tính',
    description: 'Đơn vị của cột value.',
    type: 'string',
    read: unitOf,
  },
  {
    name: 'qualifier',
    title: 'Mức chính xác',
    description: 'Số đúng hay gần đúng. Trống khi không có số.',
    type: 'string',
    values: observationQualifiers,
    read: ({ value }) => (value.kind === 'absent' ? undefined : (value.qualifier ?? 'exact')),
  },
  {
    name: 'state',
    title: 'Tình trạng',
    description: 'Có số liệu, hay vì sao không có.',
    type: 'string',
    values: observationStates,
    required: true,
    read: ({ value }) => (value.kind === 'absent' ? value.absence : 'reported'),
  },
];

/** The value as officials write it. */
export function textOfObservation({ value }: Observation): string {
  return formatValue(value);
}
