import { entriesIn, type Content } from '../domain/content.ts';
import type { Finding } from './finding.ts';
import { namesPerson } from './personal-data/names.ts';

/** Checks that who answers for an organization's bulletins is told by position: people change, and names do not belong here. */
export function checkResponsible(content: Content): Finding[] {
  return entriesIn(content, 'organizations')
    .filter(({ data }) => data.responsible !== undefined && namesPerson(data.responsible))
    .map(({ id }) => ({
      id: 'responsible-names-person',
      severity: 'error',
      collection: 'organizations',
      entry: id,
      keys: ['responsible'],
      message: 'Người chịu trách nhiệm ghi bằng tên riêng.',
      hint: 'Ghi chức danh, ví dụ: responsible: Chủ tịch Ủy ban nhân dân xã.',
    }));
}
