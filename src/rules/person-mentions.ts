/** Words that begin a position or an organization, so that "ông Chủ tịch" or "đồng chí Bí thư" names nobody. */
const positionWords =
  'Bí|Phó|Chủ|Trưởng|Giám|Hiệu|Kiểm|Thường|Ủy|Cán|Công|Chi|Đảng|Ban|Hội|Văn phòng|Chánh|Tổ|Xã|Bộ|Thủ|Tổng|Đội|Chỉ|Chính';

const mentions: readonly RegExp[] = [
  // "của ông Tư", "hộ bà Nguyễn Thị …": a form of address in lower case and a capital, which place names such as "cầu Ông Lãnh" lack.
  new RegExp(
    `(?<!\\p{L})(?:ông|bà|cụ|anh|chị|cô|chú|bác|thầy|(?<![Aa]nh |[Cc]hị |[Tt]rẻ )em|cháu|đồng chí|đ/c)\\s+(?!(?:${positionWords})(?!\\p{L}))\\p{Lu}\\p{Ll}*(?!\\p{Lu})`,
    'u',
  ),
  // The same at the beginning of a text, where only two names in a row are told from a place.
  new RegExp(
    `^(?:Ông|Bà|Cụ|Anh|Chị|Cô|Chú|Bác|Em|Cháu|Đồng chí|Đ/c)\\s+(?!(?:${positionWords})(?!\\p{L}))\\p{Lu}\\p{Ll}*\\s+\\p{Lu}\\p{Ll}*`,
    'u',
  ),
  /(?<!\p{L})(?:số nhà|nhà số|thửa(?: đất)? số|tờ bản đồ số)\s*\d/iu,
];

/**
 * Where a text seems to name a person, or the house or land parcel that leads to one: a position in the text, from 0; undefined
 * where it does not. Knows forms of address, not names, so a bare name passes.
 */
export function findPersonMention(text: string): number | undefined {
  const found = mentions.flatMap((pattern) => pattern.exec(text)?.index ?? []);
  return found.length > 0 ? Math.min(...found) : undefined;
}
