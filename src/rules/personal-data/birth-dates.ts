import { isInsideWord, matchOf, type PersonalDataMatch } from './match.ts';
import { surroundings } from './sentences.ts';

const day =
  '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?<year1>\\d{4})|\\d{1,2}\\s+tháng\\s+\\d{1,2},?\\s+năm\\s+(?<year2>\\d{4})|(?<year3>\\d{4})-\\d\\d-\\d\\d';
const month = '(?:tháng\\s+)?\\d{1,2}(?:\\s?[/.-]\\s?|\\s+năm\\s+)(?<year4>\\d{4})';
const year = '(?<year5>(?:19|20)\\d\\d)';
const when = `(?<date>${day}|${month})|${year}`;
const after = '(?![\\d]|[.,/]\\d)';

/** "sinh ngày 12/3/1980", "sinh năm 1975", "sinh 1975", "SN 1975". */
const born = new RegExp(
  `(?:sinh(?:\\s+vào)?(?:\\s+(?:ngày|năm))?|sn|s\\.n)\\.?\\s{0,9}:?\\s{0,9}(?:${when})${after}`,
  'giu',
);
/** "ngày sinh: 12/3/1980", "năm sinh 1975", as on a form. */
const stated = new RegExp(
  `(?:ngày|năm|ngày,?\\s+tháng,?\\s+năm|ngày\\s+tháng\\s+năm)\\s+sinh\\s{0,9}[:(|]?\\s{0,9}(?:${when})${after}`,
  'giu',
);

/** Words that end in "sinh" and have nothing to do with a birth day, or a group of persons rather than one. */
const otherWords =
  /(?<!\p{L})(?:học|vệ|phát|khai|giáo|hy|hi|tái|môn|dân|thí|hộ|ký|kí|sơ|nhân|kháng|hồi|an|tuyển|tân|chúng|thủy|thuỷ|vi|ngoại|sản|lai|nảy|nẩy|sát|thú|trường|phục|cứu|mưu|song|y|thư|quyên)\s+$/iu;
const family =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Trịnh|Mai|Lâm|Đoàn|Tăng|Tô|Tạ|Thạch|Danh|Kim|Châu|Lương|Trương|Cao|Hà|Thái|Lưu|Phùng|Tống|Chu|Nông|Vi|Triệu|Điểu';
/** A form of address and a capital, or a name at the end of what stands before. */
const name = new RegExp(
  `(?:(?<!\\p{L})(?:ông|bà|cụ|anh|chị|cô|chú|bác|em|cháu|đồng chí|đ/c)\\s+\\p{Lu}|(?<!\\p{L})(?:${family})(?:\\s+\\p{Lu}\\p{Ll}*){1,3}[\\s,|(–-]*(?:nam|nữ)?[\\s,|(–-]*$)`,
  'u',
);

/** Nobody alive was born before; anniversaries of historical figures are not personal data. */
const firstYear = 1910;

/** Days of birth, and years of birth beside a person's name. */
export function findBirthDates(text: string): PersonalDataMatch[] {
  if (!/sinh|(?<!\p{L})s\.?n[.:\s]/iu.test(text)) return [];
  const found: PersonalDataMatch[] = [];
  const add = (match: RegExpExecArray) => {
    if (!isInsideWord(text, match.index)) found.push(matchOf('personal-birth-date', match));
  };
  for (const match of text.matchAll(stated)) if (yearOf(match) >= firstYear) add(match);
  for (const match of text.matchAll(born)) {
    if (yearOf(match) < firstYear || otherWords.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const { before } = surroundings(text, match.index, match[0].length);
    const single = match.groups!['date'] !== undefined && /^sinh/iu.test(match[0]) && !/^sinh\s+\d/iu.test(match[0]);
    if (single || name.test(before)) add(match);
  }
  return found;
}

function yearOf({ groups }: RegExpExecArray): number {
  const [, written = '0'] =
    Object.entries(groups!).find(([key, value]) => key.startsWith('year') && value !== undefined) ?? [];
  return Number(written);
}
