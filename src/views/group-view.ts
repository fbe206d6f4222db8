import type { Bulletin } from '../domain/bulletin.ts';
import type { Content } from '../domain/content.ts';
import { derivedShares } from '../domain/derived-share.ts';
import type { MeasureGroup } from '../domain/measure.ts';
import { slugify } from '../vietnamese/folding.ts';
import { viewFigure, type FigureView } from './figure-view.ts';

/** A group of figures under one heading, with the groups inside it. */
export interface GroupView {
  /** How prose points at what is in it: `selfReview.persons`. */
  path: string;
  /** ASCII anchor, unique in its bulletin. */
  id: string;
  /** Empty where the section's heading says enough. */
  title: string;
  /** The figures that the bulletin states, then the percentages that follow from them. */
  figures: FigureView[];
  groups: GroupView[];
  note?: string;
}

/** Shows a group of `bulletin` with everything inside it. */
export function viewGroup(group: MeasureGroup, content: Content, bulletin: Bulletin): GroupView {
  const measures = [...group.measures, ...derivedShares(group)];
  return {
    path: group.path,
    id: slugify(`nhom-${group.path}`),
    title: group.name ?? group.spec.label,
    figures: measures.map((measure) => viewFigure(measure, group.measures, content, bulletin)),
    groups: group.groups.map((inner) => viewGroup(inner, content, bulletin)),
    ...(group.note && { note: group.note }),
  };
}

/** Whether a group has anything to show. */
export function showsAnything(group: GroupView): boolean {
  return group.figures.length > 0 || group.note !== undefined || group.groups.some(showsAnything);
}
