import type { Problem } from '../../../src/domain/problem.ts';
import type { Report } from '../../../src/reporters/report.ts';

/** A problem of a bulletin; only what a test is about needs to be given. */
export function problemWith(fields: Partial<Problem> = {}): Problem {
  return {
    id: 'number-invalid',
    severity: 'error',
    file: 'bulletins/xa-mau/2026-10.md',
    line: 6,
    column: 13,
    field: 'petitions.received',
    message: 'Số trong “1.74” có thể hiểu hai cách.',
    hint: 'Nếu là 1,74, xin viết 1,74.',
    ...fields,
  };
}

/** A report of problems on a bulletin whose text is known. */
export function reportOf(problems: readonly Problem[], sources: Record<string, string> = {}): Report {
  return { problems, prefix: 'content/', sources: new Map(Object.entries(sources)) };
}

/** The text that {@link problemWith} is about. */
export const bulletin =
  '---\norganization: xa-mau\nperiod: 2026-10\nsummary: Kết quả tháng 10.\npetitions:\n  received: 1.74\n---\n';

/** Problems of every gravity, in no order. */
export const mixed: readonly Problem[] = [
  problemWith({
    id: 'share-mismatch',
    severity: 'warning',
    line: 3,
    column: 9,
    field: 'period',
    message: 'Tỉ lệ ghi 100%, nhưng 1 trên 3 là 33%.',
    hint: 'Sửa thành: value: 33%',
  }),
  problemWith(),
  problemWith({
    id: 'site-missing',
    file: 'site.yaml',
    line: 1,
    column: 1,
    field: '',
    message: 'Thư mục nội dung chưa có tệp site.yaml.',
    hint: 'Thêm tệp site.yaml.',
  }),
  problemWith({
    id: 'chain-interrupted',
    severity: 'note',
    line: 5,
    column: 1,
    field: 'petitions.opening',
    message: 'Chưa đối chiếu được.',
    hint: 'Bổ sung bản tin.',
  }),
];
