import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRollUp } from '../../../src/rules/roll-up.ts';
import { findingsOf } from './continuity-bulletins.ts';

type Bulletins = Parameters<typeof findingsOf>[1];
const check = (bulletins: Bulletins) => findingsOf((_, line) => checkRollUp(line), bulletins);
const received = (count: string) => ({ petitions: { received: count } });
const thirdQuarter = (july: string, august: string, september: string, quarter: string): Bulletins => ({
  '2026-07': received(july),
  '2026-08': received(august),
  '2026-09': received(september),
  '2026-q3': received(quarter),
});

describe('what adds up', () => {
  test('is the sum of its months', () => {
    expect(check(thirdQuarter('20', '22', '24', '66'))).toEqual([]);
  });

  test('differs from the sum of its months: a warning with the months and the mend', () => {
    expect(check(thirdQuarter('20', '22', '24', '60'))).toMatchInlineSnapshot(`
      [
        "warning roll-up-mismatch xa-mau/2026-q3 petitions.received: “Tiếp nhận trong kỳ” của quý III năm 2026 ghi 60, nhưng cộng 3 bản tin tháng được 66 (7/2026: 20; 8/2026: 22; 9/2026: 24). → Nếu các bản tin tháng đúng, sửa thành: received: 66; nếu không, đính chính bản tin tháng có số sai.",
      ]
    `);
  });

  test('is at least the sum of the months there are', () => {
    const { '2026-08': _, ...gap } = thirdQuarter('20', '22', '24', '43');
    expect(check(gap)).toMatchInlineSnapshot(`
      [
        "warning roll-up-mismatch xa-mau/2026-q3 petitions.received: “Tiếp nhận trong kỳ” của quý III năm 2026 ghi 43, nhưng riêng các bản tin tháng đã có số cộng lại ít nhất 44 (7/2026: 20; 9/2026: 24). → Ghi received ít nhất 44, hoặc đính chính bản tin tháng có số sai.",
      ]
    `);
    expect(check({ ...gap, '2026-q3': received('44') })).toEqual([]);
    expect(check(thirdQuarter('20', 'chưa báo cáo', '24', '43'))).toHaveLength(1);
    expect(check(thirdQuarter('20', 'không công bố', '24', '50'))).toEqual([]);
  });

  test('is held against its quarters where months are missing', () => {
    const quarters = { '2026-q1': received('60'), '2026-q2': received('70') };
    expect(check({ ...quarters, '2026-6t': received('130') })).toEqual([]);
    expect(check({ ...quarters, '2026-6t': received('120') })).toMatchInlineSnapshot(`
      [
        "warning roll-up-mismatch xa-mau/2026-6t petitions.received: “Tiếp nhận trong kỳ” của 6 tháng đầu năm 2026 ghi 120, nhưng cộng 2 bản tin quý được 130 (Quý I/2026: 60; Quý II/2026: 70). → Nếu các bản tin quý đúng, sửa thành: received: 130; nếu không, đính chính bản tin quý có số sai.",
      ]
    `);
  });

  test.each(['2026-6t', '2026-9t', '2026', '2026-01--2026-04'])('is held for %s', (period) => {
    const months = Array.from({ length: 12 }, (_, index) => [
      `2026-${String(index + 1).padStart(2, '0')}`,
      received('1'),
    ]);
    const lines = check({ ...Object.fromEntries(months), [period]: received('99') });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/sửa thành: received: (?:4|6|9|12);/);
  });

  test('respects words for what is not exact', () => {
    expect(check(thirdQuarter('20', '22', '24', 'trên 60'))).toEqual([]);
    expect(check(thirdQuarter('20', '22', '24', 'trên 66'))).toEqual([]);
    expect(check(thirdQuarter('20', '22', '24', 'trên 70'))[0]).toContain('sửa thành: received: 66;');
    expect(check(thirdQuarter('20', '22', '24', 'gần 60'))).toHaveLength(1);
    expect(check(thirdQuarter('20', '22', '24', 'khoảng 600'))).toEqual([]);
    expect(check(thirdQuarter('20', 'trên 22', '24', '60'))).toHaveLength(1);
    expect(check(thirdQuarter('20', 'gần 22', '24', '60'))).toEqual([]);
    expect(check(thirdQuarter('20', 'gần 22', '24', '70'))[0]).toContain('nhiều nhất 66');
  });

  test('is, for money, the sum as far as the printed precision tells', () => {
    const actual = (amount: string) => ({ budget: { revenue: { actual: amount } } });
    const quarters = { '2026-q1': actual('1,5 tỉ đồng'), '2026-q2': actual('2.040 triệu đồng') };
    expect(check({ ...quarters, '2026-6t': actual('3,6 tỉ đồng') })).toEqual([]);
    expect(check({ ...quarters, '2026-6t': actual('3,7 tỉ đồng') })[0]).toContain('sửa thành: actual: 3,5 tỉ đồng;');
    const { '2026-q1': _, ...half } = quarters;
    expect(check({ ...half, '2026-6t': actual('1 tỉ đồng') })).toEqual([]);
  });

  test('in a line of a budget is found by its label', () => {
    const revenue = (...lines: [string, string][]) => ({
      budget: { revenue: { lines: lines.map(([label, actual]) => ({ label, actual })) } },
    });
    const quarters = {
      '2026-q1': revenue(['Thu nội địa', '1,0 tỉ đồng'], ['Thu khác', '2,0 tỉ đồng']),
      '2026-q2': revenue(['Thu khác', '3,0 tỉ đồng'], ['Thu nội địa', '4,0 tỉ đồng']),
    };
    const half = (own: string) => ({ '2026-6t': revenue(['Thu nội địa', own], ['Thu khác', '5,0 tỉ đồng']) });
    expect(check({ ...quarters, ...half('5,0 tỉ đồng') })).toEqual([]);
    expect(check({ ...quarters, ...half('6,0 tỉ đồng') })[0]).toMatch(
      /^warning roll-up-mismatch xa-mau\/2026-6t budget\.revenue\.lines\.0\.actual/,
    );
  });

  test('is found whatever the counts are, exactly where the sum differs', () => {
    const count = fc.nat(100_000);
    const write = (value: number) => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
    fc.assert(
      fc.property(count, count, count, fc.constantFrom(0, 0, 1, -1), (july, august, september, fault) => {
        const sum = july + august + september;
        const [a = '', b = '', c = '', stated = ''] = [july, august, september, Math.max(0, sum + fault)].map(write);
        const lines = check(thirdQuarter(a, b, c, stated));
        expect(lines.length).toBe(stated === write(sum) ? 0 : 1);
        if (lines[0]) expect(lines[0]).toContain(`sửa thành: received: ${write(sum)};`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what does not add up', () => {
  test('is not added: shares, and what is counted anew for each period', () => {
    const fields = { petitions: { solvedShare: '80%' }, householdAssignment: { visited: '10' } };
    expect(check({ '2026-07': fields, '2026-08': fields, '2026-09': fields, '2026-q3': fields })).toEqual([]);
  });

  test('is, for a figure of an indicator, left alone', () => {
    const figures = (value: string) => ({ figures: [{ indicator: 'ho-ngheo', value }] });
    expect(check({ '2026-09': figures('2%'), '2026-q3': figures('3%') })).toEqual([]);
  });

  test('is left alone for a term, whose first and last day nobody knows', () => {
    expect(check({ '2020-01': received('9'), '2020-2025': received('1') })).toEqual([]);
  });
});

describe('a state', () => {
  const members = (count: string) => ({ membership: { members: count } });

  test('is that of the last month', () => {
    expect(check({ '2026-08': members('310'), '2026-09': members('312'), '2026-q3': members('312') })).toEqual([]);
    expect(check({ '2026-09': members('312'), '2026-q3': members('310') })).toMatchInlineSnapshot(`
      [
        "warning roll-up-mismatch xa-mau/2026-q3 membership.members: “Đảng viên” cuối quý III năm 2026 ghi 310, nhưng cùng thời điểm đó bulletins/xa-mau/2026-09.md (tháng 9 năm 2026) ghi 312. → Nếu bản tin tháng 9 năm 2026 đúng, sửa thành: members: 312; nếu không, đính chính bản tin ấy.",
      ]
    `);
  });

  test('is that of the last quarter where the last month is missing', () => {
    expect(check({ '2026-q3': members('312'), '2026-9t': members('310') })).toHaveLength(1);
    expect(check({ '2026-09': members('310'), '2026-q3': members('310'), '2026-9t': members('310') })).toEqual([]);
  });

  test('respects words for what is not exact', () => {
    expect(check({ '2026-09': members('6.287'), '2026-q3': members('gần 6.300') })).toEqual([]);
    expect(check({ '2026-09': members('6.310'), '2026-q3': members('gần 6.300') })).toHaveLength(1);
  });
});

test('what a period begins with is what its first month begins with', () => {
  const opening = (count: string) => ({ petitions: { opening: count } });
  expect(check({ '2026-07': opening('6'), '2026-08': opening('9'), '2026-q3': opening('6') })).toEqual([]);
  expect(check({ '2026-07': opening('6'), '2026-q3': opening('5') })).toMatchInlineSnapshot(`
    [
      "warning roll-up-mismatch xa-mau/2026-q3 petitions.opening: “Kỳ trước chuyển sang” đầu quý III năm 2026 ghi 5, nhưng cùng thời điểm đó bulletins/xa-mau/2026-07.md (tháng 7 năm 2026) ghi 6. → Nếu bản tin tháng 7 năm 2026 đúng, sửa thành: opening: 6; nếu không, đính chính bản tin ấy.",
    ]
  `);
});
