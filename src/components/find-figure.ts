import type { BulletinView } from '../views/bulletin-view.ts';
import type { FigureView } from '../views/figure-view.ts';
import type { GroupView } from '../views/section-view.ts';

/** The figure of a bulletin at `path`; throws where the bulletin shows none. */
export function findFigure(bulletin: Pick<BulletinView, 'sections'>, path: string): FigureView {
  const found = bulletin.sections.flatMap(({ groups }) => groups.flatMap(figuresOf)).find((one) => one.path === path);
  if (!found) throw new Error(`Bản tin không có số liệu “${path}”.`);
  return found;
}

function figuresOf({ figures, groups }: GroupView): FigureView[] {
  return [...figures, ...groups.flatMap(figuresOf)];
}
