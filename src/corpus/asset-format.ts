/** Formats of pictures that may stand beside stories. SVG is not among them: it is a document that can hold scripts. */
export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'avif';

/** Most pixels of a picture; more takes the memory of a small machine when opened. */
export const mostPixels = 50_000_000;

const formatsByExtension: Record<string, ImageFormat> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.avif': 'avif',
};

/** The format that a file's name promises; undefined for a name that no picture may have. */
export function formatOfName(file: string): ImageFormat | undefined {
  return formatsByExtension[/\.[^./]*$/.exec(file)?.[0] ?? ''];
}

/** The extension that files of a format should have. */
export function extensionOf(format: ImageFormat): string {
  return format === 'jpeg' ? '.jpg' : `.${format}`;
}

/** The format that the first bytes of a picture show; undefined for anything else. */
export function sniffFormat(bytes: Uint8Array): ImageFormat | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1A\n') return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  // An ISO file names its brand, then compatible brands up to the end of the first box.
  if (text(4, 8) !== 'ftyp') return undefined;
  const boxEnd = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  return /avi[fs]/.test(text(8, Math.min(boxEnd, 64))) ? 'avif' : undefined;
}
