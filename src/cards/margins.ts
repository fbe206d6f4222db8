import type { CardShape } from '../views/card.ts';

/** Pixels kept free at the sides and the bottom, and above and below the body, for each shape. */
export const margins: Record<CardShape, { side: number; bottom: number; gap: number }> = {
  wide: { side: 72, bottom: 36, gap: 24 },
  square: { side: 80, bottom: 64, gap: 44 },
};
