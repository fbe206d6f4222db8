import { parseArgs } from 'node:util';
import { nearestOf } from '../vietnamese/nearest.ts';

/** What a command line of `npm run pdf` asks for, or why it cannot be understood. */
export type PdfOptions =
  { ask: 'print'; to: string; bulletins: string[] } | { ask: 'help' } | { ask: 'refused'; message: string };

/** How the command is used. */
export const pdfUsage = `In bản niêm yết của các bản tin thành tệp PDF, từ trang đã dựng (npm run build).

  npm run pdf                          mọi bản tin, vào thư mục pdf
  npm run pdf -- xa-mau/2026-10        chỉ những bản tin được nêu
  npm run pdf -- --to niem-yet         vào thư mục khác`;

/** Reads what follows `npm run pdf --`; `known` are the identities of the published bulletins, all of them where none is named. */
export function readPdfOptions(args: readonly string[], known: readonly string[]): PdfOptions {
  const options = { to: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
  if (unknown?.kind === 'option') return refuse(`Không có tùy chọn “${unknown.rawName}”.\n\n${pdfUsage}`);
  if (values.help) return { ask: 'help' };
  if (values.to !== undefined && (typeof values.to !== 'string' || values.to === ''))
    return refuse('--to chưa có tên thư mục, ví dụ --to niem-yet.');
  const missing = positionals.find((id) => !known.includes(id));
  if (missing !== undefined) return refuse(`Không có bản tin đã công bố “${missing}”.${suggest(missing, known)}`);
  return {
    ask: 'print',
    to: typeof values.to === 'string' ? values.to : 'pdf',
    bulletins: positionals.length > 0 ? positionals : [...known],
  };
}

function suggest(id: string, known: readonly string[]): string {
  const nearest = nearestOf(id, known);
  return nearest ? ` Có phải bạn định viết “${nearest}”?` : '';
}

function refuse(message: string): PdfOptions {
  return { ask: 'refused', message };
}
