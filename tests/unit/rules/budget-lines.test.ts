import { expect, test } from 'vitest';
import { bulletinSchema } from '../../../src/domain/bulletin.ts';
import { checkBudgetLines } from '../../../src/rules/budget-lines.ts';
import { contentWith } from '../../fixtures/practices/read-practices.ts';

function problemsOf(revenue: Record<string, unknown>): string[] {
  const bulletin = bulletinSchema.parse({
    organization: 'xa-mau',
    period: '2026-9t',
    summary: 'Thu, chi ngân sách.',
    released: '12/10/2026',
    budget: { revenue },
  });
  return checkBudgetLines(contentWith(bulletin)).map(
    ({ keys, message, hint }) => `${keys.join('.')}: ${message} → ${hint}`,
  );
}

const lines = (...amounts: string[]) => amounts.map((actual, index) => ({ label: `Khoản ${index + 1}`, actual }));

test('accepts lines that add up to the total, whichever scale they are written in', () => {
  expect(problemsOf({ actual: '3,5 tỉ đồng', lines: lines('1,5 tỉ đồng', '2.000 triệu đồng') })).toEqual([]);
});

test('accepts a difference that rounding explains', () => {
  expect(problemsOf({ actual: '3,6 tỉ đồng', lines: lines('1,5 tỉ đồng', '2,0 tỉ đồng') })).toEqual([]);
});

test('refuses lines that do not add up, and computes the mend in the scale of the total', () => {
  expect(problemsOf({ actual: '3,8 tỉ đồng', lines: lines('1,52 tỉ đồng', '2.000 triệu đồng') })).toEqual([
    'budget.revenue.actual.value: Các khoản của “Thu thực hiện” cộng lại là 3,52 tỉ đồng, không phải 3,8 tỉ đồng. → Nếu các khoản đúng, sửa thành: actual: 3,52 tỉ đồng; nếu bảng còn khoản khác, thêm một dòng cho phần còn lại.',
  ]);
});

test('writes the mend in a smaller scale where its decimals would be taken for thousands', () => {
  const [problem] = problemsOf({ actual: '3,8 tỉ đồng', lines: lines('1.525 triệu đồng', '2.000 triệu đồng') });
  expect(problem).toContain('actual: 3.525 triệu đồng;');
});

test('checks the estimate of its own', () => {
  const table = [{ label: 'Thu nội địa', estimate: '4 tỉ đồng', actual: '3 tỉ đồng' }];
  expect(problemsOf({ estimate: '9 tỉ đồng', actual: '3 tỉ đồng', lines: table })).toHaveLength(1);
});

test('says nothing where a line or the total has no exact amount', () => {
  expect(problemsOf({ actual: '9 tỉ đồng', lines: lines('1 tỉ đồng', 'chưa báo cáo') })).toEqual([]);
  expect(problemsOf({ actual: 'trên 9 tỉ đồng', lines: lines('1 tỉ đồng', '2 tỉ đồng') })).toEqual([]);
  expect(problemsOf({ actual: '9 tỉ đồng' })).toEqual([]);
});
