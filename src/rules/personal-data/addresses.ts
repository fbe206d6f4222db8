import { isInsideWord, type PersonalDataMatch } from './match.ts';

const number = '\\d{1,5}[A-Za-zĐđ]?\\d?(?:\\s?/\\s?\\d{1,4}[A-Za-zĐđ]?\\d?)*(?![\\d\\p{L}]|[.,]\\d)';
const named = '(?:\\s+(?:\\p{Lu}[\\p{L}\\d.]*|\\d+(?:/\\d+)*)){1,5}';
const street = '(?:[Đđ]ường|[Pp]hố|[Đđ]ại lộ|ĐƯỜNG|PHỐ)';
const quarter = '(?:[Tt]ổ|[Ấấ]p|[Tt]hôn|[Xx]óm|[Kk]hóm|[Bb]uôn|[Ll]àng|[Kk]hu phố|KP|[Nn]gõ|[Nn]gách|[Hh]ẻm|[Kk]iệt)';
const stay =
  '(?:[Đđ]ịa chỉ|[Tt]rú|[Tt]rú tại|[Nn]gụ|[Nn]gụ tại|[Tt]hường trú|[Tt]hường trú tại|[Cc]ư trú tại|[Cc]hỗ ở|[Nn]ơi ở|[Nn]hà ở|[Ss]ống tại|[Nn]hà riêng)';

/** "số nhà 12/3", "nhà số 12", with a street or quarter after it. */
const house = new RegExp(
  `(?:[Ss]ố\\s+nhà|[Nn]hà\\s+số|SỐ\\s+NHÀ|NHÀ\\s+SỐ)\\s{0,9}:?\\s{0,9}${number}(?:,?\\s+${street}${named})?`,
  'gu',
);
/** "số 12 đường Nguyễn Trãi", "số 12, phố Huế". */
const onStreet = new RegExp(`[Ss]ố\\s+${number}\\s*,?\\s+${street}${named}`, 'gu');
/** "số 12, tổ 3, ấp Đông"; without a comma only after a word of staying. */
const inQuarter = new RegExp(`[Ss]ố\\s+${number}\\s*,\\s*${quarter}${named}`, 'gu');
/** "trú tại 12/3 Lê Lợi", "địa chỉ: số 12 ấp Đông". */
const stayed = new RegExp(
  `${stay}\\s{0,9}:?\\s{1,9}(?:(?:ở|tại)\\s+)?(?:[Ss]ố\\s+)?${number},?\\s+(?:(?:${street}|${quarter})${named}|\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}+)*)`,
  'gu',
);

/** Words before "số 12" that make it the number of a document, or a total. */
const numbered =
  /(?:tổng|kế hoạch|quyết định|quy định|nghị quyết|nghị định|chỉ thị|thông báo|thông tư|báo cáo|công văn|văn bản|tờ trình|hướng dẫn|kết luận|chương trình|đề án|luật|điều|mẫu|biểu|phụ lục|đường|tuyến|hẻm|ngõ|quốc lộ|quy chế|dự án|gói thầu)\s+$/iu;
/** Houses that are counted: "gắn số nhà 120 hộ". */
const counted = /^\s*(?:hộ|căn|cái|ngôi|nhà|biển|trường hợp|tỉ|tỷ|triệu|nghìn|%)(?!\p{L})/iu;

/** Addresses of houses: a house number with its word, its street or its quarter. */
export function findHouseAddresses(text: string): PersonalDataMatch[] {
  const found: PersonalDataMatch[] = [];
  for (const pattern of [house, onStreet, inQuarter, stayed]) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      if (isInsideWord(text, index)) continue;
      const before = text.slice(Math.max(0, index - 16), index);
      if (pattern !== stayed && numbered.test(before)) continue;
      if (pattern === house && counted.test(text.slice(index + match.length, index + match.length + 12))) continue;
      found.push({ kind: 'personal-address', offset: index, length: match.length });
    }
  }
  return found;
}
