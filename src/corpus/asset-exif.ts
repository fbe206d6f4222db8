/** What the data hidden in a picture can tell about people. */
export interface Disclosure {
  /** Where it was taken. */
  position: boolean;
  /** Who took it, owns the device, or is on it. */
  names: boolean;
}

/** Tags of EXIF 2.32 that name a person or describe one in words: of the first directory, and of the Exif one. */
const nameTags = new Set([
  0x010e, 0x013b, 0x8298, 0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f, 0x9286, 0xa430, 0xa431, 0xa435,
]);
const exifDirectory = 0x8769;
const gpsDirectory = 0x8825;
/** A directory that points at itself must not be followed for ever. */
const deepest = 4;

/** Reads what an EXIF block discloses; a block that is damaged discloses whatever could be read of it. */
export function readExif(block: Uint8Array): Disclosure {
  const found: Disclosure = { position: false, names: false };
  const start = String.fromCharCode(...block.subarray(0, 4)) === 'Exif' ? 6 : 0;
  const view = new DataView(block.buffer, block.byteOffset + start, Math.max(0, block.byteLength - start));
  try {
    const littleEndian = view.getUint16(0) === 0x4949;
    readDirectory(view, view.getUint32(4, littleEndian), littleEndian, found, 0);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}

function readDirectory(view: DataView, at: number, littleEndian: boolean, found: Disclosure, depth: number): void {
  if (depth === deepest) return;
  const entries = view.getUint16(at, littleEndian);
  for (let index = 0; index < entries; index += 1) {
    const entry = at + 2 + index * 12;
    const tag = view.getUint16(entry, littleEndian);
    if (nameTags.has(tag)) found.names = true;
    if (tag === gpsDirectory && view.getUint16(view.getUint32(entry + 8, littleEndian), littleEndian) > 0)
      found.position = true;
    if (tag === exifDirectory)
      readDirectory(view, view.getUint32(entry + 8, littleEndian), littleEndian, found, depth + 1);
  }
}
