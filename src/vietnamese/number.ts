import { tidyText } from './folding.ts';
import { findNumberMends, groupThousands } from './number-mends.ts';
import { accept, quoteValue, refuse } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/** A number as it was written: its value and how many decimal places were printed ("9,50" has 2). */
export interface Decimal {
  value: number;
  decimals: number;
}

const LARGEST = 1e15;
const EXACT_DIGITS = 15;
const WRITTEN = /^[-−]?((?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*))(?:,(\d+))?$/u;
const LIKE_ENGLISH_THOUSANDS = /^[-−]?[1-9]\d{0,2},\d{3}$/u;

/**
 * Reads a number as Vietnamese officials write it: dots between thousands (all or none), a comma before decimals, `-` or
 * `−` in front. What another notation would read differently is refused with both readings; so is what a double
 * cannot hold exactly: over 10^15, or decimals with more than 15 digits in all.
 */
export function parseNumber(text: string): Parsed<Decimal> {
  return parseNumberWithin(text, (spelling) => spelling);
}

/** Like `parseNumber`, for a number inside a longer value: `write` puts a spelling back into the value that messages show. */
export function parseNumberWithin(text: string, write: (spelling: string) => string): Parsed<Decimal> {
  const written = tidyText(text);
  const decimal = readDecimal(written);
  const shown = quoteValue(write(written));
  if (decimal === 'too precise') {
    return refuse(
      `Số trong ${shown} có nhiều chữ số hơn mức lưu được chính xác (tối đa 10 mũ 15, tổng cộng 15 chữ số khi có phần thập phân).`,
      'Xin viết ít chữ số thập phân hơn hoặc dùng đơn vị lớn hơn, ví dụ 1.740 tỉ đồng.',
    );
  }
  if (decimal) return accept(decimal);
  if (written === '') return refuse('Giá trị số còn trống.', 'Xin viết số bằng chữ số, ví dụ 1.740 hoặc 9,95.');

  const [, sign = '', unsigned = ''] = /^([-−]?)[+ ]*(.*)$/u.exec(written) ?? [];
  const mends = findNumberMends(unsigned)
    .map(({ reading, spelling }) => ({ reading, spelling: sign + spelling }))
    .filter(({ spelling }) => typeof readDecimal(spelling) === 'object')
    .map(({ reading, spelling }) => ({ reading, spelling: write(spelling) }));
  const [first, second] = mends;
  if (first && second) {
    return refuse(
      `${shown} có thể hiểu theo hai cách: ${first.spelling} (${first.reading}) hoặc ${second.spelling} (${second.reading}).`,
      `Nếu ${first.reading}, xin viết ${first.spelling}; nếu ${second.reading}, xin viết ${second.spelling}.`,
    );
  }
  if (first)
    return refuse(`Số trong ${shown} chưa đúng cách viết.`, `Nếu ${first.reading}, xin viết ${first.spelling}.`);
  return refuse(
    `${shown} không phải là số viết đúng cách.`,
    'Xin viết bằng chữ số, dấu chấm ngăn hàng nghìn và dấu phẩy ngăn phần thập phân, ví dụ 1.740 hoặc 9,95.',
  );
}

/**
 * Prints a number with dots between thousands, a decimal comma, `decimals` places (rounded as `roundTo` does) and
 * U+2212 for minus; zero has no sign. Throws RangeError for NaN, infinity and 10^21 or more.
 */
export function formatNumber({ value, decimals }: Decimal): string {
  // Most figures are counts below a thousand.
  if (decimals === 0 && Number.isInteger(value) && value >= 0 && value < 1000) return String(value + 0);
  if (!(Math.abs(value) < 1e21)) throw new RangeError(`not a printable number: ${value}`);
  const rounded = roundTo(value, decimals);
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const digits = groupThousands(whole) + (fraction === undefined ? '' : `,${fraction}`);
  return rounded < 0 ? `−${digits}` : digits;
}

/** A whole number with dots between thousands: `12.345`. */
export function formatCount(value: number): string {
  return formatNumber({ value, decimals: 0 });
}

/** The size of a file in the unit that fits, by thousands as the SI prefixes mean: `812 byte`, `21 kB`, `1,4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  const [unit, size] = bytes < 1e6 ? ['kB', bytes / 1e3] : ['MB', bytes / 1e6];
  return `${formatNumber({ value: size, decimals: size < 10 ? 1 : 0 })} ${unit}`;
}

/**
 * Rounds half away from zero on the decimal value that is meant (1.005 → 1.01, 28.499999999999996 → 28.5 → 29): a
 * double is first read to 15 significant digits. `decimals` may be negative (−2: hundreds). Never gives −0.
 */
export function roundTo(value: number, decimals: number): number {
  if (Number.isInteger(value) && decimals >= 0) return value + 0;
  const meant = Number(Math.abs(value).toPrecision(EXACT_DIGITS));
  const rounded = shiftPoint(Math.round(shiftPoint(meant, decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point `places` to the right (left if negative) without the noise of a binary multiplication. */
export function shiftPoint(value: number, places: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function readDecimal(written: string): Decimal | 'too precise' | undefined {
  const [, whole, fraction = ''] = WRITTEN.exec(written) ?? [];
  if (whole === undefined || LIKE_ENGLISH_THOUSANDS.test(written)) return undefined;
  const digits = whole.replaceAll('.', '');
  const magnitude = Number(`${digits}.${fraction || '0'}`);
  const wholeDigits = digits === '0' ? 0 : digits.length;
  const exact = fraction === '' ? magnitude <= LARGEST : wholeDigits + fraction.length <= EXACT_DIGITS;
  if (!exact) return 'too precise';
  const negative = /^[-−]/u.test(written) && magnitude !== 0;
  return { value: negative ? -magnitude : magnitude, decimals: fraction.length };
}
