/** A figure's value split by the weight each part carries. */
export interface FigureValue {
  /** A starting value, drawn with an arrow towards the number: `9,95%` of `9,95% → 1,97%`. */
  from?: string;
  /** A qualifier: `gần` of `gần 6.300`. */
  qualifier?: string;
  /** The number, or words where there is none. */
  number: string;
  /** `triệu đồng` of `63 triệu đồng`. */
  unit?: string;
  /** False for a value in words, such as `Chưa báo cáo`, which is set as text. */
  numeric: boolean;
}

const single = /^(?:(\D+?) )?([−+-]?\d[\d.,/–-]*(?: ?[%‰])?)(?: (\D+))?$/u;

/**
 * Splits a value written as officials write it, so that the number can stand large and the words small. A value that has
 * another form (several numbers, no number) stays whole.
 */
export function splitFigureValue(value: string): FigureValue {
  const [start, end, ...more] = value.split('→').map((part) => part.trim());
  if (start !== undefined && end !== undefined && start !== '' && end !== '' && more.length === 0) {
    return { from: start, ...splitSingle(end) };
  }
  return splitSingle(value);
}

function splitSingle(value: string): FigureValue {
  const match = single.exec(value);
  const number = match?.[2];
  if (!match || number === undefined) return { number: value, numeric: /\d/.test(value) };
  return {
    ...(match[1] !== undefined && { qualifier: match[1] }),
    number,
    ...(match[3] !== undefined && { unit: match[3] }),
    numeric: true,
  };
}
