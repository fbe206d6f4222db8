/** What the search page has to know of the index before it asks for any of it; the file is JSON. */
export interface SearchContents {
  /** The parts of the index by the names of their folders, those with the newest pages first. */
  parts: string[];
  /** How many pages can be found. */
  pages: number;
  /** All words of these that are written with marks, the most frequent first. */
  words: string[];
}

/** What the search index says of a page under `loai-ban-tin`, `don-vi-xa-mau` or `nam-2026`, where that is so. */
export const chosen = '1';

/** What lies in the folder of the index: the contents, the program that reads the parts, and the parts, each in a folder. */
export const [contentsFile, programFile, partsFolder] = ['muc-luc.json', 'pagefind.js', 'phan/'] as const;
