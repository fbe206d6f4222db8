import type { FigureView } from '../views/figure-view.ts';

declare global {
  namespace App {
    interface Locals {
      /** Finds a figure of the bulletin that the story on this page points at. */
      figureAt?: (path: string) => FigureView | undefined;
    }
  }
}
