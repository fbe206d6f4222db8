import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/rules/personal-data/find.ts';
import { formatDate, formatDateLong } from '../../../src/vietnamese/date.ts';
import { formatNumber } from '../../../src/vietnamese/number.ts';
import { formatPeriod, formatPeriodShort, periodId } from '../../../src/vietnamese/period.ts';
import { formatQuantity } from '../../../src/vietnamese/quantity.ts';
import { generateContent } from '../../fixtures/generator/generate.ts';
import { dates, decimals, periods, quantities } from '../vietnamese/arbitraries.ts';
import { spotted } from './personal-data-samples.ts';

const symbols = fc
  .tuple(
    fc.integer({ min: 1, max: 99_999 }),
    fc.constantFrom('-KH/HU', '-NQ/TW', '/2022/QH15', '/BC-UBND', '-CTr/TU', '-QĐ/ĐU', '/2020/NĐ-CP', '/UBND-VP'),
  )
  .map(([number, rest]) => `${String(number).padStart(2, '0')}${rest}`);
const identifiers = fc
  .tuple(fc.constantFrom('kn-2026-', 'pa-2026-', 'xa-mau/2026-', 'ap-'), fc.integer({ min: 1, max: 999 }))
  .map(([prefix, number]) => prefix + String(number).padStart(3, '0'));
const isoDates = dates.map(({ year, month, day }) =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'),
);

/** Everything that a bulletin says in digits. */
const harmless = fc.oneof(
  quantities.map(formatQuantity),
  decimals.map(formatNumber),
  fc
    .bigInt({ min: 0n, max: 999_999_999_999_999n })
    .map((value) => `${formatNumber({ value: Number(value), decimals: 0 })} đồng`),
  dates.map(formatDate),
  dates.map(formatDateLong),
  isoDates,
  periods.map(formatPeriod),
  periods.map(formatPeriodShort),
  periods.map(periodId),
  symbols,
  identifiers,
);

describe('what a bulletin says in digits is no personal data', () => {
  test('alone, in a field and in a table', () => {
    fc.assert(
      fc.property(harmless, (text) => {
        expect(spotted(text)).toEqual([]);
        expect(spotted(`value: ${text}\nnote: "${text}"`)).toEqual([]);
        expect(spotted(`| Chỉ tiêu | ${text} | ${text} |`)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('one after another in a sentence that speaks of persons', () => {
    const joints = fc.constantFrom(', ', '; ', ' và ', ' | ', '\n- ', ' (', ' so với ', ' – ', '/', ' trên tổng số ');
    const sentence = fc
      .array(fc.tuple(harmless, joints), { minLength: 2, maxLength: 6 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(sentence, (text) => {
        expect(spotted(`Tiếp nhận kiến nghị của người dân: ${text}hết.`)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '1.740',
    '54.382 hộ',
    '12.345.678.901 đồng',
    '102.030.405.060 đồng',
    '84.912.345.678 đồng',
    '84.912.345.678',
    '84912345678 đồng',
    '0 912.345.678',
    '9,95%',
    '0,09123456',
    'từ 07-2026 đến 09-2026',
    '07-2026 - 09-2026',
    '03-05-2026 08',
    '2026-10-05-09-12-34-567',
    'thang điểm 0-5-10-15-20-25',
    'biểu 03, 05, 07, 08, 09',
    'mẫu 001 002 003 004',
    'https://xaydungchinhsach.chinhphu.vn/toan-van-nghi-quyet-so-28-119260508142130402.htm',
    'https://baochinhphu.vn/tin-102230912345678.htm',
    'sha256 0912345678abcdef0123456789abcdef',
    'tổng đài 1900 6198, 1800 1234, 1022, 113',
    'từ 07.30-11.30 và 13.30-17.00',
    'tọa độ 10.0912345678, 105.1234567',
    'hồ sơ H40.35-260915-0012',
    'ap-050 – −1.000.000',
    'ap-050 – 1.000.000',
    'ap-020 (12.345.678',
    'ap-050 – 12.345 – 67 hộ',
  ])('%s', (text) => {
    expect(spotted(text)).toEqual([]);
  });
});

describe('whole contents are free of personal data', () => {
  const names = (file: string) => (file.includes('commitments/') ? ('everywhere' as const) : ('complaints' as const));

  test('the content of this site and of the practices', () => {
    const root = join(import.meta.dirname, '../../..');
    const files = globSync('{content,tests/fixtures/practices}/**/*.{md,mdx,yaml}', { cwd: root });
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((file) =>
      spotted(readFileSync(join(root, file), 'utf8').normalize('NFC'), { names: names(file) }).map(
        (one) => `${file}: ${one}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('generated contents', () => {
    const files = generateContent({ seed: 7, organizations: 2, months: 12 });
    const found = [...files].flatMap(([file, text]) =>
      spotted(text, { names: names(file) }).map((one) => `${file}: ${one}`),
    );
    expect(found).toEqual([]);
  });
});

describe('reading is quick', () => {
  const length = 200_000;
  test.each([
    ['digits', '0'],
    ['digits apart', '0 '],
    ['telephone numbers', '0912345678 '],
    ['fillers after a digit', '1\u2060\u2060\u2060\u2060\u2060\u2060\u2060\u2060'],
    ['dashes', '-'],
    ['pipes', '|-\n'],
    ['words of a house', 'số nhà   '],
    ['signs of an address', 'a@'],
    ['names', 'ông Nguyễn Văn Bình phản ánh '],
    ['births', 'sinh năm '],
    ['tags', '<b'],
    ['references', '&#4'],
  ])('in a long text of %s', (_, part) => {
    const text = part.repeat(length / part.length);
    const start = performance.now();
    findPersonalData(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.each([
    ['fillers', '1', '\u2060'],
    ['spaces', 'số nhà', ' '],
    ['spaces after a dash', '|\n-', ' '],
    ['spaces after a birth', 'sinh năm', ' '],
    ['letters before a sign', '@', 'a'],
  ])('in one long run of %s', (_, head, part) => {
    const start = performance.now();
    findPersonalData(head + part.repeat(200_000) + 'x');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
