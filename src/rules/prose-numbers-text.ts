import type { Bulletin } from '../domain/bulletin.ts';
import type { Entry } from '../domain/content.ts';
import { findMarked } from '../domain/marked-fields.ts';
import type { FieldPath } from '../domain/problem.ts';
import { sectionKeys, sectionSchemas } from '../domain/sections.ts';
import { parseMarkdown, type Dialect } from '../markdown/parse.ts';
import { isPlainProse } from '../markdown/plain-prose.ts';
import { referencePattern } from '../markdown/reference-syntax.ts';
import { walkMarkdown } from '../markdown/walk.ts';

/** A sentence of a bulletin, with what is no number of its own hidden. */
export interface Sentence {
  /** The field that it stands in; empty for the body. */
  keys: FieldPath;
  /** Where it begins in that text. */
  offset: number;
  /** As written. */
  written: string;
  /** The same, each hidden character replaced by {@link hidden}. */
  text: string;
}

/** Stands for a character that belongs to no number: of a reference, a date, the symbol of a document, code, a link. */
export const hidden = '\uFFFC';

/** A longer stretch without any end of a sentence is a list of data, not prose. */
const longestSentence = 2000;

/** Words that a number after them belongs to as a name: `ấp 3`, `Điều 11`, `tháng 10`. */
const namedBy =
  'điều|khoản|điểm|mục|chương|phụ lục|bảng|biểu|biểu mẫu|mẫu|số|lần|thứ|khóa|khoá|kỳ|đợt|quý|quí|tuần|ngày|tháng|năm|ấp|thôn|bản|' +
  'khóm|tổ|khu|khu phố|phường|quận|đường|quốc lộ|tỉnh lộ|chương trình|đề án|nghị quyết|chỉ thị|kết luận|quy định|quyết định|' +
  'kế hoạch|hướng dẫn|luật|nghị định|thông tư|trang|lớp|cấp|hạng|nhóm|đội|lô|thửa|lúc|phần|dịp';

/** What looks like a number and counts nothing. */
const uncounted: readonly RegExp[] = [
  new RegExp(referencePattern, 'g'),
  /(?<!\d)\d+(?:\/\d{4})?(?:-\p{L}+)?\/\p{Lu}[\p{L}\d-]*(?:\/[\p{L}\d-]+)*/gu,
  /(?<!\d)\d+\s+tháng\s+đầu(?!\p{L})/giu,
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/gu,
  /\d{1,2}\s*(?:giờ|h)(?:\s*\d{1,2})?(?!\p{L})/giu,
  new RegExp(`(?<!\\p{L})(?:${namedBy})\\s+(?:thứ\\s+|số\\s+)?\\d+(?:[/–-]\\d+)*(?![.,]\\d|\\d)`, 'giu'),
  /(?<![\d.,])(?:19|20)\d{2}(?![\d%]|[.,]\d)/gu,
];

const address = /https?:\/\/\S+|www\.\S+|(?<![\w.-])[\w.-]+@\S+/giu;

/** Ends of sentences: a mark before a space, an empty line, the beginning of a list item, heading, quotation or table row. */
const ending = /[.!?;](?=\s|$)|\n[ \t]*\n|\n(?=[ \t]*(?:[-*+>#|]|\d+[.)]\s))/gu;

/** The sentences of a bulletin that have a number typed by hand, from its summary, main points, sections and body. */
export function sentencesWithNumbers({ data, body, format }: Entry<Bulletin>): Sentence[] {
  const fields: (readonly [FieldPath, string])[] = [
    [['summary'], data.summary],
    ...(data.mainPoints ?? []).map((point, index) => [['mainPoints', index], point] as const),
    ...sectionKeys
      .filter((key) => holdsNumber(data[key]))
      .flatMap((key) => findMarked(sectionSchemas[key], data[key], [key]).texts)
      .map(({ keys, text }) => [keys, text] as const),
  ];
  const bodyText = hasNumber(body) ? hideMarkup(body, format) : '';
  return [...fields, [[], bodyText] as const].flatMap(([keys, text]) =>
    hasNumber(text) ? splitSentences(keys, text) : [],
  );
}

/** Whether any digit is left without the references; most bulletins have none. */
function hasNumber(text: string): boolean {
  return /\d/.test(text) && /\d/.test(text.replaceAll(new RegExp(referencePattern, 'g'), ''));
}

/** Whether a sentence with a number stands anywhere below a section; quick, for most have none. An identity is no sentence. */
function holdsNumber(data: unknown): boolean {
  if (typeof data === 'string') return data.includes(' ') && hasNumber(data);
  if (typeof data !== 'object' || data === null || 'value' in data) return false;
  return Object.values(data).some(holdsNumber);
}

function splitSentences(keys: FieldPath, written: string): Sentence[] {
  const known = uncounted.reduce((shown, pattern) => shown.replaceAll(pattern, hide), written);
  if (!/\d/.test(known)) return [];
  const text = /[@/]|www/i.test(known) ? known.replaceAll(address, hide) : known;
  const ends = Array.from(text.matchAll(ending), (match) => match.index + match[0].length);
  return [...ends, text.length].flatMap((end, index) => {
    const offset = index === 0 ? 0 : ends[index - 1]!;
    const sentence = text.slice(offset, end);
    return sentence.length <= longestSentence && /\d/.test(sentence)
      ? [{ keys, offset, written: written.slice(offset, end), text: sentence }]
      : [];
  });
}

function hide(piece: string): string {
  return hidden.repeat(piece.length);
}

/** The Markdown with everything hidden but its words, at their places; nothing of a text that cannot be read. */
function hideMarkup(source: string, dialect: Dialect): string {
  if (dialect === 'md' && isPlainProse(source)) return source;
  const shown = source.replaceAll(/[^\n]/gu, hide);
  const pieces: { start: number; end: number }[] = [];
  try {
    walkMarkdown(parseMarkdown(source, dialect), ({ type, position }) => {
      const [start, end] = [position?.start.offset, position?.end.offset];
      if (type === 'text' && start !== undefined && end !== undefined) pieces.push({ start, end });
    });
  } catch {
    return '';
  }
  let result = '';
  let last = 0;
  for (const { start, end } of pieces) {
    result += shown.slice(last, start) + source.slice(start, end);
    last = end;
  }
  return result + shown.slice(last);
}
