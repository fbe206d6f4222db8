import type { PersonalDataRule } from '../../domain/waiver.ts';
import type { PersonalDataMatch } from './match.ts';
import { isFigure } from './digit-runs.ts';

interface Cell {
  text: string;
  offset: number;
}

const delimiter = /^[ \t>]*[|:-][ \t|:-]*$/;
const persons = /(?<!\p{L})(?:họ(?: và)? tên|tên|ông|bà|người|chủ hộ|đảng viên|cán bộ)(?!\p{L})/iu;
const personalName = /^(?:(?:ông|bà|anh|chị)\s+)?\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,3}$/iu;

/** What the heading of a column makes of the cells below it; `named` columns count only beside a column of persons. */
const columns: readonly { kind: PersonalDataRule; heading: RegExp; cell: RegExp; named: boolean }[] = [
  {
    kind: 'personal-bank-account',
    heading: /stk|(?:số\s+)?tài khoản/iu,
    cell: /^\d(?:[\s.-]?\d){5,18}$/,
    named: false,
  },
  {
    kind: 'personal-id-number',
    heading: /cmnd|cmt|cccd|chứng minh|căn cước|định danh|hộ chiếu|bhxh|bhyt/iu,
    cell: /^(?:\p{Lu}\d{7,8}|(?:\d[\s.-]?){8}\d|(?:\d[\s.-]?){9}\d|(?:\d[\s.-]?){11}\d)$/u,
    named: false,
  },
  {
    kind: 'personal-phone',
    heading: /điện thoại|sđt|(?<!\p{L})(?:đt|zalo)(?!\p{L})/iu,
    cell: /^\d(?:[\s.-]?\d){6,11}$/,
    named: true,
  },
  {
    kind: 'personal-birth-date',
    heading: /(?:ngày|năm) sinh|(?<!\p{L})ns(?!\p{L})/iu,
    cell: /^(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:19|20)\d\d$/,
    named: true,
  },
  {
    kind: 'personal-address',
    heading: /số nhà|địa chỉ|nơi ở/iu,
    cell: /^\d+[A-Za-z]?(?:\/\d+)*(?:,?\s+\p{Lu}.*)?$/u,
    named: true,
  },
  {
    kind: 'personal-name',
    heading:
      /(?:người|họ(?: và)? tên)(?: người)? (?:tố cáo|khiếu nại|phản ánh|kiến nghị|gửi đơn|đứng đơn|có đơn|làm đơn)/iu,
    cell: personalName,
    named: false,
  },
];

/** Personal data in the cells of Markdown tables that only the heading of their column gives away. */
export function findInTables(text: string): PersonalDataMatch[] {
  if (!/\|[ \t]*\n[ \t>]*[|:-]/.test(text) && !/\n[ \t>]*[:-]+[ \t]*\|/.test(text)) return [];
  const found: PersonalDataMatch[] = [];
  let previous = '';
  let headings: string[] | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.includes('-') && delimiter.test(line) && previous.includes('|'))
      headings = splitRow(previous, 0).map((cell) => cell.text);
    else if (!line.includes('|')) headings = undefined;
    else if (headings) found.push(...checkRow(headings, splitRow(line, offset)));
    previous = line;
    offset += line.length + 1;
  }
  return found;
}

function checkRow(headings: readonly string[], cells: readonly Cell[]): PersonalDataMatch[] {
  return columns.flatMap(({ kind, heading, cell, named }) => {
    const own = (index: number) => heading.test(headings[index] ?? '');
    if (named && !headings.some((text, index) => !own(index) && persons.test(text))) return [];
    return cells
      .filter(({ text }, index) => own(index) && cell.test(text) && !isFigure(text))
      .map(({ text, offset }) => ({ kind, offset, length: text.length }));
  });
}

function splitRow(line: string, offset: number): Cell[] {
  const start = /^[ \t>]*\|?/.exec(line)![0].length;
  return [...line.slice(start).matchAll(/(?:\\\||[^|])+/g)].map(({ 0: cell, index }) => ({
    text: cell.trim(),
    offset: offset + start + index + cell.length - cell.trimStart().length,
  }));
}
