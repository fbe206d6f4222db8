/** One way to understand a number that was refused, and how that reading is written without doubt. */
export interface NumberMend {
  /** What the marks would mean, to follow "nếu". */
  reading: string;
  /** The mended spelling, without a sign. */
  spelling: string;
}

const DOT_DECIMAL = 'dấu chấm ngăn phần thập phân';
const DOT_THOUSANDS = 'dấu chấm ngăn hàng nghìn';
const COMMA_DECIMAL = 'dấu phẩy ngăn phần thập phân';
const COMMA_THOUSANDS = 'dấu phẩy ngăn hàng nghìn';

/** Longer texts are not numbers; looking for groups of digits in them would only take time. */
const LONGEST_TEXT = 40;

type Mender = (match: string[]) => NumberMend[];

/** Wrong spellings from the most telling to the loosest; the first that fits decides. */
const MENDERS: readonly [RegExp, Mender][] = [
  [
    /^([1-9]\d{0,2}),(\d{3})$/u,
    ([, whole = '', fraction = '']) => [
      { reading: COMMA_THOUSANDS, spelling: `${whole}.${fraction}` },
      { reading: COMMA_DECIMAL, spelling: `${whole},${avoidThreePlaces(fraction)}` },
    ],
  ],
  [
    /^([1-9]\d{0,2}(?:\.\d{3})*)\.(\d{1,2})$/u,
    ([, whole = '', fraction = '']) => [
      { reading: DOT_DECIMAL, spelling: `${whole},${fraction}` },
      { reading: DOT_THOUSANDS, spelling: `${whole}.${fraction.padEnd(3, '0')}` },
    ],
  ],
  [
    /^(\d+)\.(\d+)$/u,
    ([, whole = '', fraction = '']) => [
      { reading: DOT_DECIMAL, spelling: `${groupThousands(whole)},${fraction}` },
      ...(/^0/u.test(whole) ? [] : [{ reading: DOT_THOUSANDS, spelling: groupThousands(whole + fraction) }]),
    ],
  ],
  [
    /^(\d{1,3}),(\d{3})\.(\d+)$/u,
    ([, thousands = '', units = '', fraction = '']) => [
      { reading: COMMA_THOUSANDS, spelling: `${groupThousands(thousands + units)},${fraction}` },
      { reading: COMMA_DECIMAL, spelling: `${groupThousands(thousands)},${units}${fraction}` },
    ],
  ],
  [
    /^(\d{1,3}(?:,\d{3}){2,})(?:\.(\d+))?$/u,
    ([, whole = '', fraction]) => [{ reading: COMMA_THOUSANDS, spelling: joinParts(whole, fraction) }],
  ],
  [
    /^(\d{1,3}(?:[ _']\d{3})+)(?:[.,](\d+))?$/u,
    ([, whole = '', fraction]) => [{ reading: 'khoảng trắng ngăn hàng nghìn', spelling: joinParts(whole, fraction) }],
  ],
  [/^[.,](\d+)$/u, ([, fraction = '']) => [{ reading: 'phần nguyên là 0', spelling: `0,${fraction}` }]],
  [
    /^([\d.]*\d)[.]*(?:,(\d*))?$/u,
    ([, whole = '', fraction]) => [{ reading: 'các chữ số đã đủ', spelling: joinParts(whole, fraction) }],
  ],
];

/**
 * The readings of an unsigned text that is nearly a number: two where editors used to another notation would differ
 * ("1.74", "1,740"), one where the mend is plain ("01"), none for anything else. A mend may still be too large.
 */
export function findNumberMends(text: string): NumberMend[] {
  if (text.length > LONGEST_TEXT) return [];
  for (const [pattern, mend] of MENDERS) {
    const match = pattern.exec(text);
    if (match) return mend(match);
  }
  return [];
}

/** Digits with a dot before each group of three, without leading zeros and without any other mark they had. */
export function groupThousands(digits: string): string {
  const bare = digits.replaceAll(/\D/gu, '').replace(/^0+(?=\d)/u, '');
  return bare.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
}

function joinParts(whole: string, fraction: string | undefined): string {
  return fraction ? `${groupThousands(whole)},${fraction}` : groupThousands(whole);
}

/** Three decimal places look like English thousands; one place fewer or more says the same without doubt. */
function avoidThreePlaces(fraction: string): string {
  return fraction.endsWith('0') ? fraction.slice(0, -1) : `${fraction}0`;
}
