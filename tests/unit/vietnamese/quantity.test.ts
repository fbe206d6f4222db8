import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, formatQuantity, parseQuantity, roundingOf } from '../../../src/vietnamese/quantity.ts';
import type { Quantity } from '../../../src/vietnamese/quantity.ts';
import { quantities } from './arbitraries.ts';
import { mendsIn, refusalOf } from './refusals.ts';

function quantityOf(text: string): Quantity {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

const REPORTED = [
  '64.000 ha',
  '55.859 ha',
  '224.695',
  '16,28%',
  'gần 6.300',
  '2,73%',
  '31/34',
  '63 triệu đồng',
  '100%',
  '9,95%',
  '1,97%',
  '18,31%',
  '3,89%',
  '18/18',
  '80%',
  '9/9',
  '1.740',
  '116%',
  '2.940',
  '54.382 hộ',
  '15/35',
  '34/34',
  '104 đảng viên',
  '50%',
  '311',
  'trên 6,5 tỉ đồng',
  'ước 6,5 tỉ đồng',
  'khoảng 500',
  'dưới 5%',
  '6,5 tỉ đồng',
  '7,98 điểm %',
  '1.200 nghìn đồng',
  '500.000 đồng',
  '0',
];

describe('parseQuantity', () => {
  it.each<[string, Quantity]>([
    ['1.740', { kind: 'number', value: 1740, decimals: 0 }],
    ['gần 6.300', { kind: 'number', value: 6300, decimals: 0, qualifier: 'nearly' }],
    ['64.000 ha', { kind: 'number', value: 64_000, decimals: 0, unit: 'ha' }],
    ['104 đồng chí', { kind: 'number', value: 104, decimals: 0, unit: 'đồng chí' }],
    ['5 đống', { kind: 'number', value: 5, decimals: 0, unit: 'đống' }],
    ['12,5 km²', { kind: 'number', value: 12.5, decimals: 1, unit: 'km²' }],
    ['5 ti vi', { kind: 'number', value: 5, decimals: 0, unit: 'ti vi' }],
    ['9,95%', { kind: 'percent', value: 9.95, decimals: 2 }],
    ['9,95 phần trăm', { kind: 'percent', value: 9.95, decimals: 2 }],
    ['7,98 điểm %', { kind: 'points', value: 7.98, decimals: 2 }],
    ['-7,98 điểm phần trăm', { kind: 'points', value: -7.98, decimals: 2 }],
    ['31 / 34', { kind: 'ratio', numerator: 31, denominator: 34 }],
    ['trên 1.740/2.000', { kind: 'ratio', numerator: 1740, denominator: 2000, qualifier: 'over' }],
    ['63 triệu đồng', { kind: 'money', value: 63, decimals: 0, scale: 'triệu đồng' }],
    ['Ước 6,5 tỷ đồng', { kind: 'money', value: 6.5, decimals: 1, scale: 'tỉ đồng', qualifier: 'estimated' }],
    ['500 ngàn đồng', { kind: 'money', value: 500, decimals: 0, scale: 'nghìn đồng' }],
    ['63 triệu Ðồng', { kind: 'money', value: 63, decimals: 0, scale: 'triệu đồng' }],
  ])('reads %s', (text, quantity) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value: quantity });
  });

  it.each(REPORTED)('reads and prints %s unchanged', (text) => {
    expect(formatQuantity(quantityOf(text))).toBe(text);
  });

  it.each(REPORTED)('reads %s alike with no-break spaces and in NFD', (text) => {
    const quantity = quantityOf(text);
    expect(quantityOf(text.replaceAll(' ', '\u00A0'))).toEqual(quantity);
    expect(quantityOf(text.normalize('NFD'))).toEqual(quantity);
  });

  it.each([
    ['12.5%', '12,5%', '12.500%'],
    ['gần 1.74 ha', 'gần 1,74 ha', 'gần 1.740 ha'],
    ['6.5 tỉ đồng', '6,5 tỉ đồng', '6.500 tỉ đồng'],
    ['1,740/2.000', '1.740/2.000', '1,74/2.000'],
    ['63 triệu', '63 triệu đồng', '63.000.000'],
    ['trên 6,5 tỷ', 'trên 6,5 tỉ đồng', 'trên 6.500.000.000'],
    ['64 nghìn', '64 nghìn đồng', '64.000'],
  ])('refuses %s, which may be %s or %s, and gives both', (text, first, second) => {
    const { message, hint } = refusalOf(parseQuantity(text));
    expect(message).toContain(`“${text}”`);
    expect(message).toContain(first);
    expect(message).toContain(second);
    expect(mendsIn(hint)).toEqual([first, second]);
  });

  it.each([
    ['500 VNĐ', '500 đồng'],
    ['500đ', '500 đồng'],
    ['5 dong', '5 đồng'],
    ['63tr', '63 triệu đồng'],
    ['63 trieu dong', '63 triệu đồng'],
    ['50k', '50 nghìn đồng'],
    ['hơn 500', 'trên 500'],
    ['>500', 'trên 500'],
    ['~ 500 ha', 'khoảng 500 ha'],
    ['<5%', 'dưới 5%'],
    ['ước đạt 6,5 tỉ đồng', 'ước 6,5 tỉ đồng'],
    ['100 m2', '100 m²'],
  ])('refuses %s and names the mend %s', (text, mend) => {
    const { message, hint } = refusalOf(parseQuantity(text));
    expect(message).toContain(`“${text}”`);
    expect(mendsIn(hint)).toEqual([mend]);
    expect(parseQuantity(mend)).toMatchObject({ ok: true });
  });

  it.each([
    ['5 nghìn hộ', '5.000 hộ'],
    ['1,25 triệu người', '1.250.000 người'],
    ['12 nghìn tỉ đồng', '12.000 tỉ đồng'],
    ['3 vạn cây', '30.000 cây'],
  ])('refuses %s, digits and words mixed, and writes it in full: %s', (text, full) => {
    expect(refusalOf(parseQuantity(text)).hint).toBe(`Xin viết đủ chữ số: ${full}.`);
  });

  it.each(['không có', 'Không', 'không', '-', '–', '/'])('asks whether %s means zero or unknown', (text) => {
    expect(refusalOf(parseQuantity(text)).hint).toBe(
      'Nếu không có trường hợp nào, xin viết 0; nếu chưa có số, xin viết “chưa báo cáo”.',
    );
  });

  it('names the value inside the quotation marks of a word processor', () => {
    expect(refusalOf(parseQuantity('“5”'))).toMatchObject({
      message: '“5” đặt trong ngoặc cong của Word.',
      hint: 'Xin bỏ ngoặc, viết 5.',
    });
  });

  it.each([
    ['', 'còn trống'],
    ['gần', 'chưa có chữ số'],
    ['nhiều hộ', 'chưa có chữ số'],
    ['gần trên 5', 'chưa có chữ số'],
    ['5/0', 'Mẫu số'],
    ['-1/3', 'nguyên, không âm'],
    ['1,5/3', 'nguyên, không âm'],
    ['18/18 xã', 'không kèm đơn vị'],
    ['05/10/2026', 'một ngày'],
    ['9,95% hộ', 'ký tự không dùng được'],
    ['5-10', 'ký tự không dùng được'],
    ['5 <b>', 'ký tự không dùng được'],
    ['63 triệu đồng/người', 'ký tự không dùng được'],
    ['5 ²', 'ký tự không dùng được'],
    [`5 ${'hộ '.repeat(20)}`, '40 ký tự'],
  ])('refuses %j because: %s', (text, reason) => {
    expect(refusalOf(parseQuantity(text)).message).toContain(reason);
  });

  it('quotes the value as it stands in the file', () => {
    for (const text of ['9,95% hộ', '2k', '5-10']) {
      expect(refusalOf(parseQuantity(text)).message).toContain(`“${text}”`);
    }
  });

  it('answers any text with a value or with two sentences', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseQuantity(text);
        if (!parsed.ok) expect([parsed.message, parsed.hint].every((sentence) => sentence.endsWith('.'))).toBe(true);
      }),
    );
  });

  it('prints any text it accepts so that it reads back the same', () => {
    const pieces = fc.constantFrom(
      'gần ',
      'ước ',
      '1.740',
      '9,95',
      '6',
      '/',
      '34',
      '%',
      ' điểm %',
      ' ha',
      ' tỷ đồng',
      'triệu đồng',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), (parts) => {
        const parsed = parseQuantity(parts.join(''));
        if (parsed.ok) expect(parseQuantity(formatQuantity(parsed.value))).toEqual(parsed);
      }),
      { numRuns: 500 },
    );
  });
});

