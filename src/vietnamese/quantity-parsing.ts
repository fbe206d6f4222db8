import { tidyText } from './folding.ts';
import { parseNumberWithin } from './number.ts';
import { accept, quoteValue, refuse } from './parsed.ts';
import type { Parsed } from './parsed.ts';
import { moneyPowers, qualifierWords } from './quantity-kinds.ts';
import type { MoneyScale, Qualifier, Quantity } from './quantity-kinds.ts';
import { checkUnit } from './unit.ts';

const FORMS = 'ví dụ 1.740 · 9,95% · 7,98 điểm % · 31/34 · 63 triệu đồng · gần 6.300 · 64.000 ha';

/** Words and signs that officials put where nothing was counted; whether that is zero or unknown, only they can tell. */
const NOTHING = /^(?:không(?: có)?|ko|k|[-–—/.]+|nil|n\/a)$/iu;

/** A value inside the quotation marks of a word processor, which YAML does not take off. */
const CURLY_QUOTED = /^[“”‘’](.*)[“”‘’]$/u;

/** Other words and signs for a qualifier: they are clear enough to name the mend, not to change an author's word. */
const LOOSE_QUALIFIERS: readonly [RegExp, Qualifier][] = [
  [/^(?:hơn|>) ?/iu, 'over'],
  [/^(?:ước tính|ước đạt|ước khoảng) /iu, 'estimated'],
  [/^(?:xấp xỉ|chừng|~|≈) ?/iu, 'about'],
  [/^(?:chưa đến|chưa tới|<) ?/iu, 'under'],
];

/**
 * Reads the value of a figure in any of the written forms; qualifier and unit words in either case, spaces of any kind.
 * A text that could mean two things is refused with both, and nothing is guessed.
 */
export function parseQuantity(text: string): Parsed<Quantity> {
  const written = tidyText(text);
  if (written === '') return refuse('Giá trị còn trống.', `Xin viết giá trị, ${FORMS}.`);

  if (NOTHING.test(written)) {
    return refuse(
      `${quoteValue(written)} không rõ là đã đếm mà không có trường hợp nào, hay chưa có số.`,
      'Nếu không có trường hợp nào, xin viết 0; nếu chưa có số, xin viết “chưa báo cáo”.',
    );
  }
  const [, quoted] = CURLY_QUOTED.exec(written) ?? [];
  if (quoted !== undefined && /\d/u.test(quoted)) {
    return refuse(
      `${quoteValue(quoted.trim())} đặt trong ngoặc cong của Word.`,
      `Xin bỏ ngoặc, viết ${quoted.trim()}.`,
    );
  }

  for (const [pattern, qualifier] of LOOSE_QUALIFIERS) {
    const amount = written.replace(pattern, '');
    if (amount !== written && /^[-−\d]/u.test(amount)) {
      const word = qualifierWords[qualifier];
      return refuse(`Từ chỉ mức độ trong ${quoteValue(written)} chưa thống nhất.`, `Xin viết ${word} ${amount}.`);
    }
  }

  const { before, amount, qualified } = splitQualifier(written);
  const parsed = parseAmount(amount, before);
  return parsed.ok ? accept({ ...parsed.value, ...qualified }) : parsed;
}

interface QualifiedText {
  /** The qualifier's word and a space, or nothing. */
  before: string;
  amount: string;
  qualified: { qualifier?: Qualifier };
}

function splitQualifier(written: string): QualifiedText {
  for (const [qualifier, word] of Object.entries(qualifierWords) as [Qualifier, string][]) {
    const before = `${word} `;
    if (written.toLowerCase().startsWith(before)) {
      return { before, amount: written.slice(before.length), qualified: { qualifier } };
    }
  }
  return { before: '', amount: written, qualified: {} };
}

function parseAmount(amount: string, before: string): Parsed<Quantity> {
  const shown = quoteValue(before + amount);
  if (/^\d+\/\d+\/\d+$/u.test(amount)) {
    return refuse(`${shown} là một ngày, không phải giá trị của chỉ tiêu.`, `Xin viết giá trị bằng số, ${FORMS}.`);
  }
  const [, left, right, rest] = /^([^/\p{L}%]+)\/([^/\p{L}%]+)(.*)$/u.exec(amount) ?? [];
  if (left !== undefined && right !== undefined) {
    if (!rest) return parseRatio(left.trim(), right.trim(), before);
    const ratio = `${before}${left.trim()}/${right.trim()}`;
    return refuse(`Tỉ số trong ${shown} không kèm đơn vị.`, `Xin viết ${ratio}, còn đơn vị ghi ở chỉ tiêu.`);
  }

  const [, head = '', tail = ''] = /^([-−+]?[\d.,\s_']*)(.*)$/u.exec(amount) ?? [];
  if (!/\d/u.test(head))
    return refuse(`${shown} chưa có chữ số ở đầu giá trị.`, `Xin viết giá trị bằng chữ số, ${FORMS}.`);
  const gap = tail.startsWith('%') || tail === '' ? '' : ' ';
  const decimal = parseNumberWithin(head, (spelling) => `${before}${spelling}${gap}${tail}`);
  if (!decimal.ok) return decimal;

  const word = tail.toLowerCase().replaceAll('ð', 'đ');
  if (word === '') return accept({ kind: 'number', ...decimal.value });
  if (word === '%' || word === 'phần trăm') return accept({ kind: 'percent', ...decimal.value });
  if (/^điểm ?(?:%|phần trăm)$/u.test(word)) return accept({ kind: 'points', ...decimal.value });
  const scale = findMoneyScale(word);
  if (scale) return accept({ kind: 'money', ...decimal.value, scale });
  const unit = checkUnit({ before, head: head.trim(), decimal: decimal.value, unit: tail, shown });
  return unit.ok ? accept({ kind: 'number', ...decimal.value, unit: unit.value }) : unit;
}

function parseRatio(left: string, right: string, before: string): Parsed<Quantity> {
  const numerator = parseNumberWithin(left, (spelling) => `${before}${spelling}/${right}`);
  if (!numerator.ok) return numerator;
  const denominator = parseNumberWithin(right, (spelling) => `${before}${left}/${spelling}`);
  if (!denominator.ok) return denominator;

  const shown = quoteValue(`${before}${left}/${right}`);
  const counts = [numerator.value, denominator.value];
  if (counts.some(({ value, decimals }) => decimals > 0 || value < 0)) {
    return refuse(`Tỉ số ${shown} phải gồm hai số đếm nguyên, không âm.`, 'Xin viết hai số nguyên, ví dụ 31/34.');
  }
  if (denominator.value.value === 0) {
    return refuse(
      `Mẫu số của ${shown} là 0.`,
      'Xin viết mẫu số lớn hơn 0, hoặc “không áp dụng” nếu không có đối tượng nào.',
    );
  }
  return accept({ kind: 'ratio', numerator: numerator.value.value, denominator: denominator.value.value });
}

function findMoneyScale(word: string): MoneyScale | undefined {
  const spelling = word.replace(/^tỷ /u, 'tỉ ').replace(/^ngàn /u, 'nghìn ');
  return (Object.keys(moneyPowers) as MoneyScale[]).find((scale) => scale === spelling);
}
