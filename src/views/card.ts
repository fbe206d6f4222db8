/** The two forms of a summary image: for links shared to a feed, and for posts and chats. */
export type CardShape = 'wide' | 'square';

/** One key number, set large, with what it counts and how it moved. */
export interface CardFigure {
  /** As officials write it: `31/34`, `1.740`, `gần 6.300`, `63 triệu đồng`, `9,95% → 1,97%` (the arrow is drawn). */
  value: string;
  /** What the value counts, a few words. */
  label: string;
  /** The change in words and sign: `giảm 7,98 điểm %`. */
  change?: string;
}

/** What a card looks like: the page of a gazette for what is told once, the plate at the door of an office for what stays. */
export type CardDesign = 'account' | 'plate';

/** All that a summary image shows. Texts are plain Vietnamese; an empty optional text counts as absent. */
export interface Card {
  /** Stem of the file's name: lower-case ASCII letters, digits and single hyphens, at most 150 characters. */
  name: string;
  shape: CardShape;
  design: CardDesign;
  /** Kind of page, or of office on a plate: `Bản tin`, `Gương điển hình`, `Đảng bộ`. Set in capitals. */
  kicker: string;
  /** Of any reasonable length; the type grows smaller as it grows longer. */
  title: string;
  organization?: string;
  /** `Nhiệm kỳ 2015–2020`. */
  period?: string;
  /** None to four; none on a plate. */
  figures: CardFigure[];
  /** A sentence under the title; shown only on a card without figures. */
  lead?: string;
  /** The site's name. */
  site: string;
  /** The site's address without scheme. */
  address: string;
  /** What no reader may miss: `Dữ liệu minh họa`, `Đã đính chính`. */
  notice?: string;
  /** Alternative text for the pages that show the image; not drawn. */
  alt: string;
}

/** Pixels of each shape: the size that link previews ask for, and a square post. */
export const cardSizes: Record<CardShape, { width: number; height: number }> = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
};
