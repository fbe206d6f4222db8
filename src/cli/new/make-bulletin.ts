import { bulletinSchema, type Bulletin } from '../../domain/bulletin.ts';
import type { Content } from '../../domain/content.ts';
import { formatValue } from '../../domain/value.ts';
import { unwritten } from '../../domain/unwritten.ts';
import { compareDates, formatDate } from '../../vietnamese/date.ts';
import { formatPeriod, periodEnd, periodId, type Period } from '../../vietnamese/period.ts';
import { writeCommentedMarkdown, type YamlLine } from './commented-yaml.ts';
import { dueDateOf } from './due-date.ts';
import { unreported, writeLasting } from './figure-fields.ts';
import type { Skeleton, Surroundings } from './kind.ts';
import { findModel, type Model } from './model-bulletin.ts';
import { listOpenCommitments } from './open-commitments.ts';
import { writeSections } from './section-fields.ts';
import { draftFields } from './repeated-fields.ts';

/**
 * The draft of an organization's bulletin. Its sections and indicators are those of the bulletin before it, every figure not reported
 * yet but the openings, which continue what was left at the end of the period before.
 */
export function makeBulletin(surroundings: Surroundings, organization: string, period: Period): Skeleton {
  const { content } = surroundings;
  const model = findModel(content, organization, period);
  const data = model.bulletin?.data;
  const figures = data ? writeFigures(content, data, model) : [];
  const sections = data ? writeSections(data, model) : [];
  const isEmpty = ![...figures, ...sections].some((line) => 'key' in line);
  const lines: YamlLine[] = [
    { remark: `Bản nháp ${formatPeriod(period)}. Thay “${unreported}” bằng số liệu; không có vụ việc nào thì ghi 0.` },
    { remark: 'Nhóm việc không có ở đơn vị thì ghi “không áp dụng”, hoặc xóa cả dòng.' },
    { key: 'organization', value: organization },
    { key: 'period', value: periodId(period) },
    ...draftFields,
    { key: 'summary', value: unwritten, comment: 'một, hai câu; dẫn số liệu như :so[petitions.solved]' },
    writeRelease(surroundings, organization, period),
    ...writeFrame(content, organization, period, data),
    ...sections,
    ...(isEmpty ? writeSections(firstBulletin(organization, period), model) : []),
    ...figures,
  ];
  const text = writeCommentedMarkdown(lines, writeBody(model.bulletin?.body ?? ''));
  return { file: `bulletins/${organization}/${periodId(period)}.md`, text };
}

function writeRelease({ content, today }: Surroundings, organization: string, period: Period): YamlLine {
  const end = periodEnd(period);
  const entry = content.organizations.get(organization);
  const due = entry && dueDateOf(entry.data, period);
  const promise = due ? `hạn theo lịch công bố: ${formatDate(due)}` : 'lịch công bố chưa có kỳ này';
  const likely = period.kind !== 'term' && compareDates(today, end) < 0 ? end : today;
  return { key: 'released', value: formatDate(likely), comment: `sửa thành ngày công bố thật; ${promise}` };
}

function writeFrame(content: Content, organization: string, period: Period, data: Bulletin | undefined): YamlLine[] {
  const commitments = listOpenCommitments(content, organization, period);
  const basis = (data?.basis ?? []).filter((id) => content.documents.has(id));
  const keyFigures = (data?.keyFigures ?? ['petitions.solved']).map((path) => ({ value: path }));
  return [
    { key: 'basis', value: { items: basis.map((id) => ({ value: id })) }, comment: 'văn bản làm căn cứ' },
    { inactive: [{ key: 'mainPoints', value: { items: [{ value: unwritten }] }, comment: 'tối đa sáu ý chính' }] },
    { inactive: [{ key: 'keyFigures', value: { items: keyFigures }, comment: 'tối đa sáu số liệu in lớn' }] },
    {
      key: 'commitments',
      value: { items: commitments },
      comment: 'việc còn theo dõi trong kỳ; giữ việc nào bản tin có báo cáo',
    },
  ];
}

function writeFigures(content: Content, data: Bulletin, { earlier }: Model): YamlLine[] {
  const items = (data.figures ?? []).flatMap((figure) => {
    const indicator = content.indicators.get(figure.indicator)?.data;
    if (!indicator) return [];
    const last = earlier.get(`figures.${figure.indicator}`)?.figure.value;
    const comment = last ? `${indicator.name}; kỳ trước: ${formatValue(last)}` : indicator.name;
    return {
      value: [
        { key: 'indicator', value: figure.indicator, comment },
        { key: 'value', value: unreported },
        ...writeLasting(figure),
      ],
    };
  });
  return items.length === 0 ? [] : [{ key: 'figures', value: { items }, comment: 'số liệu theo chỉ tiêu' }];
}

const firstFields = ['opening', 'received', 'solved', 'answered', 'refused', 'transferred', 'pending', 'overdue'];

/** What an organization's first bulletin repeats: the practice that every one of them has. */
function firstBulletin(organization: string, period: Period): Bulletin {
  const byField = { land: unreported };
  const petitions = { ...Object.fromEntries(firstFields.map((key) => [key, unreported])), byField };
  const fields = { organization, period: periodId(period), summary: unwritten, released: '01/01/2000', petitions };
  return bulletinSchema.parse(fields);
}

/** The headings of the bulletin before, to be written under. */
function writeBody(body: string): string {
  const headings = body.match(/^## [^\n:[\]<>{}]+$/gm) ?? ['## Kết quả nổi bật', '## Việc còn phải làm'];
  return headings.map((heading) => `${heading}\n\n${unwritten}`).join('\n\n');
}
