import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../domain/photo.ts';
import { formatOfName, mostPixels } from './asset-format.ts';

/** The formats that photos are published in; the same look at each. */
const encoders = {
  avif: { quality: 55, effort: 4 },
  webp: { quality: 80 },
} as const;

/** A format that photos are published in. */
export type PhotoFormat = keyof typeof encoders;

/**
 * A photo for publication, `width` pixels wide: turned upright, in sRGB, pixels alone, without EXIF, XMP, IPTC, comments, colour
 * profile or anything after its end. Of several frames the first remains. The same bytes for the same picture and version of sharp.
 * @throws Error where the file is no picture
 */
export async function encodePhoto(path: string, width: number, format: PhotoFormat): Promise<Buffer> {
  if (formatOfName(path) === undefined) throw new Error(`not the name of a picture: ${path}`);
  const upright = sharp(path, { failOn: 'error', limitInputPixels: mostPixels }).autoOrient().resize({ width });
  return format === 'avif' ? upright.avif(encoders.avif).toBuffer() : upright.webp(encoders.webp).toBuffer();
}

/**
 * What is known of the pictures `files`, paths from the content folder, by those paths. One that cannot be read is left out;
 * the check of pictures tells why.
 */
export async function readPictures(folder: string, files: readonly string[]): Promise<Map<string, Picture>> {
  const encoding = JSON.stringify([encoders, sharp.versions]);
  const pictures = new Map<string, Picture>();
  for (const file of files) {
    try {
      const bytes = await readFile(join(folder, file));
      const { width, height } = (await sharp(bytes, { limitInputPixels: mostPixels }).metadata()).autoOrient;
      const digest = createHash('sha256').update(encoding).update(bytes).digest('hex');
      pictures.set(file, { width, height, digest });
    } catch {
      continue;
    }
  }
  return pictures;
}
