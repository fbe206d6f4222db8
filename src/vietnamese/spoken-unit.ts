/** Units of measure that are written with signs, and how they are read. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['m', 'mét'],
  ['km', 'ki lô mét'],
  ['cm', 'xăng ti mét'],
  ['mm', 'mi li mét'],
  ['m²', 'mét vuông'],
  ['km²', 'ki lô mét vuông'],
  ['m³', 'mét khối'],
  ['ha', 'héc ta'],
  ['kg', 'ki lô gam'],
  ['g', 'gam'],
  ['l', 'lít'],
  ['kW', 'ki lô oát'],
  ['kWh', 'ki lô oát giờ'],
  ['đ', 'đồng'],
  ['VNĐ', 'đồng'],
  ['°C', 'độ xê'],
]);

/** The unit as it is read: signs in words (`m²` → `mét vuông`), words as they are. */
export function speakUnit(unit: string): string {
  return unit
    .split(' ')
    .map((word) => UNITS.get(word) ?? word)
    .join(' ');
}

const longestFirst = [...UNITS.keys()].sort((one, other) => other.length - one.length);

/** A pattern of the units that are signs, as they stand after a number. */
export const unitSigns: string = longestFirst.join('|');

/** A pattern of those that cannot be mistaken for a letter or a word where no number stands before them. */
export const clearUnitSigns: string = longestFirst.filter((sign) => sign.length > 1).join('|');
