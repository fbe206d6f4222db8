import { foldText } from './folding.ts';
import { formatNumber, shiftPoint } from './number.ts';
import type { Decimal } from './number.ts';
import { accept, quoteValue, refuse } from './parsed.ts';
import type { Parsed } from './parsed.ts';
import type { MoneyScale } from './quantity-kinds.ts';

/** A number already understood and the words written after it. */
export interface MeasuredText {
  /** The qualifier's word and a space, or nothing. */
  before: string;
  /** The number as it was typed. */
  head: string;
  decimal: Decimal;
  unit: string;
  /** The whole value in quotation marks, for messages. */
  shown: string;
}

const LONGEST_UNIT = 40;
const UNIT = /^\p{L}[\p{L}\p{M}²³]*(?: [\p{L}\p{M}²³]+)*$/u;

/** Powers of ten of words that multiply the number before them. */
const MULTIPLIERS = new Map([
  ['chục', 1],
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỉ', 9],
  ['tỷ', 9],
]);

/** Folded abbreviations and misspellings of money scales. */
const MONEY_SHORTHAND: readonly [RegExp, MoneyScale][] = [
  [/^(?:d|dong|vnd|vn dong|dong viet nam)$/u, 'đồng'],
  [/^(?:k|(?:nghin|ngan)(?: d| dong| vnd)?)$/u, 'nghìn đồng'],
  [/^(?:tr|trd|trieu(?: d| dong| vnd)?)$/u, 'triệu đồng'],
  [/^(?:t[iy](?: d| dong| vnd)?)$/u, 'tỉ đồng'],
];

/**
 * The unit of a number as its author wrote it: letters, spaces, ² and ³, at most 40 characters. Refused: shortened money
 * ("63 triệu", "500 VNĐ"), a word that multiplies ("2 nghìn hộ"), `m2` for `m²`, and any other sign or digit.
 */
export function checkUnit({ before, head, decimal, unit, shown }: MeasuredText): Parsed<string> {
  const inFull = writeInFull(decimal, unit);
  const scale = findMoneyShorthand(unit);
  if (scale) {
    const money = `${before}${head} ${scale}`;
    if (!inFull || inFull.includes(' ')) {
      return refuse(`Đơn vị tiền trong ${shown} chưa viết đầy đủ.`, `Xin viết ${money}.`);
    }
    return refuse(
      `${shown} có thể là số tiền ${money} hoặc số đếm ${before}${inFull}.`,
      `Nếu là số tiền, xin viết ${money}; nếu là số đếm, xin viết ${before}${inFull}.`,
    );
  }
  if (/^[a-z]+[23]$/iu.test(unit)) {
    const mended = unit.replace('2', '²').replace('3', '³');
    return refuse(`Đơn vị trong ${shown} thiếu số mũ.`, `Xin viết ${before}${head} ${mended}.`);
  }
  if (!UNIT.test(unit)) {
    return refuse(
      `Đơn vị ${quoteValue(unit)} trong ${shown} có ký tự không dùng được.`,
      'Xin viết đơn vị chỉ bằng chữ, khoảng trắng, ² hoặc ³, ví dụ 64.000 ha; phần giải thích ghi ở ghi chú.',
    );
  }
  if (inFull) return refuse(`${shown} viết số lẫn với chữ chỉ hàng.`, `Xin viết đủ chữ số: ${before}${inFull}.`);
  if (unit.length > LONGEST_UNIT) {
    return refuse(
      `Đơn vị ${quoteValue(unit)} dài quá ${LONGEST_UNIT} ký tự.`,
      'Xin viết đơn vị ngắn gọn, ví dụ 104 đảng viên; phần giải thích ghi ở ghi chú.',
    );
  }
  return accept(unit);
}

/** Whole digits instead of a multiplying first word ("2 nghìn hộ" → "2.000 hộ"). */
function writeInFull({ value, decimals }: Decimal, unit: string): string | undefined {
  const [first = '', ...rest] = unit.split(' ');
  const power = MULTIPLIERS.get(first.toLowerCase());
  if (power === undefined) return undefined;
  const number = formatNumber({ value: shiftPoint(value, power), decimals: Math.max(0, decimals - power) });
  return [number, ...rest].join(' ');
}

function findMoneyShorthand(unit: string): MoneyScale | undefined {
  const key = foldText(unit);
  // "dòng", "đống" are units of their own; only the word without any mark is money misspelt.
  if (key === 'dong' && unit.toLowerCase() !== 'dong') return undefined;
  return MONEY_SHORTHAND.find(([pattern]) => pattern.test(key))?.[1];
}
