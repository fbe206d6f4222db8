import { entriesIn, type Entry } from '../../domain/content.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { indicatorSpec } from '../../domain/reported.ts';
import type { Term } from '../../domain/term.ts';
import { toIso } from '../../vietnamese/date.ts';
import { periodEnd, periodStart } from '../../vietnamese/period.ts';
import { absoluteAddress, paths } from '../address.ts';
import { textOfObservation, valueColumns, type Observation } from './observation.ts';
import { defineTable, toOrganization } from './table.ts';

/** Every indicator with what it means. */
export const indicatorTable = defineTable<Entry<Indicator> & { address: string }>({
  name: 'chi-tieu',
  title: 'Chỉ tiêu',
  description: 'Định nghĩa các chỉ tiêu. Số liệu của chỉ tiêu có mã ho-ngheo mang mã số liệu figures.ho-ngheo.',
  key: ['indicator'],
  columns: [
    {
      name: 'indicator',
      title: 'Mã chỉ tiêu',
      description: 'Mã cố định của chỉ tiêu.',
      type: 'string',
      required: true,
      read: ({ id }) => id,
    },
    {
      name: 'name',
      title: 'Tên',
      description: 'Điều được đo.',
      type: 'string',
      required: true,
      read: ({ data }) => data.name,
    },
    {
      name: 'kind',
      title: 'Loại số',
      description: 'Loại đại lượng.',
      type: 'string',
      values: {
        number: 'số đếm, số đo',
        percent: 'tỉ lệ phần trăm',
        points: 'điểm phần trăm',
        ratio: 'phân số',
        money: 'số tiền',
      },
      required: true,
      read: ({ data }) => data.kind,
    },
    {
      name: 'unit',
      title: 'Đơn vị tính',
      description: 'Đơn vị đếm, nếu là số đếm.',
      type: 'string',
      read: ({ data }) => data.unit,
    },
    {
      name: 'direction',
      title: 'Chiều tốt hơn',
      description: 'Cao hơn hay thấp hơn là tốt hơn.',
      type: 'string',
      values: { up: 'càng cao càng tốt', down: 'càng thấp càng tốt', none: 'không phân biệt' },
      required: true,
      read: ({ data }) => data.direction,
    },
    {
      name: 'definition',
      title: 'Định nghĩa',
      description: 'Tính gì, không tính gì, tính thế nào.',
      type: 'string',
      required: true,
      read: ({ data }) => data.definition,
    },
    {
      name: 'source',
      title: 'Nguồn',
      description: 'Cơ quan lập số liệu hoặc văn bản quy định.',
      type: 'string',
      read: ({ data }) => data.source,
    },
    {
      name: 'address',
      title: 'Địa chỉ',
      description: 'Trang của chỉ tiêu.',
      type: 'address',
      required: true,
      read: ({ address }) => address,
    },
  ],
  rows: (content) =>
    entriesIn(content, 'indicators').map((entry) => ({
      ...entry,
      address: absoluteAddress(content.site, paths.indicator(entry.id)),
    })),
});

interface TargetRow extends Observation {
  term: Entry<Term>;
  indicator: string;
  note?: string;
}

/** What the terms of organizations promised, one value a row: the start and the target of each indicator. */
export const termTargetTable = defineTable<TargetRow>({
  name: 'chi-tieu-nhiem-ky',
  title: 'Chỉ tiêu nhiệm kỳ',
  description: 'Chỉ tiêu trong nghị quyết đại hội mà trang này theo dõi: mốc đầu kỳ và mức phải đạt.',
  key: ['term', 'indicator', 'role'],
  references: [toOrganization, { columns: ['indicator'], table: 'chi-tieu', to: ['indicator'] }],
  columns: [
    {
      name: 'term',
      title: 'Mã nhiệm kỳ',
      description: 'Mã cố định của nhiệm kỳ.',
      type: 'string',
      required: true,
      read: ({ term }) => term.id,
    },
    {
      name: 'term_name',
      title: 'Nhiệm kỳ',
      description: 'Tên nhiệm kỳ.',
      type: 'string',
      required: true,
      read: ({ term }) => term.data.name,
    },
    {
      name: 'organization',
      title: 'Mã đơn vị',
      description: 'Đơn vị đã hứa.',
      type: 'string',
      required: true,
      read: ({ term }) => term.data.organization,
    },
    {
      name: 'period_start',
      title: 'Ngày đầu nhiệm kỳ',
      description: 'Ngày đầu tiên.',
      type: 'date',
      required: true,
      read: ({ term }) => toIso(periodStart(term.data.period)),
    },
    {
      name: 'period_end',
      title: 'Ngày cuối nhiệm kỳ',
      description: 'Ngày cuối cùng.',
      type: 'date',
      required: true,
      read: ({ term }) => toIso(periodEnd(term.data.period)),
    },
    {
      name: 'indicator',
      title: 'Mã chỉ tiêu',
      description: 'Chỉ tiêu dùng để đo.',
      type: 'string',
      required: true,
      read: ({ indicator }) => indicator,
    },
    {
      name: 'label',
      title: 'Tên chỉ tiêu',
      description: 'Điều được đo.',
      type: 'string',
      required: true,
      read: ({ label }) => label,
    },
    {
      name: 'role',
      title: 'Vai trò',
      description: 'Mốc đầu kỳ hay mức phải đạt.',
      type: 'string',
      values: { baseline: 'mốc đầu kỳ', target: 'mức phải đạt' },
      required: true,
      read: ({ role }) => role,
    },
    ...valueColumns,
    {
      name: 'as_published',
      title: 'Như đã công bố',
      description: 'Nguyên văn trong nghị quyết hoặc văn bản dẫn.',
      type: 'string',
      required: true,
      read: textOfObservation,
    },
    {
      name: 'note',
      title: 'Ghi chú',
      description: 'Điều cần biết để hiểu chỉ tiêu.',
      type: 'string',
      read: ({ note }) => note,
    },
  ],
  rows: (content) =>
    entriesIn(content, 'terms').flatMap((term) =>
      (term.data.targets ?? []).flatMap(({ indicator, baseline, target, note }): TargetRow[] => {
        const found = content.indicators.get(indicator)?.data;
        if (!found) return [];
        const base = {
          term,
          indicator,
          measure: `figures.${indicator}`,
          label: found.name,
          dimension: [],
          spec: indicatorSpec(found),
          ...(note && { note }),
        };
        return [
          ...(baseline ? [{ ...base, role: 'baseline' as const, value: baseline }] : []),
          { ...base, role: 'target', value: target },
        ];
      }),
    ),
});
