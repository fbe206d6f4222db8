import type { Bulletin } from '../domain/bulletin.ts';
import { derivedOnce, type Content } from '../domain/content.ts';
import { reportedIndicators, reportedMeasures, reportedSections } from '../domain/reported.ts';
import type { SectionKey } from '../domain/sections.ts';
import { slugify } from '../vietnamese/folding.ts';
import { viewFigure } from './figure-view.ts';
import type { CompositionChart } from './chart.ts';
import { showsAnything, viewGroup, type GroupView } from './group-view.ts';
import type { RecordListView, SectionContext, ViewExtras } from './record-view.ts';
import { referencesTo } from './references.ts';
import { viewAccountability } from './sections/accountability.ts';
import { viewBudget } from './sections/budget.ts';
import { viewExemplary, viewSelfReview } from './sections/catalogues.ts';
import { viewConfidenceVote } from './sections/confidence-vote.ts';
import { viewDisclosure } from './sections/disclosure.ts';
import { viewFocusIssues } from './sections/focus-issues.ts';
import { viewPetitions } from './sections/petitions.ts';
import { viewTermReview } from './sections/term-review.ts';

export type { GroupView } from './group-view.ts';
export type { RecordListView, RecordView } from './record-view.ts';

/** One section of a bulletin. */
export interface SectionView {
  /** Its key in the front matter; `figures` for the figures of indicators. */
  key: SectionKey | 'figures';
  /** ASCII anchor. */
  id: string;
  title: string;
  /** What the figures are held against, what is missing, as sentences. */
  remarks: string[];
  /** What is told in words, before the figures. */
  records: RecordListView[];
  groups: GroupView[];
  /** How its figures divide. */
  charts: CompositionChart[];
}

/** The sections that show more than their figures. */
const extras: Partial<Record<SectionKey, ViewExtras>> = {
  petitions: viewPetitions,
  accountability: viewAccountability,
  focusIssues: viewFocusIssues,
  budget: viewBudget,
  selfReview: viewSelfReview,
  exemplary: viewExemplary,
  confidenceVote: viewConfidenceVote,
  termReview: viewTermReview,
  disclosure: viewDisclosure,
};

const sectionsOf = derivedOnce(() => new Map<Bulletin, readonly SectionView[]>());

/** Of how many bulletins the sections are remembered: those of ten thousand would take gigabytes. */
const mostRemembered = 2000;

/**
 * The sections of a bulletin in their fixed order, the figures of indicators last; of a site that is not large worked out once for
 * page, notice and script.
 */
export function viewSections(bulletin: Bulletin, content: Content): readonly SectionView[] {
  const known = sectionsOf(content);
  const sections = known.get(bulletin) ?? showSections(bulletin, content);
  if (known.size < mostRemembered) known.set(bulletin, sections);
  return sections;
}

function showSections(bulletin: Bulletin, content: Content): SectionView[] {
  const references = referencesTo(content, reportedMeasures(bulletin, content.indicators));
  const context: SectionContext = { bulletin, content, references };
  const sections = reportedSections(bulletin).map(({ key, title, groups: reported }) => {
    const groups = reported.map((group) => viewGroup(group, content, bulletin));
    const { remarks = [], records = [], groups: amended = groups, charts = [] } = extras[key]?.(context, groups) ?? {};
    return { key, id: slugify(title), title, remarks, records, groups: amended.filter(showsAnything), charts };
  });
  const indicators = reportedIndicators(bulletin, content.indicators);
  if (indicators.length === 0) return sections;
  const figures = indicators.map((measure) => viewFigure(measure, indicators, content, bulletin));
  const others = { path: 'figures', id: 'so-lieu-khac', title: '', figures, groups: [] };
  const title = 'Các chỉ tiêu kinh tế – xã hội và số liệu khác';
  return [
    ...sections,
    { key: 'figures', id: 'so-lieu', title, remarks: [], records: [], groups: [others], charts: [] },
  ];
}
