import { create } from 'qrcode';

/** A QR code as one path of squares, to be drawn black on white with four squares of margin. */
export interface QrCode {
  /** Width and height in squares, margins included. */
  size: number;
  /** SVG path data. */
  path: string;
}

const margin = 4;

/** The QR code of a text, with a quarter of it redundant (level Q), for a sheet that rain and staples damage. */
export function viewQrCode(text: string): QrCode {
  const { size, data } = create(text, { errorCorrectionLevel: 'Q' }).modules;
  const rows = Array.from({ length: size }, (_, row) => describeRow(data.slice(row * size, (row + 1) * size), row));
  return { size: size + 2 * margin, path: rows.join('') };
}

/** The dark runs of a row. */
function describeRow(modules: ArrayLike<number>, row: number): string {
  const runs = Array.from(modules, (dark) => (dark ? '1' : '0'))
    .join('')
    .matchAll(/1+/gu);
  return Array.from(
    runs,
    ({ 0: run, index }) => `M${index + margin} ${row + margin}h${run.length}v1h-${run.length}z`,
  ).join('');
}
