import type { CardFont } from './fonts.ts';
import { loadFonts } from './fonts.ts';

/** Widths of the letters of a face, in ems; a letter that the face lacks has none. */
type Advances = (character: string) => number;

const known = new Map<CardFont['weight'], Advances>();

/**
 * The width of a text on one line in ems of a face, without kerning, which moves it by about a hundredth. Satori measures
 * exactly; this only tells beforehand which sizes are out of the question.
 */
export function measureText(text: string, weight: CardFont['weight']): number {
  const advance = known.get(weight) ?? readAdvances(loadFonts().find((font) => font.weight === weight)!.data);
  known.set(weight, advance);
  let width = 0;
  for (const character of text) width += advance(character);
  return width;
}

/** The number of lines that a text takes in a width in ems, broken at spaces; `spacing` is added after every letter. */
export function countLines(text: string, weight: CardFont['weight'], width: number, spacing = 0): number {
  const space = measureText(' ', weight) + spacing;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = measureText(word, weight) + spacing * [...word].length;
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    used += wide + space;
  }
  return lines;
}

/** Reads the tables `cmap` (format 4) and `hmtx` of a TrueType face (OpenType specification 1.9, chapter 5). */
function readAdvances(font: Buffer): Advances {
  const table = (tag: string): Buffer => {
    for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
      if (font.toString('latin1', at, at + 4) === tag) return font.subarray(font.readUInt32BE(at + 8));
    throw new RangeError(`a face without ${tag}`);
  };
  const [cmap, hmtx] = [table('cmap'), table('hmtx')];
  const unitsPerEm = table('head').readUInt16BE(18);
  const lastMetric = table('hhea').readUInt16BE(34) - 1;
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8));
  const segments = cmap.subarray(offsets.find((offset) => cmap.readUInt16BE(offset) === 4));
  const size = segments.readUInt16BE(6);
  const at = (part: number, index: number): number => 14 + part * size + (part > 0 ? 2 : 0) + index * 2;
  const found = new Map<string, number>();
  return (character) => {
    const width = found.get(character) ?? lookUp(character.codePointAt(0)!);
    found.set(character, width);
    return width;
  };

  function lookUp(code: number): number {
    for (let index = 0; index < size / 2; index += 1) {
      if (segments.readUInt16BE(at(0, index)) < code) continue;
      const start = segments.readUInt16BE(at(1, index));
      if (start > code) return 0;
      const [delta, range] = [segments.readUInt16BE(at(2, index)), segments.readUInt16BE(at(3, index))];
      const listed = range === 0 ? code : segments.readUInt16BE(at(3, index) + range + (code - start) * 2);
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      return glyph === 0 ? 0 : hmtx.readUInt16BE(Math.min(glyph, lastMetric) * 4) / unitsPerEm;
    }
    return 0;
  }
}
