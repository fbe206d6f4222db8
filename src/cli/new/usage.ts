import { kinds } from './kinds.ts';
import type { Kind, Question } from './kind.ts';

/** How the command is used: every kind with its options, those in brackets may be left out. */
export function usage(): string {
  const lines = Object.entries<Kind>(kinds).map(
    ([word, { label, questions }]) =>
      `  ${word.padEnd(13)} ${label}\n${' '.repeat(16)}${questions.map(showOption).join(' ')}`,
  );
  return [
    'Cách dùng: npm run new -- <loại> [--tùy-chọn giá-trị …]',
    'Thiếu gì sẽ được hỏi, nếu chạy ở cửa sổ lệnh.',
    '',
    ...lines,
    `  ${'hooks'.padEnd(13)} cài bước kiểm tra dữ liệu cá nhân trước mỗi lần ghi (git commit)`,
    '',
    'Ví dụ: npm run new -- bulletin --organization xa-mau --period 2026-11',
  ].join('\n');
}

function showOption({ option, need, when }: Question): string {
  return need === 'required' && !when ? `--${option}` : `[--${option}]`;
}
