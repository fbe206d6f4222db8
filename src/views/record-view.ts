import type { Bulletin } from '../domain/bulletin.ts';
import type { Content } from '../domain/content.ts';
import type { Inline } from '../markdown/inline.ts';
import type { References } from '../markdown/references.ts';
import type { CompositionChart } from './chart.ts';
import type { GroupView } from './group-view.ts';
import type { Link } from './link.ts';

/** Something that a section tells in words: a statement, an issue, a shortcoming. */
export interface RecordView {
  /** ASCII anchor, unique in its bulletin. */
  id: string;
  /** Empty where the heading of the list says enough. */
  title: string;
  /** Empty where facts say everything. */
  text: Inline[];
  /** Whether `text` is the reason why nothing is told: `chưa báo cáo`, `không áp dụng`, `không công bố`. */
  absent: boolean;
  /** Particulars in a few words each: `Thời hạn`, `30/11/2026`. */
  facts: { label: string; text: string }[];
  /** Documents and commitments. */
  links: Link[];
}

/** Records of one kind, in the bulletin's order. */
export interface RecordListView {
  /** ASCII anchor, unique in its bulletin. */
  id: string;
  /** Empty where the section's heading says enough. */
  title: string;
  items: RecordView[];
}

/** What the parts of a section may be shown from. */
export interface SectionContext {
  bulletin: Bulletin;
  content: Content;
  /** Resolves what the bulletin's texts point at. */
  references: References;
}

/** What a section shows beside its figures, or in place of its groups as they are. */
export interface SectionExtras {
  remarks?: string[];
  records?: RecordListView[];
  groups?: GroupView[];
  charts?: CompositionChart[];
}

/** Works out what a section shows beside its `groups`. */
export type ViewExtras = (context: SectionContext, groups: GroupView[]) => SectionExtras;
