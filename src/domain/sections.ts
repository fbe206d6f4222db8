import { accountabilitySchema } from './sections/accountability.ts';
import { budgetSchema } from './sections/budget.ts';
import { cellMeetingsSchema } from './sections/cell-meetings.ts';
import { classificationSchema } from './sections/classification.ts';
import { confidenceVoteSchema } from './sections/confidence-vote.ts';
import { dialoguesSchema } from './sections/dialogues.ts';
import { disciplineSchema } from './sections/discipline.ts';
import { disclosureSchema } from './sections/disclosure.ts';
import { dossiersSchema } from './sections/dossiers.ts';
import { emulationSchema } from './sections/emulation.ts';
import { exemplarySchema } from './sections/exemplary.ts';
import { focusIssuesSchema } from './sections/focus-issues.ts';
import { householdAssignmentSchema } from './sections/household-assignment.ts';
import { inspectionSchema } from './sections/inspection.ts';
import { membershipSchema } from './sections/membership.ts';
import { petitionsSchema } from './sections/petitions.ts';
import { selfReviewSchema } from './sections/self-review.ts';
import { targetsSchema } from './sections/targets.ts';
import { termReviewSchema } from './sections/term-review.ts';

/**
 * The sections of a bulletin by their key in the front matter, in the order in which every bulletin shows them: what the people
 * asked for, what was promised and spent, how the Party keeps itself in order, and what follows from it.
 */
export const sectionSchemas = {
  /** Petitions of the people. */
  petitions: petitionsSchema.optional(),
  /** Statements of the head on seven areas. */
  accountability: accountabilitySchema.optional(),
  /** Pressing issues with owner and deadline. */
  focusIssues: focusIssuesSchema.optional(),
  /** Citizen reception and dialogues. */
  dialogues: dialoguesSchema.optional(),
  /** Members in charge of households, and their visits. */
  householdAssignment: householdAssignmentSchema.optional(),
  /** Targets of the congress resolution. */
  targets: targetsSchema.optional(),
  /** Budget against the estimate. */
  budget: budgetSchema.optional(),
  /** Emulation and commendation. */
  emulation: emulationSchema.optional(),
  /** Self-review, self-correction. */
  selfReview: selfReviewSchema.optional(),
  /** Exemplary duties and prohibited acts. */
  exemplary: exemplarySchema.optional(),
  /** Dossiers of remedy plans. */
  dossiers: dossiersSchema.optional(),
  /** Inspection and supervision. */
  inspection: inspectionSchema.optional(),
  /** Discipline of organizations and members. */
  discipline: disciplineSchema.optional(),
  /** Confidence votes. */
  confidenceVote: confidenceVoteSchema.optional(),
  /** Classification of organizations and persons. */
  classification: classificationSchema.optional(),
  /** Meetings of cells. */
  cellMeetings: cellMeetingsSchema.optional(),
  /** Membership. */
  membership: membershipSchema.optional(),
  /** What the review of a term or a year comes to. */
  termReview: termReviewSchema.optional(),
  /** How the figures were made public beside this page. */
  disclosure: disclosureSchema.optional(),
};

/** Key of a section in the front matter. */
export type SectionKey = keyof typeof sectionSchemas;

/** The heading of each section. */
export const sectionTitles: Record<SectionKey, string> = {
  petitions: 'Phản ánh, kiến nghị của người dân',
  accountability: 'Giải trình của người đứng đầu',
  focusIssues: 'Vấn đề trọng tâm, bức xúc',
  dialogues: 'Tiếp công dân và đối thoại',
  householdAssignment: 'Đảng viên phụ trách hộ gia đình',
  targets: 'Thực hiện chỉ tiêu nghị quyết',
  budget: 'Thu, chi ngân sách',
  emulation: 'Thi đua, khen thưởng',
  selfReview: 'Tự soi, tự sửa',
  exemplary: 'Nêu gương và những điều không được làm',
  dossiers: 'Hồ sơ kế hoạch khắc phục',
  inspection: 'Kiểm tra, giám sát',
  discipline: 'Kỷ luật của Đảng',
  confidenceVote: 'Lấy phiếu tín nhiệm',
  classification: 'Đánh giá, xếp loại',
  cellMeetings: 'Sinh hoạt chi bộ',
  membership: 'Tổ chức đảng và đảng viên',
  termReview: 'Tổng kết, đánh giá chung',
  disclosure: 'Hình thức công khai',
};

/** The keys of all sections, in the order of a bulletin. */
export const sectionKeys = Object.keys(sectionSchemas) as SectionKey[];
