import { formatDocumentSymbol, parseDocumentSymbol } from '../../domain/document-symbol.ts';
import { formatDate, parseDate } from '../../vietnamese/date.ts';
import { tidyText } from '../../vietnamese/folding.ts';
import { accept, quoteValue, refuse, type Parsed } from '../../vietnamese/parsed.ts';
import { parsePeriod, periodId } from '../../vietnamese/period.ts';
import { parseTime, toClock } from '../../vietnamese/time.ts';

/** Reads a day, and gives it as `05/11/2026`. */
export const readDate = reading(parseDate, formatDate);
/** Reads a period, and gives its identifier. */
export const readPeriod = reading(parsePeriod, periodId);
/** Reads a time of the day, and gives it as `08:00`. */
export const readTime = reading(parseTime, toClock);
/** Reads the symbol of a document, and gives it as officials write it. */
export const readSymbol = reading(parseDocumentSymbol, formatDocumentSymbol);

/** Reads one line of text of at most `most` characters. */
export function readLine(most: number): (text: string) => Parsed<string> {
  return (text) => {
    const line = tidyText(text);
    if (line === '') return refuse('Chưa ghi gì.', 'Xin viết một dòng.');
    return [...line].length <= most ? accept(line) : refuse(`Dài quá ${most} ký tự.`, 'Xin viết gọn lại.');
  };
}

/** Reads a whole number of plain digits, 1 or more. */
export function readCount(text: string): Parsed<string> {
  return /^[1-9]\d{0,3}$/.test(text.trim())
    ? accept(text.trim())
    : refuse(`${quoteValue(text)} không phải là số nguyên từ 1 đến 9999.`, 'Xin viết bằng chữ số, ví dụ 82.');
}

/** Reads the name of a file: lower-case ASCII words and digits joined by hyphens. */
export function readName(text: string): Parsed<string> {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
    ? accept(text)
    : refuse(
        `${quoteValue(text)} không dùng làm mã được.`,
        'Xin viết chữ thường không dấu và chữ số, nối bằng gạch nối.',
      );
}

function reading<T>(parse: (text: string) => Parsed<T>, write: (value: T) => string): (text: string) => Parsed<string> {
  return (text) => {
    const parsed = parse(text);
    return parsed.ok ? accept(write(parsed.value)) : parsed;
  };
}
