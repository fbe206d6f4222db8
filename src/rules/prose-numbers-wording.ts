import type { MeasureSpec } from '../domain/measure.ts';
import { formatMonthNumber } from '../vietnamese/date.ts';
import { formatPeriod, type Period } from '../vietnamese/period.ts';
import { plainWords, type TypedNumber } from './prose-numbers-tokens.ts';
import { hidden } from './prose-numbers-text.ts';

/** The words of a label that tell its number from others of the same unit: `tiếp nhận` of “Tiếp nhận trong kỳ”. */
export interface Wording {
  unit: string;
  cores: readonly string[];
}

const leading = ['đã', 'được', 'bị', 'có', 'số', 'tổng', 'tỉ', 'lệ', 'trong', 'đó'];
const trailing = ['kỳ', 'trong', 'được', 'đã', 'bị', 'có', 'theo', 'từ'];

/** The wording of a measure; no cores where its label is too short to tell it from others. */
export function wordingOf({ label, unit }: Pick<MeasureSpec, 'label' | 'unit'>): Wording {
  const name = plainWords(unit);
  const [first = ''] = label.split(',');
  const pieces = name === '' ? [plainWords(first)] : ` ${plainWords(first)} `.split(` ${name} `);
  const cores = pieces
    .map((piece) => trimWords(piece.split(' ').filter((word) => word !== '')))
    .filter((core) => core.includes(' '));
  return { unit: name, cores };
}

function trimWords(words: readonly string[]): string {
  const start = words.findIndex((word) => !leading.includes(word));
  const end = words.findLastIndex((word) => !trailing.includes(word));
  return start === -1 ? '' : words.slice(start, end + 1).join(' ');
}

const before =
  '(?:trong|kỳ|tháng|quý|năm|nay|này|đã|xã|phường|thị trấn|huyện|toàn|cả|đảng bộ|đảng ủy|ủy ban nhân dân|ubnd|mặt trận tổ quốc|có|' +
  'còn|được|tổng số|số|tỉ lệ|và|kết quả|đến|cuối|hết|chỉ)';
const link = '(?:là|được|đã|bị|đạt|có|hiện|chiếm|bằng|ở mức|còn|giảm còn|giảm xuống|tăng lên|lên|thêm)';
const tail = '(?:của (?:người |nhân )?dân|trong (?:kỳ|tháng|quý|năm)(?: này)?|xong|và)';

/**
 * Whether a typed number, in its clause alone, is said to be what the core names: `tiếp nhận 23 kiến nghị`, `5 kiến nghị quá hạn`.
 * The unit may stand elsewhere in the sentence, which is given in plain words.
 */
export function isStatedOf(core: string, unit: string, number: TypedNumber, sentence: string): boolean {
  const [head, rest] = [number.before, number.after];
  const name = escape(core);
  const beforeIt = new RegExp(`^(?:${before} )*${name}(?: ${link})*$`, 'u').test(head);
  const afterIt = (words: string) => new RegExp(`^(?:${link} )*${name}(?: ${tail})*$`, 'u').test(words) && isLead(head);
  if (unit === '') return (beforeIt && isTail(rest)) || (number.of !== undefined && afterIt(rest));
  // `17 trong 23 kiến nghị`: the unit stands after the second number.
  const shown = rest.replace(new RegExp(`^(?:trong|trên) (?:tổng )?(?:số )?[\\d.${hidden} ]+ `, 'u'), '');
  if (shown === '') return beforeIt && sentence.includes(unit);
  if (shown !== unit && !shown.startsWith(`${unit} `)) return false;
  const beyond = shown.slice(unit.length).trim();
  return beforeIt ? isTail(beyond) : afterIt(beyond);
}

function isLead(words: string): boolean {
  return words === '' || new RegExp(`^${before}(?: ${before})*$`, 'u').test(words);
}

function isTail(words: string): boolean {
  return words === '' || new RegExp(`^${tail}(?: ${tail})*$`, 'u').test(words);
}

/** Other times, other places, parts of the whole, plans: what is counted there is another number. */
const elsewhere =
  /(?<!\p{L})(?:(?:tháng|kỳ|năm|quý|tuần|lần) (?:trước|sau|tới|ngoái|qua)|cùng kỳ|so với|lũy kế|luỹ kế|từ đầu|trước đó|trước đây|đầu kỳ|đầu nhiệm kỳ|riêng|mỗi|bình quân|trung bình|dự kiến|kế hoạch|phấn đấu|mục tiêu|chỉ tiêu đề ra|sắp|tại|ở (?!mức)|ấp|thôn|bản|khóm|tổ dân phố|khu phố|giai đoạn|nhiệm kỳ|toàn tỉnh|toàn quốc|cả nước|gần|trên|hơn|dưới|ước|khoảng|chừng|xấp xỉ|tối đa|tối thiểu|ít nhất|nhiều nhất)(?!\p{L})/u;
const otherPeriod = /(?<!\p{L})(?:(?:tháng|quý|quí|năm|ngày) \d|(?:quý|quí) [ivx]+(?!\p{L}))/u;

/** Whether a sentence speaks of something else than the whole of the bulletin's own period, besides what the core says itself. */
export function speaksOfOther(written: string, core: string, period: Period): boolean {
  const own = ownPeriodNames(period).reduce((words, name) => words.replaceAll(name, ' '), ` ${plainWords(written)} `);
  const rest = own.replaceAll(core, ' ').replaceAll(/trên (?=(?:tổng )?(?:số )?\d)|trong đó/gu, ' ');
  return elsewhere.test(rest) || otherPeriod.test(rest);
}

function ownPeriodNames(period: Period): string[] {
  const long = plainWords(formatPeriod(period));
  if (period.kind !== 'month') return [long];
  const months = [String(period.month), formatMonthNumber(period.month), String(period.month).padStart(2, '0')];
  return [
    long,
    ...months.flatMap((month) => [`tháng ${month}/${period.year}`, `tháng ${month} năm ${period.year}`]),
    ...months.map((month) => `tháng ${month} `),
  ];
}

function escape(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
