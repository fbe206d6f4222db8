import type { Bulletin } from '../domain/bulletin.ts';
import type { FieldPath } from '../domain/problem.ts';
import { unreported, type FigureHistory } from '../domain/sealed-history.ts';
import { formatValue } from '../domain/value.ts';
import { formatDate, parseDate, type CalendarDate } from '../vietnamese/date.ts';
import { writeCorrection } from './correction-mend.ts';
import type { Finding } from './finding.ts';

/**
 * What is wrong with the history of a sealed figure, and the mend; undefined where nothing is.
 * @param figure how the bulletin points at the figure
 * @param keys where the figure stands in the bulletin, if it still does
 */
export function explainHistory(
  { line, sealed, current, fault }: FigureHistory,
  figure: string,
  keys: FieldPath | undefined,
  { corrections }: Bulletin,
  today: CalendarDate,
): Pick<Finding, 'id' | 'keys' | 'message' | 'hint'> | undefined {
  const source = `dòng ${line.number} của sổ công bố`;
  switch (fault?.kind) {
    case undefined:
      return undefined;
    case 'changed': {
      const where = corrections ? 'vào cuối mục corrections' : 'vào phần khai báo';
      return {
        id: 'sealed-figure-changed',
        keys: keys ?? [],
        message: `${tellChange(figure, sealed, current, source)} mà không có đính chính.`,
        hint: `${sealed === unreported ? 'Bỏ số liệu này' : `Ghi lại ${sealed}`}; hoặc thêm ${where} (cập nhật theo kế hoạch thì thêm kind: revision):\n${writeCorrection({ figure, old: sealed, new: current }, today)}`,
      };
    }
    case 'wrong-old': {
      const { index, old } = fault.correction;
      return {
        id: 'correction-old-not-sealed',
        keys: ['corrections', index, 'old'],
        message: `Đính chính “${figure}” ghi giá trị cũ là ${formatValue(old)}, nhưng giá trị đã công bố là ${sealed} (${source}).`,
        hint: `Ghi old: ${sealed}.`,
      };
    }
    case 'before-seal': {
      const { index, date } = fault.correction;
      return {
        id: 'correction-before-release',
        keys: ['corrections', index, 'date'],
        message: `Đính chính “${figure}” ghi ngày ${formatDate(date)}, trước ngày ${showIso(line.date)} mà giá trị cũ được công bố (${source}).`,
        hint: `Ghi ngày đính chính thật, từ ${showIso(line.date)} trở đi; hôm nay là ${formatDate(today)}.`,
      };
    }
    case 'removed':
      return {
        id: 'sealed-correction-removed',
        keys: corrections ? ['corrections'] : (keys ?? []),
        message: `“${figure}” từng được công bố là ${fault.was}; lần đính chính từ giá trị đó đã công bố nhưng không còn trong bản tin.`,
        hint: 'Lấy lại mục đính chính đã công bố; các lần đính chính sau xếp tiếp theo nó.',
      };
  }
}

function tellChange(figure: string, sealed: string, current: string, source: string): string {
  if (sealed === unreported) return `“${figure}” không có khi công bố (${source}), nay thêm vào là ${current}`;
  const now = current === unreported ? 'không còn trong bản tin' : `là ${current}`;
  return `“${figure}” đã công bố là ${sealed} (${source}), nay ${now}`;
}

/** A day of the ledger, `2026-11-21`, as readers know it. */
export function showIso(iso: string): string {
  const date = parseDate(iso);
  return date.ok ? formatDate(date.value) : iso;
}
