import type { ProblemId } from '../domain/problem-kinds.ts';
import { genesis, type Ledger, type LedgerLine } from '../domain/ledger.ts';

/** Something wrong at a line of the ledger. */
export interface LineFinding {
  id: ProblemId;
  severity: 'error' | 'warning';
  /** From 1. */
  line: number;
  message: string;
  hint: string;
}

const restore =
  'Lấy lại content/ledger.jsonl và content/.ledger-head từ bản lưu gần nhất; sổ chỉ được ghi thêm bằng npm run release.';

/** Checks that no line of the ledger was edited, removed, moved, repeated or added by hand, naming each line where it shows. */
export function checkChain(ledger: Ledger): LineFinding[] {
  return [...checkLines(ledger), ...checkLinks(ledger), ...checkOrder(ledger), ...checkEnd(ledger)];
}

const report = (id: ProblemId, line: number, message: string): LineFinding => ({
  id,
  severity: 'error',
  line,
  message,
  hint: restore,
});

/** Faults that a line shows by itself. */
function checkLines({ lines, ended }: Ledger): LineFinding[] {
  const malformed = lines.flatMap(({ number, text, entry, digest }) => {
    if (!entry)
      return text === ''
        ? [report('ledger-line-malformed', number, `Dòng ${number} của sổ công bố bỏ trống.`)]
        : [
            report(
              'ledger-line-malformed',
              number,
              `Dòng ${number} của sổ công bố không đúng dạng: thiếu, thừa hoặc sai trường.`,
            ),
          ];
    return entry.digest === digest
      ? []
      : [
          report(
            'ledger-figures-edited',
            number,
            `Số liệu trong dòng ${number} không còn cho ra mã băm “digest” của chính dòng đó: số liệu đã bị sửa.`,
          ),
        ];
  });
  const cut = ended
    ? []
    : [report('ledger-line-cut', lines.length, `Dòng ${lines.length}, dòng cuối của sổ công bố, bị cắt ngang.`)];
  return [...malformed, ...cut];
}

/** Lines that the line after them, or the kept head, no longer recognizes. */
function checkLinks({ lines, head }: Ledger): LineFinding[] {
  const known = typeof head === 'object' ? head : undefined;
  const holds = lines.map(({ hash, entry }, index) => {
    const next = lines[index + 1]?.entry;
    const byNext = next === undefined || next.previous === hash || !follows(lines[index]!, next.sequence);
    return byNext && (known?.lines !== entry?.sequence || known?.hash === hash);
  });
  const first = lines[0]?.entry;
  const start =
    first && first.sequence === 1 && first.previous !== genesis
      ? [report('ledger-chain-broken', 1, 'Chuỗi đứt ở dòng 1: dòng đầu của sổ phải nối với 64 chữ số 0.')]
      : [];
  return [
    ...start,
    ...holds.flatMap((held, index) => {
      if (!lines[index]!.entry) return [];
      // Where a line lost both of its links, it is the one that was edited, and the line before it is sound.
      if (held || (holds[index + 1] === false && index + 1 < lines.length)) return [];
      const number = index + 1;
      const by = number === lines.length ? 'mã băm cuối sổ đã lưu' : `dòng ${number + 1}`;
      return [
        report(
          'ledger-chain-broken',
          number,
          `Chuỗi đứt ở dòng ${number}: dòng này đã bị sửa, không còn khớp với ${by}.`,
        ),
      ];
    }),
  ];
}

function follows({ entry }: LedgerLine, sequence: number): boolean {
  return entry === undefined || sequence === entry.sequence + 1;
}

/** Lines that are missing, moved or repeated. */
function checkOrder({ lines }: Ledger): LineFinding[] {
  const found: LineFinding[] = [];
  const texts = new Map<string, number>();
  let expected = 1;
  for (const { number, text, entry } of lines) {
    const earlier = texts.get(text);
    texts.set(text, earlier ?? number);
    if (!entry) {
      expected += 1;
      continue;
    }
    const { sequence } = entry;
    if (earlier !== undefined)
      found.push(report('ledger-line-repeated', number, `Dòng ${number} lặp lại dòng ${earlier}.`));
    else if (sequence > expected)
      found.push(
        report(
          'ledger-line-missing',
          number,
          `Trước dòng ${number} thiếu ${sequence === expected + 1 ? `dòng số ${expected}` : `các dòng số ${expected} đến ${sequence - 1}`}: đã bị xóa hoặc đổi chỗ.`,
        ),
      );
    else if (sequence < expected)
      found.push(
        report('ledger-line-moved', number, `Dòng ${number} mang số thứ tự ${sequence}, không đứng đúng chỗ.`),
      );
    if (earlier === undefined) expected = Math.max(expected, sequence + 1);
  }
  return found;
}

/** What is wrong with the end of the ledger, as the last release left it. */
function checkEnd({ lines, head }: Ledger): LineFinding[] {
  const last = Math.max(1, lines.length);
  if (head === 'malformed')
    return [report('ledger-head-malformed', last, 'Tệp .ledger-head ghi mã băm cuối sổ không đọc được.')];
  if (head === undefined)
    return lines.length === 0
      ? []
      : [
          {
            ...report(
              'ledger-head-missing',
              last,
              'Không có tệp .ledger-head, nên không biết sổ có bị mất dòng cuối hay không.',
            ),
            severity: 'warning',
            hint: 'Lấy lại tệp content/.ledger-head từ bản lưu; nếu chưa từng có, chạy npm run release để ghi lại.',
          },
        ];
  const end = Math.max(0, ...lines.map(({ number, entry }) => entry?.sequence ?? number));
  if (head.lines <= end) return [];
  const missing = head.lines === end + 1 ? `dòng số ${head.lines}` : `các dòng số ${end + 1} đến ${head.lines}`;
  return [report('ledger-line-missing', last, `Sau dòng ${lines.length} thiếu ${missing}: cuối sổ đã bị xóa.`)];
}
