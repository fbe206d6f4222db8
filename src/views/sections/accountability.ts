import {
  accountabilityAreas,
  type AccountabilityArea,
  type AccountabilityStatement,
} from '../../domain/sections/accountability.ts';
import { formatValue, parseValue } from '../../domain/value.ts';
import { resolveInline } from '../../markdown/inline.ts';
import { joinList } from '../../vietnamese/words.ts';
import type { RecordView, SectionContext, ViewExtras } from '../record-view.ts';
import { linkDocuments } from './link-documents.ts';

/** Shows each statement as a record, its money under the name of its area, and which areas have no statement. */
export const viewAccountability: ViewExtras = (context, groups) => {
  const statements = context.bulletin.accountability ?? [];
  const stated = new Set(statements.map(({ area }) => area));
  const missing = (Object.keys(accountabilityAreas) as AccountabilityArea[]).filter((area) => !stated.has(area));
  const names = missing.map((area) => accountabilityAreas[area].toLowerCase());
  return {
    remarks: missing.length > 0 ? [`Chưa báo cáo: ${joinList(names)}.`] : [],
    records: [
      {
        id: 'giai-trinh-tung-linh-vuc',
        title: '',
        items: statements.map((statement, index) => viewStatement(statement, index, context)),
      },
    ],
    groups: groups.map((group, index) => ({ ...group, title: accountabilityAreas[statements[index]!.area] })),
  };
};

function viewStatement(
  { area, statement, by, documents, amount }: AccountabilityStatement,
  index: number,
  { content, references }: SectionContext,
): RecordView {
  const value = parseValue(statement);
  const absent = value.ok && value.value.kind === 'absent';
  return {
    id: `giai-trinh-${index + 1}`,
    title: accountabilityAreas[area],
    text: absent ? [formatValue(value.value)] : resolveInline(statement, references),
    absent,
    facts: [
      ...(by ? [{ label: 'Người giải trình', text: by }] : []),
      ...(amount ? [{ label: 'Số tiền', text: formatValue(amount.value) }] : []),
    ],
    links: linkDocuments(documents, content),
  };
}
