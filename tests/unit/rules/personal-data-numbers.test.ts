import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/rules/personal-data/find.ts';
import { spotted } from './personal-data-samples.ts';

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (count: number) => fc.array(digit, { minLength: count, maxLength: count }).map((all) => all.join(''));
const numbered = (prefixes: readonly string[], rest: number) =>
  fc.tuple(fc.constantFrom(...prefixes), digits(rest)).map(([prefix, tail]) => prefix + tail);

const mobiles = numbered(['03', '05', '07', '08', '09'], 8);
const fixed = numbered(['024', '028', '0297', '0272', '0203'], 7).map((number) => number.padEnd(11, '5').slice(0, 11));
const provinces = ['001', '019', '038', '052', '079', '091', '092', '096'];
const identities = fc
  .tuple(fc.constantFrom(...provinces), fc.constantFrom('0', '1'), digits(8))
  .map(([province, sex, rest]) => province + sex + rest);

/** Sizes of the groups that a number is cut into, and the mark between them. */
const spacings = fc.record({
  sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 6 }),
  mark: fc.constantFrom(' ', '.', '-', '\u00A0', ' - ', '. ', '–', '\u2060', '\n  ', '**', '_', '\u200B'),
});

function space(number: string, { sizes, mark }: { sizes: readonly number[]; mark: string }): string {
  const parts: string[] = [];
  let rest = number;
  for (const size of sizes) {
    if (rest.length - size < 2) break;
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...parts, rest].join(mark);
}

/** Digits that are steps of one scale, like 03 04 05 06 07, are taken for a list. */
const isScale = (spelling: string) => {
  const values = spelling.split(/\D+/).map(Number);
  const step = values[1]! - values[0]!;
  return (
    values.length > 2 &&
    step > 0 &&
    step <= 50 &&
    values.every((value, index) => index === 0 || value - values[index - 1]! === step)
  );
};
const sentences = fc.constantFrom(
  (x: string) => x,
  (x: string) => `Liên hệ ${x} để biết thêm.`,
  (x: string) => `| Trực ban | ${x} |`,
  (x: string) => `note: "${x}"`,
  (x: string) => `![Ảnh ${x}](anh.jpg)`,
  (x: string) => `[gọi](tel:${x.replaceAll(/\s+/g, '')})`,
  (x: string) => `(${x})`,
  (x: string) => `Năm 2026, ấp 5: ${x}; ấp 6: 12 hộ.`,
  (x: string) => `# ${x}`,
);

/** Whether all digits of a number lie in one match. */
function covers(text: string, spelling: string): boolean {
  const start = text.indexOf(spelling);
  return findPersonalData(text).some(
    ({ offset, length }) => offset <= start && offset + length >= start + spelling.length,
  );
}

