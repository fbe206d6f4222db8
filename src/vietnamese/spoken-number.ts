import type { Decimal } from './number.ts';
import type { Speech } from './speech.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const BILLION = 1_000_000_000;
const LARGEST = 1e15;

/**
 * A whole number from 0 to 10^15 in words: 21 `hai mươi mốt`, 1.005 `một nghìn không trăm linh năm`. A class of three
 * zeros is passed over (1.000.001 `một triệu không trăm linh một`). Throws RangeError for anything else.
 */
export function speakWhole(value: number, speech: Speech): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST)
    throw new RangeError(`not a speakable number: ${value}`);
  return value === 0 ? DIGITS[0] : speakBillions(value, speech).join(' ');
}

/**
 * A number as it was printed: `âm năm`, `chín phẩy chín mươi lăm`. Two decimal places are read as a number unless they begin
 * with zero (2,05 `hai phẩy không năm`), three and more one by one. Throws RangeError as `speakWhole` does.
 */
export function speakNumber({ value, decimals }: Decimal, speech: Speech): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const magnitude = speakWhole(Number(whole), speech);
  const spoken = fraction === undefined ? magnitude : `${magnitude} phẩy ${speakFraction(fraction, speech)}`;
  return value < 0 ? `âm ${spoken}` : spoken;
}

/** Digits one by one, as in a telephone number; whatever is no digit is left out. */
export function speakDigits(text: string): string {
  return Array.from(text.matchAll(/\d/gu), ([digit]) => DIGITS[Number(digit)]).join(' ');
}

function speakFraction(fraction: string, speech: Speech): string {
  return /^[1-9]\d$/u.test(fraction) ? speakWhole(Number(fraction), speech) : speakDigits(fraction);
}

/** Words of a number above 0; thousands of billions are counted in billions themselves. */
function speakBillions(value: number, speech: Speech): string[] {
  const [billions, rest] = [Math.floor(value / BILLION), value % BILLION];
  const head = billions > 0 ? [...speakBillions(billions, speech), 'tỉ'] : [];
  return [...head, ...speakClasses(rest, billions > 0, speech)];
}

/** Words of the millions, thousands and units of a number below a billion; `follows` where larger ones were spoken before. */
function speakClasses(value: number, follows: boolean, speech: Speech): string[] {
  const classes = [
    { count: Math.floor(value / 1_000_000), name: ['triệu'] },
    { count: Math.floor(value / 1000) % 1000, name: [speech.thousand] },
    { count: value % 1000, name: [] },
  ];
  const first = follows ? -1 : classes.findIndex(({ count }) => count > 0);
  return classes.flatMap(({ count, name }, index) =>
    count === 0 ? [] : [...speakHundreds(count, index !== first, speech), ...name],
  );
}

/** Words of 1 to 999; `full` also names hundreds that are zero, as after a larger class. */
function speakHundreds(value: number, full: boolean, speech: Speech): string[] {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0 && !full) return speakTens(rest, speech);
  const head = [DIGITS[hundreds]!, 'trăm'];
  if (rest === 0) return head;
  return rest < 10 ? [...head, speech.zeroTens, DIGITS[rest]!] : [...head, ...speakTens(rest, speech)];
}

/** Words of 1 to 99. */
function speakTens(value: number, speech: Speech): string[] {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return [DIGITS[units]!];
  const head = tens === 1 ? ['mười'] : [DIGITS[tens]!, 'mươi'];
  return units === 0 ? head : [...head, speakUnits(units, tens, speech)];
}

/** The last digit after tens: `mốt` and `tư` after twenty and more, `lăm` after any. */
function speakUnits(units: number, tens: number, speech: Speech): string {
  if (units === 5) return 'lăm';
  if (tens > 1 && units === 1) return 'mốt';
  return tens > 1 && units === 4 ? speech.fourAfterTens : DIGITS[units]!;
}
