import { expect, test } from 'vitest';
import { seriesOfOrganization } from '../../../src/domain/series.ts';
import { contentOf } from '../rules/continuity-bulletins.ts';

const statement = (area: string, amount: string) => ({ area, statement: 'Đã công khai.', amount });

test('money in the statements of a head is in no series, because nothing says which statement continues which', () => {
  const content = contentOf({
    '2026-09': {
      petitions: { received: '7' },
      accountability: [statement('finance', '900 triệu đồng'), statement('benefits', '40 triệu đồng')],
    },
    '2026-10': { petitions: { received: '8' }, accountability: [statement('benefits', '50 triệu đồng')] },
  });
  expect(seriesOfOrganization(content, 'xa-mau').map(({ path, points }) => [path, points.length])).toEqual([
    ['petitions.received', 2],
  ]);
});
