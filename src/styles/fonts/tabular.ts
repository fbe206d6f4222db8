/** One glyph of a TrueType font: its outline moved, its advance replaced. */
interface Shift {
  /** Index of the glyph. */
  glyph: number;
  /** Advance in font units; the outline is centred in it. */
  advance: number;
}

/**
 * Sets glyphs of a TrueType font in the middle of a new advance, so that digits of one width can be made from digits of many.
 * Takes fonts whose moved glyphs are simple outlines and throws for composite ones. The checksums of the result are not valid:
 * pass it through a subsetter, which writes them anew.
 */
export function centreGlyphs(font: Buffer, shifts: readonly Shift[]): Buffer {
  const tables = readTables(font);
  const table = (tag: string) => tables.get(tag) ?? fail(`The font has no table ${tag}.`);
  const glyphCount = table('maxp').readUInt16BE(4);
  const outlines = readOutlines(table('glyf'), table('loca'), table('head').readInt16BE(50) === 1, glyphCount);
  const metrics = readMetrics(table('hmtx'), table('hhea').readUInt16BE(34), glyphCount);
  for (const { glyph, advance } of shifts) {
    const outline = outlines[glyph];
    if (!outline || outline.length === 0 || outline.readInt16BE(0) < 0) fail(`Glyph ${glyph} is no simple outline.`);
    const [left, right] = [outline.readInt16BE(2), outline.readInt16BE(6)];
    const bearing = Math.round((advance - (right - left)) / 2);
    outlines[glyph] = moveOutline(outline, bearing - left);
    metrics[glyph] = [advance, bearing];
  }
  const head = Buffer.from(table('head'));
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(table('hhea'));
  hhea.writeUInt16BE(glyphCount, 34);
  const starts = outlines.reduce((list, outline) => [...list, list.at(-1)! + outline.length], [0]);
  tables.set('head', head).set('hhea', hhea);
  tables.set('glyf', Buffer.concat(outlines)).set('loca', wordsOf(4, starts));
  tables.set('hmtx', Buffer.concat(metrics.map(([advance, bearing]) => wordsOf(2, [advance, bearing & 0xffff]))));
  return writeTables(tables);
}

function fail(message: string): never {
  throw new Error(message);
}

function wordsOf(size: 2 | 4, values: readonly number[]): Buffer {
  const words = Buffer.alloc(values.length * size);
  values.forEach((value, index) => words.writeUIntBE(value, index * size, size));
  return words;
}

function readTables(font: Buffer): Map<string, Buffer> {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
    font.subarray(12 + index * 16, 28 + index * 16),
  );
  return new Map(
    records.map((record) => {
      const start = record.readUInt32BE(8);
      return [record.toString('latin1', 0, 4), font.subarray(start, start + record.readUInt32BE(12))];
    }),
  );
}

function writeTables(tables: ReadonlyMap<string, Buffer>): Buffer {
  const head = Buffer.alloc(12 + tables.size * 16);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tables.size, 4);
  const parts: Buffer[] = [head];
  let end = head.length;
  [...tables].forEach(([tag, data], index) => {
    const record = 12 + index * 16;
    head.write(tag, record, 'latin1');
    head.writeUInt32BE(end, record + 8);
    head.writeUInt32BE(data.length, record + 12);
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    end += data.length + padding.length;
  });
  return Buffer.concat(parts);
}

function readOutlines(glyf: Buffer, loca: Buffer, long: boolean, count: number): Buffer[] {
  const start = (glyph: number) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  return Array.from({ length: count }, (_, glyph) => {
    const outline = glyf.subarray(start(glyph), start(glyph + 1));
    return Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]);
  });
}

function readMetrics(hmtx: Buffer, full: number, count: number): [advance: number, bearing: number][] {
  return Array.from({ length: count }, (_, glyph) => {
    const bearing = glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2;
    return [hmtx.readUInt16BE(Math.min(glyph, full - 1) * 4), hmtx.readInt16BE(bearing)];
  });
}

/** Moves a simple outline by `distance`; only its box and its first x coordinate are not relative to another point. */
function moveOutline(outline: Buffer, distance: number): Buffer {
  const contours = outline.readInt16BE(0);
  const points = outline.readUInt16BE(10 + (contours - 1) * 2) + 1;
  const head = Buffer.from(outline.subarray(0, 10 + contours * 2));
  head.writeInt16BE(head.readInt16BE(2) + distance, 2);
  head.writeInt16BE(head.readInt16BE(6) + distance, 6);
  let at = head.length + 2 + outline.readUInt16BE(head.length);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = outline.readUInt8(at++);
    const repeats = flag & 8 ? outline.readUInt8(at++) : 0;
    for (let index = 0; index <= repeats; index++) flags.push(flag & ~8);
  }
  const readAxis = (short: number, same: number) =>
    flags.map((flag) => {
      if (flag & short) return outline.readUInt8(at++) * (flag & same ? 1 : -1);
      if (flag & same) return 0;
      at += 2;
      return outline.readInt16BE(at - 2);
    });
  const across = readAxis(2, 16);
  const up = readAxis(4, 32);
  across[0] = across[0]! + distance;
  const long = (values: readonly number[]) =>
    wordsOf(
      2,
      values.map((value) => value & 0xffff),
    );
  const moved = Buffer.concat([
    head,
    wordsOf(2, [0]),
    Buffer.from(flags.map((flag) => flag & 0xc1)),
    long(across),
    long(up),
  ]);
  return Buffer.concat([moved, Buffer.alloc(-moved.length & 3)]);
}
