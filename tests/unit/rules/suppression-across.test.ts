import { describe, expect, test } from 'vitest';
import { checkFiles, type Files } from '../../fixtures/content-folder.ts';

const bulletin = (period: string, released: string, struckOff: string): Files => ({
  [`bulletins/xa-mau/${period}.md`]: `---\norganization: xa-mau\nperiod: ${period}\nsummary: Kết quả của kỳ.\nreleased: ${released}\nmembership: { members: 320, struckOff: ${struckOff} }\n---\n`,
});

async function recovered(...bulletins: readonly Files[]): Promise<string[]> {
  const files: Files = { 'bulletins/xa-mau/2026-10.md': undefined };
  const { problems } = await checkFiles(Object.assign(files, ...bulletins) as Files);
  return problems
    .filter(({ id }) => id === 'suppressed-recoverable-across')
    .map(({ severity, file, field, message }) => `${severity} ${file} ${field} ${message}`);
}

const months = (july: string, august: string, september: string) => [
  bulletin('2026-07', '05/08/2026', july),
  bulletin('2026-08', '05/09/2026', august),
  bulletin('2026-09', '05/10/2026', september),
];
const quarter = (count: string) => bulletin('2026-q3', '10/10/2026', count);

describe('a suppressed count of a month', () => {
  test('that follows from the quarter and its other months is refused where the quarter gives it away', async () => {
    expect(await recovered(...months('6', 'không công bố', '7'), quarter('15'))).toEqual([
      'error bulletins/xa-mau/2026-q3.md membership.struckOff.value “Xóa tên” của tháng 8 năm 2026 ghi không công bố, nhưng người đọc tính lại được từ các bản tin quý III năm 2026, tháng 7 năm 2026, tháng 9 năm 2026.',
    ]);
  });

  test.each([
    ['the quarter is suppressed too', 'không công bố', '6', '7'],
    ['another month is suppressed too', '15', '6', 'không công bố'],
    ['another month has not reported', '15', '6', 'chưa báo cáo'],
    ['another month says about how many', '15', '6', 'gần 7'],
    ['nobody would be pointed at', '20', '6', '7'],
    ['there was none', '13', '6', '7'],
  ])('stays where %s', async (_, whole, july, september) => {
    expect(await recovered(...months(july, 'không công bố', september), quarter(whole))).toEqual([]);
  });

  test('stays where a month has no bulletin', async () => {
    expect(await recovered(...months('6', 'không công bố', '7').slice(0, 2), quarter('15'))).toEqual([]);
  });
});

test('a suppressed count of a quarter that is the sum of its months is refused', async () => {
  expect(await recovered(...months('1', '0', '1'), quarter('không công bố'))).toHaveLength(1);
});

test('a suppressed count of a quarter that nine months less six give is refused', async () => {
  expect(
    await recovered(
      bulletin('2026-6t', '12/07/2026', '20'),
      quarter('không công bố'),
      bulletin('2026-9t', '12/10/2026', '22'),
    ),
  ).toEqual([expect.stringMatching(/^error bulletins\/xa-mau\/2026-9t.md .*quý III năm 2026 ghi không công bố/)]);
});
