import { parseNumber } from '../vietnamese/number.ts';
import type { Speech } from '../vietnamese/speech.ts';
import { speakDigits, speakNumber, speakWhole } from '../vietnamese/spoken-number.ts';
import { speakUnit, unitSigns } from '../vietnamese/spoken-unit.ts';
import { wordEnd, wordStart, type Reading, type SpokenRule } from './spoken-rule.ts';

const number = '\\d+(?:\\.\\d{3})*(?:,\\d+)?';

/** Ordinals, codes, fractions, numbers with their units, and at last whatever digits are left. */
export const numberRules: readonly SpokenRule[] = [
  {
    pattern: new RegExp(`(?<!lần )${wordStart}thứ (?<place>[14])${wordEnd}`, 'giu'),
    read: ({ place }) => `thứ ${place === '1' ? 'nhất' : 'tư'}`,
  },
  {
    // A number that begins with zero is a code or a line to call: its digits are read one by one.
    pattern: new RegExp(`${wordStart}(?<code>0\\d+(?:[ .]\\d+)*)(?![\\p{L}\\d]|,\\d)`, 'gu'),
    read: ({ code }) => code!.split(/[ .]/u).map(speakDigits).join(', '),
  },
  {
    pattern: new RegExp(`${wordStart}(?<left>${number}) ?\\/ ?(?<right>${number})${wordEnd}`, 'gu'),
    read: ({ left, right }, reading) => `${speakAmount(left!, reading)} trên ${speakAmount(right!, reading)}`,
  },
  {
    pattern: new RegExp(
      `${wordStart}(?<sign>[-−])?(?<value>${number})(?:(?<percent> ?%)|(?<space> ?)(?<unit>${unitSigns})(?![\\p{L}\\d²³]))?`,
      'gu',
    ),
    read: ({ sign, value, percent, unit }, reading) =>
      [sign && 'âm', speakAmount(value!, reading), percent && 'phần trăm', unit && speakUnit(unit)]
        .filter(Boolean)
        .join(' '),
  },
  { pattern: /(?<=[\p{L}])\d+|\d+(?=\p{L})|\d+/gu, read: (_, { speech }, digits) => ` ${speakRun(digits, speech)} ` },
];

/** Roman numerals, where they are nothing else. */
export const romanRules: readonly SpokenRule[] = [
  {
    pattern: new RegExp(
      `${wordStart}(?<before>[Qq]uý|[Kk]hóa|[Tt]hứ|[Kk]ỳ|[Tt]ập|[Pp]hần|[Ll]oại|[Cc]ấp|[Hh]ạng|[Nn]hóm|[Bb]ậc) (?<roman>[IVX]+)${wordEnd}`,
      'gu',
    ),
    read: ({ before, roman }, { speech }) => {
      const value = readRoman(roman!);
      if (value === undefined) return undefined;
      return `${before} ${value === 1 && before!.toLowerCase() === 'thứ' ? 'nhất' : speakWhole(value, speech)}`;
    },
  },
  {
    pattern: new RegExp(`${wordStart}(?<roman>[IVX]{2,})${wordEnd}`, 'gu'),
    read: ({ roman }, { speech }) => {
      const value = readRoman(roman!);
      return value === undefined ? undefined : speakWhole(value, speech);
    },
  },
  {
    pattern: new RegExp(`${wordStart}(?<list>[IVX]+)\\. `, 'gu'),
    read: ({ list }, { speech }) => {
      const value = readRoman(list!);
      return value === undefined ? undefined : `${speakWhole(value, speech)}, `;
    },
  },
];

/** A number in its official spelling; another run of digits as one. */
function speakAmount(written: string, { speech }: Reading): string {
  const parsed = parseNumber(written);
  return parsed.ok ? speakNumber(parsed.value, speech) : speakDigits(written);
}

/** Digits that stand against letters, as in a road's name: long ones and those with a zero before them one by one. */
function speakRun(digits: string, speech: Speech): string {
  return digits.startsWith('0') || digits.length > 4 ? speakDigits(digits) : speakWhole(Number(digits), speech);
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function readRoman(text: string): number | undefined {
  const roman = text.toUpperCase();
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(roman)) return undefined;
  const values = Array.from(roman, (letter) => romanDigits[letter]!);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
