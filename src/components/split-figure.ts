/** A figure taken apart for setting: `gần`, `6.300`, `đảng viên`. */
export interface FigureWords {
  before: string;
  number: string;
  after: string;
}

/** Parts the number of a figure from the words around it; a figure without digits is all number. */
export function splitFigure(text: string): FigureWords {
  const found = /^(\D*?)\s*([−-]?\d[\d.,/]*%?)\s*(.*)$/su.exec(text);
  if (!found) return { before: '', number: text, after: '' };
  const [, before = '', number = '', after = ''] = found;
  return { before, number, after };
}
