import { viewPetitionCompositions } from '../petition-charts.ts';
import type { ViewExtras } from '../record-view.ts';

/** Shows how the petitions divide. */
export const viewPetitions: ViewExtras = ({ bulletin, content }) => ({
  charts: viewPetitionCompositions(content, bulletin),
});
