import sharp from 'sharp';
import { formatOfName, mostPixels } from './asset-format.ts';

/**
 * A picture for publication: turned upright, in sRGB, pixels alone, without EXIF, XMP, IPTC, comments, colour profile or anything
 * after its end; in the format of its name. Of several frames the first remains. The same bytes for the same picture and version
 * of sharp.
 * @throws Error where the file is no picture, or its name is not that of one
 */
export async function stripMetadata(path: string): Promise<Buffer> {
  const format = formatOfName(path);
  if (format === undefined) throw new Error(`not the name of a picture: ${path}`);
  const upright = sharp(path, { failOn: 'error', limitInputPixels: mostPixels }).autoOrient();
  switch (format) {
    case 'jpeg':
      return upright.jpeg({ quality: 86, mozjpeg: true }).toBuffer();
    case 'png':
      return upright.png({ compressionLevel: 9 }).toBuffer();
    case 'webp':
      return upright.webp({ quality: 86 }).toBuffer();
    case 'avif':
      return upright.avif({ quality: 60, effort: 4 }).toBuffer();
  }
}
