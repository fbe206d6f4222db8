import { describe, expect, test } from 'vitest';
import { derivedShares } from '../../../src/domain/derived-share.ts';
import { flattenGroups, groupsOf } from '../../../src/domain/measure.ts';
import { sectionSchemas, type SectionKey } from '../../../src/domain/sections.ts';
import { formatValue } from '../../../src/domain/value.ts';

function sharesOf(key: SectionKey, fields: Record<string, unknown>): string[] {
  const schema = sectionSchemas[key];
  return flattenGroups(groupsOf(schema, schema.parse(fields), key, [key]))
    .flatMap(derivedShares)
    .map(({ path, figure }) => `${path} ${formatValue(figure.value)}`);
}

describe('a percentage that a section leaves to be computed', () => {
  test('is the share of what was solved in all that was to be dealt with', () => {
    expect(sharesOf('petitions', { opening: '6', received: '23', solved: '17' })).toEqual([
      'petitions.solvedShare 58,62%',
    ]);
  });

  test('counts no petition as solved that was only closed', () => {
    const closed = {
      opening: '0',
      received: '10',
      solved: '0',
      answered: '4',
      refused: '2',
      transferred: '4',
      pending: '0',
    };
    expect(sharesOf('petitions', closed)).toEqual(['petitions.solvedShare 0%']);
  });

  test('is exact across the scales of money, and may exceed the whole', () => {
    expect(sharesOf('budget', { revenue: { estimate: '1,2 tỉ đồng', actual: '1.500 triệu đồng' } })).toEqual([
      'budget.revenue.ofEstimate 125%',
    ]);
  });

  test('adds several parts', () => {
    expect(sharesOf('classification', { organizations: { total: '58', excellent: '11', good: '45' } })).toEqual([
      'classification.organizations.goodOrBetter 96,55%',
    ]);
  });

  test.each([
    ['a part is not reported', { total: '58', good: '45' }],
    ['a part is suppressed', { total: '58', excellent: 'không công bố', good: '45' }],
    ['a part is only approximate', { total: '58', excellent: 'gần 11', good: '45' }],
    ['the whole is zero', { total: '0', excellent: '0', good: '0' }],
    ['it is stated', { total: '58', excellent: '11', good: '45', goodOrBetter: '96,6%' }],
    ['it is stated to be absent', { total: '58', excellent: '11', good: '45', goodOrBetter: 'chưa báo cáo' }],
  ])('is left out where %s', (_, organizations) => {
    expect(sharesOf('classification', { organizations })).toEqual([]);
  });
});
