import type { Commitment } from '../../domain/commitment.ts';
import { derivedOnce, entriesIn, type Content, type Entry } from '../../domain/content.ts';
import type { CalendarDate } from '../../vietnamese/date.ts';
import { embeddedCharts, embeddedFigures } from './embedded-figures.ts';
import { viewEmbeddedChart, viewEmbeddedCommitment, viewEmbeddedFigure, type EmbedView } from './embed-view.ts';

const commitmentsByOrganization = derivedOnce((content): ReadonlyMap<string, Entry<Commitment>[]> =>
  Map.groupBy(entriesIn(content, 'commitments'), ({ data }) => data.organization),
);

/** Everything of an organization that other sites may show inside their own pages, in a fixed order. */
export function listEmbeds(content: Content, organization: string, asOf: CalendarDate): EmbedView[] {
  const commitments = commitmentsByOrganization(content).get(organization) ?? [];
  return [
    ...embeddedFigures(content, organization).map((one) => viewEmbeddedFigure(content, one)),
    ...embeddedCharts(content, organization).map((one) => viewEmbeddedChart(content, one)),
    ...commitments.map((entry) => viewEmbeddedCommitment(content, entry, asOf)),
  ];
}
