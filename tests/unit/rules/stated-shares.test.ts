import { expect, test } from 'vitest';
import { bulletinSchema } from '../../../src/domain/bulletin.ts';
import { checkStatedShares } from '../../../src/rules/stated-shares.ts';
import { contentWith } from '../../fixtures/practices/read-practices.ts';

function problemsOf(fields: Record<string, unknown>): string[] {
  const bulletin = bulletinSchema.parse({
    organization: 'xa-mau',
    period: '2026-9t',
    summary: 'Kết quả chín tháng.',
    released: '12/10/2026',
    ...fields,
  });
  return checkStatedShares(contentWith(bulletin)).map(
    ({ severity, id, keys, message, hint }) => `${severity} ${id} ${keys.join('.')}: ${message} → ${hint}`,
  );
}

const classified = (goodOrBetter: string) => ({
  classification: { organizations: { total: '58', excellent: '11', good: '45', goodOrBetter } },
});

test.each(['96,55%', '96,6%', '97%', 'gần 97%', 'chưa báo cáo'])('accepts %s for 56 of 58', (share) => {
  expect(problemsOf(classified(share))).toEqual([]);
});

test('warns of a share that its own counts contradict', () => {
  expect(problemsOf(classified('96,5%'))).toEqual([
    'warning share-mismatch classification.organizations.goodOrBetter.value: “Tỉ lệ hoàn thành tốt nhiệm vụ trở lên” ghi 96,5%, nhưng tính từ các số liệu cùng mục thì được 96,6%. → Sửa thành: goodOrBetter: 96,6% — hoặc sửa các số liệu cùng mục.',
  ]);
});

test('allows for the rounding of amounts of money, and no more', () => {
  const revenue = { estimate: '84 tỉ đồng', actual: '101 tỉ đồng' };
  expect(problemsOf({ budget: { revenue: { ...revenue, ofEstimate: '119,6%' } } })).toEqual([]);
  expect(problemsOf({ budget: { revenue: { ...revenue, ofEstimate: '118,8%' } } })).toHaveLength(1);
});

test('warns of a share of a line', () => {
  const lines = [{ label: 'Thu nội địa', estimate: '4,00 tỉ đồng', actual: '3,00 tỉ đồng', ofEstimate: '57%' }];
  expect(problemsOf({ budget: { revenue: { lines } } })[0]).toMatch(
    /^warning share-mismatch budget\.revenue\.lines\.0\.ofEstimate/,
  );
});

test('says nothing where the counts are not all there, or the whole is zero', () => {
  expect(problemsOf({ classification: { organizations: { total: '58', good: '45', goodOrBetter: '10%' } } })).toEqual(
    [],
  );
  expect(
    problemsOf({ classification: { organizations: { total: '0', excellent: '0', good: '0', goodOrBetter: '10%' } } }),
  ).toEqual([]);
});
