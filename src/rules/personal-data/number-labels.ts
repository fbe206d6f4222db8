/** What the words beside a number say that it is. */
export type NumberLabel = 'identity' | 'insurance' | 'account' | 'bank' | 'phone' | 'tax';

const banks = 'ngân hàng|\\p{L}*bank(?!\\p{L})|(?<!\\p{L})(?:bidv|vcb|acb|nhcsxh|ocb|msb|shb|vib|ctg)(?!\\p{L})';
const words: Record<NumberLabel, string> = {
  identity:
    'cmnd|cmtnd|cmt|chứng minh (?:nhân dân|thư)|số chứng minh|cccd|căn cước|định danh|đdcn|hộ chiếu|giấy phép lái xe|gplx',
  insurance: 'bhxh|bhyt|bảo hiểm xã hội|bảo hiểm y tế',
  account: '(?<!\\p{L})(?:stk|số tk|tk số)(?!\\p{L})|tài khoản',
  bank: banks,
  phone:
    'điện thoại|đtdđ|sđt|(?<!\\p{L})(?:đt|dđ|sdt|tel|phone|mobile|zalo|viber|hotline|whatsapp|fax)(?!\\p{L})|số máy|đường dây nóng',
  tax: 'mã số thuế|(?<!\\p{L})(?:mst|msdn)(?!\\p{L})|mã số doanh nghiệp|mã số hộ kinh doanh',
};
const anyLabel = new RegExp(
  Object.entries(words)
    .map(([label, pattern]) => `(?<${label}>${pattern})`)
    .join('|'),
  'giu',
);
const linking =
  /^[^\p{L}\d\n]*(?:(?:số|là|của|tại|cá nhân|nhân dân|công dân|điện tử|di động|liên hệ|ngân hàng|bàn|riêng|value|note)(?!\p{L})[^\p{L}\d]*){0,3}$/iu;

/** A label, how far it stands from the number, and whether nothing but linking words stand between. */
export interface LabelPlace {
  label: NumberLabel;
  distance: number;
  adjacent: boolean;
}

/** How far from a number a label is looked for, in characters. */
const reach = 60;

/** The label nearest before a position, within the paragraph and with no other long number between. */
export function findLabelBefore(text: string, position: number): LabelPlace | undefined {
  const before = cutParagraph(text.slice(Math.max(0, position - reach), position));
  let nearest: { label: NumberLabel; end: number } | undefined;
  for (const found of before.matchAll(anyLabel))
    nearest = { label: labelOf(found), end: found.index + found[0].length };
  if (!nearest) return undefined;
  const between = before.slice(nearest.end);
  if (/\d{4}|[.!?]\s+\p{Lu}/u.test(between)) return undefined;
  return { label: nearest.label, distance: between.length, adjacent: linking.test(between) };
}

/** The label that follows a number at once: `371234567 (CMND)`, `1903456789012 tại Techcombank`. */
export function findLabelAfter(text: string, position: number): NumberLabel | undefined {
  const after = text.slice(position, position + 30).split('\n', 1)[0]!;
  const found = new RegExp(`^[^\\p{L}\\d]*(?:(?:mở|tại|của|là|số|-) )*(?:${anyLabel.source})`, 'iu').exec(after);
  return found ? labelOf(found) : undefined;
}

/** Whether a unit follows, so that the number is an amount: `84 912 345 678 đồng`. */
export function hasUnitAfter(text: string, position: number): boolean {
  return /^\s*(?:đồng|nghìn|ngàn|triệu|tỉ|tỷ|vnđ|vnd|usd|ha|m²|m2|km|kg|tấn|lít|người|hộ|lượt|thẻ|tài khoản|trường hợp|%|phần trăm)(?!\p{L})/iu.test(
    text.slice(position, position + 16),
  );
}

function labelOf(found: RegExpExecArray): NumberLabel {
  return Object.entries(found.groups!).find(([, value]) => value !== undefined)![0] as NumberLabel;
}

function cutParagraph(before: string): string {
  return before.slice(before.lastIndexOf('\n\n') + 1);
}