describe('formatQuantity', () => {
  it('prints what parseQuantity reads back', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        expect(quantityOf(formatQuantity(quantity))).toEqual(JSON.parse(JSON.stringify(quantity)));
      }),
    );
  });

  it('puts plain spaces only, and none before the percent sign', () => {
    expect(formatQuantity(quantityOf('Gần\u00A09,95 %'))).toBe('gần 9,95%');
  });
});

describe('amountOf and roundingOf', () => {
  it.each([
    ['1.740', 1740, 0.5],
    ['9,95%', 9.95, 0.005],
    ['7,98 điểm %', 7.98, 0.005],
    ['15/35', 15 / 35, 0],
    ['63 triệu đồng', 63_000_000, 500_000],
    ['6,5 tỉ đồng', 6_500_000_000, 50_000_000],
    ['1,1 nghìn đồng', 1100, 50],
    ['gần 6.300', 6300, 0.5],
  ])('%s is %d, give or take %d', (text, amount, rounding) => {
    expect(amountOf(quantityOf(text))).toBe(amount);
    expect(roundingOf(quantityOf(text))).toBe(rounding);
  });

  it('makes money of different scales comparable', () => {
    expect(amountOf(quantityOf('6.500 triệu đồng'))).toBe(amountOf(quantityOf('6,5 tỉ đồng')));
  });
});
