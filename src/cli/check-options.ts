import { parseArgs } from 'node:util';
import { formats, isFormat, type Format } from '../reporters/formats.ts';
import { nearestOf } from '../vietnamese/nearest.ts';

/** What a command line of `npm run check` asks for, or why it cannot be understood. */
export type CheckOptions =
  { ask: 'check'; format: Format; isWatching: boolean } | { ask: 'help' } | { ask: 'refused'; message: string };

/** How the command is used. */
export const checkUsage = `Kiểm tra nội dung và báo mọi vấn đề; thoát với mã 1 khi có lỗi.

  npm run check                       báo bằng chữ
  npm run check -- --format json      báo bằng JSON; còn có github, gitlab
  npm run check -- --watch            kiểm tra lại mỗi khi nội dung thay đổi

Ghi JSON ra tệp: npm run -s check -- --format json > ket-qua.json`;

const names = ['--format', '--watch', '--help'];
const choices = Object.keys(formats);

/** Reads what follows `npm run check --`. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const options = { format: { type: 'string' }, watch: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options });
  let format: Format = 'text';
  let isWatching = false;
  for (const token of tokens) {
    if (token.kind === 'positional')
      return refuse(`Thừa “${token.value}”: lệnh này không nhận tên tệp, luôn kiểm tra cả thư mục nội dung.`);
    if (token.kind !== 'option') continue;
    if (!names.includes(token.rawName))
      return refuse(`Không có tùy chọn “${token.rawName}”. ${suggest(token.rawName, names)}`);
    if (token.name === 'help') return { ask: 'help' };
    if (token.name === 'format') {
      const value = token.value ?? '';
      if (!isFormat(value))
        return refuse(
          value === ''
            ? `--format chưa có giá trị. ${suggest('', choices)}`
            : `Không có dạng báo cáo “${value}”. ${suggest(value, choices)}`,
        );
      format = value;
    }
    if (token.name === 'watch') {
      if (token.value !== undefined) return refuse('--watch không đi với giá trị nào.');
      isWatching = true;
    }
  }
  return { ask: 'check', format, isWatching };
}

function suggest(word: string, candidates: readonly string[]): string {
  const nearest = nearestOf(word, candidates);
  return nearest ? `Có phải bạn định viết “${nearest}”?` : `Chọn một trong: ${candidates.join(', ')}.`;
}

function refuse(message: string): CheckOptions {
  return { ask: 'refused', message };
}
