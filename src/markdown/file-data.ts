import type { Properties } from 'hast';
import type { References } from './references.ts';

/** A heading of a text, for a table of contents. */
export interface Heading {
  /** 2 to 6; level 1 is the title of the page. */
  depth: number;
  /** ASCII, unique within the page. */
  id: string;
  /** Without markup and footnote marks. */
  text: string;
}

/** An image of a text. */
export interface ImageUse {
  /** As written, not percent-encoded. */
  src: string;
  alt: string;
  /** 0 for the first time this address appears in the text. */
  index: number;
}

/** Chooses the attributes of an image, for example of its resized copies. */
export type DescribeImage = (image: ImageUse) => Properties;

/** What the caller and the plugins tell each other about one text while it is rendered. */
export interface FileData {
  references?: References;
  reservedIds?: readonly string[];
  describeImage?: DescribeImage | undefined;
  /** Set by `rehypeHeadingIds`. */
  headings?: Heading[];
  /** Set by `rehypeSafeAddresses`. */
  images?: string[];
}

declare module 'vfile' {
  interface DataMap {
    minhBach: FileData;
  }
}
