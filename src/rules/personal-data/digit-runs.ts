/** Digits that stand together, and where. */
export interface DigitGroup {
  digits: string;
  start: number;
  end: number;
}

/** Groups of digits with nothing between them but the spaces and marks that people put into long numbers. */
export type DigitRun = readonly DigitGroup[];

const mark =
  '(?:\\u2060+(?!\\u2060)|[ \\t\\u00A0\\u2000-\\u200F\\u202F\\u205F\\u3000\\u00AD.\\-\\u2010-\\u2015\\u2212()\\[\\]*_~`\\\\·•])';

/** A line break counts where only indentation follows, as in a folded paragraph; a comma only where it sets off three or four digits. */
const runPattern = new RegExp(`\\d+(?:(?:${mark}{1,6}|${mark}{0,2}\\n[ \\t>]*|,(?=\\d{3,4}(?!\\d)))\\d+)*`, 'g');

/** Figures below a hundred million, and periods and counters such as `2026-10` and `2026-014`: most of what has digits in a bulletin. */
const plainlyHarmless = /^(?:[1-9]\d{0,2}\.\d{3}$|[1-9]\d?(?:\.\d{3}){2}$|(?:19|20)\d\d-\d{1,3}$)/;

/** Calls `read` for every run of at least `least` characters that is not plainly a figure or a period, in the order of the text. */
export function scanDigitRuns(text: string, least: number, read: (run: DigitRun) => void): void {
  runPattern.lastIndex = 0;
  for (let found = runPattern.exec(text); found !== null; found = runPattern.exec(text)) {
    if (found[0].length >= least && !plainlyHarmless.test(found[0])) read(splitRun(found[0], found.index));
  }
}

function splitRun(run: string, offset: number): DigitGroup[] {
  return [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    start: offset + index,
    end: offset + index + digits.length,
  }));
}

/** All digits of groups. */
export function joinDigits(groups: DigitRun): string {
  return groups.map(({ digits }) => digits).join('');
}

/** Groups as they are written, marks between them included. */
export function spellGroups(text: string, groups: DigitRun): string {
  return groups.length === 0 ? '' : text.slice(groups[0]!.start, groups.at(-1)!.end);
}

/** Whether digits are written as a figure with dots between thousands: `84.912.345.678`. */
export function isFigure(spelling: string): boolean {
  return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(spelling);
}

/** The widest step of a scale. */
const widestStep = 50;

/**
 * Whether the groups are more likely numbers side by side than one number: steps of a scale (`0-5-10-15`), columns of small numbers
 * set apart by several spaces, or a short number before a figure (`0 912.345.678`).
 */
export function areSeparateNumbers(text: string, groups: DigitRun): boolean {
  if (groups.length < 2) return false;
  const values = groups.map(({ digits }) => Number(digits));
  const step = values[1]! - values[0]!;
  if (
    groups.length >= 3 &&
    step > 0 &&
    step <= widestStep &&
    values.every((value, index) => index === 0 || value - values[index - 1]! === step)
  )
    return true;
  const rest = spellGroups(text, groups.slice(1));
  if (/^(?:0$|[1-9])/.test(groups[0]!.digits) && isFigure(rest) && text[groups[1]!.start - 1] !== '.') return true;
  return groups.every(({ digits }) => digits.length <= 2) && /\d[ \t]{2,}\d/.test(spellGroups(text, groups));
}

/**
 * Whether a group is the counter of a code that a dash or parenthesis sets off from what follows: `ap-050 – 1.000.000`,
 * `ap-050 (12`. Words before a telephone number (`anh-091 – 234 5678`) do not make a code.
 */
export function endsCode(text: string, run: DigitRun, index: number): boolean {
  const { digits, start } = run[index]!;
  if (digits.length > 3 || !/^[^\S\n]+[-–—−(]|^[-–—−(][^\S\n]/.test(markAfter(text, run, index))) return false;
  const word = /(?<![\p{L}\d-])([a-z]{2,4})-$/u.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  return word !== undefined && !/^(?:anh|chi|ong|ba|co|chu|bac|em|so|tel|sdt|dt|dd|zalo|fax|stk|cccd|cmnd)$/.test(word);
}

/**
 * How many groups from `index` are dates or months written with marks between: `03-05-2026`, `2026-05-03`, `2026-05`, `07-2026 - 09-2026`, `2020–2025`; 0 where
 * they are not. A date with more digits attached by the same mark is a part of something longer.
 */
export function countDateGroups(text: string, run: DigitRun, index: number): number {
  const [first, second, third, fourth] = run.slice(index, index + 4).map(({ digits }) => digits);
  if (first === undefined || second === undefined) return 0;
  if (isMonth(second, first) && markAfter(text, run, index) === '-') {
    return third !== undefined && isDay(third, second, first) && markAfter(text, run, index + 1) === '-' ? 3 : 2;
  }
  if (third !== undefined && isDay(first, second, third)) {
    const [inner, outer] = [markAfter(text, run, index), markAfter(text, run, index + 1)];
    const dated = inner === outer && /^[.-]$/.test(inner);
    return dated && markAfter(text, run, index + 2) !== inner && markAfter(text, run, index - 1) !== inner ? 3 : 0;
  }
  if (third !== undefined && fourth !== undefined && isMonth(first, second) && isMonth(third, fourth)) {
    const [inner, middle] = [markAfter(text, run, index), markAfter(text, run, index + 1)];
    if (/^[.-]$/.test(inner) && inner !== middle && markAfter(text, run, index + 2) === inner) return 4;
  }
  return isYear(first) && isYear(second) && first < second && /^[-–]$/.test(markAfter(text, run, index)) ? 2 : 0;
}

/** Whether a date begins at a group inside a run, set off from what stands before it by another mark than its own. */
export function beginsDate(text: string, run: DigitRun, index: number): boolean {
  return markAfter(text, run, index - 1) !== markAfter(text, run, index) && countDateGroups(text, run, index) > 0;
}

function markAfter(text: string, run: DigitRun, index: number): string {
  const [one, next] = [run[index], run[index + 1]];
  return one && next ? text.slice(one.end, next.start) : '';
}

function isDay(day: string, month: string, year: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(day) && isMonth(month, year);
}

function isMonth(month: string, year: string): boolean {
  return /^(?:0?[1-9]|1[0-2])$/.test(month) && isYear(year);
}

function isYear(digits: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(digits);
}
