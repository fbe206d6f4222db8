import { derivedOnce, entriesIn, type Content } from '../../domain/content.ts';
import { toIso, type CalendarDate } from '../../vietnamese/date.ts';
import { embeddedCharts, embeddedFigures } from './embedded-figures.ts';
import { viewEmbeddedChart, viewEmbeddedCommitment, viewEmbeddedFigure, type EmbedView } from './embed-view.ts';

const embedsByDay = derivedOnce(() => new Map<string, readonly EmbedView[]>());

/** Everything that other sites may show inside their own pages, in a fixed order; worked out once for each day. */
export function listEmbeds(content: Content, asOf: CalendarDate): readonly EmbedView[] {
  const days = embedsByDay(content);
  const embeds = days.get(toIso(asOf)) ?? viewEmbeds(content, asOf);
  days.set(toIso(asOf), embeds);
  return embeds;
}

function viewEmbeds(content: Content, asOf: CalendarDate): EmbedView[] {
  return [
    ...embeddedFigures(content).map((one) => viewEmbeddedFigure(content, one)),
    ...embeddedCharts(content).map((one) => viewEmbeddedChart(content, one)),
    ...entriesIn(content, 'commitments').map((entry) => viewEmbeddedCommitment(content, entry, asOf)),
  ];
}