describe('numbers are found in every spacing', () => {
  test.each([
    ['mobile telephone numbers', mobiles],
    ['fixed telephone numbers', fixed],
    ['identity numbers', identities],
  ])('%s', (_, numbers) => {
    fc.assert(
      fc.property(numbers, spacings, sentences, (number, spacing, sentence) => {
        const spelling = space(number, spacing);
        fc.pre(!isScale(spelling));
        const text = sentence(spelling);
        const shown = text.includes(spelling) ? spelling : spelling.replaceAll(/\s+/g, '');
        expect(covers(text, shown), text).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('with the country instead of the first zero', () => {
    fc.assert(
      fc.property(
        mobiles,
        spacings,
        fc.constantFrom('+84', '0084', '(+84)', '+84 ', '84', '+84 (0) '),
        (number, spacing, prefix) => {
          const spelling = space(number.slice(1), spacing);
          fc.pre(!isScale(spelling) && !(prefix === '84' && /^[.\d]+$/.test(spelling) && spelling.includes('.')));
          expect(findPersonalData(`Gọi ${prefix}${spelling}.`).map(({ kind }) => kind)).toEqual(['personal-phone']);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('telephone numbers', () => {
  test.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '0912-345-678',
    '09 1234 5678',
    '(0912) 345 678',
    '(0297) 3 123 456',
    '0297.3123456',
    '(024) 3825 1234',
    '028-3822-1234',
    '+84 912 345 678',
    '+84912345678',
    '84912345678',
    '(+84) 912.345.678',
    '0084 912 345 678',
    '+84 (0)912 345 678',
    '01234 567 890',
    '0912,345,678',
    '0912&nbsp;345&#160;678',
    '&#48;912345678',
    '０９１２３４５６７８',
    '៰០៩១២៣៤៥៦៧៨',
    '**0912** 345 678',
    '0912<b>345</b>678',
    '0912<!-- -->345678',
    'SĐT:0912345678',
    'ĐT0912345678',
    'https://zalo.me/0912345678',
    'tel:%2B84912345678',
    '"\\u0030912345678"',
    'Điện thoại: 3822123',
    'ĐT: 077.3.822.123',
    '1.0912345678',
    'điện thoại 84.912.345.678',
  ])('%s', (text) => {
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['personal-phone']);
  });

  test('side by side are found one by one', () => {
    expect(spotted('Gọi 0912345678 - 0987654321, 0912 345 678 0987 654 321; 0903111222/0903111333,0903111444')).toEqual(
      [
        'phone: 0912345678',
        'phone: 0987654321',
        'phone: 0912 345 678',
        'phone: 0987 654 321',
        'phone: 0903111222',
        'phone: 0903111333',
        'phone: 0903111444',
      ],
    );
  });

  test('that go over a line break of a folded text are found', () => {
    expect(spotted('summary: >-\n  Gọi số 0912\n  345 678 để hỏi.')).toEqual(['phone: 0912\n  345 678']);
  });
});

describe('identity numbers', () => {
  test.each([
    '001098012345',
    '001 098 012 345',
    '001.098.012.345',
    '0010 9801 2345',
    'CCCD số 091185-001234',
    '092205001234',
    'CMND 371234567',
    'CMND: 371 234 567',
    'số CMND: 371.234.567',
    'Số chứng minh nhân dân của ông: 371234567',
    '371234567 (CMND)',
    '| Họ tên | CMND |\n|---|---|\n| A | 371234567 |',
    'số định danh cá nhân 301098012345',
    'Mã số BHXH: 7912345678',
  ])('%s', (text) => {
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['personal-id-number']);
  });

  test.each([
    '371234567',
    '102098012345',
    '001498012345',
    '005098012345',
    '001298012345',
    'Đã cấp 371.234.567 CCCD',
    'cấp căn cước cho 12.345 người',
  ])('are not seen in %s', (text) => {
    expect(spotted(text)).toEqual([]);
  });
});

describe('bank accounts', () => {
  test.each([
    'STK 7700201001234',
    'STK: 123456',
    'Số tài khoản: 0071 0012 34567',
    'số tài khoản tại Ngân hàng Agribank chi nhánh Mẫu: 7700201001234',
    'Agribank 7700201001234',
    '19034567890123 (Techcombank)',
    '7700201001234 tại ngân hàng Nông nghiệp',
    'stk: 1.234.567.890',
    '| Hộ | Số tài khoản |\n| --- | ---: |\n| A | 123456789 |',
    '- label: Số tài khoản\n  value: 12345678901',
  ])('%s', (text) => {
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['personal-bank-account']);
  });

  test.each([
    'vay ngân hàng 500.000.000 đồng',
    'vay ngân hàng 500000000 đồng',
    'Ngân hàng Chính sách xã hội cho vay 12.345.678.901 đồng',
    'mở 12.345 tài khoản định danh',
    'số tài khoản đã kích hoạt: 12.345.678',
    'Mã số thuế: 0312345678',
  ])('are not seen in %s', (text) => {
    expect(spotted(text)).toEqual([]);
  });
});

test.each(['anh-091 – 234 5678', 'tel-091 (234 5678)', 'Ba-091 – 234 5678', 'lien-he-anh-0912-345-678'])(
  'a word before a telephone number does not make it a code: %s',
  (text) => {
    expect(spotted(text)).toHaveLength(1);
  },
);
