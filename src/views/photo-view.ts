import type { Content, Entry } from '../domain/content.ts';
import { entriesIn } from '../domain/content.ts';
import type { Photo, Picture } from '../domain/photo.ts';
import type { Story } from '../domain/story.ts';
import { hrefOf, paths } from './address.ts';

/** A photo as a page shows it. */
export interface PhotoView {
  /** Addresses with widths, as `srcset` takes them, the lighter format first. */
  sources: { type: string; srcset: string }[];
  /** The address for browsers that choose by themselves. */
  src: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  /** How those who can be recognised agreed; empty where there is nobody. */
  consent: string;
}

/** One file of a photo that is published. */
export interface PhotoFile {
  /** Root-relative address. */
  path: string;
  /** The picture it is made from, as a path from the content folder. */
  source: string;
  width: number;
  format: 'avif' | 'webp';
}

const formats = ['avif', 'webp'] as const;
/** Widths in pixels: phones, dense phones and tablets, dense screens. */
const widths = [480, 960, 1440];
const fallbackWidth = 960;
const digits = 12;

/** The photos of a story, in its order; a photo whose file cannot be read is left out. */
export function viewPhotos({ site, pictures }: Content, { data }: Entry<Story>): PhotoView[] {
  return (data.photos ?? []).flatMap((photo) => {
    const picture = pictures.get(sourceOf(photo));
    if (!picture) return [];
    const files = filesOf(photo, picture);
    const href = ({ path }: PhotoFile) => hrefOf(site, path);
    const plain = files.filter(({ format }) => format === 'webp');
    return {
      sources: formats.map((format) => ({
        type: `image/${format}`,
        srcset: files
          .filter((file) => file.format === format)
          .map((file) => `${href(file)} ${file.width}w`)
          .join(', '),
      })),
      src: href(plain.findLast(({ width }) => width <= fallbackWidth) ?? plain[0]!),
      width: picture.width,
      height: picture.height,
      alt: photo.alt,
      caption: photo.caption ?? '',
      credit: photo.credit,
      consent: photo.consent ?? '',
    };
  });
}

/** Every file of a photo that a story of the content shows, each once. */
export function listPhotoFiles(content: Content): PhotoFile[] {
  const files = entriesIn(content, 'stories').flatMap(({ data }) =>
    (data.photos ?? []).flatMap((photo) => {
      const picture = content.pictures.get(sourceOf(photo));
      return picture ? filesOf(photo, picture) : [];
    }),
  );
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** The path of a photo's file from the content folder. */
export function sourceOf({ file }: Photo): string {
  return `stories/${file}`;
}

/** No file is wider than the picture itself. */
function filesOf(photo: Photo, { width, digest }: Picture): PhotoFile[] {
  const narrower = widths.filter((one) => one < width);
  const all = narrower.length < widths.length ? [...narrower, width] : narrower;
  const stem = photo.file.replace(/\.[^.]*$/, '');
  return formats.flatMap((format) =>
    all.map((one) => ({
      path: paths.photo(`${stem}-${one}.${digest.slice(0, digits)}.${format}`),
      source: sourceOf(photo),
      width: one,
      format,
    })),
  );
}
