import { isInsideWord, type PersonalDataMatch } from './match.ts';
import { surroundings } from './sentences.ts';

/** Where names are looked for: beside words of complaint, or wherever the text speaks of a person. */
export type NameScope = 'complaints' | 'everywhere';

/** Words that begin a position or an organization, so that "ông Chủ tịch" or "đồng chí Bí thư" names nobody. */
const positions =
  'Bí|Phó|Chủ|Trưởng|Giám|Hiệu|Kiểm|Thường|Ủy|Cán|Công|Chi|Đảng|Ban|Hội|Văn phòng|Chánh|Tổ|Xã|Bộ|Thủ|Tổng|Đội|Chỉ|Chính|Mẹ|Phụ';
/** Words before a place that bears a person's name: "cầu Ông Lãnh", "đường Nguyễn Văn Linh". */
const places =
  'đường|phố|ngõ|hẻm|đại lộ|cầu|kênh|rạch|sông|suối|hồ|cống|vàm|chợ|trường|đình|chùa|miếu|lăng|núi|đồi|ấp|thôn|xóm|khóm|bản|buôn|làng|xã|phường|quận|huyện|tỉnh|' +
  'thị trấn|thị xã|thành phố|khu|khu phố|công viên|bệnh viện|tượng|tượng đài|đền|nhà thờ|trạm|tuyến|đoạn|mang tên|giải|quỹ|tư tưởng|học tập|tiểu học|thpt|thcs|cơ sở|phổ thông|mầm non|lễ|vía';
/** Common family names; Danh, Thạch, Sơn, Kim, Châu and Lâm among them for Khmer families, Điểu and H' for the Highlands. */
const families =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lí|Đinh|Đào|Trịnh|Mai|Lâm|Đoàn|Tăng|Tô|Tạ|Thạch|Danh|Sơn|Kim|Châu|Lương|Trương|Cao|Hà|Thái|' +
  'Quách|La|Lưu|Phùng|Tống|Thân|Chu|Nông|Vi|Triệu|Điểu|Từ|Đồng|Lục|Hứa|Vương|Tôn|Ông|Khổng|Bạch|Nghiêm|Doãn|Giang|Mạc|Âu|Hầu|Lò|Quàng|Giàng|Vàng|Sùng|Thào|Mùa|Rơ|Ksor|Siu';
const syllable = '\\p{Lu}\\p{Ll}+';

const address = '(?:ông|bà|cụ|anh|chị|cô|chú|bác|em|cháu|thầy|đồng chí|đ/c)';
const capitalAddress = '(?:Ông|Bà|Cụ|Anh|Chị|Cô|Chú|Bác|Em|Cháu|Thầy|Đồng chí|Đ/c|ÔNG|BÀ)';

const addressed = new RegExp(
  `${address}\\s+(?!(?:${positions})(?!\\p{L}))${syllable}(?:[ \\u00A0\\n]\\s*${syllable}){0,3}(?!\\p{L})`,
  'gu',
);
const addressedFirst = new RegExp(
  `${capitalAddress}\\s+(?!(?:${positions})(?!\\p{L}))${syllable}(?:[ \\u00A0]${syllable}){1,3}(?!\\p{L})`,
  'gu',
);
const bare = new RegExp(
  `(?:${families})(?:\\s${syllable})?\\s(?:Văn|Thị|Hữu|Đình|Ngọc|Thanh|Minh|Đức|Quốc|Xuân|Kim)(?:\\s${syllable}){1,2}(?!\\p{L})`,
  'gu',
);
const petitioner = new RegExp(`(?:${families})(?:\\s${syllable}){2,3}(?!\\p{L})`, 'gu');
const named = new RegExp(`(?<!\\p{L})(?:${families})(?:\\s${syllable}){2,3}(?!\\p{L})`, 'gu');
const namedFirst = new RegExp(`^(?:${families})(?:\\s${syllable}){1,3}$`, 'u');
const afterPetitionOf = /(?:đơn|tố cáo|khiếu nại|phản ánh|kiến nghị)(?: thư| từ)? của\s+$/iu;
const parcel = /(?:thửa(?: đất)? số|tờ bản đồ số)\s*\d+/giu;

const complaint =
  /tố cáo|khiếu nại|khiếu kiện|tố giác|phản ánh|kiến nghị|(?<!\p{L})đơn (?:của|thư|xin|đề nghị|do)|người (?:gửi|đứng|viết|có) đơn/iu;
const afterPlace = new RegExp(`(?<!\\p{L})(?:${places})\\s+$`, 'iu');

/**
 * Names of persons: two to four capitalized syllables after a form of address, or a family name with a middle name. Beside words of
 * complaint in the same sentence; everywhere also single names after a form of address in lower case, and land parcels. Knows how
 * names are written, not who bears them: those of leaders and of the dead are found too, those after the word for a place are not.
 */
export function findNames(text: string, scope: NameScope): PersonalDataMatch[] {
  if (scope === 'complaints' && !complaint.test(text)) return [];
  const found: PersonalDataMatch[] = [];
  const look = (pattern: RegExp, accepts: (match: RegExpExecArray) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      if (isInsideWord(text, match.index) || !accepts(match)) continue;
      const { before, after } = surroundings(text, match.index, match[0].length);
      if (scope === 'everywhere' || complaint.test(before + match[0] + after))
        found.push({ kind: 'personal-name', offset: match.index, length: match[0].length });
    }
  };
  const notAPlace = ({ index }: RegExpExecArray) => !afterPlace.test(text.slice(Math.max(0, index - 14), index));
  look(
    addressed,
    (match) =>
      (scope === 'everywhere' || /\p{L}+\s+\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(match[0])) && !isFellowship(text, match),
  );
  look(addressedFirst, notAPlace);
  look(bare, notAPlace);
  look(petitioner, ({ index }) => afterPetitionOf.test(text.slice(Math.max(0, index - 24), index)));
  if (scope === 'everywhere') look(parcel, () => true);
  return found;
}

/** Whether a field that is to hold a position holds, or also holds, a person's name. */
export function namesPerson(position: string): boolean {
  const isPlace = (index: number) => afterPlace.test(position.slice(Math.max(0, index - 14), index));
  return (
    findNames(position, 'everywhere').length > 0 ||
    namedFirst.test(position.trim()) ||
    [...position.matchAll(named)].some(({ index }) => !isPlace(index))
  );
}

/** "Anh em Công giáo", "trẻ em Khmer": not a form of address. */
function isFellowship(text: string, { 0: match, index }: RegExpExecArray): boolean {
  return match.startsWith('em') && /(?:anh|chị|trẻ|các|đàn)\s+$/iu.test(text.slice(Math.max(0, index - 5), index));
}
