import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of an index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What each unpacked file begins with, before its CBOR (RFC 8949). */
const signature = Buffer.from('pagefind_dcd');

/** Which elements of an index's description list its pages, and its filters. */
const [pageList, filterList] = [1, 3];

/**
 * Names the files of a part of an index so that the same pages give the same names, and no two parts have one in common.
 *
 * Pagefind writes filters, and the values in each, in another order each time, and names its files by their bytes: they are put into
 * an order of their own. It names pages by the first digits of a hash, by which results of all parts are told apart:
 * pages get the number of the part in place of the two letters of the language. What the index finds is the same.
 * @param number of the part, below 1,296
 */
export function settleNames(files: readonly IndexFile[], number: number): IndexFile[] {
  const prefix = number.toString(36).padStart(2, '0');
  if (prefix.length > 2) throw new Error('The index has too many parts.');
  const renamed = new Map<string, string>();
  const settled = files.map((file) => {
    if (file.path.endsWith('.pf_fragment'))
      return { ...file, path: file.path.replace(/[a-z]{2}(?=_[0-9a-f]+\.pf_fragment$)/, prefix) };
    const hash = hashIn(file.path, 'pf_filter');
    if (!hash) return file;
    const [name, values] = elementsOf(unpack(file.content)) as [Buffer, Buffer];
    return rename(file.path, hash, pack(arrayOf([name, sorted(values)])), renamed);
  });
  const described = settled.map((file) => {
    const hash = hashIn(file.path, 'pf_meta');
    if (!hash) return file;
    const lists = elementsOf(replaceAll(unpack(file.content), renamed));
    const pages = elementsOf(lists[pageList]!).map((page) => numberPage(page, prefix));
    const content = arrayOf(lists.with(pageList, arrayOf(pages)).with(filterList, sorted(lists[filterList]!)));
    return rename(file.path, hash, pack(content), renamed);
  });
  return described.map((file) =>
    file.path.endsWith('pagefind-entry.json')
      ? { ...file, content: replaceAll(Buffer.from(file.content), renamed) }
      : file,
  );
}

/** The name of a file of this kind, which its path holds. */
function hashIn(path: string, kind: string): string | undefined {
  return new RegExp(`([a-z]+_[0-9a-f]+)\\.${kind}$`).exec(path)?.[1];
}

/** A page of the description, of which the first element is its name. */
function numberPage(page: Buffer, prefix: string): Buffer {
  const numbered = Buffer.from(page);
  const { end } = headAt(numbered, headAt(numbered, 0).end);
  numbered.write(prefix, end);
  return numbered;
}

/** Names a file by its new bytes, in as many characters as it had, so that nothing around the name moves. */
function rename(path: string, hash: string, content: Buffer, renamed: Map<string, string>): IndexFile {
  const [language, digits] = hash.split('_') as [string, string];
  const digest = createHash('sha256').update(content).digest('hex');
  const name = `${language}_${digest.slice(0, digits.length)}`;
  renamed.set(hash, name);
  return { path: path.replace(hash, name), content };
}

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error('Not a file of a Pagefind index.');
  return bytes.subarray(signature.length);
}

function pack(cbor: Buffer): Buffer {
  return gzipSync(Buffer.concat([signature, cbor]), { level: 9 });
}

/** An array with its elements ordered by their bytes. */
function sorted(array: Buffer): Buffer {
  return arrayOf(elementsOf(array).sort((one, other) => Buffer.compare(one, other)));
}

/** The elements of a CBOR array, each as it stands. */
function elementsOf(array: Buffer): Buffer[] {
  const { major, value, end } = headAt(array, 0);
  if (major !== 4) throw new Error('Not an array.');
  let start = end;
  return Array.from({ length: value }, () => {
    const next = skip(array, start);
    const element = array.subarray(start, next);
    start = next;
    return element;
  });
}

function arrayOf(elements: readonly Buffer[]): Buffer {
  const { length } = elements;
  const head = length < 24 ? [0x80 + length] : length < 256 ? [0x98, length] : [0x99, length >> 8, length & 255];
  if (length > 65_535) throw new Error(`An array of ${length} elements is longer than an index has.`);
  return Buffer.concat([Buffer.from(head), ...elements]);
}

/** Where the item that begins at `at` ends. */
function skip(bytes: Buffer, at: number): number {
  const { major, value, end } = headAt(bytes, at);
  if (major === 2 || major === 3) return end + value;
  if (major !== 4) return end;
  let next = end;
  for (let element = 0; element < value; element++) next = skip(bytes, next);
  return next;
}

/** Kind of the item that begins at `at`, and its number or length. */
function headAt(bytes: Buffer, at: number): { major: number; value: number; end: number } {
  const [major, short] = [bytes[at]! >> 5, bytes[at]! & 31];
  if (short < 24) return { major, value: short, end: at + 1 };
  const width = { 24: 1, 25: 2, 26: 4 }[short];
  if (width === undefined || major > 4) throw new Error('Not what a Pagefind index holds.');
  return { major, value: bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}

function replaceAll(bytes: Buffer, names: ReadonlyMap<string, string>): Buffer {
  let text = bytes.toString('latin1');
  for (const [old, name] of names) text = text.replaceAll(old, name);
  return Buffer.from(text, 'latin1');
}
