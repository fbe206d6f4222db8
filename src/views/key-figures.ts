import type { Bulletin } from '../domain/bulletin.ts';
import type { Content } from '../domain/content.ts';
import { pointAt, reportedMeasures } from '../domain/reported.ts';
import { lowerFirst } from '../vietnamese/words.ts';
import type { TrendView } from './chart.ts';
import type { FigureView } from './figure-view.ts';
import type { GroupView } from './group-view.ts';
import type { SectionView } from './section-view.ts';
import { viewTrend } from './trend-view.ts';

/** A figure shown large, with the way it came to its value. */
export interface KeyFigureView extends FigureView {
  trend?: TrendView;
}

const most = 6;

/** The figures of a bulletin shown large, at most six: those that it names, or the most telling one of each section. */
export function viewKeyFigures(
  content: Content,
  bulletin: Bulletin,
  sections: readonly SectionView[],
): KeyFigureView[] {
  if (bulletin.keyFigures)
    return bulletin.keyFigures.flatMap((path) => selectFigure(content, bulletin, sections, path) ?? []);
  return sections
    .flatMap((section) => tellingFigure(section) ?? [])
    .slice(0, most)
    .map((figure) =>
      figure.share ? { ...figure, value: figure.share, unit: '' } : withTrend(content, bulletin, figure),
    );
}

/** The most telling figure of a section: the first of which more or less is better, named with its group. */
export function tellingFigure({ groups }: SectionView): FigureView | undefined {
  const figures = groups.flatMap(namedFigures);
  return figures.find(({ directed, absent }) => directed && !absent) ?? figures[0];
}

/**
 * The figure at a path such as `targets.met/total`, to be shown by itself: named with its group, and with exactly the value
 * that the path points at. Undefined where the bulletin reports no such figure.
 */
export function selectFigure(
  content: Content,
  bulletin: Bulletin,
  sections: readonly SectionView[],
  path: string,
): KeyFigureView | undefined {
  const pointed = pointAt(path, reportedMeasures(bulletin, content.indicators));
  const figure = sections
    .flatMap(({ groups }) => groups.flatMap(namedFigures))
    .find((one) => one.path === pointed?.measure.path);
  if (!pointed || !figure) return undefined;
  return path === figure.path ? withTrend(content, bulletin, figure) : { ...figure, value: pointed.text, unit: '' };
}

function withTrend(content: Content, bulletin: Bulletin, figure: FigureView): KeyFigureView {
  const measure = reportedMeasures(bulletin, content.indicators).get(figure.path);
  const trend = measure && viewTrend(content, bulletin, measure);
  return trend ? { ...figure, trend } : figure;
}

/** The figures of a group and of those inside it, each with the name of its own group before its label. */
function namedFigures({ title, figures, groups }: GroupView): FigureView[] {
  const named =
    title === '' ? figures : figures.map((figure) => ({ ...figure, label: nameFigure(title, figure.label) }));
  return [...named, ...groups.flatMap(namedFigures)];
}

function nameFigure(group: string, label: string): string {
  return `${group}: ${lowerFirst(label)}`;
}
