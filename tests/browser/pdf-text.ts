import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** A page of a PDF as a reader finds it. */
export interface PdfPage {
  text: string;
  /** Pieces of text that reach over the edge of the paper. */
  clipped: string[];
  /** Whether its text is in a tree of tags, for screen readers. */
  tagged: boolean;
}

/** A PDF with its pages and what it says of itself. */
export interface PdfContent {
  pages: PdfPage[];
  title: unknown;
  language: unknown;
  created: unknown;
  marked: boolean;
}

/** Reads a PDF back as a program for reading does. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const facts = info as Record<string, unknown>;
  const marks = await pdf.getMarkInfo();
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index): Promise<PdfPage> => {
      const page = await pdf.getPage(index + 1);
      const [, , width] = page.view as [number, number, number, number];
      const items = (await page.getTextContent()).items.filter((item): item is TextItem => 'str' in item);
      const tree = await page.getStructTree();
      return {
        text: items.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : '')).join(''),
        clipped: items
          .filter(({ str, transform, width: w }) => {
            const left = Number(transform[4]);
            return str.trim() !== '' && (left < 0 || left + w > width);
          })
          .map(({ str }) => str),
        tagged: (tree?.children.length ?? 0) > 0,
      };
    }),
  );
  await pdf.destroy();
  return {
    pages,
    title: facts['Title'],
    language: facts['Language'],
    created: facts['CreationDate'],
    marked: marks?.['Marked'] === true,
  };
}
