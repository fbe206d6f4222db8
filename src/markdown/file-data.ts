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

/** What the caller and the plugins tell each other about one text while it is rendered. */
export interface FileData {
  references?: References;
  reservedIds?: readonly string[];
  /** Set by `rehypeHeadingIds`. */
  headings?: Heading[];
}

declare module 'vfile' {
  interface DataMap {
    minhBach: FileData;
  }
}
