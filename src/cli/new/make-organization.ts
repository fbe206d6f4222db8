import { organizationKinds, type Organization } from '../../domain/organization.ts';
import { unwritten } from '../../domain/unwritten.ts';
import { writeCommentedYaml } from './commented-yaml.ts';
import type { Skeleton } from './kind.ts';
import { offeredSources } from './repeated-fields.ts';

/** The fields that an organization cannot do without, with its identity. */
export type NewOrganization = Pick<Organization, 'name' | 'kind' | 'level' | 'place'> & { id: string };

/** The file of an organization. */
export function makeOrganization({ id, name, kind, level, place }: NewOrganization): Skeleton {
  const text = writeCommentedYaml([
    { key: 'name', value: name },
    { inactive: [{ key: 'shortName', value: name, comment: 'tên gọi ngắn, dùng trong danh sách và trên hình' }] },
    { key: 'kind', value: kind, comment: organizationKinds[kind] },
    { key: 'level', value: level },
    { key: 'place', value: place },
    {
      inactive: [
        {
          key: 'responsible',
          value: 'Chủ tịch Ủy ban nhân dân xã',
          comment: 'ai chịu trách nhiệm về số liệu công bố, ghi bằng chức danh',
        },
      ],
    },
    { inactive: [{ key: 'parent', value: 'ma-don-vi', comment: 'mã của đơn vị cấp trên' }] },
    { inactive: [{ key: 'founded', value: '01/07/2025', comment: 'ngày thành lập' }] },
    { inactive: [{ key: 'description', value: unwritten }] },
    {
      inactive: [
        {
          key: 'schedule',
          comment: 'lịch công bố: kỳ nào, bao nhiêu ngày sau khi hết kỳ, từ kỳ nào',
          value: {
            items: [
              {
                value: [
                  { key: 'every', value: 'tháng' },
                  { key: 'dueDays', value: '5' },
                  { key: 'since', value: '2026-01' },
                ],
              },
            ],
          },
        },
      ],
    },
    offeredSources,
  ]);
  return { file: `organizations/${id}.yaml`, text };
}
