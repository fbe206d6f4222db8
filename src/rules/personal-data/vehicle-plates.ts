import type { PersonalDataMatch } from './match.ts';

const gap = '[ \\t\\u00A0\\u2060.\\-\\u2010-\\u2015*_\\\\]{0,4}';
const plate = new RegExp(
  `(?<![\\p{L}\\d]|\\d[/.,-])(?:1[1-9]|[2-9]\\d)${gap}(?<series>\\p{Lu}{1,2}|\\p{Lu}${gap}\\d)${gap}(?<number>\\d{3}${gap}\\d{2}|\\d{4})(?![\\p{L}\\d]|[/,]\\d)`,
  'gu',
);
/** Types of documents, which stand between a number and a number too: "35-CT 2016". */
const documentType = /^(?:NQ|CT|KL|QĐ|QC|TB|BC|KH|HD|ĐA|CV|TT|NĐ|PA|GM|QL|TL|ĐT|HL|HU|TU|TW|UB|QH)$/u;
const vehicle = /(?:biển\s+(?:số|kiểm\s+soát)|bks|xe|ô\s?tô|mô\s?tô|mang\s+biển)[^.\n]{0,24}$/iu;

/** Plates of cars and motorcycles: `29A-123.45`, `51LD 12345`, `59-X1 234.56`, `68H1-1234`. */
export function findVehiclePlates(text: string): PersonalDataMatch[] {
  const found: PersonalDataMatch[] = [];
  for (const { 0: match, index, groups } of text.matchAll(plate)) {
    const series = groups!['series']!;
    const number = groups!['number']!;
    const spoken = vehicle.test(text.slice(Math.max(0, index - 40), index));
    if (!spoken && !isPlain(series, number)) continue;
    found.push({ kind: 'personal-vehicle-plate', offset: index, length: match.length });
  }
  return found;
}

/** A plate that needs no word beside it: set off as 123.45, or five digits after a series; four digits that are no year. */
function isPlain(series: string, number: string): boolean {
  if (/^\d{3}\D+\d{2}$/.test(number)) return true;
  if (documentType.test(series)) return false;
  return number.length === 5 || !/^(?:19|20)\d\d$/.test(number);
}
