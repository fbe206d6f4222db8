import type { CalendarDate } from '../../vietnamese/date.ts';
import type { Bulletin } from '../../domain/bulletin.ts';
import type { Content, Entry } from '../../domain/content.ts';
import { embeddedCharts, embeddedFigures } from './embedded-figures.ts';
import {
  viewEmbeddedChart,
  viewEmbeddedCommitment,
  viewEmbeddedFigure,
  writeEmbedCode,
  type EmbedView,
} from './embed-view.ts';

/** What a page offers to other sites: the HTML to put into theirs, and what it shows. */
export interface EmbedOffer {
  title: string;
  code: string;
}

/** What the page of a bulletin offers: its key figures and their charts, while it is the newest of its rhythm. */
export function offerFigures(content: Content, { id, data: { organization } }: Entry<Bulletin>): EmbedOffer[] {
  const figures = embeddedFigures(content, organization).filter(({ bulletin }) => bulletin.id === id);
  const charts = embeddedCharts(content, organization).filter(({ bulletin }) => bulletin.id === id);
  return [
    ...figures.map((one) => ({ ...offer(content, viewEmbeddedFigure(content, one)), title: one.figure.label })),
    ...charts.map((one) => ({
      ...offer(content, viewEmbeddedChart(content, one)),
      title: `Biểu đồ: ${one.chart.chart.title}`,
    })),
  ];
}

/** What the page of a commitment offers: how it stands. */
export function offerCommitment(content: Content, id: string, asOf: CalendarDate): EmbedOffer[] {
  const entry = content.commitments.get(id);
  return entry ? [offer(content, viewEmbeddedCommitment(content, entry, asOf))] : [];
}

function offer(content: Content, view: EmbedView): EmbedOffer {
  return { title: view.title, code: writeEmbedCode(content, view) };
}
