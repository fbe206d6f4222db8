import { periodId, type Period } from '../../vietnamese/period.ts';
import { writeCommentedYaml } from './commented-yaml.ts';
import type { Skeleton } from './kind.ts';
import { nameFrom } from './naming.ts';
import { offeredSources } from './repeated-fields.ts';

/** What is known of a term. */
export interface NewTerm {
  organization: string;
  period: Period;
  name: string;
}

/** The file of a term. */
export function makeTerm({ organization, period, name }: NewTerm): Skeleton {
  const text = writeCommentedYaml([
    { key: 'name', value: name },
    { key: 'organization', value: organization },
    { key: 'period', value: periodId(period) },
    { inactive: [{ key: 'resolution', value: 'ma-van-ban', comment: 'mã của nghị quyết đại hội trong documents/' }] },
    {
      inactive: [
        {
          key: 'targets',
          comment: 'chỉ tiêu của nghị quyết mà trang theo dõi',
          value: {
            items: [
              {
                value: [
                  { key: 'indicator', value: 'ma-chi-tieu' },
                  { key: 'target', value: '2%' },
                  { key: 'baseline', value: '9,95%' },
                ],
              },
            ],
          },
        },
      ],
    },
    offeredSources,
  ]);
  return { file: `terms/${nameFrom(`${organization}-${periodId(period)}`)}.yaml`, text };
}
