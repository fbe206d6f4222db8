import { approvalProblems } from './problem-kinds/approvals.ts';
import { assetProblems } from './problem-kinds/assets.ts';
import { bulletinProblems } from './problem-kinds/bulletins.ts';
import { commitmentProblems } from './problem-kinds/commitments.ts';
import { continuityProblems } from './problem-kinds/continuity.ts';
import { eventProblems } from './problem-kinds/events.ts';
import { fieldProblems } from './problem-kinds/fields.ts';
import { figureProblems } from './problem-kinds/figures.ts';
import { fileProblems } from './problem-kinds/files.ts';
import type { ProblemKind } from './problem-kinds/kind.ts';
import { ledgerProblems } from './problem-kinds/ledger.ts';
import { organizationProblems } from './problem-kinds/organizations.ts';
import { privacyProblems } from './problem-kinds/privacy.ts';
import { referenceProblems } from './problem-kinds/references.ts';
import { textProblems } from './problem-kinds/texts.ts';
import { yamlProblems } from './problem-kinds/yaml.ts';

/** Every kind of problem that a check can find, by its permanent id. */
export const problemKinds = {
  ...fileProblems,
  ...assetProblems,
  ...yamlProblems,
  ...fieldProblems,
  ...referenceProblems,
  ...figureProblems,
  ...continuityProblems,
  ...bulletinProblems,
  ...approvalProblems,
  ...ledgerProblems,
  ...commitmentProblems,
  ...eventProblems,
  ...organizationProblems,
  ...textProblems,
  ...privacyProblems,
};

/** The permanent id of a kind of problem: `sum-mismatch`. */
export type ProblemId = keyof typeof problemKinds;

/** A group of kinds under one heading of the editors' guide. */
export interface ProblemTopic {
  /** Anchor of the heading; ASCII. */
  id: string;
  /** The heading. */
  title: string;
  kinds: Readonly<Record<string, ProblemKind>>;
}

/** The kinds by topic, in the order in which an editor meets them; together they are {@link problemKinds}. */
export const problemTopics: readonly ProblemTopic[] = [
  { id: 'tep', title: 'Tệp và thư mục', kinds: fileProblems },
  { id: 'anh', title: 'Ảnh', kinds: assetProblems },
  { id: 'cach-viet-truong', title: 'Cách viết phần khai báo', kinds: yamlProblems },
  { id: 'gia-tri', title: 'Giá trị của các trường', kinds: fieldProblems },
  { id: 'cho-dan', title: 'Mã và chỗ dẫn', kinds: referenceProblems },
  { id: 'so-lieu', title: 'Số liệu trong một bản tin', kinds: figureProblems },
  { id: 'lien-ky', title: 'Số liệu giữa các bản tin', kinds: continuityProblems },
  { id: 'ban-tin', title: 'Ngày tháng, đính chính, ghi nhận', kinds: bulletinProblems },
  { id: 'duyet', title: 'Duyệt trước khi công bố', kinds: approvalProblems },
  { id: 'so-cong-bo', title: 'Sổ công bố, thu hồi', kinds: ledgerProblems },
  { id: 'kien-nghi', title: 'Kiến nghị và cam kết', kinds: commitmentProblems },
  { id: 'su-kien', title: 'Đối thoại, tiếp công dân', kinds: eventProblems },
  { id: 'don-vi', title: 'Đơn vị, lịch công bố, ngày nghỉ', kinds: organizationProblems },
  { id: 'loi-van', title: 'Lời văn', kinds: textProblems },
  { id: 'du-lieu-ca-nhan', title: 'Dữ liệu cá nhân', kinds: privacyProblems },
];
